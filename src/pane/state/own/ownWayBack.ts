import type { OwnPassage } from "../../../library/ownPassage";
import { DEPTH } from "../wayBack";
import type { OwnExtrasChange } from "./ownExtrasChange";

/** What was done to own passages. `title` is that of the only one, `count` that of all. */
export interface OwnWork {
  readonly kind: "saved" | "removed" | "moved" | "imported";
  readonly title: string;
  readonly count: number;
  /** Of other things than passages, where an import brought some. */
  readonly extras?: number;
}

/** How to take work back: these as they were, and those that were not there before. */
export interface OwnChange {
  readonly before: readonly OwnPassage[];
  readonly added: readonly string[];
  /** Of all these as the work left them, by id; another one means that another pane has changed it since. */
  readonly revisions: ReadonlyMap<string, number>;
  /** What an import has changed besides passages. */
  readonly extras?: OwnExtrasChange;
}

/** `number` is that of the news of it. */
export interface TakeableOwnWork {
  readonly number: number;
  readonly work: OwnWork;
  readonly change: OwnChange;
}

/** The last work first. */
export type OwnWayBack = readonly TakeableOwnWork[];

export function ownWayBackWith(wayBack: OwnWayBack, work: TakeableOwnWork): OwnWayBack {
  return [work, ...wayBack].slice(0, DEPTH);
}

/**
 * The way back without its last work, which was taken back: `revisions` are those of its passages now. What
 * went before knows them by the revisions that they had before it.
 */
export function ownWayBackWithout(
  [last, ...rest]: OwnWayBack,
  revisions: ReadonlyMap<string, number>,
): OwnWayBack {
  if (last === undefined) return [];
  const before = new Map(last.change.before.map(({ id, revision }) => [id, revision]));
  const renewed = (id: string, revision: number): number =>
    before.get(id) === revision ? (revisions.get(id) ?? revision) : revision;
  return rest.map((one) => ({
    ...one,
    change: {
      ...one.change,
      revisions: new Map(
        [...one.change.revisions].map(([id, revision]) => [id, renewed(id, revision)]),
      ),
    },
  }));
}
