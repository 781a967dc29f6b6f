import assert from "node:assert/strict";
import { changeSettings, readSettings } from "../../src/pane/commands/changeSettings";
import { connectOffice } from "../../src/pane/commands/connectOffice";
import { firstPassageOf, isFirstRun } from "../../src/pane/state/passages/firstPassage";
import { INITIAL_DRAFT } from "../../src/pane/state/draft/draftState";
import { canTrack, hostOf } from "../../src/pane/state/hostOf";
import { isPartKept } from "../../src/pane/state/keepingState";
import type { OfficeAnswer, PaneState } from "../../src/pane/state/paneState";
import {
  INITIAL_SETTINGS,
  NO_SETTINGS,
  type PaneSettings,
} from "../../src/pane/state/settings/settingsState";
import { wantedLanguage } from "../../src/pane/state/settings/wantedLanguage";
import { shortcutRows } from "../../src/pane/state/settings/shortcutRows";
import { PANE_FUNCTIONS } from "../../src/pane/state/paneFunction";
import shortcuts from "../../src/pane/state/settings/shortcuts.json" with { type: "json" };
import { depsWith, hostAnswering, passageOf, smallStorageOf, stateOf } from "./paneFixture";

const { host } = hostAnswering(() => Promise.reject(new Error("not asked for")));
const word = (language: string): OfficeAnswer => ({ kind: "word", language, host });

function storageOf(settings: PaneSettings, isFull = false) {
  const { storage, kept, changedElsewhere } = smallStorageOf(settings, isFull);
  return { openSettings: () => Promise.resolve(storage), kept, changedElsewhere };
}

describe("settings of the pane", () => {
  const languages = [
    ["office", word("zh-CN"), "zh-CN"],
    ["office", word("en-GB"), "en-US"],
    ["office", { kind: "starting" }, "zh-CN"],
    ["office", { kind: "browser" }, "zh-CN"],
    ["en-US", word("zh-CN"), "en-US"],
    ["zh-CN", word("en-US"), "zh-CN"],
  ] as const;
  for (const [language, office, spoken] of languages)
    it(`speak ${spoken} where ${language} is chosen and Office is ${JSON.stringify(office)}`, () =>
      assert.equal(
        wantedLanguage({ settings: { ...INITIAL_SETTINGS, language }, office }),
        spoken,
      ));

  it("keep a chosen language over the one of Office, whichever is known first", async () => {
    const { openSettings } = storageOf({ ...NO_SETTINGS, language: "en-US", isWelcomed: true });
    const { deps, state } = depsWith(stateOf(), { openSettings });
    await readSettings(deps);
    assert.equal(state().language, "en-US");
    const answer = () => Promise.resolve(word("zh-CN"));
    await connectOffice(deps, answer, answer);
    assert.equal(state().language, "en-US");
    assert.equal(state().text.appName, "Union Speech Helper");
  });

  it("change at once, in the pane and in what is stored, and nothing else with it", async () => {
    const { openSettings, kept } = storageOf({
      ...NO_SETTINGS,
      isWelcomed: true,
      insertsTracked: true,
    });
    const { deps, state } = depsWith(stateOf(), { openSettings });
    await readSettings(deps);
    await changeSettings(deps, { language: "en-US" });
    assert.equal(state().language, "en-US");
    assert.deepEqual(kept(), { language: "en-US", isWelcomed: true, insertsTracked: true });
    await changeSettings(deps, { language: "office" });
    assert.equal(state().language, "zh-CN");
  });

  it("leave the pane in the language that was chosen last, however late the other one's texts come", async () => {
    const { openSettings } = storageOf(NO_SETTINGS);
    const { deps, state } = depsWith(stateOf(), { openSettings });
    await Promise.all([
      changeSettings(deps, { language: "en-US" }),
      changeSettings(deps, { language: "zh-CN" }),
    ]);
    assert.equal(state().language, "zh-CN");
  });

  it("hold until the pane closes where nothing can be stored, and say so", async () => {
    const { openSettings } = storageOf(NO_SETTINGS, true);
    const { deps, state } = depsWith(stateOf(), { openSettings });
    await changeSettings(deps, { language: "en-US" });
    assert.equal(state().language, "en-US");
    assert.equal(isPartKept(state().keeping, "settings"), false);
    assert.equal(state().notice?.kind, "notKept");
  });
});

