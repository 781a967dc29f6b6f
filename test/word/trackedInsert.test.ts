import assert from "node:assert/strict";
import { actionLines } from "../../src/preview/protocol/richApiCall";
import type { EditPlan } from "../../src/speech/edits/editPlan";
import { HostFailure, type DocumentHost } from "../../src/word/documentHost";
import { openWordDocument } from "../../src/word/wordDocumentHost";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openWord, type OpenDocument } from "../preview/openWord";
import { reviewedText } from "../preview/reviewedText";
import { openSaved } from "../savedDocument";
import { newParagraph, ONE } from "./portBehaviour";

const LINES = ["同志们：", "按照计划，今天开班。", "要积极作用。"] as const;
const BODY = LINES.map((line) => paragraph(line)).join("");
const SPEECH = docxOf({ body: BODY });
const TRACKED = docxOf({ body: BODY, settings: "<w:trackRevisions/>" });

const at = (index: 0 | 1 | 2) => ({ index, quote: LINES[index] });

/** As of the checker: a word too few. */
const MENDED: EditPlan = {
  steps: [{ kind: "replaceText", at: at(2), offset: 3, removed: "作用", inserted: "发挥作用" }],
};
/** As of an outline over what is there. */
const ADDED: EditPlan = {
  steps: [{ kind: "insertParagraphs", after: at(1), paragraphs: [newParagraph("一、提高认识")] }],
};
const MOVED: EditPlan = {
  steps: [{ kind: "moveParagraphs", paragraphs: [at(2)], after: at(0) }],
};

interface TrackedEdit {
  readonly name: string;
  readonly run: (host: DocumentHost) => Promise<unknown>;
  readonly lines: readonly string[];
  readonly isMove?: boolean;
}

const EDITS: readonly TrackedEdit[] = [
  {
    name: "a passage",
    run: (host) => host.insert(ONE, "caret"),
    lines: [LINES[0], "按照计划，希望大家珍惜机会。今天开班。", LINES[2]],
  },
  {
    name: "the fix of a finding",
    run: (host) => host.apply(MENDED),
    lines: [LINES[0], LINES[1], "要积极发挥作用。"],
  },
  {
    name: "a section that was missing",
    run: (host) => host.apply(ADDED),
    lines: [LINES[0], LINES[1], "一、提高认识", LINES[2]],
  },
  {
    name: "an outline over an empty document",
    run: (host) => host.applyPlanned(() => ADDED),
    lines: [LINES[0], LINES[1], "一、提高认识", LINES[2]],
  },
  {
    name: "a section that is moved",
    run: (host) => host.apply(MOVED),
    lines: [LINES[0], LINES[2], LINES[1]],
    isMove: true,
  },
];

async function openSpeech(bytes = SPEECH, losesAnswers = false) {
  const word = await openWord(bytes, { level: "newest", losesAnswers });
  word.select([1, 5]);
  const host = openWordDocument();
  return { word, host, tracked: host.tracked ?? assert.fail("cannot track") };
}

const modeOf = (): Promise<string> =>
  Word.run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode;
  });

const MODE = "document.changeTrackingMode = ";

const linesOf = (word: OpenDocument): readonly (readonly string[])[] =>
  word.batches.map(({ request }) => actionLines(request));

const modesWritten = (word: OpenDocument): readonly string[] =>
  linesOf(word)
    .flat()
    .filter((line) => line.startsWith(MODE))
    .map((line) => line.replace(MODE, ""));

