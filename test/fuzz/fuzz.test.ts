import assert from "node:assert/strict";
import fc from "fast-check";
import { fuzzProperties } from "./fuzzProperties";

describe("hostile input, a few cases of each kind (npm run fuzz runs more)", function () {
  this.timeout(120_000);

  it("names no kind twice", () => {
    const names = fuzzProperties.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const { name, runs, run } of fuzzProperties.filter((property) => property.runs > 0))
    it(name, async () => {
      const details = await run({ numRuns: runs });
      if (details.failed)
        throw new Error(await fc.asyncDefaultReportMessage(details), {
          cause: details.errorInstance,
        });
    });
});
