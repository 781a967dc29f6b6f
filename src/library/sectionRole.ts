import type { ParagraphRole } from "../speech/editPlan";

const ROLES: Readonly<Record<string, ParagraphRole>> = {
  title: "title",
  byline: "byline",
  salutation: "salutation",
  h1: "heading1",
  l2_point: "heading2",
};

/** What a paragraph of a section is in the document; running text unless it says otherwise. */
export function roleOfSection(section: string): ParagraphRole {
  return ROLES[section] ?? "body";
}
