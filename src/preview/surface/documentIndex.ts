import {
  contentControlLevelOf,
  paragraphOffsetIndex,
  storyRootsOf,
  WML_NAMESPACE_URI,
  type OoxmlPart,
} from "@docx-editor.dev/core/store";
import { contentControlFacts, type ControlFacts } from "./controlFacts";
import { childOf, elementsOf, isWml, type DocxElement, type DocxParagraph } from "./ooxmlNode";

export interface IndexedParagraph {
  readonly id: string;
  /** Place in reading order, from 0; paragraphs in tables and content controls are counted. */
  readonly order: number;
  readonly node: DocxParagraph;
  /** How many tables are around it. */
  readonly tableNesting: number;
  readonly table: IndexedTable | null;
  readonly cell: IndexedCell | null;
  /** Content controls around the whole paragraph, the outermost first. */
  readonly controls: readonly IndexedControl[];
}

export interface IndexedControl extends ControlFacts {
  readonly nodeId: string;
  readonly node: DocxElement;
  readonly placement: "inline" | "block" | "row" | "cell";
  readonly parent: IndexedControl | null;
  /** Orders of its first and last paragraph; an inline control has the paragraph it stands in. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  /** UTF-16 units in its paragraph; null unless the control is inline. */
  readonly inlineSpan: { readonly start: number; readonly end: number } | null;
}

export interface IndexedTable {
  readonly nodeId: string;
  readonly node: DocxElement;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  readonly parent: IndexedTable | null;
  readonly cells: readonly IndexedCell[];
}

export interface IndexedCell {
  readonly nodeId: string;
  readonly table: IndexedTable;
  readonly row: number;
  readonly column: number;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

/** Everything of one story that has a place in reading order. */
export interface StoryIndex {
  readonly paragraphs: readonly IndexedParagraph[];
  readonly paragraphById: ReadonlyMap<string, IndexedParagraph>;
  readonly controls: readonly IndexedControl[];
  readonly controlById: ReadonlyMap<string, IndexedControl>;
  readonly tables: readonly IndexedTable[];
  readonly cellById: ReadonlyMap<string, IndexedCell>;
}

const indexOfRoot = new WeakMap<object, StoryIndex>();

/** The index of a part's story; trees never change, so one is made for each tree. */
export function indexOfPart(part: OoxmlPart): StoryIndex {
  const known = indexOfRoot.get(part.root);
  if (known !== undefined) return known;
  const walk = new StoryWalk();
  for (const { root } of storyRootsOf(part)) walk.blocks(root as DocxElement, OUTERMOST);
  const index = walk.index();
  indexOfRoot.set(part.root, index);
  return index;
}

interface Surroundings {
  readonly table: Mutable<IndexedTable> | null;
  readonly tableNesting: number;
  readonly cell: Mutable<IndexedCell> | null;
  readonly controls: readonly Mutable<IndexedControl>[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const OUTERMOST: Surroundings = { table: null, tableNesting: 0, cell: null, controls: [] };

/** Elements inside a paragraph that hold runs of its text. */
const INLINE_CONTAINERS = new Set([
  "hyperlink",
  "ins",
  "smartTag",
  "customXml",
  "fldSimple",
  "sdtContent",
]);

class StoryWalk {
  readonly #paragraphs: IndexedParagraph[] = [];
  readonly #controls: Mutable<IndexedControl>[] = [];
  readonly #tables: Mutable<IndexedTable>[] = [];
  readonly #cells: IndexedCell[] = [];

  blocks(container: DocxElement, around: Surroundings): void {
    for (const block of elementsOf(container)) {
      if (block.kind === "paragraph") this.#paragraph(block, around);
      else if (isWml(block, "tbl")) this.#table(block, around);
      else if (isWml(block, "sdt")) this.#blockControl(block, around);
      else if (block.namespaceUri === WML_NAMESPACE_URI && BLOCK_CONTAINERS.has(block.localName)) {
        this.blocks(block, around);
      }
    }
  }

  index(): StoryIndex {
    return {
      paragraphs: this.#paragraphs,
      paragraphById: new Map(this.#paragraphs.map((paragraph) => [paragraph.id, paragraph])),
      controls: this.#controls,
      controlById: new Map(this.#controls.map((control) => [control.nodeId, control])),
      tables: this.#tables,
      cellById: new Map(this.#cells.map((cell) => [cell.nodeId, cell])),
    };
  }

  #paragraph(node: DocxParagraph, around: Surroundings): void {
    const order = this.#paragraphs.length;
    this.#paragraphs.push({
      id: node.id,
      order,
      node,
      table: around.table,
      tableNesting: around.tableNesting,
      cell: around.cell,
      controls: around.controls,
    });
    if (holdsControl(node)) {
      this.#inlineControls(node, node, order, around.controls.at(-1) ?? null);
    }
  }

  #inlineControls(
    container: DocxElement,
    paragraph: DocxParagraph,
    order: number,
    parent: IndexedControl | null,
  ): void {
    for (const child of elementsOf(container)) {
      if (isWml(child, "sdt")) {
        const span = paragraphOffsetIndex(paragraph).spanOf(child.id) ?? { start: 0, end: 0 };
        const control: IndexedControl = {
          ...contentControlFacts(child),
          nodeId: child.id,
          node: child,
          placement: "inline",
          parent,
          firstParagraph: order,
          lastParagraph: order,
          inlineSpan: span,
        };
        this.#controls.push(control);
        const content = childOf(child, "sdtContent");
        if (content !== undefined) this.#inlineControls(content, paragraph, order, control);
      } else if (INLINE_CONTAINERS.has(child.localName)) {
        this.#inlineControls(child, paragraph, order, parent);
      }
    }
  }

  #table(node: DocxElement, around: Surroundings): void {
    const cells: IndexedCell[] = [];
    const table: Mutable<IndexedTable> = {
      nodeId: node.id,
      node,
      firstParagraph: this.#paragraphs.length,
      lastParagraph: 0,
      parent: around.table,
      cells,
    };
    this.#tables.push(table);
    let row = 0;
    for (const rowNode of rowsOf(node, "tr")) {
      let column = 0;
      for (const cellNode of rowsOf(rowNode, "tc")) {
        const cell: Mutable<IndexedCell> = {
          nodeId: cellNode.id,
          table,
          row,
          column: column++,
          firstParagraph: this.#paragraphs.length,
          lastParagraph: 0,
        };
        cells.push(cell);
        this.#cells.push(cell);
        const tableNesting = around.tableNesting + 1;
        this.blocks(cellNode, { table, tableNesting, cell, controls: around.controls });
        cell.lastParagraph = this.#paragraphs.length - 1;
      }
      row += 1;
    }
    table.lastParagraph = this.#paragraphs.length - 1;
  }

