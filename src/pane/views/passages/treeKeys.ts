import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from "react";
import type { Passage } from "../../../library/passage";
import { arrowTarget } from "../parts/arrowTarget";
import { usePrimaryAction } from "./primaryAction";
import type { PassageRow } from "../../state/passages/passageRows";
import { usePaneDeps } from "../paneContext";

function rowElementOf({ target }: SyntheticEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[role=row]") : null;
}

const focusRow = (tree: Element, key: string | null | undefined): void => {
  if (key === null || key === undefined) return;
  tree.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus();
};

/** Keyboard and mouse of the list, as ARIA's treegrid has them: one row takes Tab, arrows move. */
export function useTreeKeys(
  rows: readonly PassageRow[],
  openMenu: (passage: Passage, anchor: HTMLElement) => void,
) {
  const { store } = usePaneDeps();
  const act = usePrimaryAction();
  const [currentKey, setCurrentKey] = useState<string | null>(null);

  const toggle = (row: PassageRow) => {
    if (row.kind === "section") store.dispatch({ kind: "sectionToggled", section: row.section.id });
    else store.dispatch({ kind: "passageToggled", passage: row.hit.passage.id });
  };

  /** True where the key was for the row. */
  const pressOnRow = (key: string, row: PassageRow, tree: Element): boolean => {
    const isOpen = row.kind !== "detail" && row.isOpen;
    switch (key) {
      case "Enter":
        if (row.kind === "section") toggle(row);
        else act(row.hit.passage.id);
        return true;
      case " ":
        if (row.kind !== "detail") toggle(row);
        return true;
      case "ArrowRight":
        if (row.kind !== "detail" && !isOpen) toggle(row);
        else focusRow(tree, rows.find(({ parent }) => parent === row.key)?.key);
        return true;
      case "ArrowLeft":
        if (isOpen) toggle(row);
        else focusRow(tree, row.parent);
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A key held down inserts once, on the row as on its buttons.
    if (event.repeat && event.key === "Enter") {
      event.preventDefault();
      return;
    }
    const element = rowElementOf(event);
    const at = rows.findIndex(({ key }) => key === element?.dataset.row);
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const tree = event.currentTarget;
    const isOnRow = event.target === element;
    const leadsTo = arrowTarget(event.key, at, rows.length, "vertical");
    if (leadsTo !== null) focusRow(tree, rows[leadsTo]?.key);
    else if (isOnRow) {
      if (!pressOnRow(event.key, row, tree)) return;
    } else if (event.key === "ArrowLeft" || event.key === "Escape") {
      // office.js on the web would take Escape for leaving the pane.
      event.stopPropagation();
      focusRow(tree, row.key);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("button") !== null) return;
    const key = rowElementOf(event)?.dataset.row;
    const row = rows.find((one) => one.key === key);
    if (row !== undefined && row.kind !== "detail") toggle(row);
  };

  const onContextMenu = (event: MouseEvent) => {
    const element = rowElementOf(event);
    const row = rows.find(({ key }) => key === element?.dataset.row);
    // In the detail people select text, and the browser's own menu copies it.
    if (element === null || row?.kind !== "passage") return;
    event.preventDefault();
    openMenu(row.hit.passage, element.querySelector<HTMLElement>("[aria-haspopup]") ?? element);
  };

  const onFocus = (event: FocusEvent) => {
    const key = rowElementOf(event)?.dataset.row;
    if (key !== undefined) setCurrentKey(key);
  };

  return { currentKey, handlers: { onKeyDown, onClick, onContextMenu, onFocus } };
}
