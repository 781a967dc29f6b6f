import assert from "node:assert/strict";
import type { OwnPassage } from "../../src/library/ownPassage";
import {
  keepOwnAgain,
  moveOwnPassage,
  removeOwnPassage,
  takeBackOwnWork,
} from "../../src/pane/commands/own/changeOwnPassages";
import { OwnStorageFailure } from "../../src/pane/commands/own/ownStorageFailure";
import type { OwnStorage, PaneDeps } from "../../src/pane/commands/paneDeps";
import { readOwnPassages } from "../../src/pane/commands/own/readOwnPassages";
import { storeImport, takeBackImport } from "../../src/pane/commands/import/storeImport";
import {
  changeOwnDraft,
  openOwnDraft,
  saveOwnDraft,
} from "../../src/pane/commands/own/writeOwnPassage";
import type { OwnDraft } from "../../src/pane/state/own/ownDraft";
import { draftOfPassage, newDraft } from "../../src/pane/state/own/ownDraftText";
import { ownPassagesAmong, type OwnStorageTrouble } from "../../src/pane/state/own/ownState";
import type { PaneState } from "../../src/pane/state/paneState";
import { importedPassageOf, importedSpeechOf } from "../pane/import/importedPassages";
import { ownPassageOf, sharedOwnPassages } from "../pane/ownFixture";
import { depsWith, smallStorageOf, stateOf } from "../pane/paneFixture";

/** What the browser does to one call of the store; `answerLost`: it is done, and nobody hears of it. */
type StorageFault = OwnStorageTrouble | "answerLost" | "paneClosed" | "paneClosedAfter";

const FAULTS: readonly StorageFault[] = [
  "refused",
  "full",
  "wiped",
  "newer",
  "blocked",
  "unknown",
  "answerLost",
  "paneClosed",
  "paneClosedAfter",
];

const TYPED = "写了一半的一段话。";
const STORED = [ownPassageOf("甲", { position: 1 }), ownPassageOf("乙", { position: 2 })];
const draft: OwnDraft = { ...newDraft("own:新"), title: "新段", text: TYPED };

interface OwnCommand {
  readonly name: string;
  readonly prepare: (deps: PaneDeps) => Promise<unknown>;
  readonly run: (deps: PaneDeps) => Promise<unknown>;
}

const ownOf = (deps: PaneDeps): readonly OwnPassage[] =>
  ownPassagesAmong(deps.store.state().passages);
const first = (deps: PaneDeps): OwnPassage => ownOf(deps)[0] ?? assert.fail("nothing is stored");

async function write(deps: PaneDeps, written: OwnDraft): Promise<void> {
  openOwnDraft(deps, written);
  await changeOwnDraft(deps, written);
}

function review({ store }: PaneDeps): Promise<void> {
  const speeches = [importedSpeechOf("a", [importedPassageOf("1", { text: TYPED })])];
  store.dispatch({ kind: "importFilesAdded", names: ["a.docx"] });
  store.dispatch({ kind: "importFileEnded", file: 0, outcome: { kind: "read", speeches } });
  return Promise.resolve();
}

const COMMANDS: readonly OwnCommand[] = [
  {
    name: "save a new passage",
    prepare: (deps) => write(deps, draft),
    run: (deps) => saveOwnDraft(deps, draft),
  },
  {
    name: "save a passage that was changed",
    prepare: (deps) => write(deps, { ...draftOfPassage(first(deps)), text: TYPED }),
    run: (deps) => saveOwnDraft(deps, { ...draftOfPassage(first(deps)), text: TYPED }),
  },
  {
    name: "remove a passage",
    prepare: () => Promise.resolve(),
    run: (deps) => removeOwnPassage(deps, first(deps)),
  },
  {
    name: "move a passage",
    prepare: () => Promise.resolve(),
    run: (deps) => moveOwnPassage(deps, ownOf(deps), first(deps), 1),
  },
  {
    name: "take back the removal of a passage",
    prepare: (deps) => removeOwnPassage(deps, first(deps)),
    run: takeBackOwnWork,
  },
  { name: "store what was imported", prepare: review, run: storeImport },
  {
    name: "take back what was imported",
    prepare: async (deps) => {
      await review(deps);
      await storeImport(deps);
    },
    run: takeBackImport,
  },
];

/** One pane over a store of which call number `at` meets the fault; counts the calls. */
function faulty(storage: OwnStorage, plan: { at: number; fault: StorageFault | null }) {
  let calls = 0;
  const meet = async <T>(work: () => Promise<T>): Promise<T> => {
    const { fault } = plan;
    if (calls++ !== plan.at || fault === null) return work();
    if (fault === "answerLost" || fault === "paneClosedAfter") await work();
    if (fault === "paneClosed" || fault === "paneClosedAfter") return new Promise(() => undefined);
    throw new OwnStorageFailure(fault === "answerLost" ? "unknown" : fault);
  };
  const met: OwnStorage = {
    ...storage,
    read: () => meet(() => storage.read()),
    damaged: () => meet(() => storage.damaged()),
    save: (passages) => meet(() => storage.save(passages)),
    remove: (passages) => meet(() => storage.remove(passages)),
  };
  return { storage: met, calls: () => calls };
}

