import { createRoot } from "react-dom/client";
import { passages } from "../library/passages";
import { openShelf } from "../pane/commands/changeShelf";
import { connectOffice } from "../pane/commands/connectOffice";
import { prepareSearch } from "../pane/commands/prepareSearch";
import type { PaneDeps } from "../pane/commands/paneDeps";
import { watchColorScheme } from "../pane/device/colorScheme";
import { openShelfStorage } from "../pane/device/shelfStorage";
import { systemClipboard } from "../pane/device/systemClipboard";
import { initialPaneState } from "../pane/state/paneState";
import { reducePane } from "../pane/state/reducePane";
import { createStore } from "../pane/state/store";
import { viewAddressOf } from "../pane/state/viewAddress";
import { zhCN } from "../pane/text/zh-CN";
import "../pane/views/pane.css";
import { PaneApp } from "../pane/views/PaneApp";
import { officeAnswered, startOffice } from "../word/startOffice";

const OFFICE_PATIENCE_MS = 5_000;

const store = createStore(reducePane, initialPaneState(passages, "zh-CN", zhCN));

let shelf: ReturnType<typeof openShelfStorage> | undefined;
const deps: PaneDeps = {
  store,
  clipboard: systemClipboard,
  openShelf: () => (shelf ??= openShelfStorage()),
  loadSearch: async () => (await import("../pane/state/passageSearcher")).createPassageSearcher,
  loadSpeechTexts: async () => (await import("../library/speechTexts")).speechTexts,
};

function openAddress(): void {
  const address = viewAddressOf(location.hash);
  if (address !== null) store.dispatch({ kind: "addressOpened", address });
}

openAddress();
addEventListener("hashchange", openAddress);
watchColorScheme((isBrowserDark) =>
  store.dispatch({ kind: "themeChanged", change: { isBrowserDark } }),
);
void connectOffice(deps, () => startOffice(OFFICE_PATIENCE_MS), officeAnswered);

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no place for the pane.");
createRoot(root).render(<PaneApp deps={deps} />);
void openShelf(deps);
void prepareSearch(deps);
