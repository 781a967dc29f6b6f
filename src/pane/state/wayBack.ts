import type { DocumentChange } from "../../speech/documentChange";
import type { PlanWork } from "./planWork";

/** What was done to the document, and how to take it back. */
export type TakeableWork = { readonly change: DocumentChange } & (
  | { readonly kind: "inserted"; readonly passage: string }
  | { readonly kind: "applied"; readonly work: PlanWork }
);

/** The last work first. */
export type WayBack = readonly TakeableWork[];

const DEPTH = 20;

export function wayBackWith(wayBack: WayBack, work: TakeableWork): WayBack {
  return [work, ...wayBack].slice(0, DEPTH);
}
