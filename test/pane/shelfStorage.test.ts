import assert from "node:assert/strict";
import { mock } from "node:test";
import { openShelfStorage } from "../../src/pane/device/shelfStorage";
import { shelfWithFavourite } from "../../src/pane/state/passages/shelf";

/** As much of a browser as the library of Office helpers asks for. */
function windowWith(storage: () => unknown): unknown {
  return {
    get localStorage() {
      return storage();
    },
  };
}

/** `limit` is how many characters it holds. */
function localStorageOf(items: Map<string, string>, limit = Infinity) {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new Error("QuotaExceededError");
      items.set(key, value);
    },
  };
}

describe("openShelfStorage", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  const useWindow = (value: unknown) =>
    Object.defineProperty(globalThis, "window", { value, configurable: true });
  // The library warns on the console that memory is all it has.
  beforeEach(() => void mock.method(console, "warn", () => undefined));
  afterEach(() => {
    mock.restoreAll();
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  });

  it("keeps the shelf from one session to the next", async () => {
    const items = new Map<string, string>();
    useWindow(windowWith(() => localStorageOf(items)));
    const first = await openShelfStorage("");
    assert.equal(first.trouble, null);
    assert.deepEqual(first.read(), { favourites: [], recent: [] });
    first.change(() => ({ favourites: ["P14"], recent: ["P02", "P14"] }));
    const second = await openShelfStorage("");
    assert.deepEqual(second.read(), { favourites: ["P14"], recent: ["P02", "P14"] });
  });

  it("changes what another pane has written since", async () => {
    useWindow(
      windowWith(
        (
          (storage) => () =>
            storage
        )(localStorageOf(new Map())),
      ),
    );
    const [one, other] = await Promise.all([openShelfStorage(""), openShelfStorage("")]);
    one.change((shelf) => shelfWithFavourite(shelf, "P01", true));
    other.change((shelf) => shelfWithFavourite(shelf, "P02", true));
    assert.deepEqual(one.read().favourites, ["P01", "P02"]);
  });

  const damaged = ["{", '"P14"', "null", '{"P14":true}', "[14,null]"];
  for (const value of damaged)
    it(`reads ${value} as an empty shelf`, async () => {
      const items = new Map([["@union-speech/favourites", value]]);
      useWindow(windowWith(() => localStorageOf(items)));
      assert.deepEqual((await openShelfStorage("")).read(), { favourites: [], recent: [] });
    });

  const refusals: readonly (readonly [string, () => unknown])[] = [
    [
      "storage is forbidden",
      () => {
        throw new Error("SecurityError");
      },
    ],
    ["there is no storage", () => null],
  ];
  for (const [name, storage] of refusals)
    it(`keeps the shelf in memory where ${name}`, async () => {
      useWindow(windowWith(storage));
      const opened = await openShelfStorage("");
      assert.equal(opened.trouble, "refused");
      opened.change((shelf) => shelfWithFavourite(shelf, "P14", true));
      assert.deepEqual(opened.read(), { favourites: ["P14"], recent: [] });
    });

  it("keeps what the full storage does not take as long as the pane lasts, and says so", async () => {
    useWindow(windowWith(() => localStorageOf(new Map(), 10)));
    const opened = await openShelfStorage("");
    opened.change(() => ({ favourites: ["P01", "P02"], recent: [] }));
    assert.equal(opened.trouble, "full");
    assert.deepEqual(opened.read().favourites, ["P01", "P02"]);
  });
});
