import assert from "node:assert/strict";
import type { OwnPassage } from "../../../src/library/ownPassage";
import type { KnownText } from "../../../src/library/cuts/twinFinder";
import {
  cancelImport,
  closeImport,
  importSpeeches,
} from "../../../src/pane/commands/import/importSpeeches";
import { OwnStorageFailure } from "../../../src/pane/commands/own/ownStorageFailure";
import type { OwnStorage, SpeechReader } from "../../../src/pane/commands/paneDeps";
import { takeBackOwnWork } from "../../../src/pane/commands/own/changeOwnPassages";
import { storeImport, takeBackImport } from "../../../src/pane/commands/import/storeImport";
import type {
  ImportedPassage,
  ReadOutcome,
  SpeechFile,
} from "../../../src/pane/state/import/importedSpeech";
import { depsWith, stateOf } from "../paneFixture";
import { ownPassageOf } from "../ownFixture";
import { importedPassageOf, importedSpeechOf } from "./importedPassages";
import { said } from "../../../src/speech/said";

const fileOf = (name: string, size = 1): SpeechFile => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)),
});

const readAs = (key: string, ...passages: readonly ImportedPassage[]): ReadOutcome => ({
  kind: "read",
  speeches: [importedSpeechOf(key, passages)],
});

/** A reader that answers when it is told to, and remembers what it was asked. */
function readerByHand() {
  const asked: { readonly name: string; readonly answer: (outcome: ReadOutcome) => void }[] = [];
  const known: (readonly KnownText[])[] = [];
  let stops = 0;
  const reader: SpeechReader = {
    read: ({ name }) =>
      new Promise((resolve) => {
        asked.push({ name, answer: resolve });
      }),
    stop: () => {
      stops++;
    },
  };
  return {
    asked,
    known,
    stops: () => stops,
    startSpeechReader: (texts: readonly KnownText[]) => {
      known.push(texts);
      return Promise.resolve(reader);
    },
  };
}

/** A store of own passages that does as told. */
function ownStorage(part: Partial<OwnStorage> = {}) {
  let kept: readonly OwnPassage[] = [];
  const storage: OwnStorage = {
    isKept: true,
    read: () => Promise.resolve(kept),
    damaged: () => Promise.resolve([]),
    save: (passages) => {
      kept = [...kept, ...passages.map((one) => ({ ...one, revision: one.revision + 1 }))];
      return Promise.resolve("saved");
    },
    remove: (passages) => {
      kept = kept.filter(({ id }) => !passages.some((one) => one.id === id));
      return Promise.resolve("removed");
    },
    watch: () => () => undefined,
    ...part,
  };
  return { openOwnStorage: () => Promise.resolve(storage), kept: () => kept };
}

/** Lets everything happen that waits for nothing but its turn. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

function importing(part: Parameters<typeof depsWith>[1] = {}, state = stateOf()) {
  const reader = readerByHand();
  let ids = 0;
  const { startSpeechReader } = reader;
  const { deps, state: now } = depsWith(state, {
    startSpeechReader,
    newId: () => String(++ids),
    ...part,
  });
  return { ...reader, deps, now, progress: () => now().imports.files.map((file) => file.progress) };
}

describe("importing speeches", () => {
  it("reads one file at a time, those added meanwhile too, and stops the reader at the end", async () => {
    const { deps, asked, stops, progress } = importing();
    void importSpeeches(deps, [fileOf("a.docx"), fileOf("b.txt")]);
    await settled();
    assert.deepEqual(
      progress().map(({ status }) => status),
      ["reading", "waiting"],
    );
    void importSpeeches(deps, [fileOf("c.md")]);
    for (const name of ["a.docx", "b.txt", "c.md"]) {
      const last = asked.at(-1);
      assert.equal(last?.name, name);
      last.answer(readAs(name, importedPassageOf(name)));
      await settled();
    }
    assert.deepEqual(
      progress().map(({ status }) => status),
      ["read", "read", "read"],
    );
    assert.equal(stops(), 1);
  });

  it("tells the reader what the pane has, and what is under review", async () => {
    const { deps, asked, known } = importing();
    void importSpeeches(deps, [fileOf("a.txt")]);
    await settled();
    asked[0]?.answer(
      readAs("a", importedPassageOf("1"), importedPassageOf("2", { unworthy: "tooShort" })),
    );
    await settled();
    void importSpeeches(deps, [fileOf("b.txt")]);
    await settled();
    const ids = known.map((texts) => texts.map(({ id }) => id));
    assert.deepEqual(ids, [
      ["A", "B"],
      ["A", "B", "1"],
    ]);
  });

  it("goes on with the next file where one cannot be read, or reading it crashes", async () => {
    const { deps, asked, progress } = importing();
    const crash = new Error("the worker is gone");
    const broken = { ...fileOf("b.txt"), arrayBuffer: () => Promise.reject(crash) };
    const large = fileOf("c.docx", 200 * 1024 * 1024);
    const startSpeechReader = async (texts: readonly KnownText[]): Promise<SpeechReader> => {
      const reader = await deps.startSpeechReader(texts);
      return {
        ...reader,
        read: async (file) => {
          await file.arrayBuffer();
          return reader.read(file);
        },
      };
    };
    void importSpeeches({ ...deps, startSpeechReader }, [fileOf("a.doc"), broken, large]);
    await settled();
    asked[0]?.answer({ kind: "unread", reason: "oldWord", detail: said("", "") });
    await settled();
    assert.deepEqual(
      progress().map((one) => one.status === "unread" && one.reason),
      ["oldWord", "failed", "tooLarge"],
    );
  });

  it("keeps what was read when it is stopped, and hears no late answer", async () => {
    const { deps, asked, stops, progress } = importing();
    void importSpeeches(deps, [fileOf("a.txt"), fileOf("b.txt"), fileOf("c.txt")]);
    await settled();
    asked[0]?.answer(readAs("a", importedPassageOf("1")));
    await settled();
    cancelImport(deps);
    asked[1]?.answer(readAs("b", importedPassageOf("2")));
    await settled();
    assert.deepEqual(
      progress().map((one) => (one.status === "unread" ? one.reason : one.status)),
      ["read", "cancelled", "cancelled"],
    );
    assert.equal(stops(), 1);
  });

  it("leaves nothing when it is stopped before anything was read", async () => {
    const { deps, now } = importing();
    void importSpeeches(deps, [fileOf("a.txt")]);
    await settled();
    cancelImport(deps);
    assert.deepEqual(now().imports.files, []);
  });

  it("forgets the review when it is closed", async () => {
    const { deps, asked, now } = importing();
    void importSpeeches(deps, [fileOf("a.txt")]);
    await settled();
    asked[0]?.answer(readAs("a", importedPassageOf("1")));
    await settled();
    deps.store.dispatch({ kind: "importDecided", decisions: { "1": { isChosen: false } } });
    closeImport(deps);
    assert.deepEqual([now().imports.files, now().imports.decisions], [[], {}]);
  });
});

/** A review of three passages: a new one, one that is there already, one without substance. */
async function reviewing(part: Parameters<typeof depsWith>[1] = {}, state = stateOf()) {
  const opened = importing(part, state);
  void importSpeeches(opened.deps, [fileOf("开班讲话.docx")]);
  await settled();
  opened.asked[0]?.answer(
    readAs(
      "a",
      importedPassageOf("1"),
      importedPassageOf("2", { twins: [{ kind: "passage", id: "A" }] }),
      importedPassageOf("3", { unworthy: "formality" }),
    ),
  );
  await settled();
  return opened;
}

