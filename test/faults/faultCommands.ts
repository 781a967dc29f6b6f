import assert from "node:assert/strict";
import {
  applyOutline,
  layOutline,
  revealEvidence,
} from "../../src/pane/commands/outline/applyOutline";
import { applyPlan } from "../../src/pane/commands/applyPlan";
// The pane fetches it when it is first needed; a test that waits for a file waits for nothing else.
import "../../src/pane/commands/format/formatNewParagraphs";
import { checkSelection } from "../../src/pane/commands/check/checkSelection";
import { checkSpeech } from "../../src/pane/commands/check/checkSpeech";
import { fillBlanks } from "../../src/pane/commands/blanks/fillBlanks";
import { fillPointCount } from "../../src/pane/commands/blanks/fillPointCount";
import { formatSpeech } from "../../src/pane/commands/format/formatSpeech";
import { insertAtGap } from "../../src/pane/commands/check/insertAtGap";
import { insertPassage } from "../../src/pane/commands/passages/insertPassage";
import type { PaneDeps } from "../../src/pane/commands/paneDeps";
import { readBlanks } from "../../src/pane/commands/blanks/readBlanks";
import { readDraft } from "../../src/pane/commands/passages/readDraft";
import { revealPlace } from "../../src/pane/commands/check/revealPlace";
import { runFunction, type FunctionWays } from "../../src/pane/commands/runFunction";
import { saveSelection } from "../../src/pane/commands/own/saveSelection";
import { selectedParagraph } from "../../src/pane/commands/check/selectedParagraph";
import { settleBlanks } from "../../src/pane/commands/blanks/settleBlanks";
import { showNextBlank } from "../../src/pane/commands/blanks/showNextBlank";
import { takeBackInsertion } from "../../src/pane/commands/takeBackInsertion";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { checkedSpeechOf } from "../../src/pane/state/check/checkState";
import { mergedFixesOf } from "../../src/pane/state/check/mergedFixes";
import { control, docxOf, paragraph, run } from "../preview/docxFixture";
import type { ApiLevel } from "../../src/preview/protocol/apiLevel";
import type { EditPlan } from "../../src/speech/edits/editPlan";
import type { OpenDocument } from "../preview/openWord";

const BODY = { style: "SBody" };
const blank = (id: number, name: string, text: string): string =>
  control(text, { id, tag: `blank:${name}`, title: name });

/** A speech with blanks, some of them filled, and with faults that can be mended. */
const SPEECH = docxOf({
  body: [
    paragraph("同志们："),
    paragraph(run("今天在") + blank(11, "地点", "〔地点〕") + run("开班，我讲三点意见。"), BODY),
    paragraph("", BODY),
    paragraph("一、提高认识", { style: "1" }),
    paragraph("工会工作是党的的群众工作,要抓好。", BODY),
    paragraph(run("在") + blank(12, "班名", "干部培训班") + run("学习。"), BODY),
    paragraph("二、真抓实干", { style: "1" }),
    paragraph("各级工会要认真学习,抓好落实", BODY),
    paragraph("。"),
  ].join(""),
});

const EMPTY = docxOf({ body: paragraph("", BODY) });

/** Something a person asks the pane to do. */
export interface FaultCommand {
  readonly name: string;
  readonly document: Uint8Array;
  /** Where the person is, and what was done before; without faults. */
  readonly prepare: (word: OpenDocument, deps: PaneDeps) => Promise<unknown>;
  readonly run: (deps: PaneDeps) => Promise<unknown>;
  /**
   * It writes more than once, as Word tells only in between how a style shows. A pane that is closed
   * there leaves looks half set, which only Word's own undo takes back; no word is lost.
   */
  readonly writesInTurns?: true;
  /** The newest Word API there is; the floor unless told. */
  readonly level?: ApiLevel;
  /** It reads the blanks only to know their values, and goes on without. */
  readonly readsInPassing?: true;
  /** What may stand in the document instead, with the remark that says so. */
  readonly also?: { readonly remark: string; readonly run: (deps: PaneDeps) => Promise<unknown> };
}

type Place = readonly [number, number];

const at =
  (from: Place, to: Place = from): FaultCommand["prepare"] =>
  (word) => {
    word.select(from, to);
    return Promise.resolve();
  };

const withFormat = (deps: PaneDeps): void => {
  const choices = { chosen: BUILT_IN_FORMATS[0]!.id, own: [], editions: {} };
  deps.store.dispatch({ kind: "formatChoicesChanged", choices });
};

/** An outline of few sections: every one is a dozen actions more to stop at. */
function chooseFewSections({ store }: PaneDeps): void {
  const choice = { kind: "leaveOut" } as const;
  for (let item = FEW; item < MOST_ITEMS; item++)
    store.dispatch({ kind: "sectionChosen", item, choice });
}

