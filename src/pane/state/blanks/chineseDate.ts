const WRITTEN = /^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 2026-03-18 as a speech writes it, 2026年3月18日; null for anything else. */
export function chineseDateOf(iso: string): string | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** The way back, for the control that takes ISO dates; null for a text that is not one full date. */
export function isoDateOf(written: string): string | null {
  const [, year, month = "", day = ""] = WRITTEN.exec(written) ?? [];
  if (year === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
