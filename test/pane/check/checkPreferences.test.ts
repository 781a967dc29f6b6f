import assert from "node:assert/strict";
import { openCheckPreferences } from "../../../src/pane/device/checkPreferencesStorage";
import { NO_PREFERENCES } from "../../../src/pane/state/check/checkState";

describe("openCheckPreferences", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  const items = new Map<string, string>();
  beforeEach(() => {
    items.clear();
    const localStorage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    };
    Object.defineProperty(globalThis, "window", { value: { localStorage }, configurable: true });
  });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  });

  it("keeps what was decided from one session to the next", async () => {
    const first = await openCheckPreferences("");
    assert.deepEqual(first.read(), NO_PREFERENCES);
    assert.equal(first.trouble, null);
    const decided = { mutedRules: ["long-sentence"], pace: 180, underlines: false };
    first.change(() => decided);
    const second = await openCheckPreferences("");
    assert.deepEqual(second.read(), decided);
  });

  const strange = [
    "x",
    null,
    [],
    { mutedRules: "all", pace: "fast" },
    { mutedRules: [1], pace: -1, underlines: "no" },
  ];
  for (const stored of strange)
    it(`takes ${JSON.stringify(stored)} for nothing`, async () => {
      items.set("@union-speech/check", JSON.stringify(stored));
      assert.deepEqual((await openCheckPreferences("")).read(), NO_PREFERENCES);
    });
});
