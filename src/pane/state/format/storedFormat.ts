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
const isDistance = (value: unknown): boolean =>
  typeof value === "number" && value >= 0 && value <= 1000;
/** Word knows sizes from 1 to 1638 points. */
const isSize = (value: unknown): boolean =>
  typeof value === "number" && value >= 1 && value <= 1638;

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
