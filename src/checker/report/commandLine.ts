import type { GenreId } from "../../speech/genreProfile";

/** What the command line asks for. */
type CommandLine =
  | { readonly kind: "help" }
  | { readonly kind: "misuse"; readonly problem: string }
  | {
      readonly kind: "check";
      /** "-" is standard input. */
      readonly paths: readonly string[];
      readonly asJson: boolean;
      /** Files of packs, the later going before the earlier. */
      readonly packs: readonly string[];
      readonly genre?: GenreId;
    };

export const EXIT_CLEAN = 0;
export const EXIT_ERRORS = 1;
export const EXIT_MISUSE = 2;

/** `genres` are the ids that --genre accepts. */
export function commandLineOf(
  parameters: readonly string[],
  genres: readonly { readonly id: GenreId }[],
): CommandLine {
  const paths: string[] = [];
  const packs: string[] = [];
  let asJson = false;
  let genre: GenreId | undefined;
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i] ?? "";
    if (parameter === "--help" || parameter === "-h") return { kind: "help" };
    if (parameter === "--json") asJson = true;
    else if (parameter === "--pack" || parameter.startsWith("--pack=")) {
      const pack = parameter.includes("=") ? parameter.slice(7) : (parameters[++i] ?? "");
      if (pack === "") return { kind: "misuse", problem: "--pack 后面要写标准包的文件名" };
      packs.push(pack);
    } else if (parameter === "--genre" || parameter.startsWith("--genre=")) {
      const wanted = parameter.includes("=") ? parameter.slice(8) : (parameters[++i] ?? "");
      genre = genres.find(({ id }) => id === wanted)?.id;
      if (genre === undefined) {
        const known = genres.map(({ id }) => id).join("、");
        return { kind: "misuse", problem: `没有“${wanted}”这种文种，可用：${known}` };
      }
    } else if (parameter === "--") {
      paths.push(...parameters.slice(i + 1));
      break;
    } else if (parameter.startsWith("-") && parameter !== "-") {
      return { kind: "misuse", problem: `不认识的选项 ${parameter}` };
    } else paths.push(parameter);
  }
  if (paths.length === 0) return { kind: "misuse", problem: "没有给出要检查的文件" };
  return { kind: "check", paths, asJson, packs, ...(genre !== undefined && { genre }) };
}

/** `genres` are listed by id and name. */
export function usageText(
  genres: readonly { readonly id: GenreId; readonly name: string }[],
): string {
  return [
    "用法：npm run check -- [--genre 文种] [--pack 标准包] [--json] 文件…",
    "",
    "检查讲话稿：必备部分、层次序数、网页残留、标点用字、过时提法等。",
    "文件可以是 .docx、.txt（UTF-8 或 GB18030）、.md；“-”为标准输入。",
    "",
    "  --genre 文种  不自动判定，按指定文种检查：",
    ...genres.map(({ id, name }) => `                  ${id.padEnd(11)} ${name}`),
    "  --pack 文件   按单位的标准包检查，可以写几个",
    "  --json        输出 JSON",
    "  --help        显示本说明",
    "",
    "退出码：0 没有错误；1 至少一处错误；2 用法不对或有文件读不了。",
  ].join("\n");
}
