import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runFunction } from "../../src/pane/commands/runFunction";
import type { OwnPassage } from "../../src/library/ownPassage";
import { packTextOf } from "../../src/library/packs/packText";
import { readPack } from "../../src/library/packs/readPack";
import type { PaneDeps, UnitFile, UnitFolder } from "../../src/pane/commands/paneDeps";
import {
  noticeOfQuery,
  queryOfNotice,
  type FunctionNotice,
} from "../../src/pane/state/functionNotice";
import { PANE_FUNCTIONS, slottedFavourites, SLOTS } from "../../src/pane/state/paneFunction";
import type { BlankValues } from "../../src/pane/state/blanks/blanksState";
import { NO_FORMAT_CHOICES } from "../../src/pane/state/format/formatState";
import type { PaneState } from "../../src/pane/state/paneState";
import { EMPTY_SHELF, type Shelf } from "../../src/pane/state/passages/shelf";
import { VIEW_HASHES } from "../../src/pane/state/viewAddress";
import { noticeEnUS } from "../../src/pane/text/notice/en-US";
import { noticeSentence } from "../../src/pane/text/notice/noticeSentence";
import { noticeZhCN } from "../../src/pane/text/notice/zh-CN";
import { textOfPieces } from "../../src/speech/blank";
import { HostFailure, type InsertOutcome } from "../../src/word/documentHost";
import { ownPassageOf, sharedOwnPassages } from "./ownFixture";
import {
  depsWith,
  hostAnswering,
  passageOf,
  smallStorageOf,
  stateOf,
  storageWith,
} from "./paneFixture";

const wordHost = () => hostAnswering(selected).host;

interface Case {
  readonly shelf?: Shelf;
  readonly answer?: () => Promise<InsertOutcome>;
  readonly office?: PaneState["office"];
  readonly hasPane?: boolean;
  readonly own?: readonly OwnPassage[];
  readonly unit?: UnitFolder;
}

/** Layers give the passages of a pack ids of their own. */
const UNIT_PASSAGE = "unit:county:C1";
const PACK = packTextOf({
  name: "县总工会",
  id: "county",
  passages: [passageOf("C1", { text: "本县的一段。" })],
});

/** The folder beside the pane, as kept or on the server. */
function unitFolder(isKept: boolean): UnitFolder {
  const files = new Map([
    ["index.json", JSON.stringify([{ file: "county.json", name: "县总工会" }])],
    ["county.json", PACK],
  ]);
  const fileOf = (name: string): Promise<UnitFile | null> => {
    const text = files.get(name);
    return Promise.resolve(text === undefined ? null : { text, version: null, fetched: 1 });
  };
  return {
    kept: (name) => (isKept ? fileOf(name) : Promise.resolve(null)),
    fetch: (name) => (isKept ? Promise.reject(new Error("no network")) : fileOf(name)),
    keep: () => Promise.resolve(),
    forgetAllBut: () => Promise.resolve(),
  };
}

function started({ shelf = EMPTY_SHELF, answer, office, hasPane = false, own = [], unit }: Case) {
  const { host, calls } = hostAnswering(
    answer ?? (() => Promise.resolve({ outcome: "inserted", change: null })),
  );
  const blanks = [{ id: 1, name: "地点", value: "省委党校" }];
  const word = {
    kind: "word",
    language: "zh-CN",
    host: { ...host, blanks: () => Promise.resolve(blanks) },
  } as const;
  const { storage, kept } = storageWith(shelf);
  const { deps, state } = depsWith(stateOf({ office: office ?? word }), {
    openShelf: () => Promise.resolve(storage),
    openBlankMemory: () => Promise.resolve(smallStorageOf<BlankValues>(new Map()).storage),
    openFormats: () => Promise.resolve(smallStorageOf(NO_FORMAT_CHOICES).storage),
    openOwnStorage: () => Promise.resolve(sharedOwnPassages(own).openPane()),
    loadPackReader: () => Promise.resolve(readPack),
    ...(unit && { openUnitFolder: () => Promise.resolve(unit) }),
  });
  const told: FunctionNotice[] = [];
  let shown = 0;
  const ways = {
    showPane: () => {
      if (hasPane) shown++;
      return Promise.resolve(hasPane);
    },
    tell: (notice: FunctionNotice) => {
      told.push(notice);
      return Promise.resolve();
    },
  };
  const run = (name: string) => runFunction(deps satisfies PaneDeps, ways, name);
  return { run, calls, told, kept, state, shown: () => shown };
}

const selected = (): Promise<InsertOutcome> =>
  Promise.resolve({ outcome: "choose", selectedText: "选中的" });
const refused = (): Promise<InsertOutcome> =>
  Promise.reject(new HostFailure("readOnly", false, undefined));

