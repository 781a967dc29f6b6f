import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore, type CompositionEvent } from "react";
import { DocumentEditor, DocumentPages, type SelectionMenuItem } from "../surface/DocumentSurface";
import { AddinDialog } from "./AddinDialog";
import { AddinFrameView } from "./AddinFrameView";
import { DropTarget } from "./DropTarget";
import { LogDrawer } from "./LogDrawer";
import { iconUrl } from "./manifest";
import { Ribbon } from "./Ribbon";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";
import { TitleBar } from "./TitleBar";
import { WindowContext, useText, useWindowState, useWordWindow } from "./windowContext";
import { bindWindowKeys } from "./windowKeys";
import { WindowNotice } from "./WindowNotice";
import { fluentTheme } from "./windowTheme";
import type { WordWindow } from "./wordWindow";

export function PreviewWindow({ word }: { readonly word: WordWindow }) {
  useEffect(() => bindWindowKeys(word), [word]);
  return (
    <WindowContext.Provider value={word}>
      <ThemedWindow />
    </WindowContext.Provider>
  );
}

function ThemedWindow() {
  const { desk } = useWordWindow();
  const { theme: choice, language, document: shown } = useWindowState();
  const isSystemDark = useSystemDark();
  const theme = choice === "system" ? (isSystemDark ? "dark" : "light") : choice;
  const selectionMenu = useSelectionMenu();
  useEffect(() => {
    window.document.documentElement.lang = language;
    window.document.documentElement.style.colorScheme = theme;
    window.document.title = shown.name;
  }, [language, theme, shown]);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <div className={`window is-${theme}`}>
        <DocumentEditor
          bytes={shown.bytes}
          language={language}
          selectionMenu={selectionMenu}
          onMounted={desk.mount}
          onRefused={desk.putBack}
        >
          <TitleBar />
          <Ribbon />
          <WindowNotice />
          <main className="workspace">
            <DocumentArea />
            <TaskPane />
          </main>
          <LogDrawer />
          <StatusBar />
        </DocumentEditor>
      </div>
      <FunctionFrame />
      <AddinDialog />
      <DropTarget />
    </FluentProvider>
  );
}

const systemDark = matchMedia("(prefers-color-scheme: dark)");

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      systemDark.addEventListener("change", onChange);
      return () => {
        systemDark.removeEventListener("change", onChange);
      };
    },
    () => systemDark.matches,
  );
}

/** After a composition ends the browser still puts its text into the page. */
const COMPOSITION_REST_MILLISECONDS = 50;

function DocumentArea() {
  const text = useText();
  const { gate } = useWordWindow();
  const composition = {
    onCompositionStart: () => {
      gate.close("composition");
    },
    onCompositionEnd: (event: CompositionEvent) => {
      event.currentTarget.ownerDocument.defaultView?.setTimeout(() => {
        gate.open("composition");
      }, COMPOSITION_REST_MILLISECONDS);
    },
  };
  return (
    <section
      className="document"
      aria-label={text.document}
      data-region="document"
      {...composition}
    >
      <DocumentPages />
    </section>
  );
}

const MENU_ICON = 16;

function useSelectionMenu(): readonly SelectionMenuItem[] {
  const word = useWordWindow();
  const { manifest } = useWindowState();
  return useMemo(
    () =>
      manifest.selectionMenu
        .flatMap((control) => (control.kind === "menu" ? control.items : [control]))
        .map((button) => ({
          id: button.id,
          label: button.label,
          iconUrl: iconUrl(button.icon, MENU_ICON, devicePixelRatio),
          run: () => void word.runCommand(button),
        })),
    [manifest, word],
  );
}

/** Ribbon functions run in a page that nobody sees. */
function FunctionFrame() {
  const { functionFrame, manifest } = useWindowState();
  if (functionFrame === null) return null;
  return (
    <AddinFrameView frame={functionFrame} title={manifest.name} className="hidden-frame" hidden />
  );
}
