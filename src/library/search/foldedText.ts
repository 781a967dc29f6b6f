const FULL_WIDTH_SHIFT = 0xfee0;

/** Lower case, and half-width where a full-width ASCII form was typed. Every character keeps its place. */
export function foldedText(text: string): string {
  return text.replace(/[A-Z\uFF01-\uFF5E]/g, (character) => {
    const code = character.charCodeAt(0);
    return String.fromCharCode(code > 0xff ? code - FULL_WIDTH_SHIFT : code).toLowerCase();
  });
}
