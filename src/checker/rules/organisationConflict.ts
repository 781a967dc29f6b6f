import { matchesOf } from "../../speech/text/matchesOf";
import { said, type Said } from "../../speech/said";
import { excerptAround } from "../excerpt";
import { keptWhileAlike } from "../keptWhileAlike";
import { lexiconMatcher, type LexiconEntry } from "../lexicon/lexicon";
import publicFigures from "../lexicon/publicFigures.json";
import {
  byCount,
  namingsIn,
  placesOf,
  variantsOf,
  type Mention,
  type MentionKind,
  type Mentions,
  type Naming,
  type NamingsByKind,
  type PlacedMention,
} from "../naming";
import type { CollectingRule, RuleFinding } from "../rule";
import { placeIn, replacementPlan } from "../textPlace";

const OWN = ["我省", "我市", "我县", "我区", "我镇", "我乡"];
const ORGANS = ["县总工会", "区总工会", "县委", "区委"];

interface Name extends LexiconEntry {
  readonly kind: MentionKind;
}

const SPEAKS = `(?:${publicFigures.posts})?(?:多次|曾|在[^。，；]{0,14})?(?:指出|强调|要求|说过?|提出)`;

const namesIn = lexiconMatcher<Name>([
  ...OWN.map((find) => ({
    find,
    kind: "own" as const,
    source: "",
    unlessBefore: "[自忘]",
    unlessAfter: "[里内行场块域定亲下察思悟视吃钱心时力愁土]",
  })),
  ...ORGANS.map((find) => ({
    find,
    kind: "organ" as const,
    source: "",
    unlessBefore: "[各（、和市省州县区个位级属地矿校厂辖灾社园开发新]",
    unlessAfter: "[员托培屈派任]",
  })),
  ...["乡镇", "镇乡"].map((find) => ({ find, kind: "order" as const, source: "" })),
  ...["各县", "县区", "县（区", "区县", "县（市", "县市区", "市县"].map((find) => ({
    find,
    kind: "levels" as const,
    source: "",
  })),
  ...publicFigures.figures.map(({ name, source }) => ({
    find: name,
    kind: "figure" as const,
    source,
    after: `${SPEAKS}|(?:${publicFigures.posts})`,
  })),
]);

const SLOGAN = /“([\u4e00-\u9fff]{2,10}[，、；][\u4e00-\u9fff，、；]{2,20})”/g;

function mentionsIn(text: string): readonly Mention[] {
  const names = namesIn(text).map(({ entry, offset }) => ({
    kind: entry.kind,
    text: entry.find,
    key: entry.find,
    offset,
  }));
  const slogans = matchesOf(SLOGAN, text).map(({ index, 1: words = "" }) => ({
    kind: "slogan" as const,
    text: words,
    key: words.replace(/[，、；]/g, ""),
    offset: index + 1,
  }));
  return [...names, ...slogans];
}

const placeOf = ({ mention, paragraph }: PlacedMention) =>
  placeIn(paragraph, mention.offset, mention.text.length);

const evidenceOf = ({ mention: { offset, text }, paragraph }: PlacedMention): string =>
  excerptAround(paragraph.text, offset, offset + text.length);

/** A finding that offers the usual wording in place of this one. */
function disagreement(
  placed: PlacedMention,
  { first: usual, text }: Naming,
  message: Said,
): RuleFinding {
  const { mention, paragraph } = placed;
  const replacement = { offset: mention.offset, length: mention.text.length, text };
  return {
    at: placeOf(placed),
    message,
    evidence: evidenceOf(placed),
    related: [placeOf(usual)],
    fixes: () => [
      {
        label: said(`改为“${text}”`, `Change to “${text}”`),
        certain: false,
        plan: replacementPlan(paragraph, [replacement]),
      },
    ],
  };
}

/** How often the usual name must stand before a rare one looks like a leftover. */
const USUAL = 3;
const RARE = 2;

/** 我县 throughout and 我市 once: the speech was adapted from another place's. */
function strayNames(
  namings: readonly Naming[],
  what: Said,
  mentions: Mentions,
): readonly RuleFinding[] {
  const [usual, ...others] = byCount(namings);
  if (usual === undefined || usual.count < USUAL) return [];
  return others
    .filter(({ count }) => count <= RARE && count * USUAL <= usual.count)
    .flatMap((rare) => placesOf(rare, mentions))
    .map((stray) => {
      const message = said(
        `${what["zh-CN"]}前后不一：全篇${usual.count}处称“${usual.text}”，此处称“${stray.mention.text}”，请核对。`,
        `${what["en-US"]} differs: “${usual.text}” in ${usual.count} places, “${stray.mention.text}” here. Check it.`,
      );
      return disagreement(stray, usual, message);
    });
}

const OWN_PLACE = said("本地的称呼", "The name of one’s own area");
const ORGAN = said("机构名称", "The name of the organisation");

