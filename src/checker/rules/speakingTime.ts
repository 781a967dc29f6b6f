import { said } from "../../speech/said";
import { fromPack } from "../packSource";
import type { SpeechRule } from "../rule";

/** Beyond the usual length of the genre by this much. */
const TOO_LONG = 1.5;
const TOO_SHORT = 0.5;
const SHORTEST_SPEECH = 100;
/** 180 to 240 characters a minute around the usual 200. */
const SLOW = 0.9;
const FAST = 1.2;

const inEnglish = (count: number): string => count.toLocaleString("en-US");

export const speakingTime: SpeechRule = {
  kind: "speech",
  id: "speaking-time",
  title: said("篇幅与时长", "Length and time"),
  why: said(
    "讲得太长听众坐不住，太短又显得不够重视。",
    "A speech that is too long tires listeners; one that is too short seems careless.",
  ),
  severity: "hint",
  check: ({ characters, profile }) => {
    const usual = profile?.characters;
    if (profile == null || usual === undefined || characters < SHORTEST_SPEECH) return [];
    const isLong = characters > usual.max * TOO_LONG;
    if (!isLong && characters >= usual.min * TOO_SHORT) return [];
    const pace = profile.charactersPerMinute;
    const minutes = (at: number): number => Math.max(1, Math.round(characters / at));
    const [fastest, slowest] = [minutes(pace * FAST), minutes(pace * SLOW)];
    // A short speech takes as long at any pace.
    const span = fastest === slowest ? null : `${fastest}—${slowest}`;
    const time =
      profile.spoken === false
        ? said("", "")
        : said(
            `，按每分钟${pace}字约${minutes(pace)}分钟${span === null ? "" : `（${span}分钟）`}`,
            `, ${minutes(pace)} min at ${pace} characters a minute${span === null ? "" : ` (${span.replace("—", "–")} min)`}`,
          );
    const advice = isLong
      ? said("偏长，请考虑压缩", "It is long: consider cutting it")
      : said("偏短，请看看是否还没写完", "It is short: see whether it is finished");
    const name = profile.nameEn ?? `“${profile.name}”`;
    return [
      {
        at: { kind: "speech" },
        message: said(
          `约${characters}字${time["zh-CN"]}。“${profile.name}”通常${usual.min}—${usual.max}字，${advice["zh-CN"]}。`,
          `About ${inEnglish(characters)} characters${time["en-US"]}. Usual for this genre (${name}): ${inEnglish(usual.min)}–${inEnglish(usual.max)} characters. ${advice["en-US"]}.`,
        ),
        evidence: `${characters}字`,
        ...fromPack(profile.lengthBy),
      },
    ];
  },
  examples: {
    speaking: [
      `在工会干部培训班开班式上的讲话\n同志们：\n今天我们举办工会干部培训班，目的是提高大家的履职能力。${"大家要珍惜机会，认真学习，学以致用。".repeat(5)}`,
    ],
    silent: ["同志们："],
    nearMiss: [
      `在工会干部培训班开班式上的讲话\n同志们：\n今天我们举办工会干部培训班，目的是提高大家的履职能力。${"大家要珍惜机会，认真学习，学以致用。".repeat(100)}`,
    ],
  },
};
