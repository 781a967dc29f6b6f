import type { Said } from "../../speech/said";

/** What a plan is for, as whoever asked for it would name it. */
export type PlanWork =
  | { readonly kind: "fix"; readonly label: Said }
  | { readonly kind: "fixes"; readonly count: number }
  | { readonly kind: "passage"; readonly title: string }
  /** Blanks by name, with the value they were given; null where they were emptied. */
  | {
      readonly kind: "fill";
      readonly values: readonly (readonly [name: string, value: string | null])[];
    }
  /** Filled blanks became plain text. */
  | { readonly kind: "settle"; readonly count: number }
  | { readonly kind: "outline"; readonly title: Said }
  | { readonly kind: "format"; readonly name: Said };
