import type { EditPlan } from "../speech/editPlan";

export type Severity = "error" | "warning" | "hint";

/** Where a finding points. A missing section has no paragraph, so it points at the gap where it belongs. */
export type FindingPlace =
  /** Physical paragraph; offset and length in UTF-16 units. */
  | {
      readonly kind: "text";
      readonly paragraph: number;
      readonly offset: number;
      readonly length: number;
    }
  /** After this physical paragraph; null: before the first. */
  | { readonly kind: "gap"; readonly after: number | null }
  | { readonly kind: "speech" };

/** A repair as data. `certain` ones need no thought and take part in 全部修复. */
export interface Fix {
  readonly label: string;
  readonly plan: EditPlan;
  readonly certain: boolean;
}

/** What a rule returns. The runner adds the rule's id and, where the finding names none, its severity. */
export interface RuleFinding {
  readonly at: FindingPlace;
  /** What is wrong, then what to do. */
  readonly message: string;
  /** The words of the speech that prove it. */
  readonly evidence: string;
  readonly related?: readonly FindingPlace[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}
