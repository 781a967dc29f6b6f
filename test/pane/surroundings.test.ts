import assert from "node:assert/strict";
import { officeLookOf, type OfficeTheme } from "../../src/pane/state/officeTheme";
import { paneLookOf, type ColorLook, type PaneTheme } from "../../src/pane/state/paneTheme";
import { popoverPlaceOf } from "../../src/pane/state/popoverPlace";
import { createStore } from "../../src/pane/state/store";
import { viewAddressOf } from "../../src/pane/state/viewAddress";

const LIGHT: ColorLook = { isDark: false, isHighContrast: false };
const DARK: ColorLook = { isDark: true, isHighContrast: false };
const ON_BLACK: ColorLook = { isDark: true, isHighContrast: true };
const ON_WHITE: ColorLook = { isDark: false, isHighContrast: true };

const themeOf = (background: string, foreground: string): OfficeTheme => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: background,
  controlForegroundColor: foreground,
});

describe("officeLookOf", () => {
  const cases: readonly (readonly [string, OfficeTheme | null | undefined, ColorLook | null])[] = [
    ["Office on the web, which has no theme", undefined, null],
    ["an Office that answers null", null, null],
    ["an Office that says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, DARK],
    ["an Office that denies it", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, LIGHT],
    ["彩色 and 白色, white bodies", themeOf("#FFFFFF", "#262626"), LIGHT],
    ["深灰色, a mid-grey body", { bodyBackgroundColor: "#666666" }, DARK],
    ["黑色", themeOf("#262626", "#F0F0F0"), DARK],
    ["a colour without its #", { bodyBackgroundColor: "f3f2f1" }, LIGHT],
    ["a colour it cannot read", { bodyBackgroundColor: "window" }, null],
    ["a contrast theme on black", themeOf("#000000", "#FFFFFF"), ON_BLACK],
    ["a contrast theme with yellow text", themeOf("#000000", "#FFFF00"), ON_BLACK],
    ["a contrast theme with green text", themeOf("#000000", "#00FF00"), ON_BLACK],
    ["a contrast theme on white", themeOf("#FFFFFF", "#000000"), ON_WHITE],
    [
      "a contrast theme that Office takes for a light one",
      { ...themeOf("#000000", "#FFFFFF"), isDarkTheme: false },
      ON_BLACK,
    ],
    [
      "a black body with grey controls",
      { ...themeOf("#000000", "#FFFFFF"), controlBackgroundColor: "#262626" },
      DARK,
    ],
  ];
  for (const [name, theme, look] of cases)
    it(`knows ${name}`, () => assert.deepEqual(officeLookOf(theme), look));
});

describe("paneLookOf", () => {
  const browser = (look: ColorLook, areColorsForced = false) => ({ ...look, areColorsForced });
  const cases: readonly (readonly [string, PaneTheme, ColorLook])[] = [
    ["takes the browser's where Office is silent", { office: null, browser: browser(DARK) }, DARK],
    ["takes Office's before the browser's", { office: LIGHT, browser: browser(DARK) }, LIGHT],
    ["gives Office its contrast", { office: ON_WHITE, browser: browser(DARK) }, ON_WHITE],
    ["gives the browser its contrast", { office: DARK, browser: browser(ON_WHITE) }, ON_BLACK],
    [
      "follows the system where it forces its colours, whatever Office says",
      { office: LIGHT, browser: browser(DARK, true) },
      ON_BLACK,
    ],
  ];
  for (const [name, theme, look] of cases)
    it(name, () => assert.deepEqual(paneLookOf(theme), look));
});

describe("viewAddressOf", () => {
  const cases = [
    ["#/passages", { view: "passages", list: "all" }],
    ["#/passages/favourites", { view: "passages", list: "favourites" }],
    ["#/passages/recent", { view: "passages", list: "recent" }],
    ["#/check", { view: "check", extent: "speech" }],
    ["#/check/selection", { view: "check", extent: "selection" }],
    ["#/outline", { view: "outline" }],
    ["#/own", { view: "own", page: "list" }],
    ["#/import", { view: "own", page: "import" }],
    ["#/own/new-from-selection", { view: "own", page: "list", wantsSelection: true }],
    ["", null],
    ["#/nowhere", null],
    ["#/constructor", null],
  ] as const;
  for (const [hash, address] of cases)
    it(`reads ${hash === "" ? "an empty fragment" : hash}`, () =>
      assert.deepEqual(viewAddressOf(hash), address));
});

describe("popoverPlaceOf", () => {
  const view = { width: 320, height: 400 };
  const popover = { width: 140, height: 120 };
  const anchorAt = (right: number, top: number) => ({
    left: right - 24,
    right,
    top,
    bottom: top + 24,
  });
  const cases = [
    ["under its anchor, right edges in line", anchorAt(250, 100), { left: 110, top: 128 }],
    ["above where the view ends too soon", anchorAt(250, 300), { left: 110, top: 176 }],
    ["away from the right edge", anchorAt(320, 100), { left: 176, top: 128 }],
    ["away from the left edge", anchorAt(60, 100), { left: 4, top: 128 }],
  ] as const;
  for (const [name, anchor, place] of cases)
    it(`puts it ${name}`, () => assert.deepEqual(popoverPlaceOf(anchor, popover, view), place));

  it("keeps it in a view that is too low for it", () => {
    const { top } = popoverPlaceOf(anchorAt(250, 60), popover, { width: 320, height: 150 });
    assert.equal(top, 4);
  });
});

describe("createStore", () => {
  const add = (sum: number, more: number): number => sum + more;

  it("tells its listeners of each change, until they stop", () => {
    const store = createStore(add, 0);
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.state()));
    store.dispatch(2);
    store.dispatch(3);
    stop();
    store.dispatch(4);
    assert.deepEqual(seen, [2, 5]);
    assert.equal(store.state(), 9);
  });

  it("is silent where nothing changes", () => {
    const store = createStore(add, 1);
    store.subscribe(() => assert.fail("nothing has changed"));
    store.dispatch(0);
  });

  it("bears a listener that stops another", () => {
    const store = createStore(add, 0);
    const seen: string[] = [];
    let stopSecond: () => void = () => undefined;
    store.subscribe(() => {
      seen.push("first");
      stopSecond();
    });
    stopSecond = store.subscribe(() => seen.push("second"));
    store.dispatch(1);
    store.dispatch(1);
    assert.deepEqual(seen, ["first", "second", "first"]);
  });
});
