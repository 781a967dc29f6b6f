import "../pane/device/olderBrowsers";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { firstPassages } from "../library/firstPassages";
import type { Material } from "../library/packs/material";
import { openShelf } from "../pane/commands/passages/changeShelf";
import { recallBlankValues } from "../pane/commands/blanks/changeBlankMemory";
import { readSettings } from "../pane/commands/changeSettings";
import { openFormats } from "../pane/commands/format/changeFormats";
import { connectOffice } from "../pane/commands/connectOffice";
import { madeFrom } from "../pane/commands/madeFrom";
import { prepareSearch } from "../pane/commands/passages/prepareSearch";
import type { PaneDeps } from "../pane/commands/paneDeps";
import { openBlankMemory } from "../pane/device/blankMemoryStorage";
import { watchBrowserLook } from "../pane/device/browserLook";
import { firstPaint } from "../pane/device/firstPaint";
import { newId } from "../pane/device/newId";
import { downloadFile } from "../pane/device/downloadFile";
import { openedOnce } from "../pane/device/openedOnce";
import { openShelfStorage } from "../pane/device/shelfStorage";
import { tieToAddress } from "../pane/device/paneAddress";
import { narrowStylePolicy } from "../pane/device/styleNonce";
import { systemClipboard } from "../pane/device/systemClipboard";
import { systemClock } from "../pane/device/systemClock";
import type { FunctionNotice } from "../pane/state/functionNotice";
import { PANE_FUNCTIONS } from "../pane/state/paneFunction";
import { initialPaneState, type PaneState } from "../pane/state/paneState";
import { officeLookOf } from "../pane/state/officeTheme";
import { reducePane } from "../pane/state/reducePane";
import { createStore } from "../pane/state/store";
import { zhCN } from "../pane/text/zh-CN";
import "../pane/views/pane.css";
import { PaneApp } from "../pane/views/PaneApp";
import { answerFunctions } from "../word/office/answerFunctions";
import { documentSetting, keepDocumentSetting } from "../word/office/documentSettings";
import { showPane } from "../word/office/showPane";
import { officeAnswered, startOffice } from "../word/office/startOffice";
import { officePartitionKey } from "../word/office/partitionKey";
import { watchTheme } from "../word/office/watchTheme";
import { watchVisibility } from "../word/office/watchVisibility";

const store = createStore(reducePane, {
  ...initialPaneState(firstPassages, "zh-CN", zhCN),
  otherPassages: { status: "running" },
});

/** Name under which the document keeps what was decided about its check. */
const CHECK_SETTING = "union-speech.check";

const isInWord = (): boolean => store.state().office.kind === "word";
const materialIn = ({ material }: PaneState): Material => material;

// "later" is one file: what every start needs, once the list is there.
const loadPassages = async () =>
  (await import(/* webpackChunkName: "later" */ "../library/otherPassages")).otherPassages;

const officeStarted = startOffice();
/** Office says under which name everything is stored, once it has started. */
const partition = officeStarted.then(officePartitionKey, officePartitionKey);

