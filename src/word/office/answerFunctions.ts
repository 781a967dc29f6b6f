import { officeScriptLoaded } from "./officeScript";

/** Word passes it to functions of the ribbon, and not to those that keys call. */
type FunctionEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Answers the ribbon, the menu on selected text and keys, by the names the manifest and the shortcuts
 * give. Word hears of the end whatever becomes of a run: it waits for it, and shows that it waits.
 */
export async function answerFunctions(
  names: Iterable<string>,
  run: (name: string) => Promise<void>,
): Promise<void> {
  if (!(await officeScriptLoaded())) return;
  // Not when Office is ready: it listens a little earlier, and a call that finds no function is lost.
  for (const name of names)
    Office.actions.associate(name, (event?: FunctionEvent) => {
      void run(name).finally(() => event?.completed());
    });
}
