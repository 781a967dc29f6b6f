import type { OwnPassage } from "../../../library/ownPassage";

/** A place behind all others. */
export function lastPosition(own: readonly OwnPassage[]): number {
  return own.reduce((most, { position }) => Math.max(most, position), 0) + 1;
}

/**
 * What changes when one passage goes up (-1) or down (1) among those listed: it alone, halfway between
 * its new neighbours, so that two panes that move different passages do not meet. Where there is no
 * halfway any more, all are numbered anew. `own` in order; empty where it cannot go there.
 */
export function movedPassage(
  own: readonly OwnPassage[],
  id: string,
  by: -1 | 1,
): readonly OwnPassage[] {
  const at = own.findIndex((passage) => passage.id === id);
  const passage = own[at];
  const other = own[at + by];
  if (passage === undefined || other === undefined) return [];
  const beyond = own[at + 2 * by];
  const position =
    beyond === undefined ? other.position + by : (other.position + beyond.position) / 2;
  const isBetween =
    (position - other.position) * by > 0 &&
    (beyond === undefined || (beyond.position - position) * by > 0);
  if (isBetween) return [{ ...passage, position }];
  const order = own.filter((one) => one !== passage);
  order.splice(at + by, 0, passage);
  return order
    .map((one, place) => ({ ...one, position: place + 1 }))
    .filter((one) => own.find((before) => before.id === one.id)?.position !== one.position);
}
