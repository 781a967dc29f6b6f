import type { GenreId } from "../../speech/genre/genreProfile";
import { said, type Language, type Said } from "../../speech/said";

/** What the command line asks for, and the language of what it prints. */
type CommandLine = { readonly language: Language } & (
  | { readonly kind: "help" }
  | { readonly kind: "misuse"; readonly problem: Said }
  | {
      readonly kind: "check";
      /** "-" is standard input. */
      readonly paths: readonly string[];
      readonly asJson: boolean;
      /** Files of packs, the later going before the earlier. */
      readonly packs: readonly string[];
      readonly genre?: GenreId;
    }
);

interface NamedGenre {
  readonly id: GenreId;
  readonly name: string;
  readonly nameEn?: string;
}

export const EXIT_CLEAN = 0;
export const EXIT_ERRORS = 1;
export const EXIT_MISUSE = 2;

/** As they are written: `zh` and `en` will do. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["zh", "zh-CN"],
  ["zh-CN", "zh-CN"],
  ["en", "en-US"],
  ["en-US", "en-US"],
]);

/** Options with a value, written `--name value` or `--name=value`. */
const VALUED = ["--genre", "--pack", "--language"] as const;
type Valued = (typeof VALUED)[number];

/** The parameters by what they are, in their order. */
interface Sorted {
  readonly paths: readonly string[];
  readonly flags: readonly string[];
  readonly values: readonly (readonly [option: Valued, value: string])[];
}

function sorted(parameters: readonly string[]): Sorted {
  const paths: string[] = [];
  const flags: string[] = [];
  const values: (readonly [Valued, string])[] = [];
  for (let at = 0; at < parameters.length; at++) {
    const parameter = parameters[at] ?? "";
    if (parameter === "--") {
      paths.push(...parameters.slice(at + 1));
      break;
    }
    const option = VALUED.find((one) => parameter === one || parameter.startsWith(`${one}=`));
    if (option !== undefined) {
      const value =
        parameter === option ? (parameters[++at] ?? "") : parameter.slice(option.length + 1);
      values.push([option, value]);
    } else if (parameter.startsWith("-") && parameter !== "-") flags.push(parameter);
    else paths.push(parameter);
  }
  return { paths, flags, values };
}

/** `genres` are the ids that --genre accepts. */
export function commandLineOf(
  parameters: readonly string[],
  genres: readonly { readonly id: GenreId }[],
): CommandLine {
  const { paths, flags, values } = sorted(parameters);
  const valuesOf = (option: Valued) =>
    values.flatMap(([one, value]) => (one === option ? value : []));
  const language = LANGUAGES.get(valuesOf("--language").at(-1) ?? "zh-CN") ?? "zh-CN";
  if (flags.some((flag) => flag === "--help" || flag === "-h")) return { kind: "help", language };
  const problem =
    values
      .map(([option, value]) => problemWith(option, value, genres))
      .find((one) => one !== null) ??
    problemWithFlags(flags) ??
    (paths.length === 0 ? said("没有给出要检查的文件", "No file to check was given") : null);
  if (problem !== null) return { kind: "misuse", language, problem };
  const wanted = valuesOf("--genre").at(-1);
  const genre = genres.find(({ id }) => id === wanted)?.id;
  return {
    kind: "check",
    language,
    paths,
    asJson: flags.includes("--json"),
    packs: valuesOf("--pack"),
    ...(genre !== undefined && { genre }),
  };
}

function problemWithFlags(flags: readonly string[]): Said | null {
  const unknown = flags.find((flag) => flag !== "--json");
  return unknown === undefined
    ? null
    : said(`不认识的选项 ${unknown}`, `Unknown option ${unknown}`);
}

function problemWith(
  option: Valued,
  value: string,
  genres: readonly { readonly id: GenreId }[],
): Said | null {
  switch (option) {
    case "--pack":
      return value === ""
        ? said("--pack 后面要写标准包的文件名", "--pack needs the file of a pack")
        : null;
    case "--language":
      return LANGUAGES.has(value)
        ? null
        : said(
            `没有“${value}”这种语言，可用：zh、en`,
            `There is no language “${value}”; use zh or en`,
          );
    case "--genre": {
      const ids = genres.map(({ id }): string => id);
      if (ids.includes(value)) return null;
      return said(
        `没有“${value}”这种文种，可用：${ids.join("、")}`,
        `There is no genre “${value}”; use ${ids.join(", ")}`,
      );
    }
  }
}

/** `genres` are listed by id and name. */
export function usageText(genres: readonly NamedGenre[], language: Language = "zh-CN"): string {
  return language === "en-US" ? englishUsage(genres) : chineseUsage(genres);
}

function chineseUsage(genres: readonly NamedGenre[]): string {
  return [
    "用法：npm run check -- [--genre 文种] [--pack 标准包] [--language 语言] [--json] 文件…",
    "",
    "检查讲话稿：必备部分、层次序数、网页残留、标点用字、过时提法等。",
    "文件可以是 .docx、.txt（UTF-8 或 GB18030）、.md；“-”为标准输入。",
    "",
    "  --genre 文种  不自动判定，按指定文种检查：",
    ...genres.map(({ id, name }) => `                  ${id.padEnd(11)} ${name}`),
    "  --pack 文件   按单位的标准包检查，可以写几个",
    "  --language zh|en  结果用中文（默认）或英文",
    "  --json        输出 JSON",
    "  --help        显示本说明",
    "",
    "退出码：0 没有错误；1 至少一处错误；2 用法不对或有文件读不了。",
  ].join("\n");
}

function englishUsage(genres: readonly NamedGenre[]): string {
  return [
    "Usage: npm run check -- [--genre GENRE] [--pack FILE] [--language zh|en] [--json] FILE…",
    "",
    "Checks a speech: required sections, numbering, web residue, marks and characters, dated wording.",
    "Files may be .docx, .txt (UTF-8 or GB18030) or .md; “-” is standard input.",
    "",
    "  --genre GENRE     check as this genre instead of detecting it:",
    ...genres.map(
      ({ id, name, nameEn = name }) => `                      ${id.padEnd(11)} ${nameEn}`,
    ),
    "  --pack FILE       check by an organisation’s pack; may be given more than once",
    "  --language zh|en  print Chinese (the default) or English",
    "  --json            print JSON",
    "  --help            print this",
    "",
    "Exit code: 0 no errors; 1 at least one error; 2 misuse, or a file that cannot be read.",
  ].join("\n");
}
