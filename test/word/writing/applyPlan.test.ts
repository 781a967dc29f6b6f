import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEditPlan } from "../../../src/speech/edits/applyEditPlan";
import type { EditPlan, EditStep } from "../../../src/speech/edits/editPlan";
import { editPlanBetween } from "../../../src/speech/edits/editPlanBetween";
import { documentOfLines } from "../../../src/speech/paragraph";
import { openWordDocument } from "../../../src/word/wordDocumentHost";
import { control, docxOf, paragraph, run, table } from "../../preview/docxFixture";
import { openWord, type OpenDocument } from "../../preview/openWord";
import { openSaved, schemaErrors } from "../../savedDocument";
import { at, body, PLAN_LINES, STEPS } from "../portBehaviour";

const BODY = { style: "SBody" };
const SPEECH = docxOf({ body: PLAN_LINES.map((text) => paragraph(text, BODY)).join("") });

const documentXml = (word: OpenDocument): string =>
  openSaved(word.save()).part("word/document.xml");
/** Runs that an edit split are as good as one. */
const essence = (word: OpenDocument): string =>
  documentXml(word)
    .replace(/ (?:w14:paraId|w14:textId|w:rsid\w*)="[^"]*"/g, "")
    .replace(/<\/w:t><\/w:r><w:r><w:t(?: xml:space="preserve")?>/g, "")
    .replaceAll(' xml:space="preserve"', "");

