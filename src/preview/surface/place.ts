/** A place in the text: a paragraph by the id of its node, and UTF-16 units from its start. */
export interface Place {
  readonly paragraphId: string;
  readonly offset: number;
}

/** Both ends of a selection in document order; equal where it is a caret. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** The name of the part a story stands in, e.g. `/word/document.xml` or `/word/header1.xml`. */
export type StoryName = string;

/** The story a paragraph belongs to; the engine's node ids begin with the name of their part. */
export function storyOf(nodeId: string): StoryName {
  const end = nodeId.indexOf("#");
  return end < 0 ? nodeId : nodeId.slice(0, end);
}
