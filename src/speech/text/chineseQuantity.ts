const DIGITS = "零一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];

/** The quantities that can be written: below 一亿. */
const LIMIT = 100_000_000;
const MYRIAD = 10_000;

/** Below a myriad; `isLeading`: nothing stands before it, so that 10 is 十 and not 一十. */
function section(value: number, isLeading: boolean): string {
  let written = "";
  let isGap = false;
  const digits = Array.from(String(value)).map(Number);
  digits.forEach((digit, at) => {
    const place = digits.length - 1 - at;
    if (digit === 0) {
      isGap = true;
      return;
    }
    if (isGap) written += DIGITS[0] ?? "";
    isGap = false;
    const isBareTen = isLeading && at === 0 && place === 1 && digit === 1;
    const isPair = digit === 2 && place === 3;
    written += (isBareTen ? "" : isPair ? "两" : (DIGITS[digit] ?? "")) + (UNITS[place] ?? "");
  });
  return written;
}

/**
 * A number of things in Chinese: 2 is 两, 12 is 十二, 2050 is 两千零五十, 20000 is 两万. Null for what is
 * not a whole number from 0 up to 一亿.
 */
export function chineseQuantity(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) return null;
  if (value === 0) return DIGITS[0] ?? "";
  if (value === 2) return "两";
  const myriads = Math.floor(value / MYRIAD);
  const rest = value % MYRIAD;
  if (myriads === 0) return section(rest, true);
  const head = `${myriads === 2 ? "两" : section(myriads, true)}万`;
  if (rest === 0) return head;
  return head + (rest < MYRIAD / 10 ? "零" : "") + section(rest, false);
}

/** A year, digit by digit: 2026 is 二〇二六. */
export function chineseYear(value: number): string {
  return Array.from(String(value))
    .map((digit) => (digit === "0" ? "〇" : DIGITS[Number(digit)]))
    .join("");
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(DIGITS).map((digit, value) => [digit, value] as const),
  ["〇", 0],
  ["两", 2],
]);

function valueOfSection(written: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const char of written) {
    const place = UNITS.indexOf(char);
    const value = VALUES.get(char);
    if (value !== undefined) digit = value;
    else if (place > 0) {
      total += (digit ?? 1) * 10 ** place;
      digit = null;
    } else return NaN;
  }
  return total + (digit ?? 0);
}

/** Value of a whole number in Arabic digits or in Chinese, years digit by digit too; NaN for any other text. */
export function quantityOf(written: string): number {
  const text = written.trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "") return NaN;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number(
      Array.from(text)
        .map((char) => VALUES.get(char) ?? "")
        .join(""),
    );
  const [head = "", rest, ...more] = text.split("万");
  if (more.length > 0) return NaN;
  return rest === undefined
    ? valueOfSection(head)
    : valueOfSection(head) * MYRIAD + valueOfSection(rest);
}
