import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a view imports of Fluent UI, name by name. */
const IMPORTED = /import \{([^}]*)\} from "@fluentui\/react-components"/g;
/** Where the package that gathers all of Fluent UI has it from. */
const HANDED_ON = /export \{([^}]*)\} from "(@fluentui\/[\w-]+)"/g;
const TOKEN = /\btokens\.(\w+)/g;
const VARIABLE = /var\(--(\w+)/g;

const firstGroups = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group = ""]) => group);

const namesIn = (list: string): readonly string[] =>
  list.split(",").map((name) => name.trim().replace(/^type /, ""));

/** The texts of all files below a folder whose name ends so. */
function textsBelow(folder: string, end: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => end.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/**
 * The tokens of Fluent's themes that the pane can look up: those that its views name, and those in the
 * styles of every Fluent package from which they import.
 */
export function tokensInUse(views: string, modules: string): ReadonlySet<string> {
  const own = textsBelow(views, /\.(?:tsx?|css)$/);
  const imported = new Set(
    own.flatMap((text) => firstGroups(text, IMPORTED)).flatMap((list) => namesIn(list)),
  );
  const gathered = readFileSync(join(modules, "@fluentui/react-components/lib/index.js"), "utf8");
  const packages = [...gathered.matchAll(HANDED_ON)]
    .filter(([, list = ""]) => namesIn(list).some((name) => imported.has(name)))
    .map(([, , name = ""]) => name);
  const fluent = packages.flatMap((name) =>
    textsBelow(join(modules, name, "lib"), /\.styles\.js$/),
  );
  return new Set([
    ...own.flatMap((text) => firstGroups(text, TOKEN)),
    ...[...own, ...fluent].flatMap((text) => firstGroups(text, VARIABLE)),
  ]);
}
