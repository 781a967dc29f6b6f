import { PARAGRAPH_ROLES, type ParagraphRole } from "../speech/edits/editPlan";
import type { PageMargins, SpeechFormat, Typography } from "../speech/format/speechFormat";
import formatRows from "./data/formats.json";

/** A row of formats.json: what all paragraphs share, and how a role differs from it. */
export interface FormatRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly edition: number;
  readonly description: string;
  readonly descriptionEn: string;
  readonly margins: PageMargins;
  readonly base: Typography;
  readonly roles: Readonly<Partial<Record<ParagraphRole, Partial<Typography>>>>;
}

function speechFormatOf({ base, roles, ...rest }: FormatRow): SpeechFormat {
  const typography = Object.fromEntries(
    PARAGRAPH_ROLES.map((role) => [role, { ...base, ...roles[role] }]),
  ) as Record<ParagraphRole, Typography>;
  return { ...rest, typography };
}

/** The formats that come with the pane. 公文参照 follows GB/T 9704-2012 clauses 5.1, 5.2 and 7.3 as far as they fit a speech. */
export const BUILT_IN_FORMATS: readonly SpeechFormat[] = (formatRows as readonly FormatRow[]).map(
  speechFormatOf,
);