describe("edits as tracked changes", () => {
  const tracked = hostAnswering(() => Promise.resolve({ outcome: "inserted", change: null }));
  const able = { ...host, tracked: tracked.host };
  const cases = [
    ["where the person chose them", true, able, tracked.host],
    ["not where the person never chose them", false, able, able],
    ["not where Word cannot leave them", true, { ...host, tracked: null }, null],
  ] as const;
  for (const [name, insertsTracked, document, expected] of cases)
    it(`are made ${name}, whatever the edit`, () => {
      const state = stateOf({
        office: { kind: "word", language: "zh-CN", host: document },
        settings: { ...INITIAL_SETTINGS, insertsTracked },
      });
      assert.equal(hostOf(state), expected ?? document);
      assert.equal(canTrack(state), document.tracked !== null);
    });
});

describe("the first run", () => {
  const begun: Partial<PaneState> = {
    office: word("zh-CN"),
    settings: { ...INITIAL_SETTINGS, isRead: true },
  };
  const cases: readonly (readonly [boolean, string, Partial<PaneState>])[] = [
    [true, "nothing was used yet", {}],
    [false, "it is not known yet what was used", { settings: INITIAL_SETTINGS }],
    [
      false,
      "it was declined",
      { settings: { ...INITIAL_SETTINGS, isRead: true, isWelcomed: true } },
    ],
    [false, "something was inserted", { shelf: { favourites: [], recent: ["A"] } }],
    [false, "something was kept", { shelf: { favourites: ["A"], recent: [] } }],
    [false, "there is no Word", { office: { kind: "browser" } }],
  ];
  for (const [isFirst, when, part] of cases)
    it(`is ${isFirst ? "now" : "over"} where ${when}`, () =>
      assert.equal(isFirstRun(stateOf({ ...begun, ...part })), isFirst));

  const passages = [
    passageOf("T", { section: "title" }),
    passageOf("S", { section: "salutation" }),
    passageOf("B", { section: "background" }),
  ];
  const draftOf = (...texts: readonly string[]): PaneState["draft"] => ({
    ...INITIAL_DRAFT,
    place: { genre: "opening", sections: ["background"] },
    read: { document: { paragraphs: texts.map((text, index) => ({ index, text })) }, caret: 0 },
  });

  it("offers a salutation for an empty document, and what fits at the caret in any other", () => {
    assert.equal(firstPassageOf({ passages, draft: INITIAL_DRAFT })?.id, "S");
    assert.equal(firstPassageOf({ passages, draft: draftOf("", " ") })?.id, "S");
    assert.equal(firstPassageOf({ passages, draft: draftOf("同志们：") })?.id, "B");
  });

  it("offers nothing where there is no such passage", () =>
    assert.equal(firstPassageOf({ passages: [], draft: INITIAL_DRAFT }), null));
});

describe("shortcuts", () => {
  it("name functions that the pane has, each once, with keys that Word leaves to add-ins", () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    for (const id of ids) assert.ok(PANE_FUNCTIONS.has(id), id);
    assert.deepEqual(
      shortcuts.shortcuts.map(({ action }) => action),
      ids,
    );
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    assert.equal(new Set(keys).size, keys.length);
    for (const each of keys) assert.match(each, /^Ctrl\+Alt\+Shift\+[A-Z0-9]$/);
  });

  it("are listed with their names in both languages, and the keys of the machine", () => {
    const [first] = shortcutRows("zh-CN", false);
    assert.deepEqual(first, { name: "插入收藏 1", keys: "Ctrl+Alt+Shift+1" });
    const english = shortcutRows("en-US", true);
    assert.deepEqual(english[0], { name: "Insert favourite 1", keys: "Command+Option+Shift+1" });
    for (const { name } of english) assert.match(name, /^[\x20-\x7e]+$/);
  });
});
