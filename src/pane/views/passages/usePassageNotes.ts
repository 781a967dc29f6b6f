import { useEffect, useState } from "react";
import type { Passage, Repair } from "../../../library/passage";
import { useLanguage } from "../paneContext";

/** How to use a passage, and why a word of it was changed. */
interface PassageNotes {
  readonly guidanceOf: (passage: Passage) => string;
  readonly whyOf: (repair: Repair) => string;
}

const CHINESE: PassageNotes = {
  guidanceOf: ({ guidance }) => guidance,
  whyOf: ({ why }) => why,
};

async function englishNotes(): Promise<PassageNotes> {
  const { guidanceInEnglish, repairInEnglish } =
    await import("../../../library/passageNotesInEnglish");
  return { guidanceOf: guidanceInEnglish, whyOf: repairInEnglish };
}

/** The notes in the language of the pane: Chinese where English cannot be fetched, null until it has come. */
export function usePassageNotes(): PassageNotes | null {
  const language = useLanguage();
  const [english, setEnglish] = useState<PassageNotes | null>(null);
  useEffect(() => {
    if (language === "zh-CN") return undefined;
    let isWanted = true;
    void englishNotes()
      .catch(() => CHINESE)
      .then((notes) => {
        if (isWanted) setEnglish(notes);
      });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return language === "zh-CN" ? CHINESE : english;
}
