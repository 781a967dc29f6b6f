import type { DocumentChange } from "../../speech/edits/documentChange";
import type { PlanWork } from "./planWork";

/** What was done to the document, and how to take it back. `number` is that of the outcome that told of it. */
export type TakeableWork = {
  readonly number: number;
  readonly change: DocumentChange;
  /** When it was to be taken back, its text had been edited. */
  readonly isStale?: true;
} & (
  | { readonly kind: "inserted"; readonly passage: string }
  | { readonly kind: "applied"; readonly work: PlanWork }
);

/** The last work first. */
export type WayBack = readonly TakeableWork[];

/** Works that can be taken back. */
export const DEPTH = 20;

export function wayBackStale(wayBack: WayBack, of: number): WayBack {
  return wayBack.map((work) => (work.number === of ? { ...work, isStale: true } : work));
}

export function wayBackWith(wayBack: WayBack, work: TakeableWork): WayBack {
  return [work, ...wayBack].slice(0, DEPTH);
}