  #blockControl(node: DocxElement, around: Surroundings): void {
    const content = childOf(node, "sdtContent");
    const level = contentControlLevelOf(node);
    const control: Mutable<IndexedControl> = {
      ...contentControlFacts(node),
      nodeId: node.id,
      node,
      placement: level === "row" || level === "cell" ? level : "block",
      parent: around.controls.at(-1) ?? null,
      firstParagraph: this.#paragraphs.length,
      lastParagraph: 0,
      inlineSpan: null,
    };
    this.#controls.push(control);
    if (content !== undefined) {
      this.blocks(content, { ...around, controls: [...around.controls, control] });
    }
    control.lastParagraph = this.#paragraphs.length - 1;
  }
}

const controlsInParagraph = new WeakMap<DocxParagraph, boolean>();

/** Most paragraphs hold none, and most paragraphs are the same before and after an edit. */
function holdsControl(paragraph: DocxParagraph): boolean {
  const known = controlsInParagraph.get(paragraph);
  if (known !== undefined) return known;
  const holds = (element: DocxElement): boolean =>
    elementsOf(element).some((child) => isWml(child, "sdt") || holds(child));
  const found = holds(paragraph);
  controlsInParagraph.set(paragraph, found);
  return found;
}

const BLOCK_CONTAINERS = new Set(["ins", "del", "moveTo", "customXml", "smartTag"]);

/** Rows of a table or cells of a row, those inside a content control included. */
function rowsOf(parent: DocxElement, localName: "tr" | "tc"): readonly DocxElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (isWml(child, localName)) return [child];
    const content = isWml(child, "sdt") ? childOf(child, "sdtContent") : undefined;
    return content === undefined ? [] : rowsOf(content, localName);
  });
}
