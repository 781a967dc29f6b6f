import assert from "node:assert/strict";
import fc from "fast-check";
import { genres } from "../../src/library/genres";
import { NO_MATERIAL } from "../../src/library/packs/material";
import { openBlankMemory } from "../../src/pane/device/blankMemoryStorage";
import { openCheckPreferences } from "../../src/pane/device/checkPreferencesStorage";
import { openFormatStorage } from "../../src/pane/device/formatStorage";
import { openShelfStorage } from "../../src/pane/device/shelfStorage";
import { blankValuesWith, knownValuesOf } from "../../src/pane/state/blanks/blanksState";
import { checkMemoryOf } from "../../src/pane/state/check/checkMemory";
import { NO_PREFERENCES } from "../../src/pane/state/check/checkState";
import { chosenFormatIn } from "../../src/pane/state/format/chosenFormat";
import { shelfWithUse } from "../../src/pane/state/passages/shelf";
import { shownReportOf } from "../../src/pane/state/check/shownReport";
import { createSpeechChecker } from "../../src/pane/state/check/speechChecker";
import { documentOfLines } from "../../src/speech/paragraph";
import { fuzzProperty } from "./fuzzProperty";
import { hostileJson, hostileName, hostileText } from "./hostileText";
import { fewLines } from "./randomSpeech";

const KEYS = ["favourites", "recent", "blankValues", "check", "formats"] as const;

/** What another program, another version or a broken disk may have left under our keys. */
const stored = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(
    hostileText,
    hostileJson.map((value) => JSON.stringify(value)),
  ),
);

/** Runs something with a window of this local storage. */
async function withLocalStorage(
  items: Map<string, string>,
  run: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  Object.defineProperty(globalThis, "window", { value: { localStorage }, configurable: true });
  try {
    await run();
  } finally {
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  }
}

export function assertNothingPolluted(): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(Object.getPrototypeOf(Object.prototype), null);
}

const garbageStored = fuzzProperty({
  name: "state: whatever the browser kept, the pane opens and keeps what is chosen next",
  runs: 120,
  arbitrary: fc.tuple(stored, hostileName, hostileText),
  check: ([garbage, name, value]) => {
    const entries = Object.entries(garbage);
    const items = new Map(entries.map(([key, text]) => [`@union-speech/${key}`, text]));
    return withLocalStorage(items, async () => {
      const shelf = await openShelfStorage("");
      shelf.change((kept) => shelfWithUse(kept, "P01"));
      assert.equal(shelf.read().recent[0], "P01");
      for (const id of [...shelf.read().favourites, ...shelf.read().recent])
        assert.equal(typeof id, "string");

      const memory = await openBlankMemory("");
      knownValuesOf(null, memory.read());
      memory.change((values) => blankValuesWith(values, new Map([[name, value]])));
      assert.equal(memory.read().get(name)?.[0], value);

      const preferences = await openCheckPreferences("");
      preferences.change((kept) => ({ ...kept, mutedRules: [...kept.mutedRules, "balance"] }));
      assert.ok(preferences.read().mutedRules.includes("balance"));

      const formats = await openFormatStorage("");
      const choices = formats.read();
      chosenFormatIn({ format: choices, material: NO_MATERIAL });
      formats.change((kept) => ({ ...kept, chosen: null }));
      assert.equal(formats.read().chosen, null);
      assertNothingPolluted();
    });
  },
});

const checker = createSpeechChecker();

const garbageInDocument = fuzzProperty({
  name: "state: whatever a document has stored under our name, its check is shown",
  runs: 80,
  arbitrary: fc.tuple(fewLines, hostileJson),
  check: ([lines, value]) => {
    const document = documentOfLines(lines);
    const report = checker.check(document);
    const memory = checkMemoryOf(value, genres);
    const shown = shownReportOf({ document, report }, memory, NO_PREFERENCES);
    assert.equal(shown.findings.length + shown.silenced <= report.findings.length, true);
    assertNothingPolluted();
  },
});

export const stateProperties = [garbageStored, garbageInDocument];
