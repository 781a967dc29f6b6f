import assert from "node:assert/strict";
import { openShelf, toggleFavourite } from "../../src/pane/commands/passages/changeShelf";
import { connectOffice } from "../../src/pane/commands/connectOffice";
import { copyPassage } from "../../src/pane/commands/passages/copyPassage";
import { fetchSpeechTexts } from "../../src/pane/commands/passages/fetchSpeechTexts";
import { canInsertPassage, insertPassage } from "../../src/pane/commands/passages/insertPassage";
import { fetchPassages } from "../../src/pane/commands/passages/fetchPassages";
import { prepareSearch } from "../../src/pane/commands/passages/prepareSearch";
import { takeBackInsertion } from "../../src/pane/commands/takeBackInsertion";
import { takeableWorkOf } from "../../src/pane/state/lastWork";
import { isPartKept } from "../../src/pane/state/keepingState";
import type { OfficeAnswer, PaneState } from "../../src/pane/state/paneState";
import type { DocumentChange } from "../../src/speech/edits/documentChange";
import {
  HostFailure,
  type DocumentHost,
  type HostFailureKind,
  type InsertOutcome,
} from "../../src/word/documentHost";
import { depsWith, hostAnswering, stateOf, storageWith } from "./paneFixture";
import { said } from "../../src/speech/said";

const inWord = (host: DocumentHost): PaneState["office"] => ({
  kind: "word",
  language: "zh-CN",
  host,
});

const change: DocumentChange = { kind: "text", before: [], after: [] };
const inserted = (): Promise<InsertOutcome> => Promise.resolve({ outcome: "inserted", change });

describe("insertPassage", () => {
  it("inserts the passage with its blanks, says so and remembers the use", async () => {
    const { host, calls } = hostAnswering(inserted);
    const { deps, state, kept } = depsWith(stateOf({ office: inWord(host) }));
    await insertPassage(deps, "B", "caret");
    assert.deepEqual(calls, [
      {
        place: "caret",
        paragraphs: [
          {
            role: "body",
            pieces: [
              { kind: "text", text: "B 的正文，在" },
              { kind: "blank", name: "地点", value: null },
              { kind: "text", text: "。" },
            ],
          },
        ],
      },
    ]);
    assert.deepEqual(state().notice, { kind: "inserted", number: 1, passage: "B", change });
    assert.deepEqual(state().shelf.recent, ["B"]);
    assert.deepEqual(kept().recent, ["B"]);
  });

  it("asks about selected text, and inserts only where the answer says", async () => {
    const answers: InsertOutcome[] = [
      { outcome: "choose", selectedText: "旧的一段" },
      { outcome: "inserted", change },
    ];
    const { host, calls } = hostAnswering(() => Promise.resolve(answers.shift()!));
    const { deps, state, kept } = depsWith(stateOf({ office: inWord(host) }));
    await insertPassage(deps, "A", "caret");
    const { insertion } = state();
    assert.equal(insertion.status === "choosing" && insertion.selectedText, "旧的一段");
    assert.equal(state().notice, null);
    assert.deepEqual(kept().recent, []);
    await insertPassage(deps, "A", "replaceSelection");
    assert.deepEqual(
      calls.map(({ place }) => place),
      ["caret", "replaceSelection"],
    );
    assert.equal(state().notice?.kind, "inserted");
  });

  const kinds: readonly HostFailureKind[] = [
    "busy",
    "readOnly",
    "unsupported",
    "wrongPlace",
    "gone",
    "unknown",
  ];
  for (const reason of kinds)
    for (const partial of [false, true])
      it(`reports ${reason}${partial ? ", partly written" : ""}, with the place to try again`, async () => {
        const cause = new HostFailure(reason, partial, new Error("what Word said"));
        const { host } = hostAnswering(() => Promise.reject(cause));
        const { deps, state } = depsWith(stateOf({ office: inWord(host) }));
        await insertPassage(deps, "A", "documentEnd");
        assert.deepEqual(state().notice, {
          kind: "failed",
          number: 1,
          passage: "A",
          failure: {
            action: "insert",
            reason,
            place: "documentEnd",
            partial,
            detail: "Error: what Word said",
          },
        });
        assert.equal(canInsertPassage(state()), true);
      });

  it("reports what is not Word's answer as unknown", async () => {
    const { host } = hostAnswering(() => Promise.reject(new TypeError("x is not a function")));
    const { deps, state } = depsWith(stateOf({ office: inWord(host) }));
    await insertPassage(deps, "A", "caret");
    const { notice } = state();
    assert.deepEqual(notice?.kind === "failed" && notice.failure, {
      action: "insert",
      reason: "unknown",
      place: "caret",
      partial: false,
      detail: "TypeError: x is not a function",
    });
  });

  it("inserts once when clicked twice", async () => {
    const { host, calls } = hostAnswering(inserted);
    const { deps } = depsWith(stateOf({ office: inWord(host) }));
    await Promise.all([insertPassage(deps, "A", "caret"), insertPassage(deps, "A", "caret")]);
    assert.equal(calls.length, 1);
  });

  const offices: readonly PaneState["office"]["kind"][] = [
    "starting",
    "browser",
    "blocked",
    "tooOld",
  ];
  for (const kind of offices)
    it(`does nothing while Office is ${kind}`, async () => {
      const { deps, events } = depsWith(stateOf({ office: { kind } as PaneState["office"] }));
      assert.equal(canInsertPassage(deps.store.state()), false);
      await insertPassage(deps, "A", "caret");
      assert.deepEqual(events, []);
    });

  it("counts as inserted even where the use cannot be remembered", async () => {
    const { host } = hostAnswering(inserted);
    const { storage } = storageWith(undefined, true);
    const { deps, state } = depsWith(stateOf({ office: inWord(host) }), {
      openShelf: () => Promise.resolve(storage),
    });
    await insertPassage(deps, "A", "caret");
    assert.equal(state().notice?.kind, "inserted");
    assert.equal(isPartKept(state().keeping, "shelf"), false);
  });
});

