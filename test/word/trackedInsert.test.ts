import assert from "node:assert/strict";
import { actionLines } from "../../src/preview/protocol/richApiCall";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord, type OpenDocument } from "../preview/openWord";
import { ONE } from "./portBehaviour";

const BODY = paragraph("同志们：") + paragraph("按照计划，今天开班。");
const SPEECH = docxOf({ body: BODY });
const TRACKED = docxOf({ body: BODY, settings: "<w:trackRevisions/>" });

async function openSpeech(bytes = SPEECH): Promise<OpenDocument> {
  const word = await openWord(bytes, { level: "newest" });
  word.select([1, 5]);
  return word;
}

const modeOf = (): Promise<string> =>
  Word.run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode;
  });

const modesWritten = (word: OpenDocument): readonly string[] =>
  word.batches
    .flatMap(({ request }) => actionLines(request))
    .filter((line) => line.startsWith("document.changeTrackingMode = "))
    .map((line) => line.replace("document.changeTrackingMode = ", ""));

describe("insert as tracked changes", () => {
  for (const [name, bytes, before] of [
    ["off", SPEECH, "Off"],
    ["on", TRACKED, "TrackAll"],
  ] as const)
    it(`tracks all that it writes, and leaves tracking ${name} as it was`, async () => {
      const word = await openSpeech(bytes);
      await openWordDocument().insert(ONE, "caret", true);
      assert.equal(word.paragraphs[1], "按照计划，希望大家珍惜机会。今天开班。");
      assert.equal(word.syncs, 2);
      const write = word.batches.find(({ members }) => members.includes("Range.select"));
      const lines = actionLines(write?.request ?? assert.fail("no batch wrote"));
      const set = lines.filter((line) => / = |insertText\(/.test(line));
      assert.equal(set[0], 'document.changeTrackingMode = "TrackAll"');
      assert.equal(set.at(-1), `document.changeTrackingMode = "${before}"`);
      assert.ok(set.some((line) => line.includes("insertText(")));
      assert.equal(await modeOf(), before);
    });

  it("switches tracking off again wherever Word stopped, and takes out what it had written", async () => {
    const whole = await openSpeech();
    const asked = await openWordDocument().insert(ONE, "caret", true);
    assert.equal(asked.outcome, "inserted");
    const write = whole.batches.find(({ members }) => members.includes("Range.select"));
    const count = write?.request.Actions.length ?? assert.fail("no batch wrote");
    for (let after = 0; after < count; after++) {
      const word = await openSpeech();
      const before = word.paragraphs;
      const fault = { kind: "failBatch", after, code: "GeneralException" } as const;
      word.faults.add({ fault, member: "select" });
      await assert.rejects(openWordDocument().insert(ONE, "caret", true));
      assert.deepEqual(word.paragraphs, before, `after ${String(after)} actions`);
      assert.equal(await modeOf(), "Off", `after ${String(after)} actions`);
    }
  });

  it("leaves a tracked replacement to Word's own undo", async () => {
    const word = await openSpeech();
    word.select([1, 0], [1, 5]);
    const answer = await openWordDocument().insert(ONE, "replaceSelection", true);
    assert.deepEqual(answer, { outcome: "inserted", change: null });
  });

  it("writes as ever where nobody asked for it", async () => {
    const word = await openSpeech();
    await openWordDocument().insert(ONE, "caret");
    assert.deepEqual(modesWritten(word), []);
  });

  it("writes as ever in a Word that cannot be told to track", async () => {
    const word = await openWord(SPEECH);
    word.select([1, 5]);
    const host = openWordDocument();
    assert.equal(host.canTrack, false);
    await host.insert(ONE, "caret", true);
    assert.equal(word.paragraphs[1], "按照计划，希望大家珍惜机会。今天开班。");
    assert.deepEqual(word.unsupported, []);
  });
});
