import {
  attributeOf,
  childOf,
  elementsOf,
  isWml,
  valueOfChild,
  type DocxElement,
} from "./ooxmlNode";

/** Attributes of property elements by element name: `{ ind: { firstLineChars: "200" } }`. */
export type Properties = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type StyleKind = "paragraph" | "character" | "table" | "numbering";

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind: StyleKind;
  readonly basedOn: string | null;
  readonly next: string | null;
  readonly link: string | null;
  readonly isDefault: boolean;
  readonly paragraphProperties: DocxElement | undefined;
  readonly runProperties: DocxElement | undefined;
}

/** What text gets from its style alone: document defaults, then the chain of bases, then the style. */
export interface StyleFormat {
  readonly paragraph: Properties;
  readonly run: Properties;
}

const NOTHING: StyleFormat = { paragraph: {}, run: {} };
const MAX_CHAIN = 32;

export class StyleSheet {
  readonly #byId = new Map<string, Style>();
  readonly #byName = new Map<string, Style>();
  readonly #defaults: StyleFormat;
  readonly #formats = new Map<string, StyleFormat>();

  constructor(root: DocxElement | null) {
    const elements = root === null ? [] : elementsOf(root);
    for (const element of elements.filter((each) => isWml(each, "style"))) this.#add(element);
    const defaults = elements.find((each) => isWml(each, "docDefaults"));
    this.#defaults = {
      paragraph: fold({}, childOf(childOf(defaults, "pPrDefault"), "pPr")),
      run: fold({}, childOf(childOf(defaults, "rPrDefault"), "rPr")),
    };
  }

  byId(id: string | undefined): Style | null {
    return (id === undefined ? undefined : this.#byId.get(id)) ?? null;
  }

  /** Case does not count in the names of styles. */
  byName(kind: StyleKind, name: string): Style | null {
    return this.#byName.get(`${kind} ${name.toLowerCase()}`) ?? null;
  }

  /** `wanted`, with a number behind it where the id is taken. */
  freeId(wanted: string, alsoTaken: ReadonlySet<string> = new Set()): string {
    let id = wanted;
    for (let number = 1; this.#byId.has(id) || alsoTaken.has(id); number++) {
      id = `${wanted}${number}`;
    }
    return id;
  }

  defaultOf(kind: StyleKind): Style | null {
    return [...this.#byId.values()].find((style) => style.isDefault && style.kind === kind) ?? null;
  }

  /** Paragraph style in force where a paragraph names `styleId`, or none. */
  paragraphStyle(styleId: string | undefined): Style | null {
    return this.byId(styleId) ?? this.defaultOf("paragraph");
  }

  formatOf(style: Style | null): StyleFormat {
    if (style === null) return this.#defaults;
    const known = this.#formats.get(style.id);
    if (known !== undefined) return known;
    let format = style.kind === "character" ? NOTHING : this.#defaults;
    for (const link of this.#chainOf(style)) {
      format = {
        paragraph: fold(format.paragraph, link.paragraphProperties),
        run: fold(format.run, link.runProperties),
      };
    }
    this.#formats.set(style.id, format);
    return format;
  }

  /** The bases of a style, the farthest first, the style itself last. */
  #chainOf(style: Style): readonly Style[] {
    const chain: Style[] = [];
    for (let link: Style | null = style; link !== null && chain.length < MAX_CHAIN;) {
      chain.unshift(link);
      link = this.byId(link.basedOn ?? undefined);
    }
    return chain;
  }

  #add(element: DocxElement): void {
    const id = attributeOf(element, "styleId") ?? "";
    const style: Style = {
      id,
      name: valueOfChild(element, "name") ?? id,
      kind: (attributeOf(element, "type") ?? "paragraph") as StyleKind,
      basedOn: valueOfChild(element, "basedOn") ?? null,
      next: valueOfChild(element, "next") ?? null,
      link: valueOfChild(element, "link") ?? null,
      isDefault: ["1", "true", "on"].includes(attributeOf(element, "default") ?? ""),
      paragraphProperties: childOf(element, "pPr"),
      runProperties: childOf(element, "rPr"),
    };
    this.#byId.set(id, style);
    this.#byName.set(`${style.kind} ${style.name.toLowerCase()}`, style);
  }
}

const sheetOfRoot = new WeakMap<DocxElement, StyleSheet>();
const EMPTY_SHEET = new StyleSheet(null);

export function styleSheetOf(root: DocxElement | null): StyleSheet {
  if (root === null) return EMPTY_SHEET;
  const known = sheetOfRoot.get(root) ?? new StyleSheet(root);
  sheetOfRoot.set(root, known);
  return known;
}

/** Lays a `w:pPr` or `w:rPr` over what is inherited; attributes replace one by one. */
export function fold(inherited: Properties, container: DocxElement | undefined): Properties {
  if (container === undefined) return inherited;
  const folded: Record<string, Readonly<Record<string, string>>> = { ...inherited };
  for (const element of elementsOf(container)) {
    const own = Object.fromEntries(
      element.attributes.map((attribute) => [attribute.localName, attribute.value]),
    );
    folded[element.localName] = overlaid(element.localName, folded[element.localName] ?? {}, own);
  }
  return folded;
}

/** In each of these a name and a theme font exclude each other: what the later of two styles says counts. */
const FONT_SLOTS = ["ascii", "hAnsi", "eastAsia", "cs"];

function overlaid(
  localName: string,
  inherited: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const both: Record<string, string> = { ...inherited, ...own };
  if (localName === "rFonts") {
    for (const slot of FONT_SLOTS) {
      const theme = slot === "cs" ? "cstheme" : `${slot}Theme`;
      if (own[slot] !== undefined && own[theme] === undefined) {
        both[theme] = "";
      }
    }
  }
  // An on/off element without `val` switches on, whatever the style says.
  if (Object.keys(own).length === 0) delete both["val"];
  return both;
}
