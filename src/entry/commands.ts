import { firstPassages } from "../library/firstPassages";
import type { PaneDeps } from "../pane/commands/paneDeps";
import { runFunction } from "../pane/commands/runFunction";
import { openBlankMemory } from "../pane/device/blankMemoryStorage";
import { openFormatStorage } from "../pane/device/formatStorage";
import { installedFonts } from "../pane/device/installedFonts";
import { noticeUrl } from "../pane/device/noticeUrl";
import { openShelfStorage } from "../pane/device/shelfStorage";
import { PANE_FUNCTIONS } from "../pane/state/paneFunction";
import { initialPaneState } from "../pane/state/paneState";
import { reducePane } from "../pane/state/reducePane";
import { createStore } from "../pane/state/store";
import { languageOf } from "../pane/text/paneTextIn";
import { zhCN } from "../pane/text/zh-CN";
import { answerFunctions } from "../word/answerFunctions";
import { showDialog } from "../word/showDialog";
import { officeAnswered } from "../word/startOffice";

/**
 * Runs a function as the pane would, without one. Each run begins anew: between two of them the pane
 * may have changed what is stored.
 */
async function run(name: string): Promise<void> {
  const [{ otherPassages }, answer] = await Promise.all([
    import("../library/otherPassages"),
    officeAnswered(),
  ]);
  const passages = [...firstPassages, ...otherPassages];
  const store: PaneDeps["store"] = createStore(
    reducePane,
    initialPaneState(passages, "zh-CN", zhCN),
  );
  store.dispatch({ kind: "officeAnswered", answer });
  const language = answer.kind === "word" ? languageOf(answer.language) : "zh-CN";
  const deps = {
    store,
    openShelf: openShelfStorage,
    openBlankMemory,
    openFormats: openFormatStorage,
    installedFonts,
  };
  const ways = {
    showPane: () => Promise.resolve(false),
    tell: (notice: Parameters<typeof noticeUrl>[0]) => showDialog(noticeUrl(notice, language)),
  };
  await runFunction(deps, ways, name);
}

void answerFunctions(PANE_FUNCTIONS.keys(), run);
