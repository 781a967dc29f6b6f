/** 字号 by name, in points, the largest first. */
export const TYPE_SIZES: readonly (readonly [name: string, points: number])[] = [
  ["初号", 42],
  ["小初", 36],
  ["一号", 26],
  ["小一", 24],
  ["二号", 22],
  ["小二", 18],
  ["三号", 16],
  ["小三", 15],
  ["四号", 14],
  ["小四", 12],
  ["五号", 10.5],
  ["小五", 9],
];

/** Undefined for a size without a name, such as 20 points. */
export function typeSizeName(points: number): string | undefined {
  return TYPE_SIZES.find(([, size]) => size === points)?.[0];
}
