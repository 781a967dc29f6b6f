import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Frame } from "playwright-core";

/** Last but one in the pane's list of fonts, so that a font of the machine goes first. */
const PANE_FAMILY = "Noto Sans SC";

const { resolve } = createRequire(import.meta.url);
const folderOf = (font: string): string =>
  dirname(resolve(`@fontsource-variable/${font}/index.css`));

interface FontSlice {
  readonly file: string;
  readonly unicodeRange: string;
  readonly holds: (character: string) => boolean;
}

const readSlices = async (folder: string): Promise<readonly FontSlice[]> => {
  const css = await readFile(join(folder, "index.css"), "utf8");
  const faces = css.matchAll(/url\(\.\/(files\/[^)]+)\)[^}]*unicode-range: ([^;]+);/g);
  return [...faces].map(([, file = "", unicodeRange = ""]) => {
    const ranges = unicodeRange.split(",").map((range) => {
      const [from = 0, to = from] = range
        .replace(/^U\+/i, "")
        .split("-")
        .map((hex) => parseInt(hex, 16));
      return { from, to };
    });
    return {
      file: join(folder, file),
      unicodeRange,
      holds: (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(({ from, to }) => from <= code && code <= to);
      },
    };
  });
};
const sansSlices = readSlices(folderOf("noto-sans-sc"));
const serifSlices = readSlices(folderOf("noto-serif-sc"));

/** Ideographs and full-width forms on the page, which a machine without Chinese fonts draws as empty boxes. */
const charactersOn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const values = [...document.querySelectorAll("input, textarea")].map(
      (field) => (field as HTMLInputElement).value + (field as HTMLInputElement).placeholder,
    );
    const text = document.body.textContent + values.join("");
    return [...new Set(text)].filter((character) => character >= "\u3000");
  });

/** Fonts of documents that the draft's paper asks for first. */
const familiesOnPaper = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const lines = document.querySelectorAll("[role=textbox] > p, [role=textbox] > p *");
    const first = [...lines].map(
      (line) => getComputedStyle(line).fontFamily.split(",", 1)[0] ?? "",
    );
    return [...new Set(first.map((family) => family.replaceAll('"', "").trim()))];
  });

/** What each page has been given, until another page is in its frame. */
const loadedOn = new WeakMap<Frame, { readonly url: string; readonly faces: Set<string> }>();

function facesOn(frame: Frame): Set<string> {
  const { origin, pathname, search } = new URL(frame.url());
  const url = `${origin}${pathname}${search}`;
  const known = loadedOn.get(frame);
  if (known?.url === url) return known.faces;
  const faces = new Set<string>();
  loadedOn.set(frame, { url, faces });
  return faces;
}

async function showIn(
  frame: Frame,
  family: string,
  slices: readonly FontSlice[],
  characters: readonly string[],
): Promise<void> {
  const given = facesOn(frame);
  const wanted = slices.filter(
    ({ file, holds }) => !given.has(`${family} ${file}`) && characters.some(holds),
  );
  if (wanted.length === 0) return;
  const faces = await Promise.all(
    wanted.map(async ({ file, unicodeRange }) => ({
      unicodeRange,
      base64: (await readFile(file)).toString("base64"),
    })),
  );
  await frame.evaluate(
    async ({ family, faces }) => {
      const fonts = faces.map(({ base64, unicodeRange }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        return new FontFace(family, bytes, { unicodeRange, weight: "100 900" });
      });
      for (const font of fonts) document.fonts.add(font);
      await Promise.all(fonts.map((font) => font.load()));
    },
    { family, faces },
  );
  for (const { file } of wanted) given.add(`${family} ${file}`);
}

/**
 * Gives a page Chinese fonts as wide as those of Windows and the Mac, as far as its text now wants them. The
 * bytes come by script: the page's policy lets no font in by address.
 */
export async function showChinese(frame: Frame): Promise<void> {
  const characters = await charactersOn(frame);
  await showIn(frame, PANE_FAMILY, await sansSlices, characters);
  for (const family of await familiesOnPaper(frame))
    await showIn(frame, family, await serifSlices, characters);
}
