import type { OwnPassage } from "../../../library/ownPassage";
import type { PackProblem } from "../../../library/packs/packProblem";
import type { Passage } from "../../../library/passage";
import { lastPosition } from "./ownOrder";
import type { ExtraEntry } from "./packExtras";
import { areSamePassages } from "./samePassage";

/** `new`: nothing like it is there; `same`: it is there; `conflict`: it is there with another content. */
export type MergeKind = "new" | "same" | "conflict";

/** Which of two to keep. Of a new one, `theirs` takes it and `mine` leaves it out. */
export type MergeChoice = "mine" | "theirs" | "both";

export interface MergeEntry {
  readonly kind: MergeKind;
  readonly theirs: Passage;
  /** Null where nothing like it is there. */
  readonly mine: OwnPassage | null;
  readonly choice: MergeChoice;
}

/** A pack beside what is there, before anything of it is stored. */
export interface PackMerge {
  readonly name: string;
  readonly entries: readonly MergeEntry[];
  /** What it brings besides passages. */
  readonly extras: readonly ExtraEntry[];
  /** Entries of the file that cannot be taken. */
  readonly rejected: readonly PackProblem[];
}

/** The passage that an imported one meets: the same by id, else by its words, else by its name and place. */
function matchOf(theirs: Passage, own: readonly OwnPassage[]): OwnPassage | null {
  return (
    own.find(({ id }) => id === theirs.id) ??
    own.find(({ text }) => text === theirs.text) ??
    own.find(({ title, section }) => title === theirs.title && section === theirs.section) ??
    null
  );
}

function kindOf(theirs: Passage, mine: OwnPassage | null): MergeKind {
  if (mine === null) return "new";
  return areSamePassages(theirs, mine) ? "same" : "conflict";
}

/** Each passage of mine meets one of theirs at most. A conflict keeps both unless the person says otherwise. */
export function mergeEntriesOf(
  theirs: readonly Passage[],
  own: readonly OwnPassage[],
): readonly MergeEntry[] {
  const free = new Set(own);
  return theirs.map((passage) => {
    const mine = matchOf(passage, [...free]);
    if (mine !== null) free.delete(mine);
    const kind = kindOf(passage, mine);
    const choice = kind === "new" ? "theirs" : kind === "same" ? "mine" : "both";
    return { kind, theirs: passage, mine, choice };
  });
}

/** What of it is stored, as the person has chosen. */
export interface MergePlan {
  readonly passages: readonly OwnPassage[];
  /** Under which id a passage of the file is here; what was left out has none. */
  readonly ids: ReadonlyMap<string, string>;
}

/** New ones come behind those that are there. */
export function mergePlanOf(
  entries: readonly MergeEntry[],
  own: readonly OwnPassage[],
  newId: () => string,
): MergePlan {
  const taken = new Set(own.map(({ id }) => id));
  const ids = new Map<string, string>();
  let last = lastPosition(own) - 1;
  const passages = entries.flatMap(({ theirs, mine, choice }): readonly OwnPassage[] => {
    const current = own.find(({ id }) => id === mine?.id);
    if (choice !== "both" && current !== undefined) ids.set(theirs.id, current.id);
    if (choice === "mine") return [];
    const part = { ...theirs, layer: "own", tags: theirs.tags ?? [] } as const;
    if (choice === "theirs" && current !== undefined) {
      const { id, position, revision, changed } = current;
      return [{ ...part, id, position, revision, changed }];
    }
    const isFree = theirs.id.startsWith("own:") && !taken.has(theirs.id);
    const id = isFree ? theirs.id : newId();
    taken.add(id);
    ids.set(theirs.id, id);
    last += 1;
    return [{ ...part, id, position: last, revision: 0, changed: 0 }];
  });
  return { passages, ids };
}
