import { PANE_FUNCTIONS } from "../pane/state/paneFunction";
import { answerFunctions } from "../word/office/answerFunctions";

// What runs a function is what the pane has for it too, in the same files.
void answerFunctions(PANE_FUNCTIONS.keys(), async (name) => {
  const { runAlone } = await import(/* webpackChunkName: "later" */ "./runAlone");
  await runAlone(name);
});
