import { oneOf, withNewer, type ValueOf } from "../protocol/valueType";

export const alignments = oneOf("Mixed", "Unknown", "Left", "Centered", "Right", "Justified");

export const insertionsIn = oneOf("Replace", "Start", "End");
export const insertionsAround = oneOf("Replace", "Start", "End", "Before", "After");
export const paragraphsInBody = oneOf("Start", "End");
export const paragraphsBeside = oneOf("Before", "After");
export const paragraphsInOrBeside = oneOf("Start", "End", "Before", "After");

export const breakTypes = oneOf(
  "Page",
  "Next",
  "SectionNext",
  "SectionContinuous",
  "SectionEven",
  "SectionOdd",
  "Line",
);

export const rangeLocations = oneOf("Whole", "Start", "End", "After", "Content");
/** Only a content control has a place before it that is not its start. */
export const controlLocations = oneOf("Whole", "Start", "End", "Before", "After", "Content");

export const selectionModes = oneOf("Select", "Start", "End");

export const contentControlTypes = withNewer(oneOf("RichText", "PlainText"), { PlainText: "1.5" });
export const contentControlAppearances = oneOf("BoundingBox", "Tags", "Hidden");

export type Alignment = ValueOf<typeof alignments>;
export type InsertLocation = ValueOf<typeof insertionsAround>;
export type BreakType = ValueOf<typeof breakTypes>;
export type RangeLocation = ValueOf<typeof controlLocations>;
export type SelectionMode = ValueOf<typeof selectionModes>;

/** `Word.LocationRelation`: how one range lies to another. */
export type LocationRelation =
  | "Unrelated"
  | "Equal"
  | "ContainsStart"
  | "ContainsEnd"
  | "Contains"
  | "InsideStart"
  | "InsideEnd"
  | "Inside"
  | "AdjacentBefore"
  | "OverlapsBefore"
  | "Before"
  | "AdjacentAfter"
  | "OverlapsAfter"
  | "After";
