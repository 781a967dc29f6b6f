import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./measurement";

const CHECKS = fileURLToPath(new URL("./repeatedChecks.ts", import.meta.url));

/** In a process of its own, where the garbage collector can be told to run. */
export function memoryMeasurements(): readonly Measurement[] {
  const options = ["--expose-gc", "--import", "tsx", CHECKS];
  const growth = Number(execFileSync(process.execPath, options, { encoding: "utf8" }));
  return [
    {
      metric: "memory.growthBytesPer1000Checks",
      value: growth,
      unit: "bytes",
      note: "heap after 1000 checks more, each after an edit or an inserted passage",
    },
  ];
}
