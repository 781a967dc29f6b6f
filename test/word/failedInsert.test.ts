import assert from "node:assert/strict";
import { storyIndex } from "../../src/preview/surface/textEdits";
import { piecesOf } from "../../src/speech/blank";
import type { NewParagraph, ParagraphRole } from "../../src/speech/edits/editPlan";
import type { InsertionPlace } from "../../src/speech/edits/insertionWay";
import { HostFailure, type HostFailureKind } from "../../src/word/documentHost";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord, type OpenDocument } from "../preview/openWord";

const BODY = { style: "SBody" };
const SPEECH = docxOf({
  body: [
    paragraph("同志们："),
    paragraph("按照计划，今天开班。", BODY),
    paragraph("", BODY),
    paragraph("一、提高认识", { style: "1" }),
    paragraph("工会工作是党的群众工作。", BODY),
  ].join(""),
});

const newParagraph = (text: string, role: ParagraphRole = "body"): NewParagraph => ({
  role,
  pieces: piecesOf(text),
});
const ONE = [newParagraph("在{地点}举办{班名}，{地点}很好。")];
const THREE = [newParagraph("二、突出重点", "heading1"), ...ONE, newParagraph("第二段。")];

interface Situation {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly to?: readonly [number, number];
  readonly place: InsertionPlace;
  readonly inserted: readonly NewParagraph[];
}

const SITUATIONS: readonly Situation[] = [
  { name: "into an empty paragraph", at: [2, 0], place: "caret", inserted: THREE },
  { name: "into the text", at: [1, 5], place: "caret", inserted: ONE },
  { name: "before a paragraph", at: [1, 0], place: "caret", inserted: THREE },
  { name: "before the first paragraph", at: [0, 0], place: "caret", inserted: ONE },
  { name: "behind a paragraph", at: [1, 5], place: "caret", inserted: THREE },
  { name: "behind a heading", at: [3, 6], place: "newParagraph", inserted: ONE },
  { name: "at the end", at: [0, 0], place: "documentEnd", inserted: THREE },
  { name: "over words", at: [1, 0], to: [1, 5], place: "replaceSelection", inserted: ONE },
  {
    name: "over the end of one",
    at: [0, 2],
    to: [1, 0],
    place: "replaceSelection",
    inserted: THREE,
  },
  { name: "over two ends", at: [0, 2], to: [1, 5], place: "replaceSelection", inserted: THREE },
  { name: "over paragraphs", at: [0, 0], to: [1, 10], place: "replaceSelection", inserted: THREE },
];

function select(word: OpenDocument, { at, to }: Situation): void {
  word.select(at, to ?? at);
}

const controlsIn = ({ session }: OpenDocument): number =>
  storyIndex(session, session.mainStory).controls.length;

async function actionsOfWrite(situation: Situation): Promise<number> {
  const word = await openWord(SPEECH);
  select(word, situation);
  await openWordDocument().insert(situation.inserted, situation.place);
  await word.idle();
  const write = word.batches.find(({ members }) => members.includes("Range.select"));
  return write?.request.Actions.length ?? assert.fail("no batch wrote");
}

describe("insert, where Word fails half way", () => {
  for (const situation of SITUATIONS)
    it(`leaves the document as it was or as it was asked to be, ${situation.name}`, async () => {
      const actions = await actionsOfWrite(situation);
      const asked = await openWord(SPEECH);
      select(asked, situation);
      await openWordDocument().insert(situation.inserted, situation.place);
      const whole = asked.paragraphs;
      let restored = 0;
      for (let after = 0; after < actions; after++) {
        const word = await openWord(SPEECH);
        select(word, situation);
        const before = word.paragraphs;
        const fault = { kind: "failBatch", after, code: "GeneralException" } as const;
        word.faults.add({ fault, member: "select" });
        const outcome = await openWordDocument()
          .insert(situation.inserted, situation.place)
          .catch((error: unknown) => error);
        if (outcome instanceof HostFailure) {
          assert.equal(outcome.partial, false, `partial after ${String(after)} actions`);
          assert.deepEqual(word.paragraphs, before, `after ${String(after)} actions`);
          assert.equal(controlsIn(word), 0);
          restored++;
        } else {
          assert.deepEqual(outcome, { ...(outcome as object), outcome: "inserted" });
          assert.deepEqual(word.paragraphs, whole, `after ${String(after)} actions`);
        }
      }
      assert.ok(restored > actions / 2, `${String(restored)} of ${String(actions)}`);
    });

  const codes: readonly [string, HostFailureKind][] = [
    ["AccessDenied", "readOnly"],
    ["ActivityLimitReached", "busy"],
    ["InvalidOrTimedOutSession", "busy"],
    ["GeneralException", "unknown"],
  ];
  for (const [code, kind] of codes)
    it(`calls ${code} ${kind} and keeps what Word said`, async () => {
      const word = await openWord(SPEECH);
      word.select([2, 0]);
      word.faults.add({ fault: { kind: "error", code: code as "AccessDenied" } });
      await assert.rejects(openWordDocument().insert(ONE, "caret"), (error) => {
        assert.ok(error instanceof HostFailure);
        assert.equal(error.kind, kind);
        assert.equal((error.cause as { code: string }).code, code);
        return true;
      });
      assert.deepEqual(word.paragraphs[2], "");
    });

  it("says so where it can neither finish nor take back", async () => {
    const word = await openWord(SPEECH);
    word.select([1, 5]);
    word.faults.add({
      fault: { kind: "failBatch", after: 12, code: "GeneralException" },
      member: "select",
    });
    word.faults.add({ fault: { kind: "error", code: "GeneralException" }, skip: 1 });
    await assert.rejects(
      openWordDocument().insert(THREE, "caret"),
      (error) => error instanceof HostFailure && error.partial,
    );
  });

  it("lets the next insertion work", async () => {
    const word = await openWord(SPEECH);
    word.select([2, 0]);
    const host = openWordDocument();
    word.faults.add({ fault: { kind: "error", code: "ActivityLimitReached" } });
    const failing = host.insert(ONE, "caret");
    const working = host.insert(ONE, "caret");
    await assert.rejects(failing);
    assert.equal((await working).outcome, "inserted");
    assert.equal(word.paragraphs[2], "在〔地点〕举办〔班名〕，〔地点〕很好。");
  });
});
