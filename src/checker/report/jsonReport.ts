import type { SpeechAnalysis } from "../../speech/analysis";
import type { TextPoint } from "../../speech/numbering";
import type { GenreId } from "../../speech/genreProfile";
import type { Finding, FindingPlace, Severity } from "../rule";
import { placeIn } from "../textPlace";

/** The shape of `npm run check -- --json`; paragraphs are physical, from 0, offsets UTF-16 units. */
export interface JsonReport {
  readonly version: 1;
  readonly files: readonly JsonFile[];
}

export interface JsonFile {
  readonly path: string;
  readonly genre: { readonly id: GenreId; readonly source: string; readonly confidence: number };
  readonly sections: readonly (JsonPoint & { readonly id: string; readonly text: string })[];
  readonly promises: readonly (JsonPoint & {
    readonly text: string;
    readonly unit: string;
    readonly promised: number | null;
    readonly delivered: number | null;
  })[];
  readonly findings: readonly JsonFinding[];
  readonly statistics: {
    readonly paragraphs: number;
    readonly characters: number;
    readonly minutes: number;
  };
}

interface JsonPoint {
  readonly paragraph: number;
  readonly offset: number;
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Null where the finding points at a gap or at the speech as a whole. */
  readonly paragraph: number | null;
  readonly offset: number;
  readonly length: number;
  readonly gap: { readonly after: number | null } | null;
  readonly message: string;
  readonly evidence: string;
  readonly fixes: readonly { readonly label: string }[];
}

/** What a check of one speech found. */
export interface CheckedSpeech {
  readonly analysis: SpeechAnalysis;
  readonly findings: readonly Finding[];
}

/** Characters a minute where no profile says otherwise. */
const USUAL_PACE = 200;
const SECTION_BEGINNING = 20;

/** The physical place of a point of the logical text. */
export function pointOf(
  { paragraphs }: SpeechAnalysis,
  { paragraph, offset }: TextPoint,
): JsonPoint {
  const logical = paragraphs[paragraph];
  const place = logical && placeIn(logical, offset, 1);
  return place?.kind === "text"
    ? { paragraph: place.paragraph, offset: place.offset }
    : { paragraph: 0, offset: 0 };
}

const textAt = ({ paragraphs }: SpeechAnalysis, { paragraph, offset }: TextPoint, length: number) =>
  paragraphs[paragraph]?.text.slice(offset, offset + length) ?? "";

function jsonPlace(at: FindingPlace): Pick<JsonFinding, "paragraph" | "offset" | "length" | "gap"> {
  switch (at.kind) {
    case "text":
      return { paragraph: at.paragraph, offset: at.offset, length: at.length, gap: null };
    case "gap":
      return { paragraph: null, offset: 0, length: 0, gap: { after: at.after } };
    case "speech":
      return { paragraph: null, offset: 0, length: 0, gap: null };
  }
}

export function minutesOf({ characters, profile }: SpeechAnalysis): number {
  return Math.round((characters / (profile?.charactersPerMinute ?? USUAL_PACE)) * 10) / 10;
}

export function jsonFile(path: string, { analysis, findings }: CheckedSpeech): JsonFile {
  const { genre, sections, promises } = analysis;
  return {
    path,
    genre: { id: genre.id, source: genre.source, confidence: genre.confidence },
    sections: sections.map(({ id, at }) => ({
      id,
      ...pointOf(analysis, at),
      text: textAt(analysis, at, SECTION_BEGINNING),
    })),
    promises: promises.map(({ at, text, unit, promised, delivered }) => ({
      ...pointOf(analysis, at),
      text,
      unit,
      promised,
      delivered,
    })),
    findings: findings.map(({ rule, severity, at, message, evidence, fixes }) => ({
      rule,
      severity,
      ...jsonPlace(at),
      message,
      evidence,
      fixes: fixes.map(({ label }) => ({ label })),
    })),
    statistics: {
      paragraphs: analysis.document.paragraphs.length,
      characters: analysis.characters,
      minutes: minutesOf(analysis),
    },
  };
}
