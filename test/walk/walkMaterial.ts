import { packFile, WISH } from "../library/packs/packOf";
import { control, docxOf, paragraph, run } from "../preview/docxFixture";

const blank = (id: number, name: string, text = `〔${name}〕`) =>
  control(text, { id, tag: `blank:${name}`, title: name });

/** What a half-finished speech may have: blanks of every kind, and something wrong of most kinds. */
export const UNFINISHED_SPEECH = docxOf({
  body: [
    paragraph(run("在") + blank(1, "班名") + run("开班式上的讲话")),
    paragraph("同志们："),
    paragraph(
      run("按照") +
        blank(2, "单位", "县总工会") +
        run("年度计划,我们于") +
        blank(3, "日期") +
        run("在") +
        blank(4, "地点", "县委党校") +
        run("举办这期培训班。我讲") +
        blank(5, "点数") +
        run("点意见。"),
    ),
    paragraph("一、提高认识,增强学习的紧迫感"),
    paragraph("学习学习是工会干部的基本功,不学习就要落后。要认真贯彻党的十七大精神，扎扎实实学。"),
    paragraph("三、严守纪律，保证培训取得实效"),
    paragraph("要按时上课，不迟到、不早退。"),
  ].join(""),
});

/** Two speeches and a file that cannot be read. */
export const SPEECH_FILES = [
  {
    name: "开班讲话.txt",
    buffer: Buffer.from(
      [
        "在城东纺织公司工会干部培训班开班式上的讲话",
        "同志们：",
        "今天，我们在城东纺织公司职工之家举办为期两天的车间工会小组长培训班，二十八个车间的小组长都到齐了。下面，我讲两点意见。",
        "一、把班组里的大事小情装在心上",
        "小组长离机台最近,谁家老人住院、谁的夜班排得太密，要第一个知道，当天就报到工会，三天之内给人回话。",
        "二、把课堂上学来的办法带回机台",
        "老师讲的谈心五步法，回去先在自己班组用起来，月底各组交一张谈心记录卡，由工会逐张看、逐张批。",
        "最后，祝大家在这两天里学得扎实、过得愉快！",
      ].join("\n"),
    ),
  },
  {
    name: "结业讲话.txt",
    buffer: Buffer.from(
      [
        "更新时间：2024-03 来源：网友投稿",
        "各位小组长：",
        "小组长离机台最近,谁家老人住院、谁的夜班排得太密，要第一个知道，当天就报到工会，三天之内给人回话。",
        "希望大家回去以后，把作业里写的办法一件一件地做出来。",
      ].join("\n"),
    ),
  },
  { name: "旧稿.doc", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
];

/** The folder packs/ of a unit whose second pack is broken. */
export const UNIT_FOLDER: Readonly<Record<string, string>> = {
  "index.json": '["county.json","broken.json"]',
  "county.json": packFile({
    id: "county",
    passages: [{ ...WISH, title: "县总工会的祝愿" }, { title: "缺了正文" }],
    genres: [{ id: "opening", addRequired: ["legal_basis"] }],
    lexicon: [{ find: "外来工", kind: "dated", says: "已改称农民工" }],
    values: { 班名: ["县总工会干部培训班"] },
  }),
  "broken.json": "{",
};
