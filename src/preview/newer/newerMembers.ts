import type { ParagraphEventType } from "../objects/paragraphEvents";

/** A value that is loaded, and set unless it `isReadOnly`. */
export interface NewerProperty {
  readonly kind: "property";
  readonly of: string;
  readonly name: string;
  readonly since: string;
  readonly isReadOnly: boolean;
}

/** A property that leads to another object. */
export interface NewerPart {
  readonly kind: "part";
  readonly of: string;
  readonly name: string;
  readonly since: string;
  readonly leadsTo: string;
}

/** A method that leads to another object. */
export interface NewerPath {
  readonly kind: "path";
  readonly of: string;
  readonly name: string;
  readonly since: string;
  readonly leadsTo: string;
  readonly isCollection?: true;
}

/** A method that gives a value, or nothing. */
export interface NewerCall {
  readonly kind: "call";
  readonly of: string;
  readonly name: string;
  readonly since: string;
  /** The library has one of this name that takes other arguments. */
  readonly replacesOlder?: true;
}

export interface NewerEvent {
  readonly kind: "event";
  readonly of: string;
  readonly name: string;
  readonly since: string;
  readonly event: ParagraphEventType;
}

export type NewerMember = NewerProperty | NewerPart | NewerPath | NewerCall | NewerEvent;

/** How the three are numbered on the wire between this preview and its client; Word's own numbers are not known. */
export const PARAGRAPH_EVENT_NUMBER: Readonly<Record<ParagraphEventType, number>> = {
  ParagraphAdded: 11,
  ParagraphChanged: 12,
  ParagraphDeleted: 13,
};

const DESKTOP = "WordApiDesktop 1.3";

const margin = (name: string): NewerProperty => ({
  kind: "property",
  of: "PageSetup",
  name,
  since: DESKTOP,
  isReadOnly: false,
});

const fontName = (name: string): NewerProperty => ({
  kind: "property",
  of: "Font",
  name,
  since: DESKTOP,
  isReadOnly: false,
});

const onParagraph = (name: string, event: ParagraphEventType): NewerEvent => ({
  kind: "event",
  of: "Document",
  name,
  since: "WordApi 1.6",
  event,
});

/**
 * What the add-in uses of Word's API and the client library on npm, which stands still since 2022, does
 * not have. Microsoft's CDN serves one that does. A test holds every row against the typings.
 */
export const NEWER_MEMBERS: readonly NewerMember[] = [
  {
    kind: "property",
    of: "Paragraph",
    name: "uniqueLocalId",
    since: "WordApi 1.6",
    isReadOnly: true,
  },
  onParagraph("onParagraphAdded", "ParagraphAdded"),
  onParagraph("onParagraphChanged", "ParagraphChanged"),
  onParagraph("onParagraphDeleted", "ParagraphDeleted"),
  { kind: "call", of: "Paragraph", name: "insertAnnotations", since: "WordApi 1.7" },
  {
    kind: "path",
    of: "Paragraph",
    name: "getAnnotations",
    since: "WordApi 1.7",
    leadsTo: "AnnotationCollection",
    isCollection: true,
  },
  {
    kind: "path",
    of: "Document",
    name: "getAnnotationById",
    since: "WordApi 1.7",
    leadsTo: "Annotation",
  },
  { kind: "property", of: "Annotation", name: "state", since: "WordApi 1.7", isReadOnly: true },
  { kind: "call", of: "Range", name: "highlight", since: "WordApi 1.8", replacesOlder: true },
  { kind: "call", of: "Range", name: "removeHighlight", since: "WordApi 1.8" },
  fontName("nameAscii"),
  fontName("nameFarEast"),
  { kind: "part", of: "Section", name: "pageSetup", since: DESKTOP, leadsTo: "PageSetup" },
  margin("topMargin"),
  margin("bottomMargin"),
  margin("leftMargin"),
  margin("rightMargin"),
  margin("orientation"),
];
