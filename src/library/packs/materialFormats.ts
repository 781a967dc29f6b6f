import { PARAGRAPH_ROLES, type ParagraphRole } from "../../speech/edits/editPlan";
import type { SpeechFormat, Typography } from "../../speech/format/speechFormat";
import type { Material } from "./material";
import type { PackFormat } from "./pack";
import { BUILT_IN_FORMATS } from "../speechFormats";

const FIRST_EDITION = 1_000;
const EDITIONS = 9_000;

/**
 * Four digits that follow from the looks: Word keeps a style it has under a name, so other looks need
 * another edition, and everybody's pane must come to the same one.
 */
function editionOf(looks: object): number {
  let hash = 0;
  for (const character of JSON.stringify(looks))
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return FIRST_EDITION + (hash % EDITIONS);
}

function speechFormatOf({ id, name, description, like, margins, base, roles }: PackFormat) {
  const model = BUILT_IN_FORMATS.find((format) => format.id === like) ?? BUILT_IN_FORMATS[0];
  if (model === undefined) return [];
  const typography = Object.fromEntries(
    PARAGRAPH_ROLES.map((role) => [role, { ...model.typography[role], ...base, ...roles[role] }]),
  ) as Record<ParagraphRole, Typography>;
  return [
    {
      id,
      name,
      edition: editionOf(typography),
      description,
      margins: { ...model.margins, ...margins },
      typography,
    } satisfies SpeechFormat,
  ];
}

/** Those of a pack, ready for use. */
export function packSpeechFormatsOf({
  formats,
}: {
  readonly formats: readonly PackFormat[];
}): readonly SpeechFormat[] {
  return formats.flatMap(speechFormatOf);
}

/** A format as a pack carries it. */
export function packFormatOf(format: SpeechFormat): PackFormat {
  const { id, name, description, margins, typography } = format;
  const [usual] = BUILT_IN_FORMATS;
  const like = BUILT_IN_FORMATS.find((one) => one.id === id) ?? usual;
  return { id, name, description, like: like?.id ?? "", margins, base: {}, roles: typography };
}

/** The formats of the unit, ready for use. */
export function unitFormatsOf({ formats }: Pick<Material, "formats">): readonly SpeechFormat[] {
  return packSpeechFormatsOf({ formats });
}
