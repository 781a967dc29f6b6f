import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import { takeBackOwnWork } from "../../../src/pane/commands/own/changeOwnPassages";
import { exportOwn } from "../../../src/pane/commands/own/exportOwn";
import { chooseExtra, openPackFile, storeMerge } from "../../../src/pane/commands/own/importPack";
import { followOwnPassages } from "../../../src/pane/commands/own/readOwnPassages";
import type { BlankValues } from "../../../src/pane/state/blanks/blanksState";
import { NO_PREFERENCES, type CheckPreferences } from "../../../src/pane/state/check/checkState";
import { NO_FORMAT_CHOICES, type FormatChoices } from "../../../src/pane/state/format/formatState";
import type { OwnDraft } from "../../../src/pane/state/own/ownDraft";
import { NO_SETTINGS, type PaneSettings } from "../../../src/pane/state/settings/settingsState";
import { EMPTY_SHELF, type Shelf } from "../../../src/pane/state/passages/shelf";
import type { OwnPassage } from "../../../src/library/ownPassage";
import type { SpeechFormat } from "../../../src/speech/format/speechFormat";
import { ownPassageOf, sharedOwnPassages } from "../ownFixture";
import { packFile } from "../../library/packs/packOf";
import { depsWith, smallStorageOf, stateOf } from "../paneFixture";

const [OFFICIAL] = BUILT_IN_FORMATS as [SpeechFormat];

interface Own {
  readonly passages?: readonly OwnPassage[];
  readonly shelf?: Shelf;
  readonly formats?: FormatChoices;
  readonly values?: BlankValues;
  readonly check?: CheckPreferences;
  readonly settings?: PaneSettings;
}

async function person(own: Own = {}) {
  const shared = sharedOwnPassages(own.passages);
  const shelf = smallStorageOf(own.shelf ?? EMPTY_SHELF);
  const formats = smallStorageOf(own.formats ?? NO_FORMAT_CHOICES);
  const values = smallStorageOf<BlankValues>(own.values ?? new Map());
  const check = smallStorageOf(own.check ?? NO_PREFERENCES);
  const settings = smallStorageOf(own.settings ?? NO_SETTINGS);
  const storage = shared.openPane();
  const files: string[] = [];
  let ids = 0;
  const { deps, state } = depsWith(stateOf(), {
    openOwnStorage: () => Promise.resolve(storage),
    openShelf: () => Promise.resolve(shelf.storage),
    openFormats: () => Promise.resolve(formats.storage),
    openBlankMemory: () => Promise.resolve(values.storage),
    openCheckPreferences: () => Promise.resolve(check.storage),
    openSettings: () => Promise.resolve(settings.storage),
    openOwnDrafts: () => Promise.resolve(smallStorageOf<readonly OwnDraft[]>([]).storage),
    downloadFile: (_name, _type, content) => void files.push(String(content)),
    newId: () => `new-${String(++ids)}`,
  });
  await followOwnPassages(deps);
  const all = () => ({
    titles: shared.titles(),
    tags: shared.passages().map(({ tags }) => tags),
    favourites: shelf.kept().favourites,
    formats: formats.kept().own.map(({ name, margins }) => [name, margins.top]),
    values: [...values.kept()],
    check: check.kept(),
    language: settings.kept().language,
    insertsTracked: settings.kept().insertsTracked,
  });
  return {
    deps,
    all,
    shared,
    shelf,
    formats,
    own: () => state().own,
    exported: async () => {
      await exportOwn(deps, "我的");
      return files.at(-1) ?? assert.fail("no file");
    },
    open: (text: string, name = "我的段落.json") =>
      openPackFile(deps, { name, text: () => Promise.resolve(text) }),
  };
}

const format = (name: string, top: number, id = "own-1"): SpeechFormat => ({
  ...OFFICIAL,
  id,
  name,
  edition: 1,
  margins: { ...OFFICIAL.margins, top },
});
const formatsOf = (...own: readonly SpeechFormat[]): FormatChoices => ({
  ...NO_FORMAT_CHOICES,
  own,
});

