import { ordinalMarkersOf, type OrdinalMarker } from "../speech/numbering/ordinalMarker";

/** The ordinal a text begins with; null where it begins with none. */
export function leadingOrdinal(text: string): OrdinalMarker | null {
  const [first] = ordinalMarkersOf(text);
  return first?.atStart === true && first.family !== "last" ? first : null;
}
