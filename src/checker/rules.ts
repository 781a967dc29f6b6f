import type { Rule } from "./rule";

/** Every rule, in the order in which findings of one severity at one place are shown. */
export const rules: readonly Rule[] = [];
