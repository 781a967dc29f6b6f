import { piecesOf } from "../../speech/blank";
import type { NewParagraph } from "../../speech/edits/editPlan";
import type { SpeechAnalysis } from "../../speech/analysis";
import type { GenreProfile } from "../../speech/genre/genreProfile";
import { said, type Said } from "../../speech/said";
import type { RequiredSection } from "../checkReport";
import { ADDRESSES } from "../../speech/sections/sectionCue";
import { gapFor, lastPhysical, requiredSectionsOf } from "../requiredSections";
import { fromPack } from "../packSource";
import type { Fix, FindingPlace, RuleFinding, Severity, SpeechRule } from "../rule";
import { SECTION_ADVICE, scaffoldOf } from "../sectionAdvice";
import { anchorOf } from "../textPlace";

/** Shorter texts are the beginning of a speech, not one with parts missing. */
const SHORTEST_SPEECH = 100;
/** Below it the genre is a guess, and so is what it asks for. */
const LEAST_CONFIDENCE = 0.5;
/** Any of these brings a speech to its end. */
const ENDINGS: readonly string[] = ["conclusion", "wish", "thanks", "close_meeting"];
const LAST_WORDS = 20;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  title: "warning",
  byline: "hint",
  purpose: "warning",
  promise: "warning",
  requirement: "warning",
  review: "warning",
  hope: "warning",
  guests: "warning",
  agenda: "warning",
  handover: "warning",
  thanks: "hint",
};

