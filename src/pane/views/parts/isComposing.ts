/** What browsers call a key that goes to an input method. */
const INPUT_METHOD = 229;

/** Whether a key belongs to an input method that composes a word. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari, which shows the pane in Word on the Mac, tells of the key that ends a word by its code alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
  return event.isComposing || event.keyCode === INPUT_METHOD;
}
