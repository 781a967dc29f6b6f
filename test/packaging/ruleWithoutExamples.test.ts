import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import ruleWithoutExamples from "../../src/packaging/ruleWithoutExamples";

const RULES = new URL("../../src/checker/rules/", import.meta.url);

const linesOf = (code: string): readonly string[] => code.split("\n").map((line) => line.trim());

describe("a rule as it ships", () => {
  for (const name of readdirSync(RULES)) {
    it(`${name} has no examples and is otherwise what it was`, () => {
      const source = readFileSync(new URL(name, RULES), "utf8");
      const shipped = ruleWithoutExamples(source);
      assert.ok(shipped.length < source.length);
      assert.doesNotMatch(shipped, /speaking:|nearMiss:/);
      const { diagnostics } = ts.transpileModule(shipped, { reportDiagnostics: true });
      assert.deepEqual(diagnostics, []);
      assert.deepEqual(
        linesOf(shipped).filter((line) => !linesOf(source).includes(line)),
        [],
      );
    });
  }
});
