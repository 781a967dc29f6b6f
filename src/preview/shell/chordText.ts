import type { KeyChord } from "../protocol/hostNotice";

/** As `shortcuts.json` of an add-in writes it: `Ctrl+Alt+1`. */
export function chordText(chord: KeyChord): string {
  return [
    ...(chord.ctrlKey ? ["Ctrl"] : []),
    ...(chord.metaKey ? ["Command"] : []),
    ...(chord.altKey ? ["Alt"] : []),
    ...(chord.shiftKey ? ["Shift"] : []),
    String.fromCharCode(chord.keyCode),
  ].join("+");
}
