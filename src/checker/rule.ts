import type { EditPlan } from "../speech/edits/editPlan";
import type { SpeechAnalysis } from "../speech/analysis";
import type { Steps } from "../speech/steps/steps";
import type { LogicalParagraph } from "../speech/lines/logicalParagraph";
import type { Said } from "../speech/said";
import type { PackSource } from "./packSource";

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
  readonly label: Said;
  readonly plan: EditPlan;
  readonly certain: boolean;
}

/** What is wrong, then what to do. A function where thousands may stand that nobody reads. */
export type FindingMessage = Said | (() => Said);

/** What a rule returns. The runner adds the rule's id and, where the finding names none, its severity. */
export interface RuleFinding extends PackSource {
  readonly at: FindingPlace;
  readonly message: FindingMessage;
  /** What it is about where the place alone does not tell, such as the missing section's id. */
  readonly subject?: string;
  /** The words of the speech that prove it. */
  readonly evidence: string;
  readonly related?: readonly FindingPlace[];
  /** A function where they cost more than the finding: they are made when someone looks at them. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly severity?: Severity;
}

export interface Finding extends Omit<RuleFinding, "message" | "fixes"> {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Said;
  readonly fixes: readonly Fix[];
}

/** Offsets of the logical paragraph, in UTF-16 units. */
export interface TextReplacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A repair inside one paragraph; the runner turns it into an edit plan. */
export type TextFix =
  | {
      readonly label: Said;
      readonly certain: boolean;
      readonly replacements: readonly TextReplacement[];
    }
  | { readonly label: Said; readonly certain: boolean; readonly deleteParagraph: true };

/** A finding inside one paragraph; offsets of the logical paragraph, in UTF-16 units. */
export interface TextFinding extends PackSource {
  readonly offset: number;
  readonly length: number;
  readonly message: FindingMessage;
  readonly evidence: string;
  readonly fixes?: readonly TextFix[];
  readonly severity?: Severity;
}

/** Texts that show what a rule does; a line break separates paragraphs. A test walks them all. */
export interface RuleExamples {
  readonly speaking: readonly string[];
  readonly silent: readonly string[];
  /** Looks like the fault but is none. */
  readonly nearMiss: readonly string[];
}

interface RuleHead {
  readonly id: string;
  readonly title: Said;
  readonly why: Said;
  readonly severity: Severity;
  readonly examples: RuleExamples;
}

/**
 * A rule that needs one paragraph's text and nothing else. Its findings are kept as long as the text
 * stays the same, so `check` must depend on the text alone.
 */
export interface ParagraphRule extends RuleHead {
  readonly kind: "paragraph";
  /** Characters of which at least one stands in every text that the rule speaks of; absent: all texts. */
  readonly triggers?: string;
  /** True for the one rule that speaks of what a web page left behind; no other rule reads that. */
  readonly readsResidue?: true;
  check(text: string): readonly TextFinding[];
}

export interface Collected<Fact> {
  readonly paragraph: LogicalParagraph;
  readonly fact: Fact;
}

/**
 * A rule that compares what stands in different paragraphs. `collect` sees one paragraph's text and is
 * remembered like a paragraph rule's findings; `check` sees what was collected, in reading order.
 */
export interface CollectingRule<Fact = unknown> extends RuleHead {
  readonly kind: "collecting";
  readonly triggers?: string;
  /** True where `check` asks the analysis for nothing but the document: its answer is then kept while what was collected stays the same. */
  readonly readsCollectedOnly?: true;
  /** Null where the paragraph has nothing to say. */
  collect(text: string): Fact | null;
  check(collected: readonly Collected<Fact>[], analysis: SpeechAnalysis): readonly RuleFinding[];
  /** The same bit by bit, where a long speech makes it long. */
  checkInSteps?(
    collected: readonly Collected<Fact>[],
    analysis: SpeechAnalysis,
  ): Steps<readonly RuleFinding[]>;
}

/** A rule over the structure of the whole speech. */
export interface SpeechRule extends RuleHead {
  readonly kind: "speech";
  check(analysis: SpeechAnalysis): readonly RuleFinding[];
}

export type Rule = ParagraphRule | CollectingRule | SpeechRule;

export function isCollecting(rule: ParagraphRule | CollectingRule): rule is CollectingRule {
  return rule.kind === "collecting";
}
