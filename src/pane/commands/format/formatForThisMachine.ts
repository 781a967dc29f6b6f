import type { SpeechFormat } from "../../../speech/format/speechFormat";
import { fontsToProbe, standInsOf, withStandIns } from "../../state/format/fontStandIns";
import type { PaneDeps } from "../paneDeps";

/** The format with stand-ins for fonts that are missing here and have one. */
export async function formatForThisMachine(
  { installedFonts }: Pick<PaneDeps, "installedFonts">,
  format: SpeechFormat,
): Promise<SpeechFormat> {
  return withStandIns(format, standInsOf(format, await installedFonts(fontsToProbe(format))));
}