function organConflicts({ organ, levels }: NamingsByKind, mentions: Mentions) {
  // A speech that talks of counties and districts in general names both of right.
  if (levels.length > 0) return [];
  const named = (suffix: string) => organ.filter(({ text }) => text.slice(1) === suffix);
  return [
    ...strayNames(named("总工会"), ORGAN, mentions),
    ...strayNames(named("委"), ORGAN, mentions),
  ];
}

/** 镇乡 where the speech says 乡镇 elsewhere. */
function wordOrders({ order }: NamingsByKind, mentions: Mentions): readonly RuleFinding[] {
  const usual = order.find(({ text }) => text === "乡镇");
  const turned = order.find(({ text }) => text === "镇乡");
  if (usual === undefined || turned === undefined) return [];
  const message = said(
    "“镇乡”与别处的“乡镇”不一致，请统一。",
    "“镇乡” here differs from “乡镇” elsewhere. Use one.",
  );
  return placesOf(turned, mentions).map((placed) => ({
    ...disagreement(placed, usual, message),
    severity: "hint",
  }));
}

const HAS_POST = new RegExp(`^(?:${publicFigures.posts})`);
const POST_BEFORE = /(?:总书记|主席|总理|委员长|书记|常委|部长|同志)[、]?$/;

/** A leader is first named with the post or 同志. */
function figuresWithoutPost({ figure }: NamingsByKind): readonly RuleFinding[] {
  return figure.flatMap(({ first, text: name }) => {
    const { text } = first.paragraph;
    const { offset } = first.mention;
    const end = offset + name.length;
    if (HAS_POST.test(text.slice(end, end + 4))) return [];
    if (POST_BEFORE.test(text.slice(Math.max(0, offset - 6), offset))) return [];
    return [
      {
        at: placeOf(first),
        message: said(
          `“${name}”第一次出现缺职务或“同志”，请补上并全篇统一。`,
          `“${name}” is first named without a post or “同志”. Add it and keep to it throughout.`,
        ),
        evidence: evidenceOf(first),
      },
    ];
  });
}

/** One slogan, one punctuation. */
function sloganVariants({ slogan }: NamingsByKind, mentions: Mentions): readonly RuleFinding[] {
  return variantsOf(slogan).flatMap((variants) => {
    const [usual, ...others] = byCount(variants);
    if (usual === undefined) return [];
    return others
      .flatMap((other) => placesOf(other, mentions))
      .map((placed): RuleFinding => {
        const message = said(
          `同一口号标点不一：别处作“${usual.text}”，此处作“${placed.mention.text}”，请统一。`,
          `One slogan has two punctuations: “${usual.text}” elsewhere, “${placed.mention.text}” here. Use one.`,
        );
        return { ...disagreement(placed, usual, message), severity: "hint" };
      });
  });
}

export const organisationConflict: CollectingRule<readonly Mention[]> = {
  id: "organisation-conflict",
  title: said("称谓与机构一致", "Consistent names"),
  why: said(
    "一篇稿子里“我县”变成“我市”、同一口号两种写法，一听就是拼来的。",
    "“我县” that becomes “我市”, or one slogan written in two ways, shows that the speech was pieced together.",
  ),
  severity: "warning",
  kind: "collecting",
  readsCollectedOnly: true,
  collect(text) {
    const mentions = mentionsIn(text);
    return mentions.length > 0 ? mentions : null;
  },
  check: keptWhileAlike((mentions) => {
    const namings = namingsIn(mentions);
    return [
      ...strayNames(namings.own, OWN_PLACE, mentions),
      ...organConflicts(namings, mentions),
      ...wordOrders(namings, mentions),
      ...figuresWithoutPost(namings),
      ...sloganVariants(namings, mentions),
    ];
  }),
  examples: {
    speaking: [
      "我县工会工作基础好。\n近年来我县新建工会不断增加。\n这是我县的大局。\n让我市的工会事业再上台阶。",
      "县总工会作了安排。\n县总工会要加强督促。\n县总工会制定了意见。\n请区总工会抓好落实。",
      "要推进乡镇工会建设。\n树立一批镇乡工会的典型。",
      "胡锦涛多次指出，全党都要学习。",
      "要按照“干在实处、走在前列”的要求去做。\n“干在实处、走在前列”是主题。\n贯彻“干在实处，走在前列”。",
    ],
    silent: [
      "我县工会工作基础好，市委、县委高度重视，市总工会在我县开了现场会。",
      "习近平总书记指出，要学习。",
    ],
    nearMiss: [
      "我县工作走在全市前列。\n我县再努力。\n我县有信心。\n我国工会道路越走越宽。",
      "各县总工会、区总工会要抓好落实。\n县总工会要带头。\n县总工会要检查。\n县总工会要总结。",
      "中华全国总工会主席王兆国在报告中指出。",
      "学习习近平新时代中国特色社会主义思想，观看《习近平的七年知青岁月》。",
      "我县要学会自我省察。\n我县在努力。\n我县有信心。",
      "这项工作由区委托管理。\n县委重视。\n县委支持。\n县委部署。",
    ],
  },
};
