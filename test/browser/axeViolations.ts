import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type AxeWindow = Window & {
  axe?: { run: (options: RunOptions) => Promise<AxeResults> };
};

/** What axe finds wrong, each fault with the places it stands at; `rules`: by these alone. */
export async function axeViolations(
  frame: Frame,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(await axeSource);
  const options: RunOptions = {
    resultTypes: ["violations"],
    preload: false,
    ...(rules !== undefined && { runOnly: [...rules] }),
  };
  const violations = await frame.evaluate(
    async (asked) => (await (window as AxeWindow).axe?.run(asked))?.violations,
    options,
  );
  if (violations === undefined) throw new Error("axe is not there");
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`).join(", ")}`,
  );
}
