import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import { popoverPlaceOf } from "../../state/popoverPlace";
import { usePopoverMenuStyles } from "./popoverMenuStyles";

export interface MenuItem {
  readonly label: string;
  readonly choose: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The button the menu belongs to; it gets the focus back. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

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
 * A menu under the button that opens it. Not the menu of Fluent UI: with what it brings along it is as
 * large as React, and it puts hidden elements into the order of Tab, which office.js keeps by itself.
 */
export function PopoverMenu({ label, items, anchor, onClose }: Props) {
  const styles = usePopoverMenuStyles();
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
  useEffect(() => {
    // Its button is then somewhere else.
    addEventListener("resize", onClose);
    return () => removeEventListener("resize", onClose);
  }, [onClose]);
  const close = () => {
    anchor.focus();
    onClose();
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
      aria-label={label}
      className={styles.menu}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {items.map((item, place) => (
        <button
          key={place}
          type="button"
          role="menuitem"
          className={styles.item}
          onClick={() => {
            close();
            item.choose();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
