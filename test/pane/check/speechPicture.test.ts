import assert from "node:assert/strict";
import { genres } from "../../../src/library/genres";
import { fittingPassages, passagePlan } from "../../../src/pane/state/passages/gapInsertion";
import { reportTextOf } from "../../../src/pane/state/check/reportText";
import { isSameDocument } from "../../../src/pane/state/sameDocument";
import { minutesAt, paceFor } from "../../../src/pane/state/check/speakingPace";
import { speechStripOf } from "../../../src/pane/state/check/speechStrip";
import type { ShownSection } from "../../../src/pane/state/check/shownReport";
import { checkEnUS } from "../../../src/pane/text/check/en-US";
import { checkZhCN } from "../../../src/pane/text/check/zh-CN";
import { documentOfLines, type ParagraphFormat } from "../../../src/speech/paragraph";
import { passageOf } from "../paneFixture";
import { reportOf, shownOf } from "./checkFixture";
import { said } from "../../../src/speech/said";

const section = (id: string, paragraph: number, characters: number) => ({
  id,
  paragraph,
  offset: 0,
  text: `${id} 的开头`,
  characters,
});

const missing = (id: string, after: number | null): ShownSection => ({
  id,
  state: "missing",
  at: { kind: "gap", after },
  evidence: "",
});

describe("speechStripOf", () => {
  const sections = [
    section("salutation", 0, 10),
    section("background", 1, 40),
    section("h1", 2, 100),
    section("hope", 3, 30),
    section("conclusion", 4, 20),
    section("hope", 5, 0),
    section("wish", 6, 0),
  ];

  it("gives each part its share and its place, and leaves out what has no words of its own", () => {
    const strip = speechStripOf({ sections }, []);
    assert.deepEqual(
      strip.map((part) => [part.section, part.zone, part.kind === "part" && part.share]),
      [
        ["salutation", "head", 0.05],
        ["background", "opening", 0.2],
        ["h1", "body", 0.5],
        ["hope", "body", 0.15],
        ["conclusion", "ending", 0.1],
      ],
    );
  });

  it("draws gaps where the sections belong", () => {
    const required = [
      missing("title", null),
      missing("promise", 1),
      { ...missing("wish", 6), state: "unneeded" } as const,
      missing("thanks", 6),
    ];
    assert.deepEqual(
      speechStripOf({ sections }, required).map((part) =>
        part.kind === "gap" ? `(${part.section} ${part.zone})` : part.section,
      ),
      [
        "(title head)",
        "salutation",
        "background",
        "(promise opening)",
        "h1",
        "hope",
        "conclusion",
        "(thanks ending)",
      ],
    );
  });

  it("counts points in with their heading where there are too many to be seen", () => {
    const points = Array.from({ length: 60 }, (_, index) => section("l2_point", index + 1, 1));
    const strip = speechStripOf(
      { sections: [section("h1", 0, 20), ...points, section("h1", 70, 20)] },
      [],
    );
    assert.deepEqual(
      strip.map(
        (part) => part.kind === "part" && [part.section, part.characters, part.share.toFixed(2)],
      ),
      [
        ["h1", 80, "0.80"],
        ["h1", 20, "0.20"],
      ],
    );
  });

  it("is empty for an empty speech", () =>
    assert.deepEqual(speechStripOf({ sections: [] }, []), []));
});

describe("how long a speech takes", () => {
  it("is told in whole minutes, at least one", () => {
    assert.deepEqual([minutesAt(2188, 200), minutesAt(2188, 240), minutesAt(4, 200)], [11, 9, 1]);
  });

  it("follows the person's pace, else the genre's", () => {
    assert.equal(paceFor("opening", 180), 180);
    assert.equal(paceFor("opening", null), 200);
  });
});

