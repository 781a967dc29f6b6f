import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";

const ROOT = new URL("../../src", import.meta.url).pathname;

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

  /** Begun anew at every character of a long run; none of these meets one that a stranger wrote. */
  const SHORT_INPUT: ReadonlySet<string> = new Set([
    "packaging/deployAddress.ts",
    "packaging/manifest365.ts",
    "packaging/packedData.ts",
    "pane/state/paneFunction.ts",
    // Words of packs, which the schema bounds.
    "checker/packWords.ts",
    // An ordinal as it was found, and a heading that was foretold.
    "checker/rules/promiseCount.ts",
    "speech/numbering/foretoldHeadings.ts",
    // Its end always matches, so it is never begun anew.
    "speech/text/sentence.ts",
  ]);

  it("take time in proportion to the text", () => {
    const problems = expressions.flatMap(({ where, source, flags }) =>
      analyse({ source, flags })
        .reports.filter(
          ({ type }) => type !== "Move" || !SHORT_INPUT.has(where.replace(/:\d+$/, "")),
        )
        .map(
          ({ type, exponential, character }) =>
            `${where} /${source}/${flags}: ${type}${exponential ? ", exponential" : ""}, repeat ${JSON.stringify(character.pick)}`,
        ),
    );
    assert.deepEqual(problems, []);
  });
});
