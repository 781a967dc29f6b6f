import type { SpeechDocument } from "../../speech/paragraph";
import type { CheckReport } from "../checkReport";
import type { Finding, Severity } from "../rule";

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  hint: "提示",
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
function locationOf(path: string, { at }: Finding): string {
  switch (at.kind) {
    case "text":
      return `${path}:${at.paragraph + 1}:${at.offset + 1}`;
    case "gap":
      return at.after === null ? `${path}:1 之前` : `${path}:${at.after + 1} 之后`;
    case "speech":
      return path;
  }
}

const packOf = ({ pack }: Finding): string =>
  pack === undefined ? "" : `（单位标准：${shown(pack)}）`;

function findingLines(path: string, document: SpeechDocument, finding: Finding): readonly string[] {
  const { at, fixes } = finding;
  const head = `${locationOf(path, finding)}  ${SEVERITY_NAMES[finding.severity]}  ${shown(finding.message)}${packOf(finding)}`;
  const text = at.kind === "text" ? document.paragraphs[at.paragraph]?.text : undefined;
  const excerpt =
    at.kind === "text" && text !== undefined && text !== ""
      ? excerptWithCaret(text, at.offset, at.length).map((line) => `    ${line}`)
      : [];
  const labels = fixes.map(({ label }) => shown(label)).join("；");
  return [head, ...excerpt, ...(labels === "" ? [] : [`    可改：${labels}`])];
}

function summaryLine(path: string, report: CheckReport, genreName: string): string {
  const { genre, findings, statistics } = report;
  const how =
    genre.source === "given" ? "指定" : `判定，把握${Math.round(genre.confidence * 100)}%`;
  const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
  const counts = (["error", "warning", "hint"] as const)
    .map((severity) => `${SEVERITY_NAMES[severity]}${count(severity)}处`)
    .join("，");
  const length = `约${statistics.characters}字、${statistics.minutes}分钟`;
  return `${path}：${genreName}（${how}），${length}；${counts}。`;
}

/** The report of one file as people read it in a terminal; the summary stands last. */
export function textReport(
  path: string,
  document: SpeechDocument,
  report: CheckReport,
  genreName: string,
): string {
  const lines = report.findings.flatMap((finding) => findingLines(path, document, finding));
  return [...lines, summaryLine(path, report, genreName)].join("\n");
}
