import { NO_SETTINGS, type PaneSettings } from "../state/settingsState";
import { wantedLanguage } from "../state/wantedLanguage";
import { paneTextIn } from "../text/paneTextIn";
import type { PaneDeps } from "./paneDeps";

type SettingsDeps = Pick<PaneDeps, "store" | "openSettings">;

/** Shows the pane in the language that is wanted; stays in the old one where its texts cannot be fetched. */
export async function speakWantedLanguage({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const { settings, office, language: spoken } = store.state();
  const language = wantedLanguage(settings, office);
  if (language === spoken) return;
  try {
    store.dispatch({ kind: "languageChanged", language, text: await paneTextIn(language) });
  } catch {
    // A pane in the wrong language is worth more than a fault message about it.
  }
}

/** Reads what was chosen before. Where nothing can be read, the pane goes on without. */
export async function readSettings(deps: SettingsDeps): Promise<void> {
  const { store, openSettings } = deps;
  try {
    const storage = await openSettings();
    const { isKept } = storage;
    store.dispatch({ kind: "settingsChanged", settings: storage.read(), isKept });
  } catch {
    store.dispatch({ kind: "settingsChanged", settings: NO_SETTINGS, isKept: false });
  }
  await speakWantedLanguage(deps);
}

/** Changes them, at once and for later; where they cannot be stored, for as long as the pane lasts. */
export async function changeSettings(
  deps: SettingsDeps,
  change: Partial<PaneSettings>,
): Promise<void> {
  const { store, openSettings } = deps;
  const { language, isWelcomed, insertsTracked, isKept } = store.state().settings;
  const settings = { language, isWelcomed, insertsTracked, ...change };
  store.dispatch({ kind: "settingsChanged", settings, isKept });
  try {
    (await openSettings()).change((stored) => ({ ...stored, ...change }));
  } catch {
    store.dispatch({ kind: "settingsChanged", settings, isKept: false });
  }
  if (change.language !== undefined) await speakWantedLanguage(deps);
}
