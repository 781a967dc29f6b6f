import data from "./data/blanks.json";

export interface BlankDescription {
  readonly name: string;
  /** `choice` offers its choices, and takes any other text as well. */
  readonly kind: "text" | "date" | "number" | "choice";
  readonly choices?: readonly string[];
  readonly example: string;
  readonly description: string;
  readonly descriptionEn: string;
}

const blankDescriptions = data as readonly BlankDescription[];

const descriptionOfName = new Map(blankDescriptions.map((blank) => [blank.name, blank]));

/** Undefined for a name nobody described, as in the user's own passages. */
export function blankDescribed(name: string): BlankDescription | undefined {
  return descriptionOfName.get(name);
}
