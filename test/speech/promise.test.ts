import assert from "node:assert/strict";
import { analysedLines } from "./analysedLines";

/** Announcements as “text promised/delivered”. */
const promisesOf = (text: string): readonly string[] =>
  analysedLines(text).promises.map(
    (promise) => `${promise.text} ${promise.promised ?? "几"}/${promise.delivered ?? "?"}`,
  );

const POINTS = "\n一、认识\n要学。\n二、作风\n要严。";

describe("promise", () => {
  const told: readonly (readonly [text: string, promises: readonly string[]])[] = [
    [`下面，我讲两点意见。${POINTS}`, ["我讲两点意见 2/2"]],
    [`借此机会，我讲三点意见：${POINTS}`, ["我讲三点意见 3/2"]],
    [`和大家交流 2个方面的问题：${POINTS}`, ["和大家交流 2个方面的问题 2/2"]],
    [`我再讲两句话、八个字。${POINTS}`, ["我再讲两句话、八个字 2/2"]],
    [`谈几点体会。${POINTS}`, ["谈几点体会 几/2"]],
    [`就如何学好用好，讲两点意见。${POINTS}`, ["讲两点意见 2/2"]],
    [`我现在就这两个问题提供一些意见。${POINTS}`, ["我现在就这两个问题提供一些意见 2/2"]],
    [`这次培训有两个特点：${POINTS}`, ["这次培训有两个特点 2/2"]],
    ["我再强调三点：一要专心。二要联系实际。三要守纪。", ["我再强调三点 3/3"]],
    ["第一，要开展好三项活动。一是读书。二是竞赛。三是慰问。", ["要开展好三项活动 3/3"]],
    [
      "今天的议程共有三项议程。\n首先，进行第一项议程：致辞。\n下面，进行第二项议程：发言。\n下面，进行第三项议程：讲话。",
      ["今天的议程共有三项议程 3/3"],
    ],
    [
      "有四项议程：\n现在进行第一项，致辞。\n现在进行第二项，发言。\n现在进行第三项，颁奖。\n最后，请李主席讲话。",
      ["有四项议程 4/4"],
    ],
    ["我再叮嘱两句。\n一、常联系\n要走动。\n二、多交流\n要互助。", ["我再叮嘱两句 2/2"]],
    [`就讲两条。${POINTS}`, ["就讲两条 2/2"]],
    [`向大家表两个态：${POINTS}`, ["向大家表两个态 2/2"]],
    [`我讲２点意见。${POINTS}`, ["我讲２点意见 2/2"]],
    [`具体有这样几个突出特点：${POINTS}`, ["具体有这样几个突出特点 几/2"]],
    [
      `下面向各位领导、各位老师汇报两点体会。${POINTS}`,
      ["下面向各位领导、各位老师汇报两点体会 2/2"],
    ],
    [`我讲两点意见，也是两句心里话。${POINTS}`, ["我讲两点意见 2/2"]],
    ["我提两点要求。\n第一个心愿：坐得住。\n第二个心愿：用得上。", ["我提两点要求 2/2"]],
    ["对新班子，提三点期望：\n其一，要学。\n其二，要干。\n其三，要廉。", ["提三点期望 3/3"]],
    [
      "我表三个态：\n第一，讲政治。\n第二，抓落实。\n第三，守规矩。\n最后，还望各位多支持。",
      ["我表三个态 3/3"],
    ],
    ["目的是：一是激励大家，二是统一思想。", ["目的是：一是激励大家，二是统一思想。 2/2"]],
    [
      "简单说，就是理论得到提升、思想得到解放。\n一、理论得到提升\n要学。\n二、思想得到解放\n要悟。",
      ["就是理论得到提升、思想得到解放。 2/2"],
    ],
  ];
  for (const [text, expected] of told) {
    it(`hears ${expected.join(", ")}`, () => {
      assert.deepEqual(promisesOf(text), expected);
    });
  }

  const idle: readonly string[] = [
    "下面进行第三项。",
    "这三年来，我们做了一项工作，取得了三项成果。",
    "贯彻“三个代表”重要思想。一是要学。二是要用。",
    "刚才，李主席讲了三点意见，我都赞成。一、要学。二、要用。",
    "以上三点，供大家参考。",
    "李局长在开班动员时提出三点要求。一是要学。二是要用。三是要严。",
    "会议定于下午三点开始。一是要准时。二是要安静。",
    "工资涨了一点，大家很高兴。",
    "狼有三个特点：敏锐、进取和团结。",
    "他们用了三个月时间。一是快。二是好。",
  ];
  for (const text of idle) {
    it(`hears nothing in ${text}`, () => {
      assert.deepEqual(promisesOf(text), []);
    });
  }

  it("binds a number at the head of a point to the list in its own scope", () => {
    const text = "第一，要抓好两项活动。\n第二，要加大两个力度。一是建会。二是维权。";
    assert.deepEqual(promisesOf(text), ["要加大两个力度 2/2"]);
  });
});
