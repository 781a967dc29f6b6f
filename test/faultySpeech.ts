import { docxOf, paragraph } from "./preview/docxFixture";

/** A short speech with a half-width mark and a doubled word, for tests that underline what the check finds. */
export const FAULTY_LINES: readonly string[] = [
  "同志们：",
  "今天我们开班,我讲两点意见。",
  "一、提高认识",
  "工会工作是党的的群众工作。",
  "二、真抓实干",
  "要学。",
];
export const FAULTY_SPEECH = docxOf({
  body: FAULTY_LINES.map((line) => paragraph(line)).join(""),
});
