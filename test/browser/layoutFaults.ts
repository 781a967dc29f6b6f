import type { Frame } from "playwright-core";

/** What Office lays over the top right corner of a pane, at its largest: on the Mac. CSS pixels. */
const OFFICE_CORNER = { width: 34, height: 32 };

/** Less would show no line of a list whole. CSS pixels. */
const LEAST_SCROLLED = 40;

/** Between buttons, which have edges where colours are forced. CSS pixels. */
const LEAST_GAP = 2;

/** Less of a choice would tell nothing. CSS pixels. */
const LEAST_CHOICE = 24;

/** What is narrower is zoomed, where lines break as they must. CSS pixels. */
const LEAST_USUAL = 300;

/**
 * What sticks out of the page, is cut off, is covered, touches another button, stands alone on its line, or
 * leaves no room for what scrolls. `hasCorner`: Office covers a corner of it.
 */
export function layoutFaults(frame: Frame, hasCorner: boolean): Promise<readonly string[]> {
  const limits: Limits = {
    corner: hasCorner ? OFFICE_CORNER : { width: 0, height: 0 },
    leastScrolled: LEAST_SCROLLED,
    leastGap: LEAST_GAP,
    leastChoice: LEAST_CHOICE,
    leastUsual: LEAST_USUAL,
  };
  // What translates the tests names every function by a helper of its own, which the page has not.
  return frame.evaluate(
    `((__name) => (${findLayoutFaults.toString()})(${JSON.stringify(limits)}))((made) => made)`,
  );
}

interface Limits {
  readonly corner: { readonly width: number; readonly height: number };
  readonly leastScrolled: number;
  readonly leastGap: number;
  readonly leastChoice: number;
  readonly leastUsual: number;
}

/** Runs in the page, so that everything it needs stands in it. */
function findLayoutFaults(limits: Limits): readonly string[] {
  const { corner, leastScrolled, leastGap, leastChoice, leastUsual } = limits;
  const CONTROLS = "button, input, select, textarea, a[href], summary, [role=tab], [role=menuitem]";
  const overlay = document.querySelector("dialog[open], [role=menu]");
  const faults = new Set<string>();
  const nameOf = (element: Element): string => {
    const words = element.getAttribute("aria-label") ?? element.textContent;
    return `${element.tagName.toLowerCase()} “${words.trim().slice(0, 30)}”`;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    // One pixel is for screen readers.
    const isLarge = width > 1 && height > 1;
    return isLarge && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const hasOwnText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
  const isForReadersOnly = (element: Element): boolean =>
    element.closest("[aria-hidden=true]") !== null ||
    getComputedStyle(element).clipPath.includes("50%");

  /** Below the upper edges of all that scrolls around it. */
  const seenTopOf = (element: Element): number => {
    let { top } = element.getBoundingClientRect();
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (getComputedStyle(around).overflowY !== "visible")
        top = Math.max(top, around.getBoundingClientRect().top);
    return top;
  };

  const lookAtEdges = (element: Element): void => {
    const { left, right, bottom } = element.getBoundingClientRect();
    const top = seenTopOf(element);
    if (right > innerWidth + 1 || left < -1) faults.add(`${nameOf(element)} sticks out`);
    const isInCorner = right > innerWidth - corner.width && top < corner.height && bottom > 0;
    if (isInCorner && overlay === null && isInSight(element))
      faults.add(`${nameOf(element)} lies in Office's corner`);
  };
  const lookAtText = (element: Element): void => {
    const style = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== "visible";
    if (isCut && style.textOverflow !== "ellipsis") faults.add(`${nameOf(element)} is cut off`);
    const isLow = element.scrollHeight > element.clientHeight + 2 && style.overflowY === "hidden";
    if (isLow && style.webkitLineClamp === "none") faults.add(`${nameOf(element)} is cut below`);
  };
  const lookAtChoice = (select: HTMLSelectElement): void => {
    const style = getComputedStyle(select);
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) return;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const words = select.selectedOptions[0]?.text ?? "";
    const room =
      select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (room < leastChoice) faults.add(`select “${words}” has no room for its words`);
    if (pen.measureText(words).width > room + 1 && style.textOverflow !== "ellipsis")
      faults.add(`select “${words}” is cut off`);
  };
  const lookAtNeighbour = (button: Element): void => {
    const next = button.nextElementSibling;
    if (next?.matches(".fui-Button") !== true || !isShown(next)) return;
    const [one, other] = [button.getBoundingClientRect(), next.getBoundingClientRect()];
    const across = Math.max(other.left - one.right, one.left - other.right);
    const down = Math.max(other.top - one.bottom, one.top - other.bottom);
    if (Math.max(across, down) < leastGap) faults.add(`${nameOf(button)} touches ${nameOf(next)}`);
  };
  /** A tab or a button without words that alone did not fit the line of the others. */
  const lookAtLines = (last: Element): void => {
    const before = last.previousElementSibling;
    const isSmall = last.matches("[role=tab]") || last.textContent.trim() === "";
    if (innerWidth < leastUsual || !isSmall || before === null || !isShown(before)) return;
    const isBelow = last.getBoundingClientRect().top >= before.getBoundingClientRect().bottom - 1;
    if (isBelow && getComputedStyle(last.parentElement ?? last).flexWrap === "wrap")
      faults.add(`${nameOf(last)} stands alone on its line`);
  };
  const lookAtCover = (control: Element): void => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (at === null || control.contains(at) || at.contains(control)) return;
    // A label belongs to its control, and a heading that sticks is scrolled past.
    if (at.closest("label")?.contains(control) === true || at.closest("label") !== null) return;
    for (let over: Element | null = at; over !== null; over = over.parentElement)
      if (getComputedStyle(over).position === "sticky") return;
    const parent = at.parentElement;
    if (parent?.contains(control) === true && getComputedStyle(at).pointerEvents === "none") return;
    faults.add(`${nameOf(control)} is covered by ${nameOf(at)}`);
  };
  /** Whether its middle is within everything that scrolls around it. */
  const isInSight = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < 0 || y >= innerHeight) return false;
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const box = around.getBoundingClientRect();
      const isClipping = getComputedStyle(around).overflowY !== "visible";
      if (isClipping && (y < box.top || y >= box.bottom || x < box.left || x >= box.right))
        return false;
    }
    return true;
  };

  if (document.documentElement.scrollWidth > innerWidth) faults.add("the page scrolls sideways");
  for (const element of (overlay ?? document.body).querySelectorAll("*")) {
    if (!isShown(element) || isForReadersOnly(element)) continue;
    const isControl = element.matches(CONTROLS);
    if (isControl || hasOwnText(element)) lookAtEdges(element);
    if (hasOwnText(element)) lookAtText(element);
    if (element instanceof HTMLSelectElement) lookAtChoice(element);
    if (isControl && isInSight(element)) lookAtCover(element);
    if (element.matches(".fui-Button")) lookAtNeighbour(element);
    if (element.matches("button:last-child")) lookAtLines(element);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isScrolled = overflowY === "auto" || overflowY === "scroll";
    if (isScrolled && overflowX !== "hidden" && element.scrollWidth > element.clientWidth + 1)
      faults.add(`${nameOf(element)} scrolls sideways`);
    if (isScrolled && element.scrollHeight > element.clientHeight + 1)
      if (element.clientHeight < leastScrolled) faults.add(`${nameOf(element)} has no room`);
  }
  return [...faults];
}
