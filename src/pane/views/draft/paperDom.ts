import type { DraftPoint, DraftRange } from "../../../draft/draftDocument";
import { isPlaceholder, type DraftParagraph } from "../../../draft/draftParagraph";
import type { Typography } from "../../../speech/format/speechFormat";

/** Classes that the paper gives to what stands in it. */
export interface PaperClasses {
  readonly paragraph: string;
  readonly blank: string;
  readonly filled: string;
}

/** In the DOM a manual line break is "\n", which `white-space: pre-wrap` shows; offsets stay the same. */
const shownText = (text: string): string => text.replaceAll("\v", "\n");
const writtenText = (text: string): string => text.replaceAll("\n", "\v").replaceAll("\u200b", "");

/** Sizes follow the paper's scale, so that a narrow pane shows the same proportions. */
function dress(element: HTMLElement, looks: Typography): void {
  const { style } = element;
  const { linePitch, size } = looks;
  const lines = linePitch.rule === "exact" ? linePitch.points / size : linePitch.lines * 1.3;
  style.fontFamily = `"${looks.latinFont}", "${looks.farEastFont}", serif`;
  style.fontSize = `calc(${String(size)}pt * var(--paper-scale, 1))`;
  style.fontWeight = looks.bold ? "700" : "400";
  style.lineHeight = String(Math.round(lines * 100) / 100);
  style.textIndent = `${String(looks.firstLineChars)}em`;
  style.textAlign =
    looks.alignment === "centered"
      ? "center"
      : looks.alignment === "justified"
        ? "justify"
        : looks.alignment;
  style.marginTop = `${String(looks.spaceBefore / size)}em`;
  style.marginBottom = `${String(looks.spaceAfter / size)}em`;
}

function fill(element: HTMLElement, paragraph: DraftParagraph, classes: PaperClasses): void {
  const { text, marks } = paragraph;
  const nodes: Node[] = [];
  let at = 0;
  const addText = (end: number): void => {
    if (end > at) nodes.push(document.createTextNode(shownText(text.slice(at, end))));
  };
  for (const mark of marks) {
    addText(mark.offset);
    const span = document.createElement("span");
    span.className = isPlaceholder(paragraph, mark) ? classes.blank : classes.filled;
    span.textContent = shownText(text.slice(mark.offset, mark.offset + mark.length));
    nodes.push(span);
    at = mark.offset + mark.length;
  }
  addText(text.length);
  // An empty line has no height without it, nor has the line behind a last line break.
  if (text === "" || text.endsWith("\v")) nodes.push(document.createElement("br"));
  while (element.firstChild) element.firstChild.remove();
  for (const node of nodes) element.appendChild(node);
}

interface Drawn {
  readonly paragraph: DraftParagraph;
  readonly looks: Typography;
  readonly element: HTMLElement;
}

/** Draws paragraphs into an element of the page; only those that changed are touched. */
export function createPaper(root: HTMLElement, classes: PaperClasses) {
  let drawn: readonly Drawn[] = [];
  const made = (paragraph: DraftParagraph, looks: Typography): Drawn => {
    const element = document.createElement("p");
    element.className = classes.paragraph;
    dress(element, looks);
    fill(element, paragraph, classes);
    return { paragraph, looks, element };
  };
  return {
    draw(paragraphs: readonly DraftParagraph[], looks: readonly Typography[]): void {
      const known = new Map(drawn.map((one) => [one.paragraph, one]));
      const next = paragraphs.map((paragraph, index): Drawn => {
        const wanted = looks[index] ?? looks.at(-1);
        if (wanted === undefined) throw new Error("no looks for the draft");
        const before = known.get(paragraph);
        known.delete(paragraph);
        if (before === undefined) return made(paragraph, wanted);
        if (before.looks !== wanted) dress(before.element, wanted);
        return { paragraph, looks: wanted, element: before.element };
      });
      const kept = new Set<Node>(next.map(({ element }) => element));
      for (const child of [...root.childNodes]) if (!kept.has(child)) child.remove();
      next.forEach(({ element }, index) => {
        const there = root.childNodes[index] ?? null;
        if (there !== element) root.insertBefore(element, there);
      });
      drawn = next;
    },
    /** What is drawn is not what stands there any more: an input method has written into it. */
    forget(): void {
      drawn = [];
    },
  };
}

export type Paper = ReturnType<typeof createPaper>;

/** The text of every paragraph, whatever an input method has made of the elements. */
export function textsOn(root: HTMLElement): readonly string[] {
  const texts = [...root.childNodes].flatMap((node) => {
    const inner = node instanceof Element ? [...node.querySelectorAll("p, div")] : [];
    return (inner.length > 0 ? inner : [node]).map((one) => writtenText(one.textContent ?? ""));
  });
  return texts.length === 0 ? [""] : texts;
}

function childHolding(root: HTMLElement, node: Node): Node | null {
  let child: Node | null = node;
  while (child !== null && child.parentNode !== root) child = child.parentNode;
  return child;
}

function lengthBefore(paragraph: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The place in the text of a place in the DOM. */
function pointOn(root: HTMLElement, node: Node, offset: number): DraftPoint {
  const children = [...root.childNodes];
  if (node === root) {
    const before = children[offset];
    if (before !== undefined) return { paragraph: offset, offset: 0 };
    const last = Math.max(0, children.length - 1);
    return { paragraph: last, offset: children[last]?.textContent?.length ?? 0 };
  }
  const child = childHolding(root, node);
  const paragraph = child === null ? -1 : children.indexOf(child as ChildNode);
  if (child === null || paragraph < 0) return { paragraph: 0, offset: 0 };
  return { paragraph, offset: lengthBefore(child, node, offset) };
}

type DomRange = Pick<StaticRange, "startContainer" | "startOffset" | "endContainer" | "endOffset">;

export function rangeOn(root: HTMLElement, range: DomRange): DraftRange {
  return {
    start: pointOn(root, range.startContainer, range.startOffset),
    end: pointOn(root, range.endContainer, range.endOffset),
  };
}

/** The place in the DOM of a place in the text. */
function domPlace(root: HTMLElement, { paragraph, offset }: DraftPoint): [Node, number] {
  const element = root.childNodes[paragraph];
  if (element === undefined) return [root, root.childNodes.length];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
    last = node;
  }
  return last === null ? [element, 0] : [last, last.nodeValue?.length ?? 0];
}

/** Where a caret would be seen; null where there is nothing to stand on. */
export function caretRectOn(root: HTMLElement, point: DraftPoint): DOMRect | null {
  const [node, offset] = domPlace(root, point);
  const range = document.createRange();
  range.setStart(node, offset);
  const [rect] = range.getClientRects();
  // At the start of an empty line, and in some browsers of any, a caret has no rectangle of its own.
  return (
    rect ?? (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect() ?? null
  );
}

export function selectOn(root: HTMLElement, { start, end }: DraftRange): void {
  const [startNode, startOffset] = domPlace(root, start);
  const [endNode, endOffset] = domPlace(root, end);
  getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
}

/** What is selected on the paper; null where the selection is elsewhere. */
export function selectionOn(root: HTMLElement): DraftRange | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return root.contains(range.startContainer) && root.contains(range.endContainer)
    ? rangeOn(root, range)
    : null;
}
