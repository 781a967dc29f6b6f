import type { SpeechDocument } from "../../speech/paragraph";
import { said, type Language, type Said } from "../../speech/said";
import type { CheckReport } from "../checkReport";
import type { Finding, Severity } from "../rule";

const SEVERITY_NAMES: Readonly<Record<Severity, Said>> = {
  error: said("错误", "error"),
  warning: said("提醒", "warning"),
  hint: said("提示", "suggestion"),
};

/** Columns to either side of the place that are shown with it. */
const MARGIN = 30;
const WIDE =
  /[\u1100-\u115f\u2018\u2019\u201c\u201d\u2014\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/;
/** Tabs, line breaks, marks of direction and whatever else a terminal might obey. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Columns that a text takes in a terminal: full-width characters take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

const shown = (text: string): string => text.replace(CONTROLS, " ");

/** The longest end (or beginning) of a text that fits into the margin. */
function clipped(text: string, from: "start" | "end"): string {
  const near = from === "start" ? text.slice(0, MARGIN) : text.slice(-MARGIN);
  const characters = Array.from(shown(near));
  if (from === "end") characters.reverse();
  let columns = 0;
  const kept = characters.filter((character) => (columns += columnsOf(character)) <= MARGIN);
  if (from === "end") kept.reverse();
  return kept.join("");
}

/** The line around a place and, below it, carets under the place. */
export function excerptWithCaret(text: string, offset: number, length: number): readonly string[] {
  const before = clipped(text.slice(0, offset), "end");
  const place = clipped(text.slice(offset, offset + length), "start");
  const isWhole = place.length >= length;
  const after = isWhole ? clipped(text.slice(offset + length), "start") : "";
  const head = (before.length < offset ? "…" : "") + before;
  const tail = after + (offset + length + after.length < text.length || !isWhole ? "…" : "");
  const carets = "^".repeat(Math.max(1, columnsOf(place)));
  return [head + place + tail, " ".repeat(columnsOf(head)) + carets];
}

/** Line numbers are those of the physical paragraphs, from 1. */
function locationOf(path: string, { at }: Finding): Said {
  switch (at.kind) {
    case "text":
      return alike(`${path}:${at.paragraph + 1}:${at.offset + 1}`);
    case "gap":
      return at.after === null
        ? said(`${path}:1 之前`, `before ${path}:1`)
        : said(`${path}:${at.after + 1} 之后`, `after ${path}:${at.after + 1}`);
    case "speech":
      return alike(path);
  }
}

const alike = (text: string): Said => said(text, text);

const packOf = ({ pack }: Finding): Said =>
  pack === undefined
    ? alike("")
    : said(`（单位标准：${shown(pack)}）`, ` (standard of the organisation: ${shown(pack)})`);

function findingLines(
  path: string,
  document: SpeechDocument,
  finding: Finding,
  language: Language,
): readonly string[] {
  const { at, fixes, message, severity } = finding;
  const place = locationOf(path, finding)[language];
  const head = `${place}  ${SEVERITY_NAMES[severity][language]}  ${shown(message[language])}${packOf(finding)[language]}`;
  const text = at.kind === "text" ? document.paragraphs[at.paragraph]?.text : undefined;
  const excerpt =
    at.kind === "text" && text !== undefined && text !== ""
      ? excerptWithCaret(text, at.offset, at.length).map((line) => `    ${line}`)
      : [];
  if (fixes.length === 0) return [head, ...excerpt];
  const labels = fixes.map(({ label }) => shown(label[language]));
  const line = said(`可改：${labels.join("；")}`, `Fixes: ${labels.join("; ")}`);
  return [head, ...excerpt, `    ${line[language]}`];
}

function summaryLine(path: string, report: CheckReport, genreName: Said): Said {
  const { genre, findings, statistics } = report;
  const { characters, minutes } = statistics;
  const sure = Math.round(genre.confidence * 100);
  const how =
    genre.source === "given"
      ? said("指定", "given")
      : said(`判定，把握${sure}%`, `detected, ${sure}% sure`);
  const counts = (["error", "warning", "hint"] as const).map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    const name = SEVERITY_NAMES[severity];
    return said(`${name["zh-CN"]}${count}处`, `${count} ${name["en-US"]}${count === 1 ? "" : "s"}`);
  });
  const told = (language: Language) => counts.map((count) => count[language]);
  return said(
    `${path}：${genreName["zh-CN"]}（${how["zh-CN"]}），约${characters}字、${minutes}分钟；${told("zh-CN").join("，")}。`,
    `${path}: ${genreName["en-US"]} (${how["en-US"]}), about ${characters.toLocaleString("en-US")} characters, ${minutes} min; ${told("en-US").join(", ")}.`,
  );
}

/** The report of one file as people read it in a terminal; the summary stands last. */
export function textReport(
  path: string,
  document: SpeechDocument,
  report: CheckReport,
  genreName: Said,
  language: Language = "zh-CN",
): string {
  const lines = report.findings.flatMap((finding) =>
    findingLines(path, document, finding, language),
  );
  return [...lines, summaryLine(path, report, genreName)[language]].join("\n");
}
