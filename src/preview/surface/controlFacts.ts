import { attributeOf, childOf, isOn, valueOfChild, type DocxElement } from "./ooxmlNode";

/** What a content control says of itself in its `w:sdtPr`. */
export interface ControlFacts {
  /** `w:id`; 0 where the file gives none. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly kind: "richText" | "plainText" | "other";
  readonly locksContent: boolean;
  readonly locksControl: boolean;
  readonly isRemovedWhenEdited: boolean;
  readonly showsPlaceholder: boolean;
  readonly appearance: "BoundingBox" | "Tags" | "Hidden";
  /** `#RRGGBB`, or empty where the control has no colour of its own. */
  readonly color: string;
  /** Name of the building block that holds the placeholder text. */
  readonly placeholderBlock: string | null;
}

const APPEARANCES = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" } as const;

const OTHER_KINDS = [
  "comboBox",
  "dropDownList",
  "date",
  "picture",
  "docPartObj",
  "docPartList",
  "checkbox",
  "citation",
  "bibliography",
  "equation",
  "group",
  "repeatingSection",
  "repeatingSectionItem",
];

export function contentControlFacts(control: DocxElement): ControlFacts {
  const properties = childOf(control, "sdtPr");
  const lock = valueOfChild(properties, "lock") ?? "unlocked";
  const appearance = valueOfChild(properties, "appearance") ?? "boundingBox";
  const color = valueOfChild(properties, "color");
  return {
    id: Number(valueOfChild(properties, "id") ?? 0),
    tag: valueOfChild(properties, "tag") ?? "",
    title: valueOfChild(properties, "alias") ?? "",
    kind: kindOf(properties),
    locksContent: lock === "contentLocked" || lock === "sdtContentLocked",
    locksControl: lock === "sdtLocked" || lock === "sdtContentLocked",
    isRemovedWhenEdited: isSwitchedOn(properties, "temporary"),
    showsPlaceholder: isSwitchedOn(properties, "showingPlcHdr"),
    appearance: isAppearance(appearance) ? APPEARANCES[appearance] : "BoundingBox",
    color: color === undefined || color === "auto" ? "" : `#${color.toUpperCase()}`,
    placeholderBlock: valueOfChild(childOf(properties, "placeholder"), "docPart") ?? null,
  };
}

function isAppearance(value: string): value is keyof typeof APPEARANCES {
  return value in APPEARANCES;
}

function isSwitchedOn(properties: DocxElement | undefined, localName: string): boolean {
  const element = childOf(properties, localName);
  return element !== undefined && isOn(attributeOf(element, "val"));
}

function kindOf(properties: DocxElement | undefined): ControlFacts["kind"] {
  if (childOf(properties, "text") !== undefined) return "plainText";
  return OTHER_KINDS.some((kind) => childOf(properties, kind) !== undefined) ? "other" : "richText";
}
