import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Frame } from "playwright-core";

/** Last but one in the pane's list of fonts, so that a font of the machine goes first. */
const FAMILY = "Noto Sans SC";

const { resolve } = createRequire(import.meta.url);
const folder = dirname(resolve("@fontsource-variable/noto-sans-sc/index.css"));

interface FontSlice {
  readonly file: string;
  readonly unicodeRange: string;
  readonly holds: (character: string) => boolean;
}

const readSlices = async (): Promise<readonly FontSlice[]> => {
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
      file,
      unicodeRange,
      holds: (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(({ from, to }) => from <= code && code <= to);
      },
    };
  });
};
const allSlices = readSlices();

/** Ideographs and full-width forms on the page, which a machine without Chinese fonts draws as empty boxes. */
const charactersOn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const values = [...document.querySelectorAll("input, textarea")].map(
      (field) => (field as HTMLInputElement).value + (field as HTMLInputElement).placeholder,
    );
    const text = document.body.textContent + values.join("");
    return [...new Set(text)].filter((character) => character >= "\u3000");
  });

const loadedOn = new WeakMap<Frame, { readonly url: string; readonly files: Set<string> }>();

/**
 * Gives a page a Chinese font as wide as those of Windows and the Mac, as far as its text now wants it. The
 * bytes come by script: the page's policy lets no font in by address.
 */
export async function showChinese(frame: Frame): Promise<void> {
  const known = loadedOn.get(frame);
  const url = new URL(frame.url());
  const page = `${url.origin}${url.pathname}${url.search}`;
  const files = known?.url === page ? known.files : new Set<string>();
  loadedOn.set(frame, { url: page, files });
  const [slices, characters] = await Promise.all([allSlices, charactersOn(frame)]);
  const wanted = slices.filter(({ file, holds }) => !files.has(file) && characters.some(holds));
  if (wanted.length === 0) return;
  const faces = await Promise.all(
    wanted.map(async ({ file, unicodeRange }) => ({
      unicodeRange,
      base64: (await readFile(join(folder, file))).toString("base64"),
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
    { family: FAMILY, faces },
  );
  for (const { file } of wanted) files.add(file);
}
