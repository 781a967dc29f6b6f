import assert from "node:assert/strict";
import {
  boundedPaneWidth,
  readPreferences,
  writePreferences,
} from "../../../src/preview/shell/preferences";
import { STANDARD_PREFERENCES, type Preferences } from "../../../src/preview/shell/windowState";

function storage(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

describe("preferences", () => {
  it("come back as they were written", () => {
    const chosen: Preferences = {
      language: "en-US",
      theme: "dark",
      apiLevel: "newest",
      edition: "2021",
      paneWidth: 400,
      isLogOpen: true,
    };
    const kept = storage();
    writePreferences(kept, chosen);
    assert.deepEqual(readPreferences(kept), chosen);
  });

  for (const text of [null, "", "not json", "null", "[]", '{"paneWidth":"wide","theme":"pink"}']) {
    it(`are the standard ones where ${JSON.stringify(text)} is kept`, () => {
      assert.deepEqual(readPreferences(storage(text)), STANDARD_PREFERENCES);
    });
  }

  it("keep the pane's width in bounds", () => {
    assert.deepEqual([10, 350.4, 5000].map(boundedPaneWidth), [280, 350, 640]);
  });
});
