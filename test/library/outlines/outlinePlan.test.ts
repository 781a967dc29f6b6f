import assert from "node:assert/strict";
import { genres } from "../../../src/library/genres";
import type { OutlineChoice, OutlineLine } from "../../../src/library/outlines/outlineLine";
import { outlineMerge } from "../../../src/library/outlines/outlineMerge";
import { outlinePlan } from "../../../src/library/outlines/outlinePlan";
import { passages } from "../../../src/library/passages";
import { analysisOf } from "../../../src/speech/analysis";
import { textOfPieces } from "../../../src/speech/blank";
import { documentOfLines } from "../../../src/speech/paragraph";
import { halfWrittenSpeeches } from "./halfWrittenSpeeches";
import { laidOver, outlineNamed, type Choose } from "./laidOutline";
import { said } from "../../../src/speech/said";

const standard = outlineNamed("opening-standard");

const passageNamed = (id: string) => passages.find((passage) => passage.id === id)!;

/** Scaffolds for these sections, everything else left out. */
function only(...sections: readonly string[]): Choose {
  return ({ item }) => ({ kind: sections.includes(item.section) ? "scaffold" : "leaveOut" });
}

const passageFor =
  (section: string, id: string): Choose =>
  ({ item }) =>
    item.section === section
      ? { kind: "passage", passage: passageNamed(id) }
      : { kind: "leaveOut" };

const moving: Choose = ({ status }) => ({ kind: status === "elsewhere" ? "move" : "leaveOut" });

