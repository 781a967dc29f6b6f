import { sections } from "../../library/sections";

const NAMES = new Map(sections.map(({ id, name }) => [id, name]));

export function sectionName(id: string): string {
  return NAMES.get(id) ?? id;
}