const FEW = 3;
const MOST_ITEMS = 60;

async function fixAll(deps: PaneDeps): Promise<void> {
  const checked = checkedSpeechOf(deps.store.state().check);
  assert.ok(checked);
  const shown = checked.report.findings.map((finding, index) => {
    const key = String(index);
    return { key, ignoreKey: key, finding };
  });
  const { plan, count } = mergedFixesOf(shown, checked.document);
  assert.ok(count > 2, `${count} fixes`);
  await applyPlan(deps, plan, { kind: "fixes", count });
}

/** Mends what one finding is about, as its card does. */
async function fixOne(deps: PaneDeps, rule: string): Promise<void> {
  const checked = checkedSpeechOf(deps.store.state().check);
  const finding = checked?.report.findings.find((one) => one.rule === rule);
  const fix = finding?.fixes[0] ?? assert.fail(`no fix of ${rule}`);
  await applyPlan(deps, fix.plan, { kind: "fixes", count: 1 });
}

/** A section before another one, with its blank. */
const MOVE: EditPlan = {
  steps: [
    {
      kind: "moveParagraphs",
      paragraphs: [
        { index: 3, quote: "一、提高认识" },
        { index: 4, quote: "工会工作是党的的群众工作,要抓好。" },
        { index: 5, quote: "在干部培训班学习。" },
      ],
      after: { index: 7, quote: "各级工会要认真学习,抓好落实" },
    },
  ],
};

/** Where functions run in a page of their own: what there is to say is left in the state. */
const NO_PANE: FunctionWays = {
  showPane: () => Promise.resolve(false),
  tell: () => Promise.resolve(),
};

const tracked = (deps: PaneDeps): void => {
  const settings = { ...deps.store.state().settings, insertsTracked: true };
  deps.store.dispatch({ kind: "settingsChanged", settings });
};

