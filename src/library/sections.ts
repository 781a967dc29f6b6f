import data from "./data/sections.json";

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** One line that tells what the section does. */
  readonly description: string;
  readonly descriptionEn: string;
  /** Place in a speech, from 0. */
  readonly order: number;
}

/** In the order in which a speech has them. */
export const sections: readonly Section[] = data;

const sectionOfId = new Map(sections.map((section) => [section.id, section]));

/** Undefined for an id this version does not know, as a newer pack may bring. */
export function sectionNamed(id: string): Section | undefined {
  return sectionOfId.get(id);
}

export interface SectionGroup<Member> {
  readonly section: Section;
  readonly members: readonly Member[];
}

/** Sorts things into their sections, in the order of a speech; sections without any are left out. */
export function groupedBySection<Member extends { readonly section: string }>(
  members: readonly Member[],
): readonly SectionGroup<Member>[] {
  return sections
    .map((section) => ({ section, members: members.filter((one) => one.section === section.id) }))
    .filter((group) => group.members.length > 0);
}
