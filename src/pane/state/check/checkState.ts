import { WHOLE_SPEECH, type CheckScope } from "./checkScope";
import type { CheckReport } from "../../../checker/checkReport";
import type { GenreId } from "../../../speech/genre/genreProfile";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { HostFailureKind } from "../../../word/documentHost";

/** A document as it was read, and what the checker says of it. */
export interface CheckedSpeech {
  readonly document: SpeechDocument;
  readonly report: CheckReport;
}

/** `checked` is the last result, which stays in sight until there is a newer one. */
export type Check =
  | { readonly status: "idle" }
  | {
      readonly status: "running";
      readonly request: number;
      readonly checked: CheckedSpeech | null;
      /** Share that is done, 0 to 1; null as long as it takes no time to speak of. */
      readonly progress: number | null;
    }
  | {
      readonly status: "done";
      readonly checked: CheckedSpeech;
      /** The document has been edited since. */
      readonly isOutdated: boolean;
    }
  | {
      readonly status: "failed";
      /** `notLoaded`: the checker itself could not be fetched. */
      readonly reason: HostFailureKind | "notLoaded";
      readonly detail: string;
      readonly checked: CheckedSpeech | null;
    };

/** How far a check has come that takes its time, 0 to 1; null where none does. */
export const progressOf = (check: Check): number | null =>
  check.status === "running" ? check.progress : null;

/** A paragraph that the person says is a section; told again by how it begins. */
export interface NamedSection {
  readonly section: string;
  readonly beginning: string;
}

/** What the person has decided about one document; it travels with the document. */
export interface CheckMemory {
  /** Null: told by the words of the speech. */
  readonly genre: GenreId | null;
  /** Findings not to be shown again, by their ignore keys. */
  readonly ignored: readonly string[];
  /** Ids of rules that stay silent. */
  readonly mutedRules: readonly string[];
  /** Ids of sections that this speech does without. */
  readonly unneeded: readonly string[];
  readonly named: readonly NamedSection[];
}

/** What holds for every document of this person. */
export interface CheckPreferences {
  readonly mutedRules: readonly string[];
  /** Characters a minute; null: the genre's own. */
  readonly pace: number | null;
  /** Whether findings are underlined in the document, where Word can. */
  readonly underlines: boolean;
}

export interface CheckState {
  readonly check: Check;
  readonly scope: CheckScope;
  readonly lastRequest: number;
  readonly memory: CheckMemory;
  readonly preferences: CheckPreferences;
  /** What came of underlining findings in the document, which Word may claim and not do. */
  readonly underlining: "untried" | "works" | "fails";
}

export const EMPTY_MEMORY: CheckMemory = {
  genre: null,
  ignored: [],
  mutedRules: [],
  unneeded: [],
  named: [],
};

export const NO_PREFERENCES: CheckPreferences = {
  mutedRules: [],
  pace: null,
  underlines: true,
};

export const INITIAL_CHECK: CheckState = {
  check: { status: "idle" },
  scope: WHOLE_SPEECH,
  lastRequest: 0,
  memory: EMPTY_MEMORY,
  preferences: NO_PREFERENCES,
  underlining: "untried",
};

export function checkedSpeechOf({ check }: CheckState): CheckedSpeech | null {
  return check.status === "idle" ? null : check.checked;
}
