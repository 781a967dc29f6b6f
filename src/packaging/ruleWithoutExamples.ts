import ts from "typescript";

/** What shows a rule at work, in its own file. */
const EXAMPLES = "examples";

/** Loader: a rule without its examples, which only the tests read. */
export default function ruleWithoutExamples(source: string): string {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === EXAMPLES) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found.reduceRight((text, node) => {
    const rest = text.slice(node.end).replace(/^\s*,/, "");
    return text.slice(0, node.getStart(file)) + rest;
  }, source);
}