describe("takeBackInsertion", () => {
  /** After an insertion of A, with a document that answers so when it is to be taken back. */
  async function afterInsertion(takeBack: DocumentHost["takeBack"], outcome = inserted) {
    const { host } = hostAnswering(outcome, takeBack);
    const { deps, state } = depsWith(stateOf({ office: inWord(host) }));
    await insertPassage(deps, "A", "caret");
    return { deps, state };
  }

  it("takes out what was inserted, and says so", async () => {
    const taken: DocumentChange[] = [];
    const { deps, state } = await afterInsertion((one) => {
      taken.push(one);
      return Promise.resolve("takenBack");
    });
    assert.equal(takeableWorkOf(state())?.change, change);
    await takeBackInsertion(deps);
    assert.deepEqual(taken, [change]);
    assert.deepEqual(state().notice, { kind: "takenBack", number: 2, passage: "A" });
    assert.equal(takeableWorkOf(state()), null);
  });

  it("says where the text has been edited since", async () => {
    const { deps, state } = await afterInsertion(() => Promise.resolve("stale"));
    await takeBackInsertion(deps);
    assert.deepEqual(state().notice, {
      kind: "failed",
      number: 2,
      passage: "A",
      failure: { action: "takeBack", reason: "stale", partial: false, detail: "" },
    });
  });

  it("says where Word refuses", async () => {
    const { deps, state } = await afterInsertion(() =>
      Promise.reject(new HostFailure("readOnly", false, new Error("AccessDenied"))),
    );
    await takeBackInsertion(deps);
    const { notice } = state();
    assert.deepEqual(notice?.kind === "failed" && notice.failure, {
      action: "takeBack",
      reason: "readOnly",
      partial: false,
      detail: "Error: AccessDenied",
    });
  });

  it("offers nothing where only Word's own undo can", async () => {
    const { deps, state } = await afterInsertion(
      () => assert.fail("must not be asked"),
      () => Promise.resolve({ outcome: "inserted", change: null }),
    );
    assert.equal(takeableWorkOf(state()), null);
    await takeBackInsertion(deps);
    assert.equal(state().notice?.kind, "inserted");
  });

  it("goes back several steps, the last one first", async () => {
    const taken: DocumentChange[] = [];
    const changes: readonly DocumentChange[] = [change, { ...change }];
    const { deps, state } = await afterInsertion(
      (one) => {
        taken.push(one);
        return Promise.resolve("takenBack");
      },
      () => Promise.resolve({ outcome: "inserted", change: changes[taken.length] ?? null }),
    );
    const work = { kind: "format", name: said("朗读稿", "For reading aloud") } as const;
    deps.store.dispatch({ kind: "planStarted" });
    deps.store.dispatch({ kind: "planFinished", work, change: changes[1] ?? null });
    await takeBackInsertion(deps);
    assert.equal(state().notice?.kind, "planTakenBack");
    await takeBackInsertion(deps);
    assert.equal(state().notice?.kind, "takenBack");
    assert.deepEqual(
      taken.map((one) => changes.indexOf(one)),
      [1, 0],
    );
    assert.equal(takeableWorkOf(state()), null);
  });

  it("keeps the step that it had to refuse, and does not reach past it", async () => {
    const answers = ["stale", "takenBack"] as const;
    let asked = 0;
    const { deps, state } = await afterInsertion(() =>
      Promise.resolve(answers[asked++] ?? assert.fail()),
    );
    await takeBackInsertion(deps);
    assert.equal(takeableWorkOf(state())?.change, change);
    await takeBackInsertion(deps);
    assert.equal(state().notice?.kind, "takenBack");
  });

  it("takes out once when clicked twice", async () => {
    let times = 0;
    const { deps } = await afterInsertion(() => {
      times += 1;
      return Promise.resolve("takenBack");
    });
    await Promise.all([takeBackInsertion(deps), takeBackInsertion(deps)]);
    assert.equal(times, 1);
  });
});

