import type { DocumentBlank } from "../../../word/documentHost";
import { knownValuesOf, type BlanksEvent, type BlanksState } from "./blanksState";

function areSame(one: readonly DocumentBlank[] | null, other: readonly DocumentBlank[]): boolean {
  return (
    one?.length === other.length &&
    one.every(({ id, name, value }, at) => {
      const twin = other[at];
      return id === twin?.id && name === twin.name && value === twin.value;
    })
  );
}

function areSameValues(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

/** The list of passages shows what is known, so it stays the same object as long as it says the same. */
function withKnown(state: BlanksState): BlanksState {
  const known = knownValuesOf(state.found, state.remembered);
  return areSameValues(known, state.known) ? state : { ...state, known };
}

export function reduceBlanks(state: BlanksState, event: BlanksEvent): BlanksState {
  switch (event.kind) {
    case "blanksRead": {
      const { blanks } = event;
      const isOld = state.failure === null && areSame(state.found, blanks);
      return isOld ? state : withKnown({ ...state, found: blanks, failure: null });
    }
    case "blanksUnread":
      return { ...state, failure: event.reason };
    case "blanksFilled": {
      const found = state.found?.map((blank) => {
        const value = event.values.get(blank.name);
        return value === undefined ? blank : { ...blank, value };
      });
      return found === undefined ? state : withKnown({ ...state, found });
    }
    case "blankShown":
      return { ...state, shown: event.id };
    case "blankValuesRecalled":
      return withKnown({ ...state, remembered: event.remembered });
  }
}
