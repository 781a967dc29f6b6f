import assert from "node:assert/strict";
import { mock } from "node:test";
import type { SmallStorage } from "../../src/pane/commands/paneDeps";
import { openBlankMemory } from "../../src/pane/device/blankMemoryStorage";
import { openCheckPreferences } from "../../src/pane/device/checkPreferencesStorage";
import { openFormatStorage } from "../../src/pane/device/formatStorage";
import { openKeptValue, type KeptKind } from "../../src/pane/device/keptValue";
import { openOwnDraftStorage } from "../../src/pane/device/ownDraftStorage";
import { openSettingsStorage } from "../../src/pane/device/settingsStorage";
import { openShelfStorage } from "../../src/pane/device/shelfStorage";
import { newDraft } from "../../src/pane/state/own/ownDraftText";
import { useSharedStorage, type SharedStorage } from "./paneStorages";

const TAGS: KeptKind<readonly string[]> = {
  name: "tags",
  none: [],
  valueIn: (stored) => (Array.isArray(stored) ? (stored as readonly string[]) : null),
  recordOf: (tags) => tags,
};

const KEY = "@union-speech/tags";
const KEY_AT_WORK = "@union-speech/work/tags";

const withTag =
  (tag: string) =>
  (tags: readonly string[]): readonly string[] =>
    [...new Set([...tags, tag])].sort();
const withoutTag =
  (tag: string) =>
  (tags: readonly string[]): readonly string[] =>
    tags.filter((one) => one !== tag);

const open = (partition = ""): Promise<SmallStorage<readonly string[]>> =>
  openKeptValue(TAGS, partition);