describe("copyPassage", () => {
  it("copies plain text and HTML, with empty blanks as they stand in a document", async () => {
    const written: unknown[] = [];
    const { deps, state } = depsWith(stateOf(), {
      clipboard: {
        write: (content) => {
          written.push(content);
          return Promise.resolve();
        },
      },
    });
    await copyPassage(deps, "A");
    assert.deepEqual(written, [
      { text: "A 的正文，在〔地点〕。", html: "<p>A 的正文，在〔地点〕。</p>" },
    ]);
    assert.deepEqual(state().notice, { kind: "copied", number: 1, passage: "A" });
  });

  it("says so where the browser refuses", async () => {
    const { deps, state, kept } = depsWith(stateOf(), {
      clipboard: { write: () => Promise.reject(new Error("NotAllowedError")) },
    });
    await copyPassage(deps, "A");
    assert.deepEqual(state().notice, {
      kind: "failed",
      number: 1,
      passage: "A",
      failure: { action: "copy", detail: "Error: NotAllowedError" },
    });
    assert.deepEqual(kept().recent, []);
  });
});

describe("the shelf", () => {
  it("brings back what earlier sessions left", async () => {
    const shelf = { favourites: ["A"], recent: ["B"] };
    const { deps, state } = depsWith(stateOf(), {
      openShelf: () => Promise.resolve(storageWith(shelf).storage),
    });
    await openShelf(deps);
    assert.deepEqual(state().shelf, shelf);
    assert.equal(isPartKept(state().keeping, "shelf"), true);
  });

  it("goes on without where nothing can be read", async () => {
    const { deps, state } = depsWith(stateOf(), {
      openShelf: () => Promise.reject(new Error("ChunkLoadError")),
    });
    await openShelf(deps);
    assert.equal(isPartKept(state().keeping, "shelf"), false);
  });

  it("adds and removes a favourite, and keeps both", async () => {
    const { deps, state, kept } = depsWith(stateOf());
    await toggleFavourite(deps, "A");
    assert.deepEqual([state().shelf.favourites, kept().favourites], [["A"], ["A"]]);
    await toggleFavourite(deps, "A");
    assert.deepEqual([state().shelf.favourites, kept().favourites], [[], []]);
  });

  it("does not lose the favourite another pane has stored meanwhile", async () => {
    const { storage, kept } = storageWith();
    const { deps } = depsWith(stateOf(), { openShelf: () => Promise.resolve(storage) });
    await openShelf(deps);
    storage.change((shelf) => ({ ...shelf, favourites: ["B"] }));
    await toggleFavourite(deps, "A");
    assert.deepEqual(kept().favourites, ["B", "A"]);
  });
});

