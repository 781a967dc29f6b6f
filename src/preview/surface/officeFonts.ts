import "@fontsource-variable/noto-sans-sc/index.css";
import "@fontsource-variable/noto-serif-sc/index.css";
import "lxgw-wenkai-webfont/lxgwwenkai-regular.css";
import { blankIdeographs } from "./blankIdeographs";
import { OFFICE_FONTS, officeFontCss, type FontSlice } from "./officeFontCss";

/** The slices of the web fonts that the page's style sheets declare. */
function declaredSlices(page: Document): readonly FontSlice[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap((rule) => sliceOf(rule, sheet.href ?? page.baseURI)),
  );
}

function sliceOf(rule: CSSFontFaceRule, base: string): readonly FontSlice[] {
  const url = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  const unicodeRange = rule.style.getPropertyValue("unicode-range");
  if (url === undefined || unicodeRange === "") return [];
  const family = rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "");
  return [{ family, url: new URL(url, base).href, unicodeRange }];
}

/** A character that no document has, so that loading it loads the blank and no slice. */
const BLANK_ONLY = "\u2fff";

/** Makes the fonts of Chinese documents available to the page; wait for it before the first layout. */
export async function installOfficeFonts(page: Document): Promise<void> {
  const blankUrl = `data:font/ttf;base64,${btoa(String.fromCharCode(...blankIdeographs()))}`;
  const style = page.createElement("style");
  style.textContent = officeFontCss(declaredSlices(page), blankUrl);
  page.head.append(style);
  const names = OFFICE_FONTS.flatMap((font) => font.names);
  await Promise.all(names.map((name) => page.fonts.load(`16px "${name}"`, BLANK_ONLY)));
}
