import { PARAGRAPH_ROLES, type ParagraphRole } from "../../../speech/edits/editPlan";
import type { LinePitch, SpeechFormat, Typography } from "../../../speech/format/speechFormat";

export const FORMAT_ALIGNMENTS = [
  "left",
  "centered",
  "right",
  "justified",
] as const satisfies readonly Typography["alignment"][];

type Fields<Shape> = Partial<Record<keyof Shape, unknown>>;

const fieldsOf = <Shape>(value: unknown): Fields<Shape> | null =>
  typeof value === "object" && value !== null ? value : null;

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** Numbers that a format may have, from the least to the most. */
export type NumberRange = readonly [least: number, most: number];

/** In characters, points or millimetres. */
export const DISTANCES: NumberRange = [0, 1000];
/** Word knows sizes of these points; lines are counted in the same. */
export const SIZES: NumberRange = [1, 1638];

export const isWithin = (value: unknown, [least, most]: NumberRange): boolean =>
  typeof value === "number" && value >= least && value <= most;

const isDistance = (value: unknown): boolean => isWithin(value, DISTANCES);
const isSize = (value: unknown): boolean => isWithin(value, SIZES);

function isLinePitch(value: unknown): boolean {
  const pitch = fieldsOf<Extract<LinePitch, { rule: "exact" }> & { lines: number }>(value);
  if (pitch === null) return false;
  return pitch.rule === "exact"
    ? isSize(pitch.points)
    : pitch.rule === "multiple" && isSize(pitch.lines);
}

function isTypography(value: unknown): boolean {
  const looks = fieldsOf<Typography>(value);
  return (
    looks !== null &&
    isText(looks.farEastFont) &&
    isText(looks.latinFont) &&
    isSize(looks.size) &&
    typeof looks.bold === "boolean" &&
    FORMAT_ALIGNMENTS.some((one) => one === looks.alignment) &&
    isDistance(looks.firstLineChars) &&
    isLinePitch(looks.linePitch) &&
    isDistance(looks.spaceBefore) &&
    isDistance(looks.spaceAfter)
  );
}

/** Whether a value that was stored, or typed, is a format that can be used. */
export function isSpeechFormat(value: unknown): value is SpeechFormat {
  const format = fieldsOf<SpeechFormat>(value);
  if (format === null) return false;
  const margins = fieldsOf<SpeechFormat["margins"]>(format.margins);
  const typography = fieldsOf<Record<ParagraphRole, unknown>>(format.typography);
  return (
    isText(format.id) &&
    isText(format.name) &&
    Number.isInteger(format.edition) &&
    typeof format.description === "string" &&
    margins !== null &&
    [margins.top, margins.bottom, margins.left, margins.right].every(isDistance) &&
    typography !== null &&
    PARAGRAPH_ROLES.every((role) => isTypography(typography[role]))
  );
}
