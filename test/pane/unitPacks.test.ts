import assert from "node:assert/strict";
import { readPack } from "../../src/library/packs/readPack";
import { keepUnitPacks } from "../../src/pane/commands/unit/keepUnitPacks";
import { madeFrom } from "../../src/pane/commands/madeFrom";
import type { UnitFile, UnitFolder } from "../../src/pane/commands/paneDeps";
import { prepareSearch } from "../../src/pane/commands/passages/prepareSearch";
import { refreshUnitPacks } from "../../src/pane/commands/unit/refreshUnitPacks";
import { initialPaneState, type PaneState } from "../../src/pane/state/paneState";
import { unitIndexIn } from "../../src/pane/state/unit/unitIndex";
import { zhCN } from "../../src/pane/text/zh-CN";
import { packFile, WISH } from "../library/packs/packOf";
import { depsWith, passageOf } from "./paneFixture";

const START = initialPaneState([passageOf("P14", { section: "wish" })], "zh-CN", zhCN);
const COUNTY = packFile({ id: "county", edition: "第一版", passages: [WISH] });
const CITY = packFile({ name: "市总工会", lexicon: [{ find: "外来工", kind: "avoid" }] });

type Files = Record<string, string | Error>;

/** A folder whose server has these files, or cannot be reached for those that are errors. */
function folderOf(files: Files, keptFiles: Record<string, UnitFile> = {}) {
  const kept = new Map(Object.entries(keptFiles));
  const asked: string[] = [];
  const folder: UnitFolder = {
    fetch: (file) => {
      asked.push(file);
      const text = files[file];
      if (text instanceof Error) return Promise.reject(text);
      return Promise.resolve(text === undefined ? null : { text, version: null, fetched: 1_000 });
    },
    kept: (file) => Promise.resolve(kept.get(file) ?? null),
    keep: (file, one) => Promise.resolve(void kept.set(file, one)),
    forgetAllBut: (left) => {
      for (const file of kept.keys()) if (!left.includes(file)) kept.delete(file);
      return Promise.resolve();
    },
  };
  return { folder, kept, asked };
}

const indexOf = (...entries: readonly unknown[]): string => JSON.stringify(entries);

function unitWith(files: Files, keptFiles: Record<string, UnitFile> = {}) {
  const place = folderOf(files, keptFiles);
  const surroundings = depsWith(START, {
    openUnitFolder: () => Promise.resolve(place.folder),
    loadPackReader: () => Promise.resolve(readPack),
  });
  return { ...surroundings, ...place, files };
}

const troubles = ({ unit }: PaneState) =>
  unit.packs?.map(({ file, counts, trouble }) => [file, counts?.passages, trouble?.kind]);
const idsIn = ({ passages }: PaneState) => passages.map(({ id }) => id);