async function opened(
  shared: ReturnType<typeof sharedOwnPassages>,
  drafts: PaneDeps["openOwnDrafts"],
) {
  const plan: { at: number; fault: StorageFault | null } = { at: -1, fault: null };
  const { storage, calls } = faulty(shared.openPane(), plan);
  let ids = 0;
  const { deps } = depsWith(stateOf(), {
    openOwnStorage: () => Promise.resolve(storage),
    openOwnDrafts: drafts,
    newId: () => `import-${String(++ids)}`,
  });
  await readOwnPassages(deps);
  const faultAt = (at: number, fault: StorageFault | null) => {
    Object.assign(plan, { at: at < 0 ? -1 : calls() + at, fault });
  };
  return { deps, calls, faultAt };
}

async function prepared({ prepare }: OwnCommand) {
  const shared = sharedOwnPassages(STORED);
  const drafts = smallStorageOf<readonly OwnDraft[]>([]);
  const pane = await opened(shared, () => Promise.resolve(drafts.storage));
  await prepare(pane.deps);
  return { shared, drafts, ...pane };
}

const contentOf = (passages: readonly OwnPassage[]): readonly string[] =>
  passages.map(({ title, text }) => `${title}：${text}`);

/** Where the words that were typed or imported are to be found again. */
function isAnywhere({ passages, own, imports }: PaneState, kept: readonly OwnDraft[]): boolean {
  const drafts = [...own.drafts, ...kept];
  return (
    passages.some(({ text }) => text === TYPED) ||
    drafts.some(({ text }) => text === TYPED) ||
    JSON.stringify(imports.files).includes(TYPED)
  );
}

const troubleIn = ({ own, imports }: PaneState) => own.trouble ?? imports.trouble;

/** Whatever ends early never tells. */
async function runOrLeave(command: Promise<unknown>): Promise<void> {
  const turn = new Promise((resolve) => setImmediate(resolve));
  await Promise.race([command, turn]);
  await turn;
}

async function runCase(
  command: OwnCommand,
  at: number,
  fault: StorageFault,
  asked: readonly string[],
) {
  const { shared, drafts, deps, faultAt } = await prepared(command);
  const before = contentOf(shared.passages());
  const hadWords = isAnywhere(deps.store.state(), drafts.kept());
  faultAt(at, fault);
  await runOrLeave(command.run(deps));
  faultAt(-1, null);
  const stored = contentOf(shared.passages());
  const isOneOf = [before, asked].map((one) => one.join("\n")).includes(stored.join("\n"));
  assert.ok(isOneOf, `half of it is stored:\n${stored.join("\n")}`);
  const state = deps.store.state();
  if (fault.startsWith("paneClosed")) {
    const again = await opened(shared, () => Promise.resolve(drafts.storage));
    assert.deepEqual(contentOf(ownOf(again.deps)), stored, "another pane reads what is stored");
    return;
  }
  if (troubleIn(state) === null) assert.deepEqual(stored, asked, "said to be done");
  if (hadWords) assert.ok(isAnywhere(state, drafts.kept()), "what was written is lost");
  await keepOwnAgain(deps);
  await readOwnPassages(deps);
  const kept = contentOf(shared.passages());
  assert.ok(
    [before, asked].some((one) => one.join() === kept.join()),
    "half of it is kept later",
  );
  await saveOwnDraft(deps, { ...newDraft("own:后"), text: "后来的一段。" });
  assert.match(contentOf(shared.passages()).join(), /后来的一段/, "the next command");
}

describe("every command on own passages × every call of the store × every fault", () => {
  let cases = 0;
  after(() => {
    process.stdout.write(`    ${String(cases)} cases of faults\n`);
  });

  for (const command of COMMANDS)
    it(command.name, async () => {
      const clean = await prepared(command);
      const before = clean.calls();
      await command.run(clean.deps);
      const calls = clean.calls() - before;
      assert.equal(troubleIn(clean.deps.store.state()), null);
      const asked = contentOf(clean.shared.passages());
      const problems: string[] = [];
      for (let at = 0; at < calls; at++)
        for (const fault of FAULTS) {
          cases += 1;
          try {
            await runCase(command, at, fault, asked);
          } catch (error) {
            problems.push(`call ${String(at)}, ${fault}: ${String(error)}`);
          }
        }
      assert.deepEqual(problems, []);
    });
});
