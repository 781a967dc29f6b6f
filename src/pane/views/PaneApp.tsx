import { FluentProvider } from "@fluentui/react-components";
import { useEffect, type ComponentType } from "react";
import type { PaneDeps } from "../commands/paneDeps";
import type { ViewId } from "../state/paneState";
import { NoticeLine } from "./NoticeLine";
import { OfficeNotice } from "./OfficeNotice";
import { PaneContext, usePane } from "./paneContext";
import { PaneFaultBoundary } from "./PaneFaultBoundary";
import { usePaneStyles } from "./paneStyles";
import { darkTheme, lightTheme } from "./paneThemes";
import { PassagesView } from "./PassagesView";
import { SelectionChoice } from "./SelectionChoice";

const VIEWS: Readonly<Record<ViewId, ComponentType>> = { passages: PassagesView };

function ThemedPane() {
  const styles = usePaneStyles();
  const isDark = usePane(({ theme }) => theme.isOfficeDark ?? theme.isBrowserDark);
  const language = usePane((state) => state.language);
  const text = usePane((state) => state.text);
  const View = VIEWS[usePane((state) => state.view)];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.appName;
  }, [language, text]);
  useEffect(() => {
    // Scroll bars and what the browser draws itself follow.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <main className={styles.pane}>
        <h1 className={styles.heading}>{text.appName}</h1>
        <PaneFaultBoundary text={text}>
          <OfficeNotice />
          <View />
          <NoticeLine />
          <SelectionChoice />
        </PaneFaultBoundary>
      </main>
    </FluentProvider>
  );
}

export function PaneApp({ deps }: { readonly deps: PaneDeps }) {
  return (
    <PaneContext.Provider value={deps}>
      <ThemedPane />
    </PaneContext.Provider>
  );
}
