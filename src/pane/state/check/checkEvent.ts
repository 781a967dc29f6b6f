import type { CheckScope } from "./checkScope";
import type { Remark } from "../paneState";
import type { Check, CheckedSpeech, CheckMemory, CheckPreferences } from "./checkState";

type Failed = Extract<Check, { readonly status: "failed" }>;

/** What happens to the check. Answers carry the number of their request; a later request makes them void. */
export type CheckEvent =
  | { readonly kind: "checkStarted"; readonly request: number }
  | { readonly kind: "checkProgressed"; readonly request: number; readonly done: number }
  /** Nobody waits for it any more. */
  | { readonly kind: "checkAbandoned"; readonly request: number }
  | { readonly kind: "checkFinished"; readonly request: number; readonly checked: CheckedSpeech }
  | {
      readonly kind: "checkFailed";
      readonly request: number;
      readonly reason: Failed["reason"];
      readonly detail: string;
    }
  | { readonly kind: "documentEdited" }
  | { readonly kind: "checkScopeChosen"; readonly scope: CheckScope }
  | { readonly kind: "checkMemoryChanged"; readonly memory: CheckMemory }
  | { readonly kind: "checkPreferencesChanged"; readonly preferences: CheckPreferences }
  | { readonly kind: "underliningTried"; readonly works: boolean }
  | {
      readonly kind: "remarkMade";
      readonly remark: Remark;
    };
