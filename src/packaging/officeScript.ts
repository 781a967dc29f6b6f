import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ObjectPattern } from "copy-webpack-plugin";

/** Where the pane takes office.js from: Microsoft's CDN, its Chinese one (21Vianet), or beside the pane. */
const OFFICE_SCRIPTS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
} as const;

export type OfficeSource = keyof typeof OFFICE_SCRIPTS;

/** Throws with the choices where there is no such source. */
export function officeSourceOf(name: string): OfficeSource {
  if (Object.hasOwn(OFFICE_SCRIPTS, name)) return name as OfficeSource;
  throw new Error(`--env office=${name}: 只能是 ${Object.keys(OFFICE_SCRIPTS).join("、")}。`);
}

export const officeScriptFrom = (source: OfficeSource): string => OFFICE_SCRIPTS[source];

const require = createRequire(import.meta.url);

const officeFolder = (): string =>
  join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export const officeFile = (name: string): string => join(officeFolder(), name);

/** office.js and what it loads from its own folder, for networks that cannot reach Microsoft's. */
export function officeFiles(): readonly ObjectPattern[] {
  const from = officeFolder();
  const names = [
    "office.js",
    "word-*.js",
    "o15apptofilemappingtable.js",
    "telemetry/oteljs_agave.js",
    "{zh-cn,zh-tw,en-us}/office_strings.js",
    "agaveerrorux/**/*",
  ];
  return names.map((name) => ({
    from: join(from, name).replaceAll("\\", "/"),
    to: ({ absoluteFilename }) => join("office", (absoluteFilename ?? from).slice(from.length + 1)),
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
}
