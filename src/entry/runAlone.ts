import { firstPassages } from "../library/firstPassages";
import type { PaneDeps } from "../pane/commands/paneDeps";
import { readSettings } from "../pane/commands/changeSettings";
import { runFunction } from "../pane/commands/runFunction";
import { openBlankMemory } from "../pane/device/blankMemoryStorage";
import { openFormatStorage } from "../pane/device/formatStorage";
import { installedFonts } from "../pane/device/installedFonts";
import { noticeUrl } from "../pane/device/noticeUrl";
import { openedOnce } from "../pane/device/openedOnce";
import { openOwnPassageStorage } from "../pane/device/ownPassageStorage";
import { openSettingsStorage } from "../pane/device/settingsStorage";
import { openShelfStorage } from "../pane/device/shelfStorage";
import { openUnitFolder } from "../pane/device/unitFolder";
import { initialPaneState } from "../pane/state/paneState";
import { wantedLanguage } from "../pane/state/settings/wantedLanguage";
import { reducePane } from "../pane/state/reducePane";
import { createStore } from "../pane/state/store";
import { zhCN } from "../pane/text/zh-CN";
import { officePartitionKey } from "../word/office/partitionKey";
import { showDialog } from "../word/office/showDialog";
import { officeAnswered } from "../word/office/startOffice";

/**
 * Runs a function as the pane would, without one. Each run begins anew: between two of them the pane
 * may have changed what is stored.
 */
export async function runAlone(name: string): Promise<void> {
  const store: PaneDeps["store"] = createStore(reducePane, {
    ...initialPaneState(firstPassages, "zh-CN", zhCN),
    otherPassages: { status: "running" },
  });
  const answer = await officeAnswered();
  store.dispatch({ kind: "officeAnswered", answer });
  const partition = officePartitionKey();
  const deps = {
    store,
    loadPassages: async () => (await import("../library/otherPassages")).otherPassages,
    openShelf: openedOnce(() => openShelfStorage(partition)),
    openBlankMemory: openedOnce(() => openBlankMemory(partition)),
    openFormats: openedOnce(() => openFormatStorage(partition)),
    openSettings: openedOnce(() => openSettingsStorage(partition)),
    openUnitFolder: openedOnce(openUnitFolder),
    loadPackReader: async () => (await import("../library/packs/readPack")).readPack,
    openOwnStorage: openedOnce(() => openOwnPassageStorage(partition)),
    installedFonts,
  };
  await readSettings(deps);
  const language = wantedLanguage(store.state());
  const ways = {
    showPane: () => Promise.resolve(false),
    tell: (notice: Parameters<typeof noticeUrl>[0]) => showDialog(noticeUrl(notice, language)),
  };
  await runFunction(deps, ways, name);
}
