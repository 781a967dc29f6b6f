import type { Passage } from "../../../library/passage";

const PARTS = ["title", "text", "section", "guidance"] as const;
const LISTS = ["genres", "tags", "keywords"] as const;

/** Whether two passages are the same to whoever reads and uses them. */
export function areSamePassages(one: Passage, other: Passage): boolean {
  return (
    PARTS.every((part) => one[part] === other[part]) &&
    LISTS.every((list) => (one[list] ?? []).join("\n") === (other[list] ?? []).join("\n"))
  );
}
