const CURRENT_ROW = "[role=row][tabindex='0']";

/** Puts the focus on the row that Tab reaches; also where a button that had it goes away. */
export function focusCurrentRow(): void {
  document.querySelector<HTMLElement>(CURRENT_ROW)?.focus();
}