describe("the packs of the unit", () => {
  it("bring their passages into the list, and are kept for later", async () => {
    const { deps, state, kept } = unitWith({
      "index.json": indexOf("county.json", { file: "city.json", version: "2" }),
      "county.json": COUNTY,
      "city.json": CITY,
    });
    await refreshUnitPacks(deps);
    assert.deepEqual(idsIn(state()), ["unit:county:w1", "P14"]);
    assert.deepEqual(
      state().unit.packs?.map(({ name, edition, fetched }) => [name, edition, fetched]),
      [
        ["县总工会", "第一版", 1_000],
        ["市总工会", null, 1_000],
      ],
    );
    assert.deepEqual([...kept.keys()].sort(), ["city.json", "county.json", "index.json"]);
    assert.equal(kept.get("city.json")?.version, "2");
  });

  it("are silently none where the folder is not there", async () => {
    const { deps, state, events } = unitWith({});
    await refreshUnitPacks(deps);
    const { packs, trouble } = state().unit;
    assert.deepEqual([packs, trouble], [[], null]);
    assert.ok(!events.some(({ kind }) => kind === "materialChanged"));
  });

  it("change nothing where they are the same as before", async () => {
    const { deps, events } = unitWith({
      "index.json": indexOf("county.json"),
      "county.json": COUNTY,
    });
    await refreshUnitPacks(deps);
    await refreshUnitPacks(deps);
    assert.equal(events.filter(({ kind }) => kind === "materialChanged").length, 1);
  });

  it("are replaced by what the server has now, and gone with it", async () => {
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": COUNTY });
    await refreshUnitPacks(unit.deps);
    unit.files["county.json"] = packFile({ id: "county", passages: [{ ...WISH, id: "w2" }] });
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(idsIn(unit.state()), ["unit:county:w2", "P14"]);
    delete unit.files["index.json"];
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(idsIn(unit.state()), ["P14"]);
    assert.deepEqual([...unit.kept.keys()], []);
  });

  it("put a built-in passage back that they no longer replace", async () => {
    const replacing = packFile({ passages: [{ ...WISH, id: "P14" }] });
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": replacing });
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(
      unit.state().passages.map(({ title }) => title),
      ["祝愿"],
    );
    unit.files["county.json"] = COUNTY;
    await refreshUnitPacks(unit.deps);
    assert.equal(unit.state().passages[1], START.passages[0]);
  });

  const faults: readonly (readonly [string, Files, readonly unknown[]])[] = [
    ["cannot be read", { "county.json": "{" }, ["county.json", undefined, "unreadable"]],
    ["is not there", {}, ["county.json", undefined, "missing"]],
    [
      "cannot be fetched",
      { "county.json": new Error("offline") },
      ["county.json", undefined, "unreachable"],
    ],
  ];
  for (const [what, files, row] of faults)
    it(`are used but for one that ${what}`, async () => {
      const { deps, state } = unitWith({
        "index.json": indexOf("county.json", "city.json"),
        "city.json": CITY,
        ...files,
      });
      await refreshUnitPacks(deps);
      assert.deepEqual(troubles(state()), [row, ["city.json", 0, undefined]]);
      assert.equal(state().material.lexicon.length, 1);
    });

  it("stay as they last were where the new edition cannot be read", async () => {
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": COUNTY });
    await refreshUnitPacks(unit.deps);
    unit.files["county.json"] = "{";
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(troubles(unit.state()), [["county.json", 1, "unreadable"]]);
    assert.deepEqual(idsIn(unit.state()), ["unit:county:w1", "P14"]);
    assert.equal(unit.kept.get("county.json")?.text, COUNTY);
  });

  const kept = {
    "index.json": {
      text: indexOf({ file: "county.json", version: "1" }),
      version: null,
      fetched: 5,
    },
    "county.json": { text: COUNTY, version: "1", fetched: 7 },
  };

  it("are there without a network from an earlier session, with the day they are of", async () => {
    const { deps, state } = unitWith({ "index.json": new Error("offline") }, kept);
    await refreshUnitPacks(deps);
    const { packs, trouble, asked } = state().unit;
    assert.deepEqual([packs?.[0]?.fetched, trouble, asked], [7, "unreachable", 5]);
    assert.deepEqual(idsIn(state()), ["unit:county:w1", "P14"]);
  });

  it("are not fetched again while the list names the same version", async () => {
    const index = indexOf({ file: "county.json", version: "1" });
    const { deps, asked, state } = unitWith({ "index.json": index }, kept);
    await refreshUnitPacks(deps);
    assert.deepEqual(asked, ["index.json"]);
    assert.deepEqual(idsIn(state()), ["unit:county:w1", "P14"]);
  });

  it("stay in use where the list is malformed", async () => {
    const { deps, state } = unitWith({ "index.json": '{"packs":' }, kept);
    await refreshUnitPacks(deps);
    assert.equal(state().unit.trouble, "malformed");
    assert.deepEqual(idsIn(state()), ["unit:county:w1", "P14"]);
  });

  it("can be read again where what reads them could not be fetched", async () => {
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": COUNTY });
    const broken = {
      ...unit.deps,
      loadPackReader: () => Promise.reject(new Error("ChunkLoadError")),
    };
    await refreshUnitPacks(broken);
    assert.deepEqual(
      [unit.state().unit.isReading, unit.state().unit.packs?.[0]?.trouble?.kind],
      [false, "unreachable"],
    );
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(idsIn(unit.state()), ["unit:county:w1", "P14"]);
  });

  it("are asked for again when the person comes back after a while, and not each time", async () => {
    let now = 0;
    let comeBack: () => void = () => assert.fail("nobody watches");
    const { deps, asked } = unitWith({});
    const clock = { ...deps.clock, now: () => now };
    await keepUnitPacks({ ...deps, clock }, (onReturn) => (comeBack = onReturn));
    now = 10_000;
    comeBack();
    assert.equal(asked.length, 1);
    now = 70_000;
    comeBack();
    await new Promise(setImmediate);
    assert.equal(asked.length, 2);
  });
});

describe("the list of packs", () => {
  const lists: readonly (readonly [string, string, readonly string[] | null, number])[] = [
    ["of names", '["a.json","县总工会 2026.json"]', ["a.json", "县总工会 2026.json"], 0],
    ["of entries", '[{"file":"a.json","name":"甲","version":3}]', ["a.json"], 0],
    ["with a byte order mark", '\ufeff["a.json"]', ["a.json"], 0],
    [
      "that leads out of the folder",
      '["../a.json","https://b/c.json","/d.json","e\\\\f.json"]',
      [],
      4,
    ],
    ["with other things in it", '[null,7,{},{"file":["a.json"]},"a.txt","a.json"]', ["a.json"], 5],
    ["that names one twice", '["a.json","a.json"]', ["a.json"], 1],
    ["that is an object", '{"packs":[]}', null, 0],
    ["that is no JSON", "<!doctype html>", null, 0],
  ];
  for (const [what, text, files, malformed] of lists)
    it(`can be one ${what}`, () => {
      const index = unitIndexIn(text);
      assert.deepEqual(index && index.entries.map(({ file }) => file), files);
      if (index !== null) assert.equal(index.malformed, malformed);
    });
});

describe("what rests on the material", () => {
  it("is made once for each, and again where it could not be made", async () => {
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": COUNTY });
    let made = 0;
    let fails = true;
    const load = madeFrom(
      unit.deps,
      ({ material }) => material,
      ({ material }) => {
        made += 1;
        return fails ? Promise.reject(new Error("ChunkLoadError")) : Promise.resolve(material);
      },
    );
    await assert.rejects(load());
    fails = false;
    await Promise.all([load(), load()]);
    assert.equal(made, 2);
    await refreshUnitPacks(unit.deps);
    assert.equal((await load()).passages.length, 1);
    assert.equal(made, 3);
  });

  it("is searched as soon as it is there", async () => {
    const searched: number[] = [];
    const unit = unitWith({ "index.json": indexOf("county.json"), "county.json": COUNTY });
    const createSearcher = (passages: PaneState["passages"]) => {
      searched.push(passages.length);
      return () => ({ hits: [], total: 0 });
    };
    await prepareSearch({ ...unit.deps, loadSearch: () => Promise.resolve(createSearcher) });
    await refreshUnitPacks(unit.deps);
    assert.deepEqual(searched, [1, 2]);
  });
});