const EVERYTHING: Required<Own> = {
  passages: [
    ownPassageOf("a", { tags: ["开班"], position: 1 }),
    ownPassageOf("b", { tags: ["结业", "常用"], position: 2 }),
  ],
  shelf: { favourites: ["B", "own:b"], recent: ["A"] },
  formats: formatsOf(format("本单位", 40)),
  values: new Map([["地点", ["县委党校", "市委党校"]]]),
  check: { ...NO_PREFERENCES, mutedRules: ["long-sentence"], pace: 180 },
  settings: { language: "en-US", isWelcomed: true, insertsTracked: true },
};

describe("all of one's own as one pack", () => {
  it("comes to another machine whole", async () => {
    const here = await person(EVERYTHING);
    const there = await person();
    await there.open(await here.exported());
    assert.deepEqual(there.own().merge?.rejected, []);
    await storeMerge(there.deps);
    assert.deepEqual(there.all(), here.all());
    assert.equal(there.own().merge, null);
  });

  it("is stored once, also where it is asked for twice", async () => {
    const there = await person();
    const passage = { id: "P1", section: "wish", title: "祝愿", text: "祝圆满成功！" };
    await there.open(packFile({ passages: [passage] }));
    await Promise.all([storeMerge(there.deps), storeMerge(there.deps)]);
    assert.deepEqual(there.all().titles, ["祝愿"]);
    assert.equal(there.own().merge, null);
  });

  it("brings nothing new to the machine it comes from", async () => {
    const here = await person(EVERYTHING);
    await here.open(await here.exported());
    assert.deepEqual(here.own().merge?.extras, []);
    assert.ok(here.own().merge?.entries.every(({ kind }) => kind === "same"));
  });

  it("is taken back whole, and nothing else with it", async () => {
    const before = {
      passages: [ownPassageOf("z")],
      shelf: { favourites: ["A"], recent: [] },
      formats: formatsOf(format("县里", 20)),
      values: new Map([["地点", ["省委党校"]]]),
      check: { ...NO_PREFERENCES, mutedRules: ["balance"] },
    };
    const there = await person(before);
    const untouched = there.all();
    await there.open(await (await person(EVERYTHING)).exported());
    await storeMerge(there.deps);
    assert.deepEqual(there.all().values, [["地点", ["省委党校", "县委党校", "市委党校"]]]);
    assert.deepEqual(there.all().formats, [
      ["县里", 20],
      ["本单位", 40],
    ]);
    there.shelf.storage.change((shelf) => ({ ...shelf, favourites: [...shelf.favourites, "new"] }));
    await takeBackOwnWork(there.deps);
    const { favourites, ...rest } = untouched;
    assert.deepEqual(there.all(), { ...rest, favourites: [...favourites, "new"] });
    assert.equal(there.own().news?.kind, "takenBack");
  });

  it("leaves what was changed since the import when it is taken back", async () => {
    const there = await person();
    await there.open(await (await person({ formats: formatsOf(format("本单位", 40)) })).exported());
    await storeMerge(there.deps);
    there.formats.storage.change((all) => ({
      ...all,
      own: all.own.map((one) => ({ ...one, margins: { ...one.margins, top: 99 } })),
    }));
    await takeBackOwnWork(there.deps);
    assert.deepEqual(there.all().formats, [["本单位", 99]]);
  });

  const conflicts: readonly (readonly [
    string,
    Own,
    Own,
    keyof ReturnType<Awaited<ReturnType<typeof person>>["all"]>,
  ])[] = [
    [
      "a format of the same name",
      { formats: formatsOf(format("本单位", 10)) },
      { formats: formatsOf(format("本单位", 40, "own-7")) },
      "formats",
    ],
    [
      "a built-in format that both have changed",
      { formats: formatsOf(format("公文参照", 10, "official")) },
      { formats: formatsOf(format("公文参照", 40, "official")) },
      "formats",
    ],
    [
      "how fast the person speaks",
      { check: { ...NO_PREFERENCES, pace: 200 } },
      { check: { ...NO_PREFERENCES, pace: 240 } },
      "check",
    ],
    [
      "the language",
      { settings: { ...NO_SETTINGS, language: "zh-CN" } },
      { settings: { ...NO_SETTINGS, language: "en-US" } },
      "language",
    ],
  ];
  for (const [what, mine, theirs, part] of conflicts)
    it(`keeps mine of ${what} unless theirs is asked for, and can give it back`, async () => {
      const here = await person(mine);
      const file = await (await person(theirs)).exported();
      const wanted = (await person(theirs)).all()[part];
      const before = here.all()[part];
      await here.open(file);
      const [entry] = here.own().merge?.extras ?? [];
      assert.ok(entry?.isConflict && !entry.isTaken);
      await storeMerge(here.deps);
      assert.deepEqual(here.all()[part], before);

      await here.open(file);
      chooseExtra(here.deps, here.own().merge?.extras[0] ?? assert.fail("none"), true);
      await storeMerge(here.deps);
      assert.deepEqual(here.all()[part], wanted);
      await takeBackOwnWork(here.deps);
      assert.deepEqual(here.all()[part], before);
    });

  it("finds a favourite under the id that its passage has here", async () => {
    const there = await person({
      passages: [ownPassageOf("b", { title: "别的", text: "别的。" })],
    });
    const file = await (
      await person({
        passages: [ownPassageOf("b")],
        shelf: { favourites: ["own:b", "own:gone"], recent: [] },
      })
    ).exported();
    await there.open(file);
    await storeMerge(there.deps);
    assert.deepEqual(there.all().favourites, ["own:new-1"]);
    assert.deepEqual(there.all().titles, ["别的", "b 的题目"]);
  });

  it("leaves out what cannot be read, entry by entry", async () => {
    const there = await person();
    const file = JSON.parse(await (await person(EVERYTHING)).exported()) as Record<string, object>;
    const bad = JSON.stringify({
      ...file,
      passages: [{ id: "x" }, ...(file["passages"] as readonly object[])],
      formats: [{ id: "own-2" }, ...(file["formats"] as readonly object[])],
      values: { ...file["values"], "{": ["x"], 时间: [3] },
      favourites: [4, ...(file["favourites"] as readonly string[])],
      preferences: { ...file["preferences"], pace: "fast", fromNewer: 1 },
    });
    await there.open(bad);
    assert.equal(there.own().merge?.rejected.length, 6);
    await storeMerge(there.deps);
    const { check, ...rest } = (await person(EVERYTHING)).all();
    assert.deepEqual(there.all(), { ...rest, check: { ...check, pace: null } });
  });

  const strange = [
    ["favourites", { favourites: "A" }],
    ["preferences", { preferences: [] }],
    ["formats", { formats: {} }],
    ["values", { values: 3 }],
  ] as const;
  for (const [part, fields] of strange)
    it(`is read without its ${part} where these are no such thing`, async () => {
      const there = await person();
      await there.open(
        JSON.stringify({ format: "union-speech-pack", version: 1, name: "坏的", ...fields }),
      );
      assert.equal(there.own().merge?.rejected.length, 1);
    });

  it("of an older version, with passages only, is read as ever", async () => {
    const there = await person();
    const passages = [{ id: "own:a", section: "wish", title: "祝愿", text: "祝大家好。" }];
    await there.open(
      JSON.stringify({ format: "union-speech-pack", version: 1, name: "旧的", passages }),
    );
    assert.deepEqual(there.own().merge?.extras, []);
    await storeMerge(there.deps);
    assert.deepEqual(there.all().titles, ["祝愿"]);
  });

  it("that is no pack says why, and changes nothing", async () => {
    const there = await person(EVERYTHING);
    await there.open("PK", "讲稿.docx");
    assert.equal(there.own().news?.kind, "packIsSpeech");
    await there.open("{");
    assert.equal(there.own().news?.kind, "packUnread");
    assert.equal(there.own().merge, null);
  });
});
