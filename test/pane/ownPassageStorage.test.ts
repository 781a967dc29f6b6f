import assert from "node:assert/strict";
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import type { OwnPassage } from "../../src/library/ownPassage";
import { OwnStorageFailure } from "../../src/pane/commands/own/ownStorageFailure";
import { openOwnPassageStorage } from "../../src/pane/device/ownPassageStorage";
import { openOwnPassageDatabase } from "../../src/pane/device/ownPassageDatabase";
import { ownPassageOf } from "./ownFixture";

const NAME = "union-speech.own";

/** What another program on this origin could do to the database. */
function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("not opened"));
  });
}

async function putRaw(record: unknown): Promise<void> {
  const database = await openRaw(NAME);
  const transaction = database.transaction("passages", "readwrite");
  transaction.objectStore("passages").put(record);
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve();
  });
}

/** Node waits for an open channel, a browser does not. */
class PassingChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    (this as unknown as { unref(): void }).unref();
  }
}

const troubleOf =
  (trouble: string) =>
  (cause: unknown): boolean =>
    cause instanceof OwnStorageFailure && cause.trouble === trouble;

const titlesIn = (passages: readonly OwnPassage[]) => passages.map(({ title }) => title);

describe("openOwnPassageStorage", () => {
  const globals = ["indexedDB", "BroadcastChannel"] as const;
  const before = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const use = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true });
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!;
  beforeEach(() => {
    use("indexedDB", new IDBFactory());
    use("BroadcastChannel", PassingChannel);
  });
  afterEach(() => Object.defineProperty(IDBObjectStore.prototype, "put", put));
  after(() =>
    globals.forEach((name, at) => {
      const descriptor = before[at];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }),
  );

  it("keeps passages from one session to the next, in the person's order", async () => {
    const first = await openOwnPassageStorage("");
    assert.deepEqual(await first.read(), []);
    const passages = [ownPassageOf("b", { position: 2 }), ownPassageOf("a", { position: 1 })];
    assert.equal(await first.save(passages), "saved");
    const read = await (await openOwnPassageStorage("")).read();
    assert.deepEqual(titlesIn(read), ["a 的题目", "b 的题目"]);
    assert.deepEqual({ ...read[0], changed: 0 }, { ...passages[1], revision: 1, changed: 0 });
    assert.ok(read[0]!.changed > 0);
  });

  it("keeps apart what Office keeps apart", async () => {
    const one = await openOwnPassageStorage("one");
    await one.save([ownPassageOf("a")]);
    assert.deepEqual(await (await openOwnPassageStorage("other")).read(), []);
    assert.deepEqual(await (await openOwnPassageStorage("")).read(), []);
  });

  describe("between two panes", () => {
    async function twoPanes() {
      const one = await openOwnPassageStorage("");
      await one.save([ownPassageOf("a"), ownPassageOf("b")]);
      const other = await openOwnPassageStorage("");
      const [a, b] = await other.read();
      return { one, other, a: a!, b: b! };
    }

    it("lets the first change stand and gives it to the second", async () => {
      const { one, other, a, b } = await twoPanes();
      assert.equal(await one.save([{ ...a, text: "甲改的。" }]), "saved");
      const answer = await other.save([
        { ...b, text: "不该存下。" },
        { ...a, text: "乙改的。" },
      ]);
      assert.ok(answer !== "saved");
      assert.deepEqual(
        answer.conflicts.map(({ text }) => text),
        ["甲改的。"],
      );
      const read = await other.read();
      assert.deepEqual(
        read.map(({ text }) => text),
        ["甲改的。", b.text],
      );
    });

    it("does not remove what the other has changed", async () => {
      const { one, other, a, b } = await twoPanes();
      await one.save([{ ...a, text: "甲改的。" }]);
      const answer = await other.remove([b, a]);
      assert.ok(answer !== "removed");
      assert.equal((await other.read()).length, 2);
    });

    it("writes anew what the other has removed", async () => {
      const { one, other, a } = await twoPanes();
      assert.equal(await one.remove([a]), "removed");
      assert.equal(await other.save([{ ...a, text: "还要。" }]), "saved");
      assert.ok((await one.read()).some(({ text }) => text === "还要。"));
    });

    it("tells the other, not itself, until it stops listening", async () => {
      const { one, other, a } = await twoPanes();
      const stopOne = one.watch(() => assert.fail("told itself"));
      const stop: { call?: () => void } = {};
      await new Promise<void>((resolve) => {
        stop.call = other.watch(resolve);
        void one.save([a]);
      });
      stop.call?.();
      stopOne();
      await one.remove([{ id: a.id, revision: a.revision + 1 }]);
    });
  });

  describe("with records that are no passages", () => {
    const records: readonly (readonly [string, object])[] = [
      ["of another shape", { id: "own:x", text: 14 }],
      ["without text", { ...ownPassageOf("x"), text: "  " }],
      ["without a place", { ...ownPassageOf("x"), position: Number.NaN }],
      ["under a foreign id", { ...ownPassageOf("x"), id: "P14" }],
    ];
    for (const [name, record] of records)
      it(`sets aside one ${name}, and keeps it`, async () => {
        const storage = await openOwnPassageStorage("");
        await storage.save([ownPassageOf("a")]);
        await putRaw(record);
        assert.deepEqual(titlesIn(await storage.read()), ["a 的题目"]);
        assert.deepEqual(await storage.damaged(), [record]);
      });

    it("keeps one that a passage takes the place of", async () => {
      const storage = await openOwnPassageStorage("");
      await putRaw({ id: "own:a", text: 14 });
      await storage.save([ownPassageOf("a")]);
      assert.deepEqual(titlesIn(await storage.read()), ["a 的题目"]);
      assert.deepEqual(await storage.damaged(), [{ id: "own:a", text: 14 }]);
    });

    it("drops from a passage only what it cannot read", async () => {
      const storage = await openOwnPassageStorage("");
      const odd = {
        genres: ["opening", "odd"],
        tags: ["常用", 3],
        repairs: [{ from: 1 }],
        status: "?",
      };
      await putRaw({ ...ownPassageOf("a"), ...odd, origin: null, blanks: { 地点: 5, 多余: "无" } });
      const [read] = await storage.read();
      const { genres, tags, repairs, status, origin, blanks } = read!;
      assert.deepEqual(
        { genres, tags, repairs, status, origin, blanks },
        {
          genres: ["opening"],
          tags: ["常用"],
          repairs: [],
          status: "ok",
          origin: "editorial",
          blanks: { 地点: "" },
        },
      );
    });
  });

  describe("in trouble", () => {
    it("says that it is full, with nothing of it stored", async () => {
      const storage = await openOwnPassageStorage("");
      let puts = 0;
      IDBObjectStore.prototype.put = function (...record) {
        puts += 1;
        if (puts === 2) throw new DOMException("full", "QuotaExceededError");
        return (put.value as typeof IDBObjectStore.prototype.put).apply(this, record);
      };
      await assert.rejects(storage.save([ownPassageOf("a"), ownPassageOf("b")]), troubleOf("full"));
      assert.equal(puts, 2);
      assert.deepEqual(await storage.read(), []);
    });

    it("says once that it was wiped, then stores again", async () => {
      const storage = await openOwnPassageStorage("");
      await storage.save([ownPassageOf("a")]);
      await deleteDatabase(NAME);
      await assert.rejects(storage.read(), troubleOf("wiped"));
      assert.deepEqual(await storage.read(), []);
      assert.equal(await storage.save([ownPassageOf("a", { revision: 1 })]), "saved");
      assert.equal((await storage.read())[0]?.revision, 2);
    });

    it("knows a store that was emptied by hand for a wiped one", async () => {
      const storage = await openOwnPassageStorage("");
      const database = await openRaw(NAME);
      const transaction = database.transaction("marks", "readwrite");
      transaction.objectStore("marks").clear();
      await assert.rejects(storage.save([ownPassageOf("a")]), troubleOf("wiped"));
      assert.equal(await storage.save([ownPassageOf("a")]), "saved");
      database.close();
    });

    it("makes way for a newer version, and says so", async () => {
      const storage = await openOwnPassageStorage("");
      const newer = await openRaw(NAME, 2);
      await assert.rejects(storage.read(), troubleOf("newer"));
      newer.close();
      await assert.rejects(openOwnPassageStorage(""), troubleOf("newer"));
    });

    it("says that an older version will not make way, and goes on when it has", async () => {
      await openOwnPassageStorage("");
      const older = await openRaw(NAME);
      const database = openOwnPassageDatabase(NAME, 2);
      const read = () => database.within("readonly", (all) => all.objectStore("passages").getAll());
      await assert.rejects(read(), troubleOf("blocked"));
      older.close();
      assert.deepEqual(await read(), []);
    });

    const refusals: readonly (readonly [string, unknown])[] = [
      ["there is no IndexedDB", undefined],
      [
        "it is forbidden",
        {
          open() {
            throw new DOMException("forbidden", "SecurityError");
          },
        },
      ],
    ];
    for (const [name, factory] of refusals)
      it(`keeps passages in memory where ${name}`, async () => {
        use("indexedDB", factory);
        const storage = await openOwnPassageStorage("");
        assert.equal(storage.isKept, false);
        assert.equal(await storage.save([ownPassageOf("a")]), "saved");
        const [read] = await storage.read();
        assert.equal(read?.revision, 1);
        assert.equal(await storage.remove([read]), "removed");
        assert.deepEqual(await storage.read(), []);
      });
  });
});
