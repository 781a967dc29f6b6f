/** In every browser and in Node; the pure rooms name what they take of it. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
/** The last row ends five places early. */
const LAST_CELL_OF_ALL = 0xf9;

/** The 3755 first-level characters of GB/T 2312 (rows 16 to 55), which stand in the order of their pinyin. */
export function firstLevelCharacters(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const last = row === LAST_ROW ? LAST_CELL_OF_ALL : LAST_CELL;
    for (let cell = FIRST_CELL; cell <= last; cell++) bytes.push(row, cell);
  }
  return new TextDecoder("gbk").decode(Uint8Array.from(bytes));
}
