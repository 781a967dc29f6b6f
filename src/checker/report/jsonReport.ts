import type { Language } from "../../speech/said";
import type { CheckReport } from "../checkReport";
import type { Finding, FindingPlace } from "../rule";

type JsonPlace = {
  /** Physical paragraph from 0; null where the finding points at a gap or at the whole speech. */
  readonly paragraph: number | null;
  /** UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly gap: { readonly after: number | null } | null;
};

function jsonPlace(at: FindingPlace): JsonPlace {
  switch (at.kind) {
    case "text":
      return { paragraph: at.paragraph, offset: at.offset, length: at.length, gap: null };
    case "gap":
      return { paragraph: null, offset: 0, length: 0, gap: { after: at.after } };
    case "speech":
      return { paragraph: null, offset: 0, length: 0, gap: null };
  }
}

const jsonFinding = (
  { rule, severity, at, message, evidence, fixes, layer, pack }: Finding,
  language: Language,
) => ({
  rule,
  severity,
  ...jsonPlace(at),
  message: message[language],
  evidence,
  fixes: fixes.map(({ label }) => ({ label: label[language] })),
  ...(layer !== undefined && { layer }),
  ...(pack !== undefined && { pack }),
});

/** One entry of `files` in the output of `npm run check -- --json`. */
export function jsonFile(path: string, report: CheckReport, language: Language = "zh-CN") {
  const { genre, sections, required, promises, findings, statistics, crashed } = report;
  return {
    path,
    genre: { id: genre.id, source: genre.source, confidence: genre.confidence },
    sections,
    required: required.map(({ id, state, evidence }) => ({ id, state, evidence })),
    promises,
    findings: findings.map((finding) => jsonFinding(finding, language)),
    statistics,
    crashed,
  };
}

export type JsonFile = ReturnType<typeof jsonFile>;

/** The whole output; new fields may come, these stay. */
export const jsonReport = (files: readonly JsonFile[]) => ({ version: 1 as const, files });
