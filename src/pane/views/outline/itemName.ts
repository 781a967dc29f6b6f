import type { OutlineItem } from "../../../library/outlines/outline";
import type { Language } from "../../../speech/said";
import { sectionName } from "../../state/sectionName";

/** What an item is called in the list; blanks of a heading as they stand in a document. */
export function itemName({ section, heading }: OutlineItem, language: Language): string {
  return heading?.replaceAll("{", "〔").replaceAll("}", "〕") ?? sectionName(section, language);
}

/** Its heading is what will stand in the document. */
export function itemLanguage({ heading }: OutlineItem, language: Language): Language {
  return heading === undefined ? language : "zh-CN";
}
