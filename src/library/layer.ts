/** Where something comes from. An inner layer goes before an outer one: 内置 < 单位 < 个人. */
export type Layer = "builtIn" | "unit" | "own";