describe("passages for a gap", () => {
  const current = passageOf("A", { section: "wish", genres: ["closing"] });
  const dated = passageOf("B", { section: "wish", genres: ["opening"], status: "dated" });
  const fresh = passageOf("C", { section: "wish", genres: ["opening"] });
  const other = passageOf("D");

  it("are those of the genre, current ones first", () =>
    assert.deepEqual(fittingPassages([current, dated, fresh, other], "wish", "opening"), [
      fresh,
      dated,
    ]));

  it("are of any genre where this one has none", () =>
    assert.deepEqual(fittingPassages([current, other], "wish", "host"), [current]));

  it("go behind the paragraph before the gap, or before the first", () => {
    const document = documentOfLines(["同志们：", "开班。"]);
    const stepAt = (after: number | null) =>
      passagePlan(fresh, { kind: "gap", after }, document)?.steps[0];
    assert.deepEqual(stepAt(1), {
      kind: "insertParagraphs",
      after: { index: 1, quote: "开班。" },
      paragraphs: [
        {
          role: "body",
          pieces: [
            { kind: "text", text: "C 的正文，在" },
            { kind: "blank", name: "地点", value: null },
            { kind: "text", text: "。" },
          ],
        },
      ],
    });
    assert.equal((stepAt(null) as { readonly after: unknown }).after, null);
  });

  it("have no plan for a place that is no gap", () =>
    assert.equal(passagePlan(fresh, { kind: "speech" }, documentOfLines([])), null));
});

describe("isSameDocument", () => {
  const format: ParagraphFormat = {
    style: "正文",
    outlineLevel: 10,
    alignment: "left",
    firstLineIndent: 32,
    leftIndent: 0,
    lineSpacing: 28,
    fontName: "仿宋_GB2312",
    fontSize: 16,
    bold: false,
  };
  const one = { paragraphs: [{ index: 0, text: "同志们：", format }] };
  const like = (part: Partial<ParagraphFormat>) => ({
    paragraphs: [{ index: 0, text: "同志们：", format: { ...format, ...part } }],
  });
  const cases = [
    ["the same words in the same looks", like({}), true],
    ["another size", like({ fontSize: 15 }), false],
    ["no looks", documentOfLines(["同志们："]), false],
    ["other words", documentOfLines(["朋友们："]), false],
    ["a paragraph more", { paragraphs: [...one.paragraphs, ...one.paragraphs] }, false],
  ] as const;
  for (const [name, other, isSame] of cases)
    it(`is ${isSame} for ${name}`, () => assert.equal(isSameDocument(one, other), isSame));
});

describe("reportTextOf", () => {
  const checked = { document: documentOfLines([]), report: reportOf() };
  const shown = {
    required: [
      missing("wish", 3),
      {
        id: "title",
        state: "present",
        at: { kind: "speech" },
        evidence: "在开班式上的讲话",
      } as const,
    ],
    findings: [
      shownOf({
        severity: "error",
        at: { kind: "gap", after: 3 },
        message: said("缺“祝愿”。", ""),
      }),
      shownOf({
        at: { kind: "text", paragraph: 1, offset: 2, length: 1 },
        message: said("用字有误。", ""),
      }),
      shownOf({ at: { kind: "gap", after: null }, message: said("缺“标题”。", "") }),
      shownOf({ at: { kind: "speech" }, message: said("偏长。", "") }),
    ],
    silenced: 0,
  };

  it("says in plain text what the view shows", () =>
    assert.equal(
      reportTextOf(checked, shown, 200, checkZhCN, "zh-CN", genres),
      [
        "讲话稿检查报告\n文种：开班动员讲话\n约 400 字，约 2 分钟",
        "必备部分\n祝愿：缺\n标题：有，“在开班式上的讲话”",
        "错误 1 处\n1. 第 4 段之后：缺“祝愿”。",
        "提醒 3 处\n1. 第 2 段：用字有误。\n2. 开头：缺“标题”。\n3. 全文：偏长。",
      ].join("\n\n"),
    ));

  it("praises where there is nothing to mend, and tells no time of what is read on paper", () => {
    const report = reportOf({ genre: { id: "reflection", source: "given", confidence: 1 } });
    const text = reportTextOf(
      { ...checked, report },
      { required: [], findings: [], silenced: 0 },
      200,
      checkEnUS,
      "en-US",
      genres,
    );
    assert.equal(
      text,
      "Speech check report\nGenre: Written reflection\nAbout 400 characters\n\nNothing to correct.",
    );
  });
});
