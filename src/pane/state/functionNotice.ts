import type { HostFailureKind } from "../../word/documentHost";

/** Why a function of the ribbon did nothing, or not all of it; said in a small window of its own. */
export type FunctionNotice =
  /** Fewer than `slot` favourites are there. */
  | { readonly kind: "emptySlot"; readonly slot: number }
  | { readonly kind: "nothingUsed" | "textSelected" | "tooOld" | "notInWord" | "notLoaded" }
  /** `partial`: part of the passage may stand in the document. */
  | { readonly kind: "failed"; readonly reason: HostFailureKind; readonly partial: boolean };

const PLAIN_KINDS = ["nothingUsed", "textSelected", "tooOld", "notInWord", "notLoaded"] as const;
const REASONS = [
  "busy",
  "readOnly",
  "unsupported",
  "wrongPlace",
  "gone",
  "tooLarge",
  "noAnswer",
  "unknown",
] as const satisfies readonly HostFailureKind[];

/** The notice as the query of a page's address. */
export function queryOfNotice(notice: FunctionNotice): string {
  switch (notice.kind) {
    case "emptySlot":
      return `say=emptySlot&slot=${notice.slot}`;
    case "failed":
      return `say=${notice.reason}${notice.partial ? "&partial" : ""}`;
    default:
      return `say=${notice.kind}`;
  }
}

/** Null where a query holds no notice: the address of a page can be typed by anybody. */
export function noticeOfQuery(query: string): FunctionNotice | null {
  const parameters = new Map(
    query
      .replace(/^\?/, "")
      .split("&")
      .map((pair) => pair.split("=", 2) as [string, string | undefined]),
  );
  const said = parameters.get("say");
  const slot = Number(parameters.get("slot"));
  if (said === "emptySlot") return slot > 0 && slot < 10 ? { kind: said, slot } : null;
  const plain = PLAIN_KINDS.find((kind) => kind === said);
  if (plain !== undefined) return { kind: plain };
  const reason = REASONS.find((kind) => kind === said);
  return reason === undefined
    ? null
    : { kind: "failed", reason, partial: parameters.has("partial") };
}