describe("something small that outlives the pane", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  let shared: SharedStorage;
  const stored = (key = KEY): unknown => JSON.parse(shared.items.get(key) ?? "null");
  beforeEach(() => {
    shared = useSharedStorage();
    // The library warns on the console that memory is all it has.
    mock.method(console, "warn", () => undefined);
  });
  afterEach(() => {
    mock.restoreAll();
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  });

  describe("in a partition of Office", () => {
    it("is not read in another one", async () => {
      (await open("work")).change(withTag("a"));
      (await open("home")).change(withTag("b"));
      assert.deepEqual((await open("work")).read(), ["a"]);
      assert.deepEqual((await open("home")).read(), ["b"]);
      assert.deepEqual((await open()).read(), []);
    });

    it("takes over what older versions stored without one, and leaves that alone", async () => {
      (await open()).change(withTag("old"));
      const storage = await open("work");
      assert.deepEqual(storage.read(), ["old"]);
      storage.change(withTag("new"));
      assert.deepEqual(storage.read(), ["new", "old"]);
      assert.deepEqual([stored(), stored(KEY_AT_WORK)], [["old"], ["new", "old"]]);
      assert.equal(storage.trouble, null);
    });

    it("does not bring back from the older version what was taken out since", async () => {
      (await open()).change(withTag("old"));
      (await open("work")).change(withoutTag("old"));
      assert.deepEqual((await open("work")).read(), []);
    });

    const kinds: readonly (readonly [string, string, (partition: string) => Promise<void>])[] = [
      [
        "favourites",
        "favourites",
        async (partition) =>
          (await openShelfStorage(partition)).change((shelf) => ({ ...shelf, favourites: ["A"] })),
      ],
      [
        "passages used last",
        "recent",
        async (partition) =>
          (await openShelfStorage(partition)).change((shelf) => ({ ...shelf, recent: ["A"] })),
      ],
      [
        "formats",
        "formats",
        async (partition) =>
          (await openFormatStorage(partition)).change((all) => ({ ...all, chosen: "official" })),
      ],
      [
        "preferences of the check",
        "check",
        async (partition) =>
          (await openCheckPreferences(partition)).change((all) => ({ ...all, pace: 180 })),
      ],
      [
        "values of blanks",
        "blankValues",
        async (partition) =>
          (await openBlankMemory(partition)).change(() => new Map([["地点", ["县城"]]])),
      ],
      [
        "settings",
        "settings",
        async (partition) =>
          (await openSettingsStorage(partition)).change((all) => ({ ...all, isWelcomed: true })),
      ],
      [
        "unfinished drafts",
        "ownDrafts",
        async (partition) =>
          (await openOwnDraftStorage(partition)).change(() => [newDraft("own:1", { text: "一" })]),
      ],
    ];
    for (const [what, name, change] of kinds)
      it(`are ${what}`, async () => {
        await change("work");
        assert.ok(shared.items.has(`@union-speech/work/${name}`));
        assert.ok(!shared.items.has(`@union-speech/${name}`));
      });
  });

  describe("between two panes", () => {
    const changes = [
      ["both add", withTag("a"), withTag("b"), ["a", "b", "x", "y"]],
      ["one adds and the other takes out", withTag("a"), withoutTag("x"), ["a", "y"]],
      ["both take out", withoutTag("x"), withoutTag("y"), []],
      ["both do the same", withTag("a"), withTag("a"), ["a", "x", "y"]],
    ] as const;
    for (const [what, mine, theirs, expected] of changes) {
      it(`loses nothing where ${what}, one after the other`, async () => {
        shared.items.set(KEY, '["x","y"]');
        const [one, other] = await Promise.all([open(), open()]);
        one.change(mine);
        other.change(theirs);
        assert.deepEqual(one.read(), expected);
        assert.deepEqual(other.read(), expected);
      });

      it(`loses nothing where ${what} at the same moment`, async () => {
        shared.items.set(KEY, '["x","y"]');
        const [one, other] = await Promise.all([open(), open()]);
        one.watch(() => undefined);
        one.change(mine);
        // The other pane had not heard of it when it wrote.
        const old: readonly string[] = ["x", "y"];
        shared.items.set(KEY, JSON.stringify(theirs(old)));
        shared.announce(KEY);
        assert.deepEqual(other.read(), expected);
      });
    }

    it("is told once, and answers once only", async () => {
      const one = await open();
      let told = 0;
      const stop = one.watch(() => told++);
      one.change(withTag("a"));
      for (let turn = 0; turn < 3; turn++) {
        shared.items.set(KEY, '["b"]');
        shared.announce(KEY);
      }
      assert.equal(told, 3);
      assert.deepEqual(stored(), ["b"]);
      stop();
      shared.announce(KEY);
      assert.equal(told, 3);
    });

    it("is not told of another kind", async () => {
      const one = await open("work");
      one.watch(() => assert.fail("nothing of it has changed"));
      shared.announce("@union-speech/work/formats");
      shared.announce(KEY);
    });
  });

  describe("where it cannot be stored", () => {
    it("lasts as long as the pane in a full storage, and is stored once there is room", async () => {
      shared.items.set(KEY, '["x"]');
      shared.limit = 6;
      const storage = await open();
      storage.change(withTag("a"));
      storage.change(withTag("b"));
      assert.equal(storage.trouble, "full");
      assert.deepEqual([storage.read(), stored()], [["a", "b", "x"], ["x"]]);
      shared.limit = Infinity;
      storage.change(withTag("c"));
      assert.equal(storage.trouble, null);
      assert.deepEqual(stored(), ["a", "b", "c", "x"]);
    });

    it("is laid over what another pane stores meanwhile", async () => {
      shared.limit = 6;
      const storage = await open();
      storage.change(withTag("abcdef"));
      shared.items.set(KEY, '["x"]');
      assert.deepEqual(storage.read(), ["abcdef", "x"]);
    });

    it("says where the browser takes nothing any more", async () => {
      const storage = await open();
      shared.isRefused = true;
      storage.change(withTag("a"));
      assert.equal(storage.trouble, "refused");
      assert.deepEqual(storage.read(), ["a"]);
    });

    it("is still in the pane where everything stored was wiped, and stored again with the next change", async () => {
      const storage = await open("work");
      storage.change(withTag("a"));
      let told = 0;
      storage.watch(() => told++);
      shared.items.clear();
      shared.announce(null);
      assert.equal(told, 1);
      assert.deepEqual(storage.read(), ["a"]);
      assert.equal(storage.trouble, "wiped");
      storage.change(withTag("b"));
      assert.equal(storage.trouble, null);
      assert.deepEqual(stored(KEY_AT_WORK), ["a", "b"]);
    });
  });

  describe("where what is stored is damaged", () => {
    const damages = ['{"x":1}', '["x"', "3", '"x"', "true"];
    for (const damage of damages)
      it(`sets ${damage} aside before anything is written over it`, async () => {
        shared.items.set(KEY, damage);
        const storage = await open();
        assert.deepEqual(storage.read(), []);
        const [raw] = storage.damaged();
        assert.equal(storage.damaged().length, 1);
        storage.change(withTag("a"));
        assert.deepEqual(stored(), ["a"]);
        assert.deepEqual((await open()).damaged(), [raw]);
        assert.equal(storage.trouble, null);
      });

    it("keeps what the pane still knows", async () => {
      const storage = await open();
      storage.change(withTag("a"));
      shared.items.set(KEY, "{");
      assert.deepEqual(storage.read(), ["a"]);
      storage.change(withTag("b"));
      assert.deepEqual(stored(), ["a", "b"]);
    });
  });

  it("keeps what a newer version has stored beside it", async () => {
    const key = "@union-speech/settings";
    shared.items.set(key, '{"language":"en-US","fromNewer":[1]}');
    const storage = await openSettingsStorage("");
    storage.change((settings) => ({ ...settings, isWelcomed: true }));
    assert.deepEqual(stored(key), {
      language: "en-US",
      fromNewer: [1],
      isWelcomed: true,
      insertsTracked: false,
    });
  });
});
