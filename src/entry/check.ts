import { readFileSync } from "node:fs";
import {
  commandLineOf,
  EXIT_CLEAN,
  EXIT_ERRORS,
  EXIT_MISUSE,
  usageText,
} from "../checker/report/commandLine";
import { jsonFile, jsonReport } from "../checker/report/jsonReport";
import { textReport } from "../checker/report/textReport";
import { documentOfFile } from "../checker/readers/documentOfFile";
import { UnreadableDocument } from "../checker/readers/unreadableDocument";
import { rules } from "../checker/rules";
import { isResidue } from "../checker/rules/webResidue";
import { rulesWith } from "../checker/packWords";
import { createChecker, type Checker } from "../checker/runChecker";
import { genres } from "../library/genres";
import { materialOf } from "../library/packs/material";
import { genresWith } from "../library/packs/materialGenres";
import { dayOf, wordsOn } from "../library/packs/materialWords";
import { readPack } from "../library/packs/readPack";
import { UnreadablePack } from "../library/unreadablePack";
import { strictDecode } from "../pane/device/strictDecode";
import type { CheckReport } from "../checker/checkReport";
import type { GenreId } from "../speech/genre/genreProfile";
import type { SpeechDocument } from "../speech/paragraph";
import { said, type Language, type Said } from "../speech/said";

const STANDARD_INPUT = 0;

const bytesOf = (path: string): Uint8Array => readFileSync(path === "-" ? STANDARD_INPUT : path);

interface CheckedFile {
  readonly path: string;
  readonly document: SpeechDocument;
  readonly report: CheckReport;
}

/** The checker with the units' packs; says on standard error what of them cannot be used. */
function checkerWith(paths: readonly string[], language: Language): Checker {
  const packs = paths.map((path) => {
    const { pack, rejected } = readPack(readFileSync(path, "utf8"));
    for (const { where, why } of rejected)
      console.error(told(path, told(where[language], why[language], language), language));
    return pack;
  });
  const material = materialOf(packs);
  return createChecker({
    rules: rulesWith(rules, wordsOn(dayOf(new Date()), material)),
    profiles: genresWith(genres, material),
    isResidue,
  });
}

function checkedFile(path: string, checker: Checker, genre: GenreId | undefined): CheckedFile {
  const document = documentOfFile(path, bytesOf(path), strictDecode);
  return { path, document, report: checker.check(document, genre && { genre }) };
}

/** 文件：原因, or “file: reason”. */
function told(what: string, why: string, language: Language): string {
  return language === "en-US" ? `${what}: ${why}` : `${what}：${why}`;
}

const FILE_PROBLEMS: Readonly<Record<string, Said>> = {
  ENOENT: said("找不到文件", "no such file"),
  EISDIR: said("这是文件夹", "is a folder"),
  EACCES: said("没有读取权限", "may not be read"),
};

/** Why a file could not be read; a fault of the checker itself is not swallowed. */
function problemOf(error: unknown, language: Language): string {
  if (error instanceof UnreadableDocument) return error.said[language];
  if (error instanceof UnreadablePack) return error.said[language];
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") throw error;
  return FILE_PROBLEMS[code]?.[language] ?? code;
}

function genreName(id: GenreId): Said {
  const genre = genres.find((one) => one.id === id);
  return genre === undefined ? said(id, id) : said(genre.name, genre.nameEn ?? genre.name);
}

function print(files: readonly CheckedFile[], asJson: boolean, language: Language): void {
  if (asJson) {
    const entries = files.map(({ path, report }) => jsonFile(path, report, language));
    console.log(JSON.stringify(jsonReport(entries), null, 2));
    return;
  }
  for (const { path, document, report } of files) {
    console.log(textReport(path, document, report, genreName(report.genre.id), language));
    for (const { rule, reason } of report.crashed)
      console.error(
        said(
          `${path}：规则 ${rule} 出错：${reason}`,
          `${path}: the rule ${rule} failed: ${reason}`,
        )[language],
      );
  }
}

function main(): number {
  const command = commandLineOf(process.argv.slice(2), genres);
  const { language } = command;
  if (command.kind === "help") {
    console.log(usageText(genres, language));
    return EXIT_CLEAN;
  }
  if (command.kind === "misuse") {
    console.error(`${command.problem[language]}\n\n${usageText(genres, language)}`);
    return EXIT_MISUSE;
  }
  let checker: Checker;
  try {
    checker = checkerWith(command.packs, language);
  } catch (error) {
    const files = command.packs.join(language === "en-US" ? ", " : "、");
    console.error(told(files, problemOf(error, language), language));
    return EXIT_MISUSE;
  }
  const done: CheckedFile[] = [];
  for (const path of command.paths) {
    try {
      done.push(checkedFile(path, checker, command.genre));
    } catch (error) {
      console.error(told(path, problemOf(error, language), language));
    }
  }
  print(done, command.asJson, language);
  if (done.length < command.paths.length) return EXIT_MISUSE;
  const hasError = done.some(({ report }) => report.findings.some((f) => f.severity === "error"));
  return hasError ? EXIT_ERRORS : EXIT_CLEAN;
}

process.exitCode = main();