describe("outlinePlan", () => {
  it("fills an empty document in one step, each section in its role", () => {
    const { plan } = laidOver(
      [""],
      standard,
      only("title", "byline", "salutation", "h1", "l2_point"),
    );
    const [step, ...others] = plan.steps;
    assert.deepEqual(others, []);
    assert.ok(step?.kind === "insertParagraphs");
    assert.equal(step.after, null);
    assert.deepEqual(
      step.paragraphs.map(({ role, pieces }) => [role, textOfPieces(pieces)]),
      [
        ["title", "在〔班名〕开班式上的讲话"],
        ["byline", "〔题注：讲话人职务、姓名，日期加圆括号。〕"],
        ["salutation", "〔称呼：顶格，用全角冒号；有领导在座时先称领导。〕"],
        ["heading1", "一、提高认识，切实增强〔主题〕的责任感和紧迫感"],
        ["heading2", "（一）加强〔主题〕是适应新形势的需要"],
        ["body", "〔二级论点：第一个“需要”，从形势讲。〕"],
        ["heading2", "（二）加强〔主题〕是履行基本职责的需要"],
        ["body", "〔二级论点：第二个“需要”，从职责讲。〕"],
        ["heading2", "（三）加强〔主题〕是提高队伍素质的需要"],
        ["body", "〔二级论点：第三个“需要”，从队伍讲。〕"],
        ["heading1", "二、突出重点，着力〔主要任务〕"],
        ["body", "〔一级标题：讲学什么、干什么，是全文的重点。〕"],
        ["heading1", "三、端正学风，确保培训取得实效"],
        ["body", "〔一级标题：讲怎么学，落到学习要求。〕"],
      ],
    );
  });

  it("gives guidance a piece that carries its section", () => {
    const { plan } = laidOver(["谢谢大家！"], standard, only("wish"));
    const [step] = plan.steps;
    assert.deepEqual(step?.kind === "insertParagraphs" && step.paragraphs, [
      {
        role: "body",
        pieces: [
          {
            kind: "guidance",
            section: "wish",
            title: "祝愿",
            text: "祝培训班成功，祝学员学有所成。",
          },
        ],
      },
    ]);
  });

  it("adds a third heading as 三、 behind the second part", () => {
    const before = halfWrittenSpeeches["two parts of three"];
    const { texts, plan } = laidOver(before, standard, only("h1", "requirement"));
    assert.deepEqual(texts, [
      ...before.slice(0, 7),
      "三、端正学风，确保培训取得实效",
      "〔学习要求：一是静心学习，写明本期课程。〕",
      "〔学习要求：二是联系实际。〕",
      "〔学习要求：三是遵守纪律，请假办法以通知为准。〕",
      before[7],
    ]);
    assert.equal(plan.steps.length, 1);
    assert.deepEqual(plan.notes, []);
  });

  it("numbers a heading by its place, leaves the next one alone, and says what to renumber", () => {
    const before = halfWrittenSpeeches["first and last part of three"];
    const { texts, plan } = laidOver(before, standard, only("h1"));
    assert.deepEqual(texts, [
      ...before.slice(0, 4),
      "二、突出重点，着力〔主要任务〕",
      "〔一级标题：讲学什么、干什么，是全文的重点。〕",
      ...before.slice(4),
    ]);
    assert.deepEqual(plan.notes, [
      said(
        "“二、端正学风，严守学习纪律”之前新增了一级标题，它的序号请改为“三、”。",
        "A first-level heading was added before “二、端正学风，严守学习纪律”. Change its number to “三、”.",
      ),
    ]);
  });

  it("writes ordinals as the speech does", () => {
    const before = ["同志们：", "一、提高认识", "要学。", "二、突出重点", "要干。", "谢谢大家！"];
    const arabic = before.map((line) => line.replace("一、", "1.").replace("二、", "2."));
    const { texts } = laidOver(arabic, standard, only("h1"));
    assert.ok(texts.includes("3.端正学风，确保培训取得实效"), texts.join("\n"));
  });

  it("counts points on from those that stand under the same heading", () => {
    const before = halfWrittenSpeeches["a body without opening"];
    const choose: Choose = ({ item }) =>
      item.passages.includes("P60")
        ? { kind: "passage", passage: passageNamed("P60") }
        : { kind: "leaveOut" };
    const { texts } = laidOver(before, standard, choose);
    const added = texts.filter((text) => !(before as readonly string[]).includes(text));
    assert.equal(added.length, 1);
    assert.ok(added[0]?.startsWith("第三，依法维护职工的精神文化需求。"), added[0]);
    assert.equal(texts.indexOf(added[0] ?? ""), before.indexOf("三、严守纪律，确保学习效果"));
  });

  it("puts a passage between two sentences of a paragraph, with its blanks", () => {
    const before = halfWrittenSpeeches["two parts of three"];
    const { plan, texts } = laidOver(before, standard, passageFor("welcome", "E64"));
    const [step] = plan.steps;
    assert.ok(step?.kind === "replaceText");
    assert.deepEqual(step.at, { index: 2, quote: before[2] });
    assert.equal(step.removed, "");
    assert.equal(step.inserted, textOfPieces(step.pieces ?? []));
    assert.ok(step.pieces?.some(({ kind }) => kind === "blank"));
    assert.equal(texts[2], before[2].replace("举办这次", `${step.inserted}举办这次`));
  });

  it("divides a paragraph where a heading has to go between two of its sections", () => {
    const [before] = halfWrittenSpeeches["one paragraph"];
    const { texts } = laidOver([before], standard, only("h1"));
    const cut = before.indexOf("最后，祝");
    assert.equal(texts[0], before.slice(0, cut));
    assert.equal(texts.at(-1), before.slice(cut));
    assert.equal(texts[1], "一、提高认识，切实增强〔主题〕的责任感和紧迫感");
  });

  it("moves only what was ticked", () => {
    const before = halfWrittenSpeeches["the wish before the conclusion"];
    const { texts, plan } = laidOver(before, standard, moving);
    assert.deepEqual(
      plan.steps.map(({ kind }) => kind),
      ["moveParagraphs"],
    );
    assert.deepEqual(texts, [...before.slice(0, 6), before[7], before[6]]);
    const again = laidOver(texts, standard, moving);
    assert.deepEqual(again.plan.steps, []);
    assert.ok(again.lines.every(({ status }) => status !== "elsewhere"));
  });

  it("leaves signature and date behind when the last section moves", () => {
    const wishFirst = halfWrittenSpeeches["the wish before the conclusion"];
    const before = [
      ...wishFirst.slice(0, 6),
      "谢谢大家！",
      "最后，祝大家学习愉快、身体健康！",
      "县总工会",
      "2024年3月5日",
    ];
    const { texts } = laidOver(before, standard, moving);
    assert.deepEqual(texts, [...before.slice(0, 6), before[7], before[6], ...before.slice(8)]);
  });

  it("keeps the outline's order where a moved paragraph and new ones meet", () => {
    const before = halfWrittenSpeeches["the wish before the conclusion"];
    const choose: Choose = (line, place) =>
      ["hope", "thanks"].includes(line.item.section) ? { kind: "scaffold" } : moving(line, place);
    const { texts } = laidOver(before, standard, choose);
    assert.deepEqual(texts.slice(6), [
      before[7],
      "〔希望：提一两条希望，接祝愿。〕",
      before[6],
      "〔致谢：单独成段。〕",
    ]);
  });

  it("moves a heading together with what stands under it", () => {
    const before = [
      "同志们：",
      "今天我们举办工会干部培训班。下面讲两点意见。",
      "一、端正学风，确保培训取得实效",
      "要静下心来，遵守纪律，勤记笔记。",
      "二、提高认识，切实增强学习培训的主动性和紧迫感",
      "学习是工会干部的基本功，各级工会干部要充分认识学习的重要性，把学习当成责任。",
      "谢谢大家！",
    ];
    const { texts, lines } = laidOver(before, standard, moving);
    const moved = lines.filter(({ item, status }) => item.level === 1 && status === "elsewhere");
    assert.equal(moved.length, 1);
    assert.deepEqual(texts, [
      before[0],
      before[1],
      before[4],
      before[5],
      before[2],
      before[3],
      before[6],
    ]);
  });

  it("puts no passage in that stands there already, and says so", () => {
    const passage = passageNamed("P47");
    const before = [
      "同志们：",
      "一、提高认识",
      "各级工会要组织好学习。",
      "二、突出重点",
      `第一，${passage.text}`,
      "谢谢大家！",
    ];
    const choose: Choose = ({ item }) =>
      item.section === "significance" ? { kind: "passage", passage } : { kind: "leaveOut" };
    const { plan } = laidOver(before, standard, choose);
    assert.deepEqual(plan.steps, []);
    assert.ok(
      plan.notes.every((note) =>
        /^“只有不断解放思想.*”稿中已有，没有再插入。$/.test(note["zh-CN"]),
      ),
    );
    assert.ok(plan.notes.length > 0);
  });

  it("fills blanks that are known", () => {
    const document = documentOfLines(["谢谢大家！"]);
    const analysis = analysisOf(document, { profiles: genres, isResidue: () => false });
    const lines = outlineMerge(analysis, standard, passages);
    const choices = lines.map(({ item }): OutlineChoice => ({
      kind: item.section === "title" ? "scaffold" : "leaveOut",
    }));
    const { steps } = outlinePlan(analysis, lines, choices, (name) =>
      name === "班名" ? "全县工会主席培训班" : null,
    );
    const [step] = steps;
    assert.deepEqual(step?.kind === "insertParagraphs" && step.paragraphs[0]?.pieces, [
      { kind: "text", text: "在" },
      { kind: "blank", name: "班名", value: "全县工会主席培训班" },
      { kind: "text", text: "开班式上的讲话" },
    ]);
  });

  it("does nothing for lines that are present, whatever is chosen for them", () => {
    const before = halfWrittenSpeeches["everything but the ending"];
    const present = ({ status }: OutlineLine): boolean => status === "present";
    for (const kind of ["scaffold", "move"] as const) {
      const choose: Choose = (line) => ({ kind: present(line) ? kind : "leaveOut" });
      assert.deepEqual(laidOver(before, standard, choose).plan.steps, []);
    }
  });
});
