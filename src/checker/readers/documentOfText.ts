import { documentOfLines, type SpeechDocument } from "../../speech/paragraph";

const LINE_END = /\r\n|[\r\n\u2028\u2029]/;

/** Plain text: one line, one physical paragraph. The end of the last line begins no further one. */
export function documentOfText(text: string): SpeechDocument {
  const lines = text.split(LINE_END);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return documentOfLines(lines);
}