describe("connectOffice", () => {
  const never = () => Promise.reject(new Error("must not be asked"));
  const { host } = hostAnswering(inserted);

  it("asks once where Office answers in time", async () => {
    const { deps, state } = depsWith(stateOf());
    await connectOffice(deps, () => Promise.resolve({ kind: "browser" }), never);
    assert.deepEqual(state().office, { kind: "browser" });
  });

  it("goes on waiting where Office is blocked, and takes the late answer", async () => {
    const { deps, state } = depsWith(stateOf());
    let answer: (late: OfficeAnswer) => void = () => assert.fail("nobody waits for Office");
    const late = new Promise<OfficeAnswer>((resolve) => (answer = resolve));
    const connected = connectOffice(
      deps,
      () => Promise.resolve({ kind: "blocked" }),
      () => {
        assert.deepEqual(state().office, { kind: "blocked" });
        return late;
      },
    );
    answer({ kind: "word", language: "zh-CN", host });
    await connected;
    assert.equal(state().office.kind, "word");
  });

  const languages = [
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-US", "en-US"],
    ["de-DE", "en-US"],
  ] as const;
  for (const [office, pane] of languages)
    it(`speaks ${pane} in an Office in ${office}`, async () => {
      const { deps, state } = depsWith(stateOf());
      await connectOffice(
        deps,
        () => Promise.resolve({ kind: "word", language: office, host }),
        never,
      );
      assert.equal(state().language, pane);
      assert.equal(state().text.insert, pane === "zh-CN" ? "插入" : "Insert");
    });
});

describe("what is fetched on demand", () => {
  it("prepares the search once", async () => {
    let times = 0;
    const searcher = () => ({ hits: [], total: 0 });
    const { deps, state } = depsWith(stateOf(), {
      loadSearch: () => {
        times += 1;
        return Promise.resolve(() => searcher);
      },
    });
    await Promise.all([prepareSearch(deps), prepareSearch(deps)]);
    assert.equal(times, 1);
    assert.deepEqual(state().search, { status: "done", result: searcher });
  });

  it("prepares the search when tried again after a failure", async () => {
    const searcher = () => ({ hits: [], total: 0 });
    const answers = [Promise.reject(new Error("ChunkLoadError")), Promise.resolve(() => searcher)];
    const { deps, state } = depsWith(stateOf(), { loadSearch: () => answers.shift()! });
    await prepareSearch(deps);
    assert.equal(state().search.status, "failed");
    await prepareSearch(deps);
    assert.equal(state().search.status, "done");
  });

  it("fetches the passages that did not come with the pane, behind those that did", async () => {
    const whole = stateOf();
    const [first, ...others] = whole.passages;
    const own = { ...first!, id: "own:1", layer: "own" } as const;
    const answers = [Promise.reject(new Error("ChunkLoadError")), Promise.resolve(others)];
    const { deps, state } = depsWith(
      stateOf({
        passages: [first!, own],
        builtInPassages: [first!],
        otherPassages: { status: "running" },
      }),
      { loadPassages: () => answers.shift()! },
    );
    assert.equal(await fetchPassages(deps), false);
    assert.equal(state().otherPassages.status, "failed");
    assert.equal(await fetchPassages(deps), true);
    assert.deepEqual(state().passages, [...whole.passages, own]);
    assert.equal(await fetchPassages(deps), true);
  });

  it("searches only once all passages are there", async () => {
    const searched: number[] = [];
    const whole = stateOf().passages;
    const { deps } = depsWith(
      stateOf({
        passages: whole.slice(0, 1),
        builtInPassages: whole.slice(0, 1),
        otherPassages: { status: "running" },
      }),
      {
        loadPassages: () => Promise.resolve(whole.slice(1)),
        loadSearch: () =>
          Promise.resolve((passages) => {
            searched.push(passages.length);
            return () => ({ hits: [], total: 0 });
          }),
      },
    );
    await prepareSearch(deps);
    assert.deepEqual(searched, [whole.length]);
  });

  it("fetches the speeches once, and again after a failure", async () => {
    const answers = [Promise.reject(new Error("ChunkLoadError")), Promise.resolve(["篇一"])];
    const { deps, state } = depsWith(stateOf(), { loadSpeechTexts: () => answers.shift()! });
    await fetchSpeechTexts(deps);
    assert.equal(state().speechTexts.status, "failed");
    await fetchSpeechTexts(deps);
    await fetchSpeechTexts(deps);
    assert.deepEqual(state().speechTexts, { status: "done", result: ["篇一"] });
    assert.equal(answers.length, 0);
  });
});
