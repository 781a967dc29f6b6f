import assert from "node:assert/strict";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { draftOfLines, textOfDraft } from "../../src/draft/draftDocument";
import type { StoredDraft } from "../../src/draft/storedDraft";
import { openDraftStorage } from "../../src/pane/device/draftStorage";

const draftOf = (id: string, revision: number, text: string): StoredDraft => ({
  id,
  revision,
  changed: 0,
  document: draftOfLines([text]),
  memory: null,
});

const textsOf = (drafts: readonly StoredDraft[]): readonly string[] =>
  drafts.map(({ document }) => textOfDraft(document));

/** What the browser has, for one test. */
function withBrowser(indexedDb: unknown, items: Map<string, string> = new Map()) {
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  // An open channel would keep the process from ending.
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  for (const [name, value] of Object.entries({ indexedDB: indexedDb, localStorage }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

describe("the browser's store of drafts", () => {
  const before = new Map(
    ["indexedDB", "localStorage", "BroadcastChannel"].map((name) => [
      name,
      Object.getOwnPropertyDescriptor(globalThis, name),
    ]),
  );
  afterEach(() => {
    for (const [name, property] of before) {
      if (property === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, property);
    }
  });

  it("keeps drafts, and gives back those that can be read", async () => {
    withBrowser(new IDBFactory());
    const storage = await openDraftStorage();
    assert.equal(storage.isKept, true);
    assert.equal(await storage.save(draftOf("a", 1, "甲")), "saved");
    assert.equal(await storage.save(draftOf("a", 2, "甲乙")), "saved");
    const later = await openDraftStorage();
    assert.deepEqual(textsOf(await later.read()), ["甲乙"]);
  });

  it("refuses a draft that has not seen what is stored, and keeps that", async () => {
    withBrowser(new IDBFactory());
    const storage = await openDraftStorage();
    await storage.save(draftOf("a", 1, "甲"));
    assert.equal(await storage.save(draftOf("a", 1, "乙")), "conflict");
    assert.deepEqual(textsOf(await storage.read()), ["甲"]);
  });

  it("stores again after the browser has closed its database", async () => {
    const factory = new IDBFactory();
    const connections: { close(): void }[] = [];
    withBrowser({
      open: (name: string, version: number) => {
        const request = factory.open(name, version);
        request.addEventListener("success", () => connections.push(request.result));
        return request;
      },
    });
    const storage = await openDraftStorage();
    await storage.save(draftOf("a", 1, "甲"));
    for (const connection of connections) connection.close();
    // The pane is told, and tries again a little later.
    await assert.rejects(storage.save(draftOf("a", 2, "甲乙")));
    assert.equal(await storage.save(draftOf("a", 2, "甲乙")), "saved");
    assert.deepEqual(textsOf(await storage.read()), ["甲乙"]);
  });

  it("removes a draft that was emptied", async () => {
    withBrowser(new IDBFactory());
    const storage = await openDraftStorage();
    await storage.save(draftOf("a", 1, "甲"));
    await storage.save(draftOf("a", 2, " "));
    assert.deepEqual(await storage.read(), []);
  });

  it("gives back what was left when the page went, unless it was stored after all", async () => {
    withBrowser(new IDBFactory());
    const storage = await openDraftStorage();
    await storage.save(draftOf("a", 1, "甲"));
    storage.leave(draftOf("a", 2, "甲，最后一句"));
    assert.deepEqual(textsOf(await storage.read()), ["甲，最后一句"]);
    await storage.save(draftOf("a", 3, "甲，存了"));
    storage.leave(draftOf("a", 3, "甲，存了"));
    assert.deepEqual(textsOf(await storage.read()), ["甲，存了"]);
  });

  it("lasts as long as the page where the browser refuses a database", async () => {
    withBrowser(undefined);
    const storage = await openDraftStorage();
    assert.equal(storage.isKept, false);
    assert.equal(await storage.save(draftOf("a", 1, "甲")), "saved");
    assert.deepEqual(await storage.read(), []);
  });
});
