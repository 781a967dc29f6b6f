import type { Stretch } from "../documentHost";

/**
 * Those of a paragraph's controls whose text stands wholly in a stretch of it. `controls` are all of the
 * paragraph, in their order. A range that is deleted or written over leaves them behind, empty.
 */
export function coveredControls<Control extends { readonly text: string }>(
  text: string,
  controls: readonly Control[],
  { offset, length }: Stretch,
): readonly Control[] {
  let from = 0;
  return controls.filter((control) => {
    const at = text.indexOf(control.text, from);
    if (at < 0) return false;
    from = at + control.text.length;
    return at >= offset && from <= offset + length && control.text !== "";
  });
}
