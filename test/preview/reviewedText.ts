import { DOMParser, type Element, type Node } from "@xmldom/xmldom";

/** What becomes of tracked changes: those insertions or those deletions are out of it. */
export type Review = "accepted" | "rejected";

/** Paragraphs of a saved document.xml as they read once all tracked changes are accepted, or rejected. */
export function reviewedText(documentXml: string, review: Review): readonly string[] {
  const gone = review === "accepted" ? "w:del" : "w:ins";
  const { documentElement } = new DOMParser().parseFromString(documentXml, "text/xml");
  const lines: string[] = [];
  let begun = "";
  for (const paragraph of elementsOf(documentElement, "w:p")) {
    begun += textIn(paragraph, gone);
    const [mark] = elementsOf(paragraph, "w:pPr").flatMap((each) => elementsOf(each, "w:rPr"));
    // A paragraph whose end goes runs on into the next one.
    if (elementsOf(mark ?? null, gone).length > 0) continue;
    lines.push(begun);
    begun = "";
  }
  return begun === "" ? lines : [...lines, begun];
}

function elementsOf(parent: Element | null, name: string): readonly Element[] {
  return parent === null ? [] : Array.from(parent.getElementsByTagName(name));
}

function textIn(node: Node, gone: string): string {
  if (node.nodeName === gone || node.nodeName === "w:pPr") return "";
  if (node.nodeName === "w:t" || node.nodeName === "w:delText") return node.textContent ?? "";
  return Array.from(node.childNodes, (child) => textIn(child, gone)).join("");
}
