import type { ParagraphRole } from "../../../speech/edits/editPlan";
import type { SpeechFormat } from "../../../speech/format/speechFormat";

/** What a typeface is replaced by, the best first. */
const STAND_INS: ReadonlyMap<string, readonly string[]> = new Map([
  ["方正小标宋简体", ["方正小标宋_GBK", "华文中宋", "宋体"]],
  ["仿宋_GB2312", ["仿宋"]],
  ["楷体_GB2312", ["楷体"]],
]);

export interface StandIn {
  readonly wanted: string;
  /** Null where the machine has none either; the name then stays, for machines that have the font. */
  readonly taken: string | null;
}

/** The far-east fonts of a format, each once. */
function fontsOf({ typography }: SpeechFormat): readonly string[] {
  return [...new Set(Object.values(typography).map(({ farEastFont }) => farEastFont))];
}

/** Every font whose presence matters for a format. */
export function fontsToProbe(format: SpeechFormat): readonly string[] {
  return [...new Set(fontsOf(format).flatMap((font) => [font, ...(STAND_INS.get(font) ?? [])]))];
}

/** `installed` null: the browser does not tell, so nothing is replaced. */
export function standInsOf(
  format: SpeechFormat,
  installed: ReadonlySet<string> | null,
): readonly StandIn[] {
  if (installed === null) return [];
  return fontsOf(format)
    .filter((font) => !installed.has(font))
    .map((wanted) => ({
      wanted,
      taken: STAND_INS.get(wanted)?.find((font) => installed.has(font)) ?? null,
    }));
}

export function withStandIns(format: SpeechFormat, standIns: readonly StandIn[]): SpeechFormat {
  const takenFor = new Map(standIns.map(({ wanted, taken }) => [wanted, taken]));
  const typography = Object.fromEntries(
    Object.entries(format.typography).map(([role, looks]) => [
      role,
      { ...looks, farEastFont: takenFor.get(looks.farEastFont) ?? looks.farEastFont },
    ]),
  ) as Record<ParagraphRole, SpeechFormat["typography"][ParagraphRole]>;
  return { ...format, typography };
}
