import type { PaneDeps } from "../paneDeps";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const paragraphOf = (line: string): string =>
  `<p>${line.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)}</p>`;

/** Copies a report of plain text, one paragraph a line where it is pasted as HTML. */
export async function copyReport(
  { store, clipboard }: Pick<PaneDeps, "store" | "clipboard">,
  report: string,
): Promise<void> {
  try {
    await clipboard.write({ text: report, html: report.split("\n").map(paragraphOf).join("") });
    store.dispatch({ kind: "remarkMade", remark: "reportCopied" });
  } catch {
    store.dispatch({ kind: "remarkMade", remark: "reportNotCopied" });
  }
}
