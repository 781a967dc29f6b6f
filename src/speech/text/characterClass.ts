/** What a character can be for the structure of a text; flags, as one may be several. */
const HAN = 1;
const DIGIT = 2;
/** Ends a sentence: 。！？；… and their half-width forms. */
export const SENTENCE_END = 4;
/** A new clause may begin after it. */
export const CLAUSE_BREAK = 8;
/** May begin an ordinal such as 一、 第一， （一） 1. 首先. */
export const ORDINAL_START = 16;
/** Closes what stands before it, so no paragraph begins with it. */
export const CLOSING = 32;
/** Ends a clause, a half-width full stop apart. */
export const CLAUSE_END = 64;
/** Flags by UTF-16 unit; hot loops read it through a constant of their own module. */
export const characterClasses = new Uint8Array(0x10000);
const CLASSES = characterClasses;

function mark(characters: string, flag: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    CLASSES[code] = (CLASSES[code] ?? 0) | flag;
  }
}

CLASSES.fill(HAN, 0x4e00, 0xa000);
CLASSES.fill(HAN, 0x3400, 0x4dc0);
mark("〇", HAN);
mark("0123456789０１２３４５６７８９", DIGIT);
mark("。！？；…!?;", SENTENCE_END | CLAUSE_BREAK);
mark("，：、,: \t\u3000—“”）)]】》.", CLAUSE_BREAK);
mark("第头一二三四五六七八九十首其再最（(0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩", ORDINAL_START);
mark("，。、；：！？）》】”’,;:!?)…", CLOSING);
mark("，。！？；：,;:!?…", CLAUSE_END);

/** Flags of the UTF-16 unit at `index`; 0 beyond either end. */
export function classAt(text: string, index: number): number {
  return CLASSES[text.charCodeAt(index)] ?? 0;
}

/** Digits, letters and dots go on behind the dot of a number, an address or an ellipsis. */
const GOES_ON = /[\w.．０-９]/;
const NUMERAL = /[一二三四五六七八九十]/;
const DOT = ".".charCodeAt(0);

/**
 * Whether the half-width dot at `index` ends a sentence, as typed by whoever forgot to switch the keyboard:
 * behind a Han character, but not behind the numeral of 一.
 */
export function isFullStop(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== DOT || GOES_ON.test(text[index + 1] ?? "")) return false;
  const before = classAt(text, index - 1);
  return (before & (HAN | CLOSING)) !== 0 && !NUMERAL.test(text[index - 1] ?? "");
}

const SPOKEN = HAN | DIGIT;

/** Han characters and digits from `start` to `end`: what is spoken of a text. */
export function spokenIn(text: string, start: number, end: number): number {
  let spoken = 0;
  for (let at = start; at < end; at++) {
    if (((CLASSES[text.charCodeAt(at)] ?? 0) & SPOKEN) !== 0) spoken++;
  }
  return spoken;
}
