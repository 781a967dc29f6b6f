import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import tokensAsVariables from "../../src/packaging/tokensAsVariables";
import { tokensInUse } from "../../src/packaging/tokensInUse";

const root = join(import.meta.dirname, "../..");
const views = join(root, "src/pane/views");

describe("Fluent's tokens as they ship", () => {
  const used = tokensInUse(views, join(root, "node_modules"));

  it("are those that the views name, and those of the components that they import", () => {
    for (const [token, by] of [
      ["spacingHorizontalSNudge", "the tabs"],
      ["colorCompoundBrandStroke", "the tabs"],
      ["colorNeutralForeground1Hover", "Fluent's button"],
      ["colorNeutralStrokeAccessible", "Fluent's checkbox"],
      ["fontFamilyBase", "Fluent's provider"],
    ] as const)
      assert.ok(used.has(token), `${token}, for ${by}`);
  });

  it("leave out those of components that are not here", () => {
    assert.ok(used.size < 250, String(used.size));
    for (const token of ["colorPaletteAnchorBackground2", "fontSizeHero1000"])
      assert.ok(!used.has(token), token);
  });

  it("stand as variables of CSS where a view names them", () => {
    const styles = readFileSync(join(views, "paneTabsStyles.ts"), "utf8");
    const shipped = tokensAsVariables(styles);
    assert.doesNotMatch(shipped, /\btokens\./);
    assert.ok(shipped.includes('color: "var(--colorNeutralForeground2)"'));
    assert.ok(shipped.includes('`${"var(--spacingVerticalS)"} ${"var(--spacingHorizontalM)"}`'));
  });

  it("are nobody else's: what a file calls so itself stays", () => {
    const own = readFileSync(join(views, "highContrastThemes.ts"), "utf8");
    assert.match(own, /\btokens\.\w/);
    assert.equal(tokensAsVariables(own), own);
  });
});