describe("edits as tracked changes", () => {
  for (const { name, run, lines: expected, isMove = false } of EDITS) {
    for (const [mode, bytes, before] of [
      ["off", SPEECH, "Off"],
      ["on", TRACKED, "TrackAll"],
    ] as const)
      it(`track all of ${name}, in as many round trips, and leave tracking ${mode} as it was`, async () => {
        const plain = await openSpeech(bytes);
        await run(plain.host);
        const { word, tracked } = await openSpeech(bytes);
        await run(tracked);
        const xml = openSaved(word.save()).part("word/document.xml");
        assert.deepEqual(reviewedText(xml, "accepted"), expected);
        assert.deepEqual(reviewedText(xml, "rejected"), LINES);
        assert.equal(word.syncs, plain.word.syncs);
        const batch = linesOf(word).find((lines) => lines.some((line) => line.startsWith(MODE)));
        // How a place is looked for is set among them.
        const edits = (batch ?? []).filter((line) =>
          /^(?!.*SearchOptions).*( = |insert|delete)/.test(line),
        );
        assert.equal(edits[0], `${MODE}"TrackAll"`);
        assert.equal(edits.at(-1), `${MODE}"${before}"`);
        assert.ok(edits.length > 2);
        assert.equal(await modeOf(), before);
      });

    it(`switch tracking off again wherever Word stopped in ${name}, and take out what was written`, async () => {
      const whole = await openSpeech();
      await run(whole.tracked);
      const write = whole.word.batches.findIndex(({ request }) =>
        actionLines(request).some((line) => line.startsWith(MODE)),
      );
      const count = whole.word.batches[write]?.request.Actions.length ?? assert.fail("no batch");
      for (let after = 0; after < count; after++) {
        const { word, tracked } = await openSpeech(SPEECH, true);
        const before = word.paragraphs;
        const fault = { kind: "failBatch", after, code: "GeneralException" } as const;
        word.faults.add({ fault, member: "changeTrackingMode" });
        const failure = await run(tracked).then(
          () => assert.fail("nothing failed"),
          (cause: unknown) => cause,
        );
        assert.ok(failure instanceof HostFailure);
        // Of a move that stopped half way nobody can tell which of the two came first; then it says so.
        if (!failure.partial || !isMove)
          assert.deepEqual(word.paragraphs, before, `after ${String(after)} actions`);
        assert.equal(await modeOf(), "Off", `after ${String(after)} actions`);
      }
    });
  }

  const TAKEN_BACK = EDITS.filter(({ name }) => /passage|missing|empty/.test(name));
  for (const { name, run } of TAKEN_BACK)
    it(`of ${name} are taken out again, without a mark of their own`, async () => {
      const { word, host, tracked } = await openSpeech();
      const answer = (await run(tracked)) as Awaited<ReturnType<DocumentHost["apply"]>>;
      const change = answer.outcome === "applied" ? answer.change : null;
      const { change: inserted } = answer as { readonly change?: typeof change };
      const wanted = change ?? inserted ?? assert.fail("no way back");
      const before = modesWritten(word).length;
      assert.equal(await host.takeBack(wanted), "takenBack");
      assert.deepEqual(word.paragraphs, LINES);
      assert.equal(modesWritten(word).length, before);
    });

  const LEFT_TO_WORD: readonly (readonly [string, (host: DocumentHost) => Promise<unknown>])[] = [
    ["a fix", (host) => host.apply(MENDED)],
    ["a move", (host) => host.apply(MOVED)],
    ["a planned fix", (host) => host.applyPlanned(() => MENDED)],
    ["a replacement", (host) => host.insert(ONE, "replaceSelection")],
  ];
  for (const [name, run] of LEFT_TO_WORD)
    it(`leave ${name} to Word's own undo: what it took away still stands there`, async () => {
      const { word, tracked } = await openSpeech();
      word.select([1, 0], [1, 5]);
      assert.equal(((await run(tracked)) as { readonly change: unknown }).change, null);
    });

  it("are never blanks that are filled or settled, nor formats", async () => {
    const { word, tracked } = await openSpeech();
    await tracked.insert([newParagraph("在{地点}。")], "documentEnd");
    const before = modesWritten(word).length;
    await tracked.fillBlanks(new Map([["地点", "县委党校"]]));
    await tracked.settleBlanks();
    assert.equal(modesWritten(word).length, before);
  });

  it("are never made where nobody asked for them", async () => {
    for (const { run } of EDITS) {
      const { word, host } = await openSpeech();
      await run(host);
      assert.deepEqual(modesWritten(word), []);
    }
  });

  it("are not offered by a Word that cannot be told to track", async () => {
    const word = await openWord(SPEECH);
    const host = openWordDocument();
    assert.equal(host.tracked, null);
    word.select([1, 5]);
    await host.insert(ONE, "caret");
    assert.deepEqual(word.unsupported, []);
  });
});