export const missingSection: SpeechRule = {
  kind: "speech",
  id: "missing-section",
  title: said("必备部分", "Required sections"),
  why: said(
    "每种讲稿都有听众等着的部分，缺了就显得没头没尾。",
    "Listeners wait for certain parts in each kind of speech; without them it has no beginning or no end.",
  ),
  severity: "error",
  check(analysis) {
    const { profile, characters } = analysis;
    if (profile === null || characters < SHORTEST_SPEECH) return [];
    if (analysis.genre.confidence < LEAST_CONFIDENCE) return [];
    const missing = requiredSectionsOf(analysis).filter(({ state }) => state === "missing");
    const stops = isWithoutEnding(analysis, profile);
    return [
      ...missing
        .filter(({ id }) => !(stops && ENDINGS.includes(id)))
        .map((section) => missingOne(section, analysis)),
      ...(stops ? [missingEnding(analysis)] : []),
      ...(stops ? [] : halfEnding(analysis, profile)),
      ...missingByline(analysis, profile),
    ];
  },
  examples: {
    speaking: [
      "在工会干部培训班上的讲话\n同志们：\n今天我们举办工会干部培训班，目的是提高大家的履职能力。下面我讲两点意见。\n一、提高认识\n工会干部要认清新形势，增强做好工作的责任感，把职工群众的事放在心上，扎扎实实做好每一件事。\n二、端正学风\n要遵守学习纪律，认真听讲，勤记笔记，把学到的知识带回到工作岗位上去。",
    ],
    silent: [
      "在工会干部培训班上的讲话\n（2024年5月8日）\n同志们：\n今天我们举办工会干部培训班，目的是提高大家的履职能力。下面我讲两点意见。\n一、提高认识\n工会干部要认清新形势，增强做好工作的责任感，把职工群众的事放在心上。\n二、端正学风\n要遵守学习纪律，认真听讲，勤记笔记，把学到的知识带回到工作岗位上去。\n最后，祝大家学有所成。\n谢谢大家！",
      "同志们：",
    ],
    nearMiss: [
      "主席团会议主持词\n（2024年5月8日）\n同志们：\n现在召开主席团第一次会议。会议的议程有两项。\n下面进行第一项，通过大会日程。日程已经发给大家，请同志们审议。\n没有不同意见，通过。\n下面进行第二项，通过执行主席分组名单。请同志们审议。同意的请举手。\n没有不同意见，通过。请大会秘书处把日程和名单印发各位代表。\n散会。",
      "在新学期开学典礼上的发言\n（2024年9月2日）\n尊敬的老师，亲爱的同学们：\n大家好！今天的开学典礼来得有些晚，能作为学生代表站在这里发言，我心里格外激动。暑假还没有过完，我就盼着回到实训车间，听一听机床的声音。\n新学期，我会更加刻苦，带着小组把每一个零件做到图纸上的尺寸。\n祝老师们工作顺利！\n谢谢大家！",
      "在毕业典礼上的发言\n（2024年6月28日）\n尊敬的老师、亲爱的同学们：\n大家好！很荣幸作为在校生代表站在这里发言，我代表全体在校生，向就要离开学校的学长们送上祝福！四年里，你们把新楼走成了旧路，也把学校的名字带到了赛场上，实训车间的墙上还挂着你们做的第一个零件。\n往后，我们会接好手里的接力棒，把车间的灯一直亮下去。\n祝学长们一路顺风！\n谢谢大家！",
      "在毕业典礼上的致辞\n（2024年6月28日）\n亲爱的同学们：\n你们好！今天，你们就要毕业了，我代表技工学校祝贺大家。三年里，你们在实训车间磨破了手套，也磨亮了手艺，食堂的师傅都叫得出你们的名字。往后走到哪里，都别忘了拧紧每一颗螺丝。学校的大门一直开着，想回来看看就回来看看，带上你们的徒弟一起来。\n最后，祝大家一路平安！\n谢谢大家！",
      "工会财务培训班结业式主持词\n（2024年5月8日）\n各位老师、各位学员：\n三天的培训就要画上句号了，现在举行结业式。\n先请班长通报学习情况，大家欢迎。\n（通报）\n接下来请两位学员谈谈学习体会。\n（发言）\n现在请县总工会罗主席作结业讲话。\n（讲话）\n各位学员，罗主席的话语重心长，请大家回去以后对照着做。\n结业式到这里结束。",
      "在先进表彰会上的发言\n（2024年5月8日）\n各位领导、各位同事：\n大家好！今天作为先进个人代表在这里发言，我倍感光荣。首先，我代表受表彰的同志，感谢公司的培养，感谢同事们的帮助。\n我在井下干了十二年调度，靠的是一件事一件事地较真。哪一班风量不对，哪一处支护松了，我都记在本子上，第二天一早再去看一遍。\n今后，我将继续守好调度台，带好三个徒弟，不出一次差错。\n谢谢大家！",
      "在集体协商推进会上的表态发言\n（2024年5月8日）\n各位领导、同志们：\n刚才县总工会部署了集体协商的任务，要求很清楚。城关镇企业多、职工多，理应走在前面。在此，我代表镇总工会表个态：\n一是不讲条件。抽调的八名指导员一个不少。\n二是不留死角。百人以上的企业六月底前全部发出要约。\n三是不玩虚的。合同签没签、职工知不知道，样样要查。\n汇报完毕，请领导和同志们监督。",
      "在庆祝五一座谈会上的讲话\n（2024年4月30日）\n各位劳模，同志们：\n在五一国际劳动节到来之际，我们请各位劳模来坐一坐。我代表县委，向大家致以节日的问候！一年来，大家在各自的岗位上埋头苦干，为全县的发展出了大力，流了大汗。县委感谢你们，全县人民感谢你们，希望你们保重身体，带好徒弟。\n最后，祝大家节日快乐！\n谢谢大家！",
      "培训班学习心得体会\n（2024年5月8日）\n5月6日至8日，我参加了县总工会举办的工会干部培训班。\n一、方法要新\n原来我只会发通知、填表格，听了课才知道，与职工谈心也有谈心的办法，先听后说，多问少讲。\n二、脚步要勤\n老师讲的几个案例都是走出来的。\n今后，我将多到车间走一走，多听职工的心里话，为大家办好每一件实事。",
      "培训班学习心得体会\n（2024年5月8日）\n5月6日至8日，我参加了县总工会举办的工会干部培训班，收获很大。几天里，老师讲解了集体协商的程序和技巧，使我懂得了与企业沟通的方法，也看到了自己知识上的短处，很受启发。\n今后，我将把学到的方法用到工作中去，多到车间走一走，多听职工的心里话，为大家办好每一件实事。",
    ],
  },
};

function lacking(name: Said, advice: Said): Said {
  return said(
    `缺“${name["zh-CN"]}”。${advice["zh-CN"]}`,
    `“${name["en-US"]}” is missing. ${advice["en-US"]}`,
  );
}

function inserting(name: Said): Said {
  return said(`插入“${name["zh-CN"]}”`, `Insert “${name["en-US"]}”`);
}

function missingOne(section: RequiredSection, analysis: SpeechAnalysis): RuleFinding {
  const { id, at } = section;
  const advice = SECTION_ADVICE[id];
  const name = advice?.name ?? said(id, id);
  const pack = analysis.profile?.requiredBy?.[id];
  return {
    at,
    subject: id,
    severity: pack === undefined ? (SEVERITIES[id] ?? "error") : "warning",
    ...fromPack(pack),
    message: lacking(name, advice?.advice ?? said("请补上。", "Add it.")),
    evidence: evidenceAt(at, analysis),
    fixes: [insertion(inserting(name), [id], at, analysis)],
  };
}

