import { chineseQuantity, chineseYear, quantityOf } from "../../../speech/text/chineseQuantity";

/** How a number is written: 三 or 3. */
export type NumberForm = "chinese" | "arabic";

/** Arabic for a text without Chinese numerals. */
export function numberFormOf(written: string): NumberForm {
  return /[〇零一二三四五六七八九十百千万两]/.test(written) ? "chinese" : "arabic";
}

/** The number in the other writing, a year digit by digit; as it is where it is not a whole number. */
export function numberInForm(written: string, form: NumberForm, isYear: boolean): string {
  const value = quantityOf(written);
  if (Number.isNaN(value)) return written;
  if (form === "arabic") return String(value);
  return isYear ? chineseYear(value) : (chineseQuantity(value) ?? written);
}
