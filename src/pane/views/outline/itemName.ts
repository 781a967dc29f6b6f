import type { OutlineItem } from "../../../library/outline";
import { sectionNamed } from "../../../library/sections";

/** What an item is called in the list; blanks of a heading as they stand in a document. */
export function itemName({ section, heading }: OutlineItem): string {
  return (
    heading?.replaceAll("{", "〔").replaceAll("}", "〕") ?? sectionNamed(section)?.name ?? section
  );
}
