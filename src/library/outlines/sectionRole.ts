import type { ParagraphRole } from "../../speech/edits/editPlan";

/** A map, as packs may name a section like something that every object has. */
const ROLES: ReadonlyMap<string, ParagraphRole> = new Map([
  ["title", "title"],
  ["byline", "byline"],
  ["salutation", "salutation"],
  ["h1", "heading1"],
  ["l2_point", "heading2"],
]);

/** What a paragraph of a section is in the document; running text unless it says otherwise. */
export function roleOfSection(section: string): ParagraphRole {
  return ROLES.get(section) ?? "body";
}
