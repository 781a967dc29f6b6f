import { fireVisibilityChanged } from "../protocol/addinEvents";
import { hasSharedRuntime, type AddinPage } from "./addinPage";
import type { StateStore } from "./stateStore";
import type { PaneState, WindowState } from "./windowState";

export interface PaneHostOptions {
  readonly state: StateStore<WindowState>;
  readonly openPage: (pageUrl: string) => AddinPage;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether anything answers at an address; the browser may refuse its certificate. */
  readonly canReach: (url: string) => Promise<boolean>;
}

/** The pane: which page it shows, whether it is seen, and how far the page has come. */
export interface PaneHost {
  readonly page: () => AddinPage | null;
  readonly start: (pageUrl: string, isVisible: boolean) => AddinPage;
  readonly show: (pageUrl: string) => void;
  readonly close: () => void;
  readonly setVisible: (isVisible: boolean) => void;
  /** The page's office.js has asked for its context. */
  readonly started: () => void;
}

/** A page that has not asked for its context by then runs no office.js, or one that lost its way. */
const SILENCE_MILLISECONDS = 20_000;

export function createPaneHost({ state, openPage, wait, canReach }: PaneHostOptions): PaneHost {
  let page: AddinPage | null = null;

  const change = (next: Partial<PaneState>) => {
    const shown = state.get().pane;
    if (shown !== null) state.set({ pane: { ...shown, ...next } });
  };
  const watchStart = async (watched: AddinPage, pageUrl: string) => {
    const isStarting = () => page === watched && state.get().pane?.progress === "starting";
    const isReached = await canReach(pageUrl);
    if (isReached) await wait(SILENCE_MILLISECONDS);
    if (isStarting()) change({ progress: isReached ? "silent" : "unreachable" });
  };
  const start = (pageUrl: string, isVisible: boolean) => {
    page?.channel.close();
    page = openPage(pageUrl);
    state.set({ pane: { frame: page.frame, pageUrl, isVisible, progress: "starting" } });
    void watchStart(page, pageUrl);
    return page;
  };
  const setVisible = (isVisible: boolean) => {
    if (state.get().pane?.isVisible === isVisible) return;
    change({ isVisible });
    if (page !== null) fireVisibilityChanged(page.channel, isVisible);
  };
  return {
    page: () => page,
    start,
    show(pageUrl) {
      const shown = state.get().pane;
      if (shown === null || withoutHash(shown.pageUrl) !== withoutHash(pageUrl)) {
        start(pageUrl, true);
        return;
      }
      // The page of a shared runtime is the add-in itself: it stays where it is.
      if (hasSharedRuntime(state.get().manifest)) {
        setVisible(true);
        return;
      }
      // Only the fragment may differ: the page goes on and hears of it by itself.
      const url = withoutHash(shown.frame.url) + new URL(pageUrl).hash;
      change({ pageUrl, frame: { ...shown.frame, url } });
      setVisible(true);
    },
    close() {
      if (hasSharedRuntime(state.get().manifest)) {
        setVisible(false);
        return;
      }
      page?.channel.close();
      page = null;
      state.set({ pane: null });
    },
    setVisible,
    started() {
      change({ progress: "running" });
    },
  };
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
