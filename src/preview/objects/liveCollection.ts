import { aNumber } from "../protocol/valueType";
import type { MemberBuilder, WordObject } from "../protocol/wordClass";
import { ModelObject } from "./objectModel";

/** A collection looks at the document whenever it is asked, never before. */
export abstract class LiveCollection extends ModelObject {
  abstract items(): readonly WordObject[];

  first(): WordObject | null {
    return this.items()[0] ?? null;
  }

  last(): WordObject | null {
    return this.items().at(-1) ?? null;
  }
}

export function collectionMembers<T extends LiveCollection>(is: MemberBuilder<T>, since: string) {
  return {
    getFirst: is.method(since, [], (each) => each.demand(each.first(), "getFirst")),
    getFirstOrNullObject: is.method(since, [], (each) => each.first()),
    // Not in the typings: how the client finds an item it holds no reference to.
    getItemAt: is.method("1.1", [aNumber], (each, place) =>
      each.demand(each.items()[place], "getItem"),
    ),
  } as const;
}
