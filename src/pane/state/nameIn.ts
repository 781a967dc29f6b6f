import { inLanguage, type Language } from "../../speech/said";

interface Named {
  readonly name: string;
  readonly nameEn?: string;
}

/** What a section, genre or format is called; what an organisation or a person named keeps its name. */
export function nameIn(language: Language, { name, nameEn }: Named): string {
  return inLanguage(language, name, nameEn);
}
