import assert from "node:assert/strict";
import type { GenreId } from "../../src/speech/genreProfile";
import { analysedLines } from "./analysedLines";

const CASES: readonly (readonly [genre: GenreId, text: string])[] = [
  [
    "opening",
    "同志们：\n经县委研究决定，今天举办工会干部培训班，希望大家认真学习，圆满完成学习任务。",
  ],
  ["opening", "在全区工会主席研修班上的讲话\n这次办班，是区委研究决定的。"],
  ["closing", "同志们：\n为期五天的工会干部培训班今天就要结业了。下面我提几点希望。"],
  ["closing", "同志们：\n今天这次会议，既是培训总结会，也是工作动员会。"],
  [
    "reflection",
    "8月17日至22日，我参加了工会干部培训班，受益匪浅。\n一、提高了认识\n我明白了很多道理。",
  ],
  ["reflection", "工会干部培训班学习心得体会\n三天的学习让我收获很大。"],
  [
    "closing",
    "同志们：\n由县委党校主办的这期社区工作者培训班，经过三天的紧张学习，已经完成了各项任务。",
  ],
  ["work", "同志们：\n省工会第十次代表大会已经胜利闭幕，今天我们召开会议，传达大会精神。"],
  [
    "reflection",
    "受单位选派，到省城参加了班组长培训班。\n一、几点体会\n（一）开阔了眼界。这次培训使我受益良多。",
  ],
  ["reflection", "工会财务培训班学习小结\n9月，我参加了市总工会举办的财务培训班。"],
  [
    "exchange",
    "尊敬的各位老师：\n大家好！我很荣幸地代表所有毕业生在今天这个难忘的毕业典礼上发言。",
  ],
  [
    "host",
    "各位选手：\n现在举行颁奖仪式。\n请李主任通报成绩。\n（通报完毕）\n请获奖代表发言。\n（发言）\n请张主席讲话。\n（讲话完毕）",
  ],
  ["pledge", "各位代表：\n承蒙大家信任，选举我担任工会主席。请大家多多监督。"],
  ["exchange", "尊敬的各位领导、亲爱的同学们：\n大家好！我很荣幸代表全体学员在这里发言。"],
  [
    "exchange",
    "老师们、同学们，大家好！培训就要结束了，我学到了很多。回到单位以后，我会努力工作。谢谢！",
  ],
  [
    "host",
    "同志们：\n今天的议程有两项。现在进行第一项，请李主席讲话，大家欢迎。\n现在进行第二项，请张书记讲话。\n开班式到此结束。",
  ],
  ["pledge", "各位领导：\n我代表全体学员作表态发言。我们郑重承诺，一定珍惜机会。"],
  [
    "work",
    "各位代表、同志们：\n今天，我们召开公司工会第一次代表大会，选举产生了新一届工会委员会。",
  ],
  ["pledge", "各位代表：\n感谢大家选举我做工会主席。能当选工会主席，我感到光荣，也感到压力。"],
  ["exchange", "各位同事：\n今天作为先进个人代表在这里发言，我十分激动。"],
  [
    "host",
    "各位代表：\n工会第三届会员大会第一次会议现在召开，到会代表符合规定人数。\n下面我宣布，大会闭幕，散会。",
  ],
  ["closing", "一、学风端正\n来参加培训的同志平时都很忙，但大家都能遵守培训班纪律，没有人迟到。"],
  ["opening", "在工会组建工作培训会上的讲话\n同志们：\n今天请大家来学两天。"],
  ["work", "在教育工作会议上的讲话\n同志们：\n去年，我们胜利完成了各项培训任务。"],
  ["work", "同志们：\n在全县上下学习贯彻会议精神之际，今天我们召开全县工会工作会议。"],
];

describe("genre", () => {
  for (const [genre, text] of CASES) {
    it(`hears ${genre} in ${text.replaceAll("\n", "｜").slice(0, 40)}`, () => {
      assert.equal(analysedLines(text).genre.id, genre);
    });
  }

  it("is less sure of a speech that says little", () => {
    const vague = analysedLines("大家好，今天天气不错。").genre;
    const clear = analysedLines("工会干部培训班开班式主持词\n今天的议程有三项。").genre;
    assert.ok(vague.confidence < 0.5);
    assert.ok(clear.confidence > 0.7);
  });
});
