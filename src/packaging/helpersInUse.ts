/** Modules of office-js-helpers that the pane uses: where it keeps things, and what it runs in. */
const IN_USE: readonly string[] = ["./src/helpers/storage.ts", "./src/helpers/utilities.ts"];

/** The module that gathers all others. */
const INDEX = "./src/index.ts";
/** A module in the one file that the package is published as: its name, and a function in brackets. */
const MODULE = /\/\*{3}\/ "([^"]+)":\r?\n[^]*?\r?\n\/\*{3}\/ \}\)/g;
const IMPORT = /var (\w+) = __webpack_require__\("([^"]+)"\);/;
const NAME = /"(\.\/[^"]+)"/g;
const REQUIRED = /__webpack_require__\("([^"]+)"\)/g;

/** The index without the lines that import what is not in use, or hand it on. */
function indexInUse(code: string): string {
  const lines = code.split("\n");
  const imports = lines.map((line) => IMPORT.exec(line)).filter((found) => found !== null);
  const unused = imports.filter(([, , name = ""]) => !IN_USE.includes(name));
  return lines
    .filter((line) => !unused.some(([, variable = ""]) => line.includes(variable)))
    .join("\n");
}

/**
 * Loader: office-js-helpers with only the modules that the pane reaches. The package is one file that no
 * tool shakes, and two thirds of it sign people in and show banners. Throws where the file does not hold
 * the modules named here.
 */
export default function helpersInUse(bundle: string): string {
  const found = [...bundle.matchAll(MODULE)];
  const modules = new Map(found.map(([code, name = ""]) => [name, code]));
  const first = found.at(0);
  const last = found.at(-1);
  const index = modules.get(INDEX);
  const missing = IN_USE.filter((name) => !modules.has(name));
  if (first === undefined || last === undefined || index === undefined || missing.length > 0)
    throw new Error(`office-js-helpers: not the file this was written for (${missing.join(", ")})`);
  modules.set(INDEX, indexInUse(index));
  const reached = new Set([INDEX]);
  for (const name of reached)
    for (const [, required = ""] of (modules.get(name) ?? "").matchAll(REQUIRED))
      reached.add(required);
  const kept = [...modules].filter(([name]) => reached.has(name)).map(([, code]) => code);
  const whole =
    bundle.slice(0, first.index) + kept.join(",\n") + bundle.slice(last.index + last[0].length);
  const short = new Map([...reached].map((name, at) => [name, String(at)]));
  return whole.replaceAll(NAME, (quoted, name: string) => {
    const number = short.get(name);
    return number === undefined ? quoted : `"${number}"`;
  });
}
