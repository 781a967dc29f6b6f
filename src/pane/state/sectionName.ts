import { sectionNamed } from "../../library/sections";
import { inLanguage, type Language } from "../../speech/said";

export function sectionName(id: string, language: Language): string {
  const section = sectionNamed(id);
  return section === undefined ? id : inLanguage(language, section.name, section.nameEn);
}
