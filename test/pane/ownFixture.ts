import type { OwnPassage } from "../../src/library/ownPassage";
import { passageOf } from "./paneFixture";

export function ownPassageOf(name: string, part: Partial<OwnPassage> = {}): OwnPassage {
  return {
    ...passageOf(name),
    id: `own:${name}`,
    layer: "own",
    tags: [],
    position: 1,
    revision: 0,
    changed: 0,
    ...part,
  };
}
