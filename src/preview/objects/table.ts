import { itemNotFound } from "../protocol/apiError";
import { aNumber } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";
import { storyOf } from "../surface/place";
import type { IndexedCell, IndexedTable } from "../surface/documentIndex";
import { storyIndex } from "../surface/textEdits";
import { ModelObject, type ObjectModel } from "./objectModel";

/** A table, as far as text in it needs to know. */
export class Table extends ModelObject {
  readonly wordClass: WordClass = tableClass;

  constructor(
    model: ObjectModel,
    private readonly nodeId: string,
  ) {
    super(model);
  }

  get table(): IndexedTable {
    const { tables } = storyIndex(this.session, storyOf(this.nodeId));
    const table = tables.find(({ nodeId }) => nodeId === this.nodeId);
    if (table === undefined) throw itemNotFound("Table");
    return table;
  }

  get rowCount(): number {
    return Math.max(...this.table.cells.map(({ row }) => row)) + 1;
  }

  get nestingLevel(): number {
    let level = 1;
    for (let around = this.table.parent; around !== null; around = around.parent) level += 1;
    return level;
  }

  cellAt(row: number, column: number): WordObject | null {
    const cell = this.table.cells.find((each) => each.row === row && each.column === column);
    return cell === undefined ? null : this.model.tableCell(cell.nodeId);
  }
}

export const tableClass = wordClass<Table>("Table", (is) => ({
  nestingLevel: is.readOnly("1.3", aNumber, (table) => table.nestingLevel),
  rowCount: is.readOnly("1.3", aNumber, (table) => table.rowCount),
  getCell: is.method("1.3", [aNumber, aNumber], (table, row, column) =>
    table.demand(table.cellAt(row, column), "getCell"),
  ),
  getCellOrNullObject: is.method("1.3", [aNumber, aNumber], (table, row, column) =>
    table.cellAt(row, column),
  ),
}));

/** One cell; its text is the text of its body. */
export class TableCell extends ModelObject {
  readonly wordClass: WordClass = tableCellClass;

  constructor(
    model: ObjectModel,
    private readonly nodeId: string,
  ) {
    super(model);
  }

  get cell(): IndexedCell {
    const cell = storyIndex(this.session, storyOf(this.nodeId)).cellById.get(this.nodeId);
    if (cell === undefined) throw itemNotFound("TableCell");
    return cell;
  }

  get body(): WordObject {
    return this.model.body(storyOf(this.nodeId), this.nodeId);
  }
}

export const tableCellClass = wordClass<TableCell>("TableCell", (is) => ({
  body: is.part("1.3", (cell) => cell.body),
  parentTable: is.found("1.3", ({ cell, model }) => model.table(cell.table.nodeId)),
  cellIndex: is.readOnly("1.3", aNumber, ({ cell }) => cell.column),
  rowIndex: is.readOnly("1.3", aNumber, ({ cell }) => cell.row),
}));
