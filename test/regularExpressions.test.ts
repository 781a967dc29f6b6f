import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";

const ROOT = new URL("../src", import.meta.url).pathname;

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literalsIn(file: string): readonly Expression[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        where: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const expressions = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:ts|tsx|js)$/.test(file))
  .flatMap(literalsIn);

describe("regular expressions", function () {
  this.timeout(60_000);

  it("are found", () => {
    assert.ok(expressions.length > 200, `${expressions.length} found`);
  });

  it("never try a text twice: none backtracks more than in proportion to its length", () => {
    const problems = expressions.flatMap(({ where, source, flags }) =>
      // What is quadratic only by being begun anew at every character is looked at one by one below.
      analyse({ source, flags }, { reportTypes: { Move: false } }).reports.map(
        ({ type, exponential, character }) =>
          `${where} /${source}/${flags}: ${type}${exponential ? ", exponential" : ""}, repeat ${JSON.stringify(character.pick)}`,
      ),
    );
    assert.deepEqual(problems, []);
  });
});
