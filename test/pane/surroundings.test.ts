import assert from "node:assert/strict";
import { isDarkTheme, type OfficeTheme } from "../../src/pane/state/officeTheme";
import { popoverPlaceOf } from "../../src/pane/state/popoverPlace";
import { createStore } from "../../src/pane/state/store";
import { viewAddressOf } from "../../src/pane/state/viewAddress";

describe("isDarkTheme", () => {
  const cases: readonly (readonly [string, OfficeTheme | null | undefined, boolean | null])[] = [
    ["Office on the web, which has no theme", undefined, null],
    ["an Office that answers null", null, null],
    ["an Office that says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["an Office that denies it", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    ["彩色 and 白色, white bodies", { bodyBackgroundColor: "#FFFFFF" }, false],
    ["深灰色, a mid-grey body", { bodyBackgroundColor: "#666666" }, true],
    ["黑色", { bodyBackgroundColor: "#262626" }, true],
    ["a colour without its #", { bodyBackgroundColor: "f3f2f1" }, false],
    ["a colour it cannot read", { bodyBackgroundColor: "window" }, null],
  ];
  for (const [name, theme, isDark] of cases)
    it(`is ${String(isDark)} for ${name}`, () => assert.equal(isDarkTheme(theme), isDark));
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
