import { leadingOrdinal } from "../leadingOrdinal";

const LONGEST_TITLE = 18;
/** Less than this says too little: 围绕中心, 目前. */
const SHORTEST_TITLE = 6;
const CLAUSE = /[^，。！？；：,;:!?…\v]+/g;
const SAYS_NOTHING =
  /^(?:目前|当前|今天|昨天|现在|刚才|近年来|最后|首先|其次|再次|总之|同时|此外|因此|但是|下面|这里|在此|借此机会|同志们|大家好|各位.{0,6}|(?:但?同时|但)?也?(?:应该?|要|必须)(?:清醒地?)?看到|尊敬的.{0,12})$/;
const LEAD = /^(?:最后|因此|同时|此外|但同时|但|下面|还?要)/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
];

/** What a passage may be called: its first words that say something, without ordinal and end mark. */
export function guessedTitle(text: string): string {
  const spoken = text.slice(leadingOrdinal(text)?.length ?? 0).replaceAll(/[{}｛｝〔〕]/g, "");
  const clauses = (spoken.match(CLAUSE) ?? [])
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  const telling = clauses.filter((clause) => !SAYS_NOTHING.test(clause));
  const [first = clauses[0] ?? "", ...more] = telling;
  let title = first.replace(LEAD, "");
  for (const clause of more) {
    if (title.length >= SHORTEST_TITLE) break;
    title += `，${clause}`;
  }
  return withPairsWhole(shortened(title || spoken.trim() || text.trim()));
}

const shortened = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;

/** A quotation that the title does not hold to its end loses its marks. */
function withPairsWhole(title: string): string {
  return PAIRS.reduce((whole, [open, close]) => {
    const isPaired = whole.split(open).length === whole.split(close).length;
    return isPaired ? whole : whole.replaceAll(open, "").replaceAll(close, "");
  }, title);
}
