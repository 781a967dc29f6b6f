import { chineseCount } from "../../../speech/text/chineseNumber";
import { countOf } from "../../../speech/numbering/seriesCount";
import { fillBlanks } from "./fillBlanks";
import type { PaneDeps } from "../paneDeps";
import { hostOf } from "../../state/hostOf";

/** The blank that says how many points are to follow. */
export const POINT_COUNT = "点数";

/** Fills in how many first-level headings the document has: 讲三点意见. */
export async function fillPointCount(
  deps: Pick<PaneDeps, "store" | "loadAnalyser" | "openBlankMemory">,
): Promise<void> {
  const { store, loadAnalyser } = deps;
  const host = hostOf(store.state());
  if (host === null) return;
  let count = 0;
  try {
    const [analyse, document] = await Promise.all([loadAnalyser(), host.read()]);
    const { main } = analyse(document);
    count = main === null ? 0 : countOf(main);
  } catch {
    store.dispatch({ kind: "remarkMade", remark: "headingsUncounted" });
    return;
  }
  if (count === 0) store.dispatch({ kind: "remarkMade", remark: "headingsMissing" });
  else await fillBlanks(deps, new Map([[POINT_COUNT, chineseCount(count)]]));
}
