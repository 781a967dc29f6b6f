import { DocxRefusal } from "./docxSession";
import type { IndexedControl, IndexedParagraph } from "./documentIndex";

/** Refuses where a content control around the paragraph forbids editing what is in it. */
export function refuseLockedAround(paragraph: IndexedParagraph): void {
  refuseLockedContent(paragraph.controls);
}

export function refuseLockedContent(controls: readonly IndexedControl[]): void {
  if (controls.some((control) => control.locksContent)) {
    throw new DocxRefusal("locked", "A content control forbids editing its contents.");
  }
}

export function refuseLockedControls(controls: readonly IndexedControl[]): void {
  if (controls.some((control) => control.locksControl)) {
    throw new DocxRefusal("locked", "A content control forbids deleting it.");
  }
}

/** A control and those around it, the innermost first. */
export function lineageOf(control: IndexedControl): readonly IndexedControl[] {
  const lineage: IndexedControl[] = [];
  for (let each: IndexedControl | null = control; each !== null; each = each.parent) {
    lineage.push(each);
  }
  return lineage;
}