describe("storing an import", () => {
  it("stores what is new and worth it, behind one's other passages, tagged by its file", async () => {
    const { openOwnStorage, kept } = ownStorage();
    const state = stateOf({
      passages: [...stateOf().passages, ownPassageOf("x", { position: 7 })],
    });
    const { deps, now } = await reviewing({ openOwnStorage }, state);
    await storeImport(deps);
    assert.deepEqual(
      kept().map(({ id, title, position, tags }) => [id, title, position, tags]),
      [["own:1", "1 的题目", 8, ["开班讲话"]]],
    );
    assert.ok(now().passages.some(({ id }) => id === "own:1"));
    assert.equal(now().imports.stored?.length, 1);
  });

  it("stores what the person has chosen, and takes all of it back in one step", async () => {
    const { openOwnStorage, kept } = ownStorage();
    const { deps, now } = await reviewing({ openOwnStorage });
    deps.store.dispatch({
      kind: "importDecided",
      decisions: { "1": { title: "新题目" }, "2": { isChosen: true } },
    });
    await storeImport(deps);
    assert.deepEqual(
      kept().map(({ title }) => title),
      ["新题目", "2 的题目"],
    );
    await takeBackImport(deps);
    assert.deepEqual(kept(), []);
    assert.equal(now().imports.stored, null);
    assert.equal(now().imports.decisions["1"]?.title, "新题目");
    assert.ok(!now().passages.some(({ layer }) => layer === "own"));
  });

  it("says why nothing was stored, and keeps the review", async () => {
    const save = () => Promise.reject(new OwnStorageFailure("full"));
    const { deps, now } = await reviewing(ownStorage({ save }));
    await storeImport(deps);
    const { trouble, stored, files, work } = now().imports;
    assert.deepEqual([trouble, stored, files.length, work], ["full", null, 1, "idle"]);
  });

  it("is one step among those of one's own passages once its page is left", async () => {
    const { openOwnStorage, kept } = ownStorage();
    const { deps, now } = await reviewing({ openOwnStorage });
    await storeImport(deps);
    assert.deepEqual(now().own.wayBack, []);
    closeImport(deps);
    assert.deepEqual(now().own.news?.kind, "done");
    assert.equal(kept().length, 1);
    await takeBackOwnWork(deps);
    assert.deepEqual(kept(), []);
  });

  it("takes nothing back where another pane has edited one of them", async () => {
    const remove = () => Promise.resolve({ conflicts: [] });
    const { deps, now } = await reviewing(ownStorage({ remove }));
    await storeImport(deps);
    await takeBackImport(deps);
    assert.equal(now().imports.trouble, "changed");
    assert.equal(now().imports.stored?.length, 1);
  });

  it("begins anew with the next files once it has stored", async () => {
    const { deps, now } = await reviewing(ownStorage());
    await storeImport(deps);
    void importSpeeches(deps, [fileOf("b.txt")]);
    assert.deepEqual(
      now().imports.files.map(({ name }) => name),
      ["b.txt"],
    );
    assert.equal(now().imports.stored, null);
  });
});
