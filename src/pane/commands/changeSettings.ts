import type { PaneSettings } from "../state/settings/settingsState";
import { wantedLanguage } from "../state/settings/wantedLanguage";
import { paneTextIn } from "../text/paneTextIn";
import { changeSmall, followSmall, type SmallKeeping } from "./keepSmall";
import type { PaneDeps } from "./paneDeps";

type SettingsDeps = Pick<PaneDeps, "store" | "openSettings">;

/** Shows the pane in the language that is wanted; stays in the old one where its texts cannot be fetched. */
export async function speakWantedLanguage({ store }: Pick<PaneDeps, "store">): Promise<void> {
  const language = wantedLanguage(store.state());
  if (language === store.state().language) return;
  try {
    const text = await paneTextIn(language);
    // The person may have gone back to the other one while it was fetched.
    if (wantedLanguage(store.state()) === language)
      store.dispatch({ kind: "languageChanged", language, text });
  } catch {
    // A pane in the wrong language is worth more than a fault message about it.
  }
}

export const settingsKeeping = (deps: SettingsDeps): SmallKeeping<PaneSettings> => ({
  part: "settings",
  open: deps.openSettings,
  show(settings) {
    deps.store.dispatch({ kind: "settingsChanged", settings });
    void speakWantedLanguage(deps);
  },
});

/** Reads what was chosen before. Where nothing can be read, the pane goes on without. */
export async function readSettings(deps: SettingsDeps): Promise<void> {
  const { store } = deps;
  await followSmall(deps, settingsKeeping(deps));
  // Whoever waits for them shall not wait for ever.
  if (!store.state().settings.isRead)
    store.dispatch({ kind: "settingsChanged", settings: store.state().settings });
  await speakWantedLanguage(deps);
}

/** Changes them, at once and for later; where they cannot be stored, for as long as the pane lasts. */
export async function changeSettings(
  deps: SettingsDeps,
  change: Partial<PaneSettings>,
): Promise<void> {
  const { store } = deps;
  const { language, isWelcomed, insertsTracked } = store.state().settings;
  const settings = { language, isWelcomed, insertsTracked, ...change };
  store.dispatch({ kind: "settingsChanged", settings });
  await changeSmall(deps, settingsKeeping(deps), (stored) => ({ ...stored, ...change }));
  await speakWantedLanguage(deps);
}
