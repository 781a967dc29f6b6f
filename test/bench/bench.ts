import { readFileSync, writeFileSync } from "node:fs";
import { budgets, isWithinBudget } from "./budgets";
import { checkerMeasurements } from "./checkerBench";
import { longDocumentMeasurements } from "./longDocumentBench";
import type { Measurement } from "./measurement";
import { memoryMeasurements } from "./memoryBench";
import { paneMeasurements } from "./paneBench";
import { searchMeasurements } from "./searchBench";

/** The figures of the last time that somebody kept them, by metric. */
const FIGURES = new URL("./figures.json", import.meta.url);

const benches: readonly (() => readonly Measurement[] | Promise<readonly Measurement[]>)[] = [
  checkerMeasurements,
  longDocumentMeasurements,
  memoryMeasurements,
  searchMeasurements,
  paneMeasurements,
];

const last = JSON.parse(readFileSync(FIGURES, "utf8")) as Readonly<Record<string, number>>;
const figures: Record<string, number> = { ...last };
let isWithin = true;
for (const bench of benches)
  for (const measurement of await bench()) {
    const { metric, value } = measurement;
    const told = { ...measurement, budget: budgets[metric], last: last[metric] };
    console.log(JSON.stringify(told));
    figures[metric] = value;
    if (isWithinBudget(metric, value)) continue;
    isWithin = false;
    console.error(`${metric} misses its budget`);
  }
if (process.argv.includes("--keep"))
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = isWithin ? 0 : 1;
