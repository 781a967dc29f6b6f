import {
  createDOMRenderer,
  FluentProvider,
  mergeClasses,
  RendererProvider,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { PaneDeps } from "../commands/paneDeps";
import type { ViewId } from "../state/paneState";
import { hasSheetTab } from "../state/draft/sheetState";
import { LateView, type LoadView } from "./LateView";
import { NoticeLine } from "./notices/NoticeLine";
import { PaneContext, usePane } from "./paneContext";
import { PaneFaultBoundary } from "./PaneFaultBoundary";
import { usePaneStyles } from "./paneStyles";
import { PaneTabs, tabIdOf, VIEW_PANEL } from "./PaneTabs";
import { PassagesView } from "./passages/PassagesView";
import { SelectionChoice } from "./SelectionChoice";
import { useFluentTheme } from "./useFluentTheme";
import { useFocusCaught } from "./useFocusCaught";
import { usePaneKeys } from "./usePaneKeys";
import { useStrayFiles } from "./useStrayFiles";
import { useTabOrder } from "./useTabOrder";

/** Says why there is no Word; in Word nobody needs it. */
const OfficeNotice = lazy(async () => ({
  default: (
    await import(/* webpackPrefetch: true, webpackChunkName: "notices" */ "./notices/OfficeNotice")
  ).OfficeNotice,
}));

/** In the order of their tabs. The passages come with the pane, the others when they are opened. */
const LATE_VIEWS: Readonly<Record<Exclude<ViewId, "passages">, LoadView>> = {
  draft: async () => (await import(/* webpackChunkName: "draft" */ "./draft/DraftView")).DraftView,
  outline: async () =>
    (await import(/* webpackChunkName: "work" */ "./outline/OutlineView")).OutlineView,
  blanks: async () =>
    (await import(/* webpackChunkName: "work" */ "./blanks/BlanksView")).BlanksView,
  check: async () => (await import(/* webpackChunkName: "work" */ "./check/CheckView")).CheckView,
  format: async () =>
    (await import(/* webpackChunkName: "work" */ "./format/FormatView")).FormatView,
  own: async () => (await import(/* webpackChunkName: "own" */ "./own/OwnView")).OwnView,
};

/** All keys, for who asks. */
const KeySheet = lazy(async () => ({
  default: (await import(/* webpackChunkName: "own" */ "./settings/KeySheet")).KeySheet,
}));

const VIEWS: readonly ViewId[] = ["passages", "outline", "blanks", "check", "format", "own"];

const loadCompanion: LoadView = async () =>
  (await import(/* webpackChunkName: "draft" */ "./draft/DraftCompanion")).DraftCompanion;

/** The view in sight, and the tabs: the draft has one where it does not lie beside the pane. */
function useViews(): { readonly view: ViewId; readonly views: readonly ViewId[] } {
  const asked = usePane((state) => state.view);
  const hasTab = usePane(({ sheet }) => hasSheetTab(sheet));
  return {
    view: asked === "draft" && !hasTab ? "passages" : asked,
    views: hasTab ? ["draft", ...VIEWS] : VIEWS,
  };
}

function View({ view }: { readonly view: ViewId }) {
  return view === "passages" ? <PassagesView /> : <LateView key={view} load={LATE_VIEWS[view]} />;
}

function ThemedPane() {
  const styles = usePaneStyles();
  const theme = useFluentTheme();
  const language = usePane((state) => state.language);
  const text = usePane((state) => state.text);
  const { view, views } = useViews();
  const lacksWord = usePane(({ office }) => office.kind !== "starting" && office.kind !== "word");
  const isOutside = usePane(({ office }) => office.kind === "browser");
  const hasDraft = usePane(({ sheet }) => sheet.draft !== null);
  const isBeside = usePane(({ sheet }) => sheet.draft !== null && sheet.isBeside);
  const areKeysShown = usePane(({ settings }) => settings.areKeysShown);
  const panel = useRef<HTMLDivElement>(null);
  usePaneKeys(views);
  useFocusCaught(panel);
  useTabOrder();
  useStrayFiles();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.appName;
  }, [language, text]);
  return (
    <FluentProvider theme={theme}>
      <div className={mergeClasses(isBeside && styles.desk)}>
        <main className={mergeClasses(styles.pane, isBeside && styles.paneBeside)}>
          <h1 className={styles.heading}>{text.appName}</h1>
          <PaneFaultBoundary text={text}>
            <div role="status">
              {lacksWord && (
                <Suspense>
                  <OfficeNotice />
                </Suspense>
              )}
            </div>
            <PaneTabs views={views} current={view} isFree={isOutside} />
            <div
              ref={panel}
              role="tabpanel"
              tabIndex={-1}
              id={VIEW_PANEL}
              aria-labelledby={tabIdOf(view)}
              className={styles.panel}
            >
              <View view={view} />
            </div>
            <NoticeLine />
            <SelectionChoice />
            {areKeysShown && (
              <Suspense>
                <KeySheet />
              </Suspense>
            )}
          </PaneFaultBoundary>
        </main>
        {hasDraft && (
          <PaneFaultBoundary text={text}>
            <LateView load={loadCompanion} />
          </PaneFaultBoundary>
        )}
      </div>
    </FluentProvider>
  );
}

interface Props {
  readonly deps: PaneDeps;
  /** Without it the page's policy refuses the style elements of Fluent UI. */
  readonly styleNonce: string;
}

export function PaneApp({ deps, styleNonce }: Props) {
  const renderer = useMemo(
    () => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce } }),
    [styleNonce],
  );
  return (
    <PaneContext.Provider value={deps}>
      <RendererProvider renderer={renderer}>
        <ThemedPane />
      </RendererProvider>
    </PaneContext.Provider>
  );
}
