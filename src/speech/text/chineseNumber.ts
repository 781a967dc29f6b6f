const DIGITS = "零一二三四五六七八九";

/** The Chinese numeral of 1 to 99, as ordinals write it: 12 is 十二. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const one = ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? "");
  if (tens === 0) return one;
  return (tens === 1 ? "" : (DIGITS[tens] ?? "")) + "十" + one;
}

/** The number that counts things: 2 is 两 before a measure word. */
export function chineseCount(value: number): string {
  return value === 2 ? "两" : chineseNumeral(value);
}

const FULL_WIDTH_ZERO = "０".charCodeAt(0);

function halfWidth(digits: string): string {
  return digits.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
}

/** Value of 一 to 九十九, 两, or of digits of either width; NaN for anything else. */
export function numberOf(numeral: string): number {
  if (/^[\d０-９]+$/.test(numeral)) return Number(halfWidth(numeral));
  if (numeral === "两") return 2;
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (parts === null || numeral === "") return NaN;
  const [, head = "", ten, tail = ""] = parts;
  if (ten === undefined) return tail === "" ? DIGITS.indexOf(head) : NaN;
  return (head === "" ? 1 : DIGITS.indexOf(head)) * 10 + (tail === "" ? 0 : DIGITS.indexOf(tail));
}