describe("apply", () => {
  for (const [name, step] of Object.entries(STEPS)) {
    const plan: EditPlan = { steps: [step] };
    const expected = applyEditPlan(documentOfLines(PLAN_LINES), plan);

    it(`${name} as the plan says, and takes it back`, async () => {
      const word = await openWord(SPEECH);
      const host = openWordDocument();
      const before = essence(word);
      const answer = await host.apply(plan);
      assert.deepEqual(
        word.paragraphs,
        expected?.paragraphs.map(({ text }) => text),
      );
      assert.deepEqual(await schemaErrors(word.save()), []);
      assert.ok(answer.outcome === "applied" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.equal(essence(word), before);
    });
  }

  it("carries out steps of one paragraph in whatever order the plan has them", async () => {
    const steps: readonly EditStep[] = [
      { kind: "deleteParagraph", at: at(4) },
      { kind: "insertParagraphs", after: at(3), offset: 3, paragraphs: [body("甲")] },
      { kind: "insertParagraphs", after: at(3), paragraphs: [body("丙")] },
      { kind: "insertParagraphs", after: at(3), offset: 7, paragraphs: [body("乙")] },
      { kind: "insertParagraphs", after: at(4), paragraphs: [body("丁")] },
    ];
    for (const ordered of [steps, steps.toReversed()]) {
      const word = await openWord(SPEECH);
      const host = openWordDocument();
      const before = essence(word);
      const answer = await host.apply({ steps: ordered });
      const rest = ["第二，", "甲", "要实践，", "乙", "再实践。", "丙", "丁"];
      assert.deepEqual(word.paragraphs, [...PLAN_LINES.slice(0, 3), ...rest]);
      assert.ok(answer.outcome === "applied" && answer.change);
      assert.equal(await host.takeBack(answer.change), "takenBack");
      assert.equal(essence(word), before);
    }
  });

  it("divides a paragraph and joins it again without loss of its type and its blanks", async () => {
    const blank = control("〔班名〕", { id: 3, tag: "blank:班名", title: "班名" });
    const bold = "<w:b/>";
    const word = await openWord(
      docxOf({ body: paragraph(run("今天开班。") + run("办好", bold) + blank + run("，三点。")) }),
    );
    const host = openWordDocument();
    const before = essence(word);
    const whole = { index: 0, quote: "今天开班。办好〔班名〕，三点。" };
    const answer = await host.apply({
      steps: [{ kind: "insertParagraphs", after: whole, offset: 5, paragraphs: [body("新段。")] }],
    });
    assert.deepEqual(word.paragraphs, ["今天开班。", "新段。", "办好〔班名〕，三点。"]);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "takenBack");
    assert.equal(essence(word), before);
  });

  it("takes over the one paragraph of an empty document, and leaves it behind when taken back", async () => {
    const word = await openWord(docxOf({ body: paragraph("", BODY) }));
    const host = openWordDocument();
    const before = essence(word);
    const lines = ["标题", "同志们：", "正文。"];
    const [title, ...others] = lines.map(body);
    const thanks = { kind: "guidance", section: "thanks", title: "致谢", text: "谢谁。" } as const;
    const paragraphs = [
      { ...title!, role: "title" } as const,
      ...others,
      { role: "body", pieces: [thanks] } as const,
    ];
    const answer = await host.apply({
      steps: [{ kind: "insertParagraphs", after: null, paragraphs }],
    });
    assert.deepEqual(word.paragraphs, [...lines, "〔致谢：谢谁。〕"]);
    assert.deepEqual(await schemaErrors(word.save()), []);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "takenBack");
    assert.equal(essence(word), before);
  });

  it("puts guidance into a content control with the tag and the name of its section", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    const guidance = {
      kind: "guidance",
      section: "thanks",
      title: "致谢",
      text: "谢谢谁。",
    } as const;
    const paragraphs = [{ role: "body", pieces: [guidance] }] as const;
    await host.apply({ steps: [{ kind: "insertParagraphs", after: at(3), paragraphs }] });
    const standing = { index: 4, quote: "〔致谢：谢谢谁。〕" };
    assert.equal(word.paragraphs[4], standing.quote);
    const carried =
      /<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*<w:alias w:val="致谢"\/><w:tag w:val="section:thanks"\/>(?:(?!<\/w:p>).)*〔致谢：谢谢谁。〕/g;
    assert.equal([...documentXml(word).matchAll(carried)].length, 1);
    assert.deepEqual(await schemaErrors(word.save()), []);
    await host.apply({
      steps: [{ kind: "moveParagraphs", paragraphs: [standing], after: at(0) }],
    });
    assert.equal(word.paragraphs[1], standing.quote);
    assert.equal([...documentXml(word).matchAll(carried)].length, 1);
  });

  it("reads once and writes once", async () => {
    const word = await openWord(SPEECH);
    const { "inserts paragraphs": insert, "deletes text": remove } = STEPS;
    await openWordDocument().apply({ steps: [insert!, remove!] });
    assert.equal(word.syncs, 2);
  });

  it("makes a plan of what the document says now, in the same two round trips", async () => {
    const word = await openWord(SPEECH);
    const answer = await openWordDocument().applyPlanned(({ paragraphs }) => {
      const last = paragraphs.at(-1)!;
      const after = { index: last.index, quote: last.text };
      return { steps: [{ kind: "insertParagraphs", after, paragraphs: [body("完。")] }] };
    });
    assert.equal(answer.outcome, "applied");
    assert.deepEqual(word.paragraphs, [...PLAN_LINES, "完。"]);
    assert.equal(word.syncs, 2);
  });

  it("gives back what it read where no plan is made of it, and writes nothing", async () => {
    const word = await openWord(SPEECH);
    const before = documentXml(word);
    const answer = await openWordDocument().applyPlanned(() => null);
    assert.ok(answer.outcome === "unplanned");
    assert.deepEqual(
      answer.document.paragraphs.map(({ text }) => text),
      PLAN_LINES,
    );
    assert.equal(documentXml(word), before);
    assert.equal(word.syncs, 1);
  });

  it("finds its paragraphs again where others were put before them", async () => {
    const word = await openWord(SPEECH);
    word.select([0, 0]);
    word.keyboard.enter();
    word.keyboard.enter();
    const answer = await openWordDocument().apply({ steps: [STEPS["deletes a paragraph"]!] });
    assert.equal(answer.outcome, "applied");
    assert.doesNotMatch(word.paragraphs.join(), /提高认识/);
  });

  it("writes nothing at all where one of its paragraphs has changed", async () => {
    const word = await openWord(SPEECH);
    word.selectText("提高", "caretAfter");
    word.keyboard.type("思想");
    const before = documentXml(word);
    const steps = [STEPS["inserts paragraphs"]!, STEPS["deletes a paragraph"]!];
    assert.deepEqual(await openWordDocument().apply({ steps }), { outcome: "stale" });
    assert.equal(documentXml(word), before);
  });

  it("writes before a table that the document begins with, not into its first cell", async () => {
    const word = await openWord(docxOf({ body: table([["甲", "乙"]]) + paragraph("尾。") }));
    const host = openWordDocument();
    const before = documentXml(word);
    const steps: readonly EditStep[] = [
      { kind: "insertParagraphs", after: null, paragraphs: [body("讲话"), body("同志们：")] },
    ];
    const answer = await host.apply({ steps });
    assert.deepEqual(word.paragraphs, ["讲话", "同志们：", "甲", "乙", "尾。"]);
    assert.match(documentXml(word), /讲话.*同志们：.*<w:tbl>/);
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "takenBack");
    assert.equal(documentXml(word), before);
  });

  const NOT_TO_MOVE: Readonly<Record<string, string>> = {
    "a picture": `${run("图")}<w:r><w:pict/></w:r>`,
    "a field": `${run("第")}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,
    "a tracked change": `${run("原")}<w:ins w:id="9" w:author="甲"><w:r><w:t>新</w:t></w:r></w:ins>`,
    "words in bold": run("一是", "<w:b/>") + run("学习。"),
  };
  for (const [name, runs] of Object.entries(NOT_TO_MOVE))
    it(`does not move a paragraph with ${name}, which would be lost`, async () => {
      const word = await openWord(docxOf({ body: paragraph(runs) + paragraph("尾。") }));
      const before = documentXml(word);
      const [quote = "", last = ""] = word.paragraphs;
      const first = { index: 0, quote };
      const after = { index: 1, quote: last };
      const plans: readonly EditPlan[] = [
        { steps: [{ kind: "moveParagraphs", paragraphs: [first], after }] },
        {
          steps: [
            { kind: "insertParagraphs", after, paragraphs: [body("新段。"), body(quote)] },
            { kind: "deleteParagraph", at: first },
          ],
        },
      ];
      for (const plan of plans)
        assert.deepEqual(await openWordDocument().apply(plan), { outcome: "unmovable" });
      assert.equal(documentXml(word), before);
    });

  it("leaves it to Word to bring back a paragraph with words in bold that it deleted", async () => {
    const mixed = paragraph(run("一是", "<w:b/>") + run("学习。"));
    const word = await openWord(docxOf({ body: mixed + paragraph("尾。") }));
    const steps: readonly EditStep[] = [
      { kind: "deleteParagraph", at: { index: 0, quote: "一是学习。" } },
    ];
    assert.deepEqual(await openWordDocument().apply({ steps }), {
      outcome: "applied",
      change: null,
    });
    assert.deepEqual(word.paragraphs, ["尾。"]);
  });

  it("moves a paragraph with its blanks and its looks", async () => {
    const blank = control("〔地点〕", { id: 1, tag: "blank:地点", title: "地点" });
    const word = await openWord(
      docxOf({
        body:
          paragraph("甲") +
          paragraph(run("在") + blank + run("。"), {
            ...BODY,
            properties: '<w:jc w:val="center"/>',
          }) +
          paragraph("乙"),
      }),
    );
    const anchor = { index: 1, quote: "在〔地点〕。" };
    const after = { index: 2, quote: "乙" };
    await openWordDocument().apply({
      steps: [{ kind: "moveParagraphs", paragraphs: [anchor], after }],
    });
    assert.deepEqual(word.paragraphs, ["甲", "乙", "在〔地点〕。"]);
    assert.match(
      documentXml(word),
      /乙.*SBody"\/>(?:(?!<\/w:p>).)*<w:jc w:val="center"\/>.*blank:地点/,
    );
  });

  it("refuses to take back what was edited since", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    const answer = await host.apply({ steps: [STEPS["inserts paragraphs"]!] });
    word.selectText("完", "caretAfter");
    word.keyboard.type("毕");
    assert.ok(answer.outcome === "applied" && answer.change);
    assert.equal(await host.takeBack(answer.change), "stale");
    assert.match(word.paragraphs.join(), /完毕。/);
  });

  it("leads from any text to any other", async () => {
    const text = fc.array(fc.constantFrom("一", "二", "三", "，", "学习", "Ab", "(", "（"), {
      minLength: 1,
      maxLength: 8,
    });
    const texts = fc.array(
      text.map((pieces) => pieces.join("")),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, texts, async (from, to) => {
        const word = await openWord(docxOf({ body: from.map((line) => paragraph(line)).join("") }));
        const steps = editPlanBetween(
          documentOfLines(from).paragraphs,
          documentOfLines(to).paragraphs,
        );
        const answer = await openWordDocument().apply(steps);
        if (answer.outcome === "applied") assert.deepEqual(word.paragraphs, to);
        else assert.deepEqual(word.paragraphs, from);
      }),
      { numRuns: 60 },
    );
  });
});