function isWithoutEnding(analysis: SpeechAnalysis, profile: GenreProfile): boolean {
  const expects = [...profile.required, ...profile.optional];
  if (!expects.includes("thanks") || profile.spoken === false) return false;
  const ended = analysis.sections.some(({ id }) => ENDINGS.includes(id));
  return !ended && !isHopeLast(analysis) && !isAddressLast(analysis);
}

/** 同志们，任务已经明确… as the last paragraph is meant for an ending, or the text was cut off behind it. */
function isAddressLast({ paragraphs }: SpeechAnalysis): boolean {
  const last = paragraphs.findLast(({ isResidue }) => !isResidue);
  return last !== undefined && ADDRESSES.test(last.text);
}

/** A hope in the last paragraph closes a speech as well as a wish. */
function isHopeLast({ sections, paragraphs }: SpeechAnalysis): boolean {
  const last = paragraphs.findLastIndex(({ isResidue }) => !isResidue);
  return sections.some(({ id, at }) => id === "hope" && at.paragraph === last);
}

function missingEnding(analysis: SpeechAnalysis): RuleFinding {
  const after = lastPhysical(analysis);
  const at = { kind: "gap", after } as const;
  const words = lastWords(analysis);
  const expected =
    analysis.genre.id === "host" ? ["close_meeting"] : ["conclusion", "wish", "thanks"];
  return {
    at,
    subject: "conclusion",
    message: said(
      `缺“结语”：全文停在“${words}”，没有收束、祝愿和致谢。请补上结尾。`,
      `The ending is missing: the speech stops at “${words}”, without a conclusion, a wish or thanks. Add an ending.`,
    ),
    evidence: words,
    fixes: [insertion(said("插入结语", "Insert an ending"), expected, at, analysis)],
  };
}

function halfEnding(analysis: SpeechAnalysis, profile: GenreProfile): readonly RuleFinding[] {
  const has = (id: string): boolean => analysis.sections.some((mark) => mark.id === id);
  const expects = [...profile.required, ...profile.optional];
  if (!has("wish") || has("thanks") || has("close_meeting")) return [];
  if (!expects.includes("thanks") || profile.spoken === false) return [];
  const at = gapFor("thanks", analysis, profile);
  return [
    {
      at,
      subject: "thanks",
      severity: "hint",
      message: said(
        "有祝愿，无致谢。可加“谢谢大家！”。",
        "There is a wish but no thanks. “谢谢大家！” could be added.",
      ),
      evidence: evidenceAt(at, analysis),
      fixes: [insertion(said("插入“谢谢大家！”", "Insert “谢谢大家！”"), ["thanks"], at, analysis)],
    },
  ];
}

function missingByline(analysis: SpeechAnalysis, profile: GenreProfile): readonly RuleFinding[] {
  if (
    !profile.optional.includes("byline") ||
    analysis.opening.byline !== null ||
    isSigned(analysis)
  )
    return [];
  const at = gapFor("byline", analysis, profile);
  const advice = SECTION_ADVICE["byline"];
  if (advice === undefined) return [];
  return [
    {
      at,
      subject: "byline",
      severity: "hint",
      message: lacking(advice.name, advice.advice),
      evidence: evidenceAt(at, analysis),
      fixes: [insertion(said("插入题注", "Insert the byline"), ["byline"], at, analysis)],
    },
  ];
}

const DATE_LINE = /\d{4}年\d{1,2}月\d{1,2}日[）)]?$/;

/** A date at the foot does what a byline does. */
function isSigned({ paragraphs }: SpeechAnalysis): boolean {
  return paragraphs.slice(-2).some(({ text }) => DATE_LINE.test(text));
}

function insertion(
  label: Said,
  ids: readonly string[],
  at: FindingPlace,
  analysis: SpeechAnalysis,
): Fix {
  const after = at.kind === "gap" ? at.after : null;
  const paragraphs = ids.flatMap((id): readonly NewParagraph[] =>
    scaffoldOf(id, analysis.genre.id).map((text) => ({
      role: SECTION_ADVICE[id]?.role ?? "body",
      pieces: piecesOf(text),
    })),
  );
  const anchor = after === null ? null : anchorOf(analysis.document, after);
  return {
    label,
    certain: false,
    plan: { steps: [{ kind: "insertParagraphs", after: anchor, paragraphs }] },
  };
}

/** The words next to the gap. */
function evidenceAt(at: FindingPlace, { document }: SpeechAnalysis): string {
  const text = at.kind === "gap" && at.after !== null ? document.paragraphs[at.after]?.text : "";
  return (text ?? "").trim().slice(-LAST_WORDS);
}

function lastWords({ paragraphs }: SpeechAnalysis): string {
  const text = paragraphs.findLast(({ isResidue }) => !isResidue)?.text ?? "";
  return (text.length > LAST_WORDS ? "…" : "") + text.slice(-LAST_WORDS);
}
