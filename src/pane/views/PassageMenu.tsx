import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { Passage } from "../../library/passage";
import { copyPassage } from "../commands/copyPassage";
import { insertPassage } from "../commands/insertPassage";
import { popoverPlaceOf } from "../state/popoverPlace";
import { usePaneDeps, useText } from "./paneContext";
import { usePassageMenuStyles } from "./passageMenuStyles";
import { useCanInsert } from "./primaryAction";

interface Props {
  readonly passage: Passage;
  /** The button the menu belongs to; it gets the focus back. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

const PLACES = [
  { place: "newParagraph", label: "asNewParagraph" },
  { place: "replaceSelection", label: "replaceSelection" },
  { place: "documentEnd", label: "atDocumentEnd" },
] as const;

const itemsOf = (menu: Element): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>("[role=menuitem]"),
];

/** The item a key leads to, going round at the ends; null for a key that leads to none. */
function itemAfter(key: string, menu: Element): HTMLElement | null | undefined {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at(at - 1);
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default:
      return null;
  }
}

/**
 * The other ways to use a passage. Not the menu of Fluent UI: with what it brings along it is as large
 * as React, and it puts hidden elements into the order of Tab, which office.js keeps by itself.
 */
export function PassageMenu({ passage, anchor, onClose }: Props) {
  const styles = usePassageMenuStyles();
  const deps = usePaneDeps();
  const text = useText();
  const canInsert = useCanInsert();
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const view = { width: innerWidth, height: innerHeight };
    setPlace(popoverPlaceOf(anchor.getBoundingClientRect(), element.getBoundingClientRect(), view));
  }, [anchor]);
  useEffect(() => {
    if (menu.current !== null) itemsOf(menu.current)[0]?.focus();
  }, []);
  const close = () => {
    anchor.focus();
    onClose();
  };
  const choose = (work: Promise<void>) => {
    close();
    void work;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys are the menu's alone: neither the list nor office.js shall act on them.
    event.stopPropagation();
    const item = itemAfter(event.key, event.currentTarget);
    if (item) item.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={text.moreFor(passage.title)}
      className={styles.menu}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {canInsert &&
        PLACES.map(({ place: target, label }) => (
          <button
            key={target}
            type="button"
            role="menuitem"
            className={styles.item}
            onClick={() => choose(insertPassage(deps, passage.id, target))}
          >
            {text[label]}
          </button>
        ))}
      <button
        type="button"
        role="menuitem"
        className={styles.item}
        onClick={() => choose(copyPassage(deps, passage.id))}
      >
        {text.copy}
      </button>
    </div>
  );
}