describe("a function of the ribbon", () => {
  it("inserts the favourite of its slot at the caret, with what the document knows, and counts as use", async () => {
    const { run, calls, told, kept } = started({ shelf: { favourites: ["B", "A"], recent: [] } });
    await run("insertFavourite2");
    const [call, ...more] = calls;
    assert.deepEqual(more, []);
    assert.equal(call?.place, "caret");
    assert.equal(textOfPieces(call.paragraphs[0]!.pieces), "A 的正文，在省委党校。");
    assert.deepEqual(kept().recent, ["A"]);
    assert.deepEqual(told, []);
  });

  it("inserts the passage used last that is still there", async () => {
    const { run, calls, kept } = started({ shelf: { favourites: [], recent: ["gone", "B"] } });
    await run("insertRecent");
    assert.equal(calls.length, 1);
    assert.equal(kept().recent[0], "B");
  });

  it("inserts a favourite of the person's own, which is read first", async () => {
    const own = ownPassageOf("x", { text: "自己的一段。" });
    const { run, calls, told } = started({
      shelf: { favourites: ["A", own.id], recent: [] },
      own: [own],
    });
    await run("insertFavourite2");
    assert.deepEqual(told, []);
    assert.equal(textOfPieces(calls[0]!.paragraphs[0]!.pieces), "自己的一段。");
  });

  for (const [where, kept] of [
    ["that an earlier session has kept", true],
    ["that only the server has", false],
  ] as const)
    it(`inserts a favourite of a pack of the unit ${where}`, async () => {
      const { run, calls, told } = started({
        shelf: { favourites: [UNIT_PASSAGE, "A"], recent: [] },
        unit: unitFolder(kept),
      });
      await run("insertFavourite1");
      assert.deepEqual(told, []);
      assert.equal(textOfPieces(calls[0]!.paragraphs[0]!.pieces), "本县的一段。");
    });

  const untold: readonly [what: string, name: string, Case, FunctionNotice][] = [
    [
      "a slot without favourite",
      "insertFavourite3",
      { shelf: { favourites: ["A", "B"], recent: [] } },
      { kind: "emptySlot", slot: 3 },
    ],
    ["nothing used yet", "insertRecent", {}, { kind: "nothingUsed" }],
    [
      "a selection",
      "insertFavourite1",
      { shelf: { favourites: ["A"], recent: [] }, answer: selected },
      { kind: "textSelected" },
    ],
    [
      "a read-only document",
      "insertFavourite1",
      { shelf: { favourites: ["A"], recent: [] }, answer: refused },
      { kind: "failed", reason: "readOnly", partial: false },
    ],
    [
      "a Word that is too old",
      "insertFavourite1",
      { office: { kind: "tooOld" } },
      { kind: "tooOld" },
    ],
    ["no Word", "insertFavourite1", { office: { kind: "blocked" } }, { kind: "notInWord" }],
  ];
  for (const [what, name, given, notice] of untold)
    it(`says so where it meets ${what}`, async () => {
      const { run, told, state } = started(given);
      await run(name);
      assert.deepEqual(told, [notice]);
      assert.equal(state().insertion.status, "idle");
    });

  it("says so where the passages cannot be fetched: no slot is certain then", async () => {
    const { deps } = depsWith({
      ...stateOf({ office: { kind: "word", language: "zh-CN", host: wordHost() } }),
      otherPassages: { status: "running" },
    });
    const told: FunctionNotice[] = [];
    const tell = (notice: FunctionNotice) => Promise.resolve(void told.push(notice));
    await runFunction(deps, { showPane: () => Promise.resolve(false), tell }, "insertFavourite1");
    assert.deepEqual(told, [{ kind: "notLoaded" }]);
  });

  it("leaves the question about a selection to the pane, where it can show it", async () => {
    const shelf = { favourites: ["A"], recent: [] };
    const { run, told, state, shown } = started({ shelf, answer: selected, hasPane: true });
    await run("insertFavourite1");
    assert.equal(shown(), 1);
    assert.deepEqual(told, []);
    assert.equal(state().insertion.status, "choosing");
  });

  it("shows the pane at its address", async () => {
    const { run, state, shown } = started({ hasPane: true });
    await run("showOutline");
    assert.equal(state().view, "outline");
    assert.equal(shown(), 1);
  });

  it("is told by its name alone", async () => {
    await assert.rejects(started({}).run("insertFavourite9"), /insertFavourite9/);
  });
});

describe("functions by name", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
    ([, name]) => name!,
  );

  it("are all there that the manifest names, a slot for each item of its menu", () => {
    for (const name of named) assert.ok(PANE_FUNCTIONS.has(name), name);
    const slots = named.filter((name) => name.startsWith("insertFavourite"));
    assert.equal(slots.length, SLOTS.length);
  });

  it("show every address of the pane", () => {
    const shown = [...PANE_FUNCTIONS.values()].flatMap((one) =>
      one.kind === "show" ? [one.hash] : [],
    );
    assert.deepEqual(shown, [null, ...VIEW_HASHES]);
    assert.ok(PANE_FUNCTIONS.has("showPassagesFavourites"));
  });

  it("give slots to favourites that are still among the passages", () => {
    const shelf = { favourites: ["X", "C", "A", "B", "D", "E", "F"], recent: [] };
    const passages = ["A", "B", "C", "D", "E", "F"].map((id) => ({ id }));
    assert.deepEqual(slottedFavourites(shelf, passages), ["C", "A", "B", "D", "E"]);
  });
});

describe("what a function says", () => {
  const notices: readonly FunctionNotice[] = [
    { kind: "emptySlot", slot: 4 },
    { kind: "nothingUsed" },
    { kind: "textSelected" },
    { kind: "tooOld" },
    { kind: "notInWord" },
    { kind: "notLoaded" },
    { kind: "failed", reason: "busy", partial: false },
    { kind: "failed", reason: "unknown", partial: true },
  ];
  for (const notice of notices)
    it(`goes through an address and is one sentence or two: ${queryOfNotice(notice)}`, () => {
      assert.deepEqual(noticeOfQuery(`?${queryOfNotice(notice)}&language=zh-CN`), notice);
      assert.match(noticeSentence(notice, noticeZhCN), /^[^\x20-\x7e]*(?:Word|[1-9])?.*。$/);
      assert.match(noticeSentence(notice, noticeEnUS), /^[\x20-\x7e]+\.$/);
    });

  for (const query of ["", "?say=emptySlot", "?say=emptySlot&slot=<b>", "?say=toString", "?say"])
    it(`is nothing where an address says ${JSON.stringify(query)}`, () =>
      assert.equal(noticeOfQuery(query), null));
});
