import { INITIAL_OUTLINE, type OutlineState } from "../outline/outlineState";
import type { Material } from "../../../library/packs/material";
import type { PaneState } from "../paneState";
import type { UnitEvent } from "./unitState";
import { withPassages } from "../passages/withPassages";

export function reduceUnit(state: PaneState, event: UnitEvent): PaneState {
  switch (event.kind) {
    case "unitPacksReading":
      return { ...state, unit: { ...state.unit, isReading: true } };
    case "unitPacksRead":
      return { ...state, unit: { ...event.unit, isReading: event.isReading ?? false } };
    case "materialChanged": {
      const { material } = event;
      const outline = outlineAfter(state, material);
      return { ...withPassages(state, { material }), outline };
    }
  }
}

/** What was chosen goes by the places of an outline's items; where outlines change, these may be others. */
function outlineAfter({ outline, material }: PaneState, next: Material): OutlineState {
  const shapeOf = ({ outlines, genres }: Material): string => JSON.stringify([outlines, genres]);
  if (shapeOf(material) === shapeOf(next)) return outline;
  const { genre, outline: chosen, lastRequest } = outline;
  return { ...INITIAL_OUTLINE, genre, outline: chosen, lastRequest };
}
