import type { Said } from "../../../speech/said";
import { MixedText } from "./MixedText";
import { useLanguage } from "../paneContext";

/** What the checker or the library says, in the language of the pane. */
export function SaidText({ said }: { readonly said: Said }) {
  return <MixedText text={said[useLanguage()]} />;
}
