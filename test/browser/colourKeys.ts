import type { Frame } from "playwright-core";

/** Attributes that hold words, names or numbers: no colour hangs on them. */
const WITHOUT_COLOUR =
  /^(?:id|for|name|value|title|lang|tabindex|data-(?:row|finding|blank-field)|placeholder|href|datetime|aria-(?:label|labelledby|describedby|description|controls|owns|activedescendant|keyshortcuts|rowindex|rowcount|posinset|setsize|valuetext|valuenow|valuemax))$/;

/**
 * A number for each way in which what can be read on a page comes by its colours: the tags, classes, styles and
 * states of an element and of all around it. Two elements of one number have the same colours in any look.
 */
export function colourKeys(frame: Frame): Promise<readonly number[]> {
  // What translates the tests names every function by a helper of its own, which the page has not.
  return frame.evaluate(
    `((__name) => (${findColourKeys.toString()})(${WITHOUT_COLOUR.toString()}))((made) => made)`,
  );
}

/** Runs in the page, so that everything it needs stands in it. */
function findColourKeys(withoutColour: RegExp): readonly number[] {
  const HOLDERS = "[role=tabpanel], [role=treegrid], [role=list], [role=region], [role=group]";
  const MOVING = ["hover", "active", "focus"];
  const PLACES =
    /(?:^|;)\s*(?:position|inset|left|top|right|bottom|(?:min-|max-)?(?:width|height)|margin(?:-\w+)?|transform)\s*:[^;]*/g;
  const keys = new Set<number>();
  const mixed = (seed: number, text: string): number => {
    let high = seed % 0x1_0000_0000;
    let low = Math.floor(seed / 0x1_0000_0000) ^ 0x9e37_79b9;
    for (let at = 0; at < text.length; at++) {
      high = Math.imul(high ^ text.charCodeAt(at), 0x9e37_79b1);
      low = Math.imul(low ^ text.charCodeAt(at), 0x5f35_6495);
    }
    return (low & 0x1f_ffff) * 0x1_0000_0000 + (high >>> 0);
  };
  const ownWords = (element: Element): string =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value + element.placeholder
      : [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "").trim() : ""))
          .join("");
  /** Pressed, hovered and so on; what only holds others takes no colour from a mouse above them. */
  const statesOf = (element: Element): readonly string[] => {
    const isHolder = !element.matches("a, button, input, select, textarea, summary, label, [role]");
    const states = ["disabled", "checked", ...(isHolder || element.matches(HOLDERS) ? [] : MOVING)];
    return states.filter((state) => element.matches(`:${state}`));
  };
  const valueOf = ({ name, value }: Attr): string =>
    // Each provider of a theme is numbered; where something stands and how large it is, is no colour.
    name === "style" ? value.replace(PLACES, "") : value.replace(/fui-FluentProvider\S+/g, "");
  const look = (element: Element, around: number): void => {
    const states = [...element.attributes]
      .filter(({ name }) => !withoutColour.test(name))
      .map((attribute) => `${attribute.name}=${valueOf(attribute)}`)
      .concat(statesOf(element));
    const key = mixed(around, `<${element.localName} ${states.sort().join(" ")}>`);
    const { length } = ownWords(element);
    // Of a single character axe does not say whether it is text.
    if (length > 0) keys.add(mixed(key, length > 1 ? "words" : "character"));
    for (const child of element.children) look(child, key);
  };
  look(document.documentElement, 0);
  return [...keys];
}
