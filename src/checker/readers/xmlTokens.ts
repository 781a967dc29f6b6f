import { UnreadableDocument } from "./unreadableDocument";
import { said } from "../../speech/said";

export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      /** Between the name and the end of the tag, as written. */
      readonly attributes: string;
      readonly isEmpty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g;
const TAG_NAME = /^[^\s/>]+/;
const LARGEST_CODE_POINT = 0x10ffff;

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new UnreadableDocument(said("文档内容不完整", "The document is incomplete"));
  return at;
}

/** A > inside an attribute value does not end the tag. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const character = xml[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  throw new UnreadableDocument(said("文档内容不完整", "The document is incomplete"));
}

function tagOf(inside: string): XmlToken {
  if (inside.startsWith("/")) return { kind: "close", name: inside.slice(1).trim() };
  const name = TAG_NAME.exec(inside)?.[0];
  if (name === undefined)
    throw new UnreadableDocument(said("文档内容已损坏", "The document is damaged"));
  const isEmpty = inside.endsWith("/");
  const attributes = inside.slice(name.length, isEmpty ? -1 : undefined);
  return { kind: "open", name, attributes, isEmpty };
}

/** Keeps the names of the elements that are open, and refuses a tag that closes another one. */
function follow(open: string[], token: XmlToken): void {
  if (token.kind === "open" && !token.isEmpty) open.push(token.name);
  if (token.kind === "close" && open.pop() !== token.name) {
    throw new UnreadableDocument(said("文档内容已损坏", "The document is damaged"));
  }
}

/**
 * Tags and texts in order. A document type declaration is refused: Open XML has none, and entities
 * of its own are how an XML file attacks its reader.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const elements: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const text = xml.slice(at, open < 0 ? xml.length : open);
    if (text !== "") yield { kind: "text", text: decoded(text) };
    if (open < 0) break;
    if (xml.startsWith("<!--", open)) at = endOf(xml, "-->", open) + 3;
    else if (xml.startsWith("<?", open)) at = endOf(xml, "?>", open) + 2;
    else if (xml.startsWith("<![CDATA[", open)) {
      const end = endOf(xml, "]]>", open);
      yield { kind: "text", text: xml.slice(open + 9, end) };
      at = end + 3;
    } else if (xml.startsWith("<!", open)) {
      throw new UnreadableDocument(
        said(
          "文档含有不允许的声明（DTD）",
          "The document has a declaration that is not allowed (DTD)",
        ),
      );
    } else {
      const end = tagEnd(xml, open + 1);
      const token = tagOf(xml.slice(open + 1, end));
      follow(elements, token);
      yield token;
      at = end + 1;
    }
  }
  if (elements.length > 0)
    throw new UnreadableDocument(said("文档内容不完整", "The document is incomplete"));
}

/** The value of an attribute by its local name; null where the tag has none. */
export function attributeOf(attributes: string, localName: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${localName}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return match === null ? null : decoded(match[1] ?? match[2] ?? "");
}
