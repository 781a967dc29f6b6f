import { documentOfLines, type SpeechDocument } from "../../speech/paragraph";
import { documentOfText } from "./documentOfText";

const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/;
const FRONT_MATTER = /^---\s*$/;
const BLOCK_MARK = /^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S))+/;
const CLOSING_HASHES = /\s#{1,6}$/;
const IMAGE = /!\[[^[\]]{0,200}\]\([^()]{0,500}\)/g;
const LINK = /\[([^[\]]{1,200})\]\([^()]{0,500}\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,200}?)\1/g;
const EMPHASIS = /(?<![\w*])\*(?=[^\s*])([^*]{1,200}?)\*(?!\*)/g;
const CODE = /`([^`]{1,200})`/g;
const COMMENT = /<!--.*?-->/g;
const HARD_BREAK = /\\$/;

function spokenLine(line: string): string {
  if (RULE.test(line)) return "";
  // Blanks at the end are a break or nothing; an expression that looks for them is slow on long runs.
  return line
    .trimEnd()
    .replace(COMMENT, "")
    .replace(BLOCK_MARK, "")
    .replace(CLOSING_HASHES, "")
    .trimEnd()
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(STRONG, "$2")
    .replace(EMPHASIS, "$1")
    .replace(CODE, "$1")
    .replace(HARD_BREAK, "");
}

/** Lines that are markup and nothing else become blank, so that the count of lines stays. */
export function documentOfMarkdown(text: string): SpeechDocument {
  const lines = documentOfText(text).paragraphs.map((paragraph) => paragraph.text);
  let inFence = false;
  let inFrontMatter = FRONT_MATTER.test(lines[0] ?? "");
  return documentOfLines(
    lines.map((line, index) => {
      if (inFrontMatter) {
        if (index > 0 && FRONT_MATTER.test(line)) inFrontMatter = false;
        return "";
      }
      if (FENCE.test(line)) {
        inFence = !inFence;
        return "";
      }
      return inFence ? "" : spokenLine(line);
    }),
  );
}