const COMMANDS: readonly Omit<FaultCommand, "document">[] = [
  {
    name: "insert into an empty paragraph",
    prepare: at([2, 0]),
    run: (deps) => insertPassage(deps, "A", "caret"),
  },
  {
    name: "insert into the text",
    prepare: at([4, 5]),
    run: (deps) => insertPassage(deps, "A", "caret"),
  },
  {
    name: "insert a new paragraph",
    prepare: at([4, 5]),
    run: (deps) => insertPassage(deps, "A", "newParagraph"),
  },
  {
    name: "insert over words",
    prepare: at([4, 0], [4, 4]),
    run: (deps) => insertPassage(deps, "A", "replaceSelection"),
  },
  {
    name: "insert over paragraphs",
    prepare: at([3, 0], [5, 8]),
    run: (deps) => insertPassage(deps, "A", "replaceSelection"),
  },
  {
    name: "insert at the end of the document",
    prepare: at([0, 0]),
    run: (deps) => insertPassage(deps, "A", "documentEnd"),
  },
  {
    name: "insert and set in a format",
    writesInTurns: true,
    prepare: (word, deps) => {
      withFormat(deps);
      return at([4, 5])(word, deps);
    },
    run: (deps) => insertPassage(deps, "A", "newParagraph"),
    also: {
      remark: "notFormatted",
      run: (deps) => {
        const choices = { chosen: null, own: [], editions: {} };
        deps.store.dispatch({ kind: "formatChoicesChanged", choices });
        return insertPassage(deps, "A", "newParagraph");
      },
    },
  },
  {
    name: "insert a blank into the text",
    prepare: at([4, 5]),
    run: (deps) => insertPassage(deps, "C", "caret"),
  },
  {
    name: "insert as tracked changes",
    level: "newest",
    prepare: (word, deps) => {
      tracked(deps);
      return at([4, 5])(word, deps);
    },
    run: (deps) => insertPassage(deps, "A", "caret"),
  },
  {
    name: "insert as tracked changes over words",
    level: "newest",
    prepare: (word, deps) => {
      tracked(deps);
      return at([4, 0], [4, 4])(word, deps);
    },
    run: (deps) => insertPassage(deps, "C", "replaceSelection"),
  },
  {
    name: "insert a favourite from the ribbon",
    readsInPassing: true,
    prepare: at([4, 5]),
    run: (deps) => runFunction(deps, NO_PANE, "insertFavourite1"),
  },
  {
    name: "insert what was used last from the ribbon, with text selected",
    readsInPassing: true,
    prepare: at([4, 0], [4, 4]),
    run: (deps) => runFunction(deps, NO_PANE, "insertRecent"),
  },
  {
    name: "insert where a section is missing",
    prepare: (_word, deps) => checkSpeech(deps),
    run: async (deps) => {
      const checked = checkedSpeechOf(deps.store.state().check);
      const [passage] = deps.store.state().passages;
      assert.ok(checked && passage);
      await insertAtGap(deps, passage, { kind: "gap", after: 5 }, checked.document);
    },
  },
  {
    name: "mend one place",
    prepare: (_word, deps) => checkSpeech(deps),
    run: (deps) => fixOne(deps, "half-width-mark"),
  },
  {
    name: "mend one place as a tracked change",
    level: "newest",
    prepare: (_word, deps) => {
      tracked(deps);
      return checkSpeech(deps);
    },
    run: (deps) => fixOne(deps, "half-width-mark"),
  },
  {
    name: "move a section",
    prepare: at([0, 0]),
    run: (deps) => applyPlan(deps, MOVE, { kind: "fixes", count: 1 }),
  },
  {
    name: "take back the moving of a section",
    prepare: (_word, deps) => applyPlan(deps, MOVE, { kind: "fixes", count: 1 }),
    run: takeBackInsertion,
  },
  { name: "mend all that is certain", prepare: (_word, deps) => checkSpeech(deps), run: fixAll },
  {
    name: "take back an insertion",
    prepare: async (word, deps) => {
      word.select([4, 5]);
      await insertPassage(deps, "A", "newParagraph");
    },
    run: takeBackInsertion,
  },
  {
    name: "take back the mending",
    prepare: async (_word, deps) => {
      await checkSpeech(deps);
      await fixAll(deps);
    },
    run: takeBackInsertion,
  },
  {
    name: "fill blanks",
    prepare: (_word, deps) => readBlanks(deps),
    run: (deps) =>
      fillBlanks(
        deps,
        new Map([
          ["地点", "县委党校"],
          ["班名", null],
        ]),
      ),
  },
  {
    name: "take back filled blanks",
    prepare: async (_word, deps) => {
      await readBlanks(deps);
      await fillBlanks(deps, new Map([["地点", "县委党校"]]));
    },
    run: takeBackInsertion,
  },
  { name: "count the headings", prepare: at([0, 0]), run: fillPointCount },
  { name: "settle blanks", prepare: (_word, deps) => readBlanks(deps), run: settleBlanks },
  {
    name: "set the document in a format",
    writesInTurns: true,
    prepare: at([0, 0]),
    run: (deps) => formatSpeech(deps, BUILT_IN_FORMATS[0]!, "document"),
  },
  {
    name: "set the selection in a format",
    writesInTurns: true,
    prepare: at([3, 0], [4, 3]),
    run: (deps) => formatSpeech(deps, BUILT_IN_FORMATS[0]!, "selection"),
  },
  {
    name: "take back a format",
    writesInTurns: true,
    prepare: (_word, deps) => formatSpeech(deps, BUILT_IN_FORMATS[0]!, "document"),
    run: takeBackInsertion,
  },
  {
    name: "lay the outline over the speech",
    prepare: (_word, deps) => {
      chooseFewSections(deps);
      return layOutline(deps);
    },
    run: applyOutline,
  },
  { name: "list what an outline would do", prepare: at([0, 0]), run: layOutline },
  { name: "check", prepare: at([0, 0]), run: checkSpeech },
  { name: "check the selection", prepare: at([3, 0], [4, 3]), run: checkSelection },
  { name: "save the selection as a passage", prepare: at([4, 0], [5, 5]), run: saveSelection },
  { name: "read the draft", prepare: at([4, 2]), run: readDraft },
  { name: "read the blanks", prepare: at([0, 0]), run: readBlanks },
  {
    name: "go to a blank",
    prepare: (_word, deps) => readBlanks(deps),
    run: (deps) => showNextBlank(deps, null),
  },
  {
    name: "go to a finding",
    prepare: (_word, deps) => checkSpeech(deps),
    run: (deps) => revealPlace(deps, { kind: "text", paragraph: 4, offset: 5, length: 2 }),
  },
  {
    name: "go to the proof of a section",
    prepare: at([0, 0]),
    run: (deps) => revealEvidence(deps, { index: 6, quote: "二、真抓实干" }, 0, 2),
  },
  {
    name: "tell the paragraph at the caret",
    prepare: async (word, deps) => {
      await checkSpeech(deps);
      word.select([4, 2]);
    },
    run: selectedParagraph,
  },
];

export const FAULT_COMMANDS: readonly FaultCommand[] = [
  ...COMMANDS.map((command) => ({ ...command, document: SPEECH })),
  {
    name: "write the outline into an empty document",
    document: EMPTY,
    prepare: (_word, deps) => {
      chooseFewSections(deps);
      return Promise.resolve();
    },
    run: layOutline,
  },
  {
    name: "take the outline out of an empty document again",
    writesInTurns: true,
    document: EMPTY,
    prepare: (_word, deps) => {
      chooseFewSections(deps);
      return layOutline(deps);
    },
    run: takeBackInsertion,
  },
];