const deps: PaneDeps = {
  store,
  clipboard: systemClipboard,
  openShelf: openedOnce(async () => openShelfStorage(await partition)),
  loadPassages,
  loadSearch: async () =>
    (await import(/* webpackChunkName: "later" */ "../pane/state/passages/passageSearcher"))
      .createPassageSearcher,
  loadChecker: madeFrom({ store }, materialIn, async ({ material }) =>
    (
      await import(/* webpackChunkName: "work" */ "../pane/state/check/speechChecker")
    ).createSpeechChecker(material),
  ),
  loadAnalyser: madeFrom({ store }, materialIn, async ({ material }) =>
    (
      await import(/* webpackChunkName: "work" */ "../pane/state/draft/speechAnalyser")
    ).createSpeechAnalyser(material),
  ),
  // Where the material changes, so do the passages.
  loadDraftReader: madeFrom(
    { store },
    (state) => state.passages,
    async (state) =>
      (
        await import(/* webpackChunkName: "later" */ "../pane/state/draft/draftReader")
      ).createDraftReader(state.passages, state.material),
  ),
  documentMemory: {
    read: () => (isInWord() ? documentSetting(CHECK_SETTING) : store.state().sheet.memory),
    async keep(memory) {
      if (isInWord()) await keepDocumentSetting(CHECK_SETTING, memory);
      else store.dispatch({ kind: "sheetMemoryChanged", memory });
    },
  },
  openCheckPreferences: openedOnce(async () =>
    (
      await import(/* webpackChunkName: "work" */ "../pane/device/checkPreferencesStorage")
    ).openCheckPreferences(await partition),
  ),
  openBlankMemory: openedOnce(async () => openBlankMemory(await partition)),
  openFormats: openedOnce(async () =>
    (
      await import(/* webpackChunkName: "later" */ "../pane/device/formatStorage")
    ).openFormatStorage(await partition),
  ),
  installedFonts: async (names) =>
    (await import(/* webpackChunkName: "work" */ "../pane/device/installedFonts")).installedFonts(
      names,
    ),
  openOwnStorage: openedOnce(async () =>
    (
      await import(/* webpackChunkName: "later" */ "../pane/device/ownPassageStorage")
    ).openOwnPassageStorage(await partition),
  ),
  startSpeechReader: async (known) =>
    (await import(/* webpackChunkName: "own" */ "../pane/device/speechReader")).startSpeechReader(
      known,
    ),
  newId,
  openSettings: openedOnce(async () =>
    (
      await import(/* webpackChunkName: "later" */ "../pane/device/settingsStorage")
    ).openSettingsStorage(await partition),
  ),
  openUnitFolder: async () =>
    (await import(/* webpackChunkName: "later" */ "../pane/device/unitFolder")).openUnitFolder(),
  loadPackReader: async () =>
    (await import(/* webpackChunkName: "later" */ "../library/packs/readPack")).readPack,
  openOwnDrafts: openedOnce(async () =>
    (
      await import(/* webpackChunkName: "own" */ "../pane/device/ownDraftStorage")
    ).openOwnDraftStorage(await partition),
  ),
  downloadFile,
  clock: systemClock,
  watchVisibility,
  loadSheetDevice: async () =>
    (await import(/* webpackChunkName: "draft" */ "../pane/device/sheetDevice")).sheetDevice,
  loadSpeechTexts: async () =>
    (await import(/* webpackChunkName: "later" */ "../library/speechTexts")).speechTexts,
};

tieToAddress(store);
watchBrowserLook((browser) => store.dispatch({ kind: "themeChanged", change: { browser } }));
void connectOffice(deps, () => officeStarted, officeAnswered).then(() =>
  watchTheme((theme) =>
    store.dispatch({ kind: "themeChanged", change: { office: officeLookOf(theme) } }),
  ),
);
void officeStarted.then(async () => {
  const { followOwnPassages } = await import(
    /* webpackChunkName: "later" */ "../pane/commands/own/readOwnPassages"
  );
  await followOwnPassages(deps);
});

void answerFunctions(PANE_FUNCTIONS.keys(), async (name) => {
  const [{ runFunction }, { showDialog }, { noticeUrl }] = await Promise.all([
    import(/* webpackChunkName: "later" */ "../pane/commands/runFunction"),
    import(/* webpackChunkName: "later" */ "../word/office/showDialog"),
    import(/* webpackChunkName: "later" */ "../pane/device/noticeUrl"),
  ]);
  const tell = (notice: FunctionNotice) => showDialog(noticeUrl(notice, store.state().language));
  await runFunction(deps, { showPane, tell }, name);
});

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no place for the pane.");
const pane = <PaneApp deps={deps} styleNonce={narrowStylePolicy()} />;
// In one go: what has arrived of office.js meanwhile would run between the parts.
flushSync(() => createRoot(root).render(pane));

/** The unit's packs wait until everything that the pane itself needs is there. */
async function readUnitPacks(): Promise<void> {
  const [{ keepUnitPacks }, { watchPaneReturn }] = await Promise.all([
    import(/* webpackChunkName: "later" */ "../pane/commands/unit/keepUnitPacks"),
    import(/* webpackChunkName: "later" */ "../pane/device/paneReturn"),
  ]);
  await keepUnitPacks(deps, watchPaneReturn);
}

/** What the first view can be seen and used without. */
async function readWhatIsStored(): Promise<void> {
  await firstPaint();
  // The first run is over for who has used anything before.
  void openShelf(deps).then(() => readSettings(deps));
  void openFormats(deps);
  void recallBlankValues(deps);
  await prepareSearch(deps);
  await readUnitPacks();
}
void readWhatIsStored();
