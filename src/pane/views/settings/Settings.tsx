import { Button, Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import project from "../../../../package.json";
import { changeSettings } from "../../commands/changeSettings";
import { canTrack } from "../../state/hostOf";
import { isPartKept } from "../../state/keepingState";
import type { PaneSettings } from "../../state/settings/settingsState";
import { usePane, usePaneDeps } from "../paneContext";
import { useSettingsStyles } from "./settingsStyles";
import { useSettingsText } from "./useSettingsText";
import { Select } from "../fields/Select";

const LANGUAGES = [
  "office",
  "zh-CN",
  "en-US",
] as const satisfies readonly PaneSettings["language"][];

/** Languages by their own names, which everybody finds. */
const NAMES = { "zh-CN": "中文", "en-US": "English" } as const;

/** What holds for the pane itself, and what becomes of what is typed into it. */
export function Settings() {
  const styles = useSettingsStyles();
  const deps = usePaneDeps();
  const text = useSettingsText();
  const id = useId();
  const language = usePane(({ settings }) => settings.language);
  const canBeTracked = usePane(canTrack);
  const insertsTracked = usePane(({ settings }) => settings.insertsTracked);
  const isKept = usePane(({ keeping }) => isPartKept(keeping, "settings"));
  return (
    <section aria-labelledby={`${id}title`} className={styles.settings}>
      <h2 id={`${id}title`} className={styles.title}>
        {text.settings}
      </h2>
      <div className={styles.field}>
        <label htmlFor={`${id}language`}>{text.language}</label>
        <Select
          id={`${id}language`}
          className={styles.select}
          value={language}
          onChange={(value) => {
            const chosen = LANGUAGES.find((one) => one === value);
            if (chosen !== undefined) void changeSettings(deps, { language: chosen });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} {...(one !== "office" && { lang: one })}>
              {one === "office" ? text.followOffice : NAMES[one]}
            </option>
          ))}
        </Select>
      </div>
      {canBeTracked && (
        <>
          <Checkbox
            label={text.insertsTracked}
            checked={insertsTracked}
            aria-describedby={`${id}tracked`}
            onChange={(_, { checked }) =>
              void changeSettings(deps, { insertsTracked: checked === true })
            }
          />
          <p id={`${id}tracked`} className={styles.remark}>
            {text.trackedAdvice}
          </p>
        </>
      )}
      {!isKept && <p className={styles.remark}>{text.notKept}</p>}
      <Button
        size="small"
        className={styles.action}
        onClick={() => deps.store.dispatch({ kind: "keysShown", areShown: true })}
      >
        {text.keys}
      </Button>
      <p className={styles.remark}>{text.privacy}</p>
      <p className={styles.remark}>{text.whereKept}</p>
      <div className={styles.foot}>
        <span className={styles.remark}>{text.version(project.version)}</span>
        <a href={text.supportPage} target="_blank" rel="noreferrer" className={styles.link}>
          {text.support}
        </a>
      </div>
    </section>
  );
}
