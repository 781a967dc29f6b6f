import {
  fireAction,
  fireDialogClosed,
  fireDialogMessage,
  fireParagraphEvent,
  fireParentMessage,
  fireSelectionChanged,
  fireSettingsChanged,
} from "../protocol/addinEvents";
import { PARAGRAPH_EVENT_NUMBER } from "../newer/newerMembers";
import type { ParagraphEvent } from "../objects/paragraphEvents";
import { TAB_IN, TAB_IN_BACKWARDS, type HostNotice } from "../protocol/hostNotice";
import { createOpenedFiles } from "../protocol/openedFiles";
import {
  openAddinPage,
  hasSharedRuntime,
  type AddinPage,
  type PageHost,
  type PageRole,
} from "./addinPage";
import { createCommandRuns } from "./commandRuns";
import type { CommandAction } from "./manifest";
import { createPaneHost, type PaneHostOptions } from "./paneHost";
import { paneServices } from "./paneServices";

type RuntimePageHost = Omit<PageHost, "services" | "files">;

export interface RuntimeOptions extends RuntimePageHost, Pick<PaneHostOptions, "canReach"> {
  /** Keys and focus that a page in the window gives up. */
  readonly noticed: (notice: HostNotice) => void;
  /** Default key combinations of the add-in's actions, by action id. */
  readonly shortcuts: Readonly<Record<string, string>>;
}

/** The add-in's pages and what the window says to them. */
export interface AddinRuntime {
  /** Does what a button of the ribbon stands for; settles when a function has reported its end. */
  readonly run: (action: CommandAction, buttonId: string) => Promise<void>;
  readonly showPane: (pageUrl: string) => void;
  readonly closePane: () => void;
  /** Starts the add-in's pages again, as after a change of language or of the document's mode. */
  readonly restart: () => void;
  /** In Word each document has an add-in of its own; a page that has not asked for it yet sees the new one. */
  readonly documentReplaced: () => void;
  /** Settles once the pane's page has started office.js and told of its handlers. */
  readonly paneReady: () => Promise<void>;
  readonly focusPane: (backwards: boolean) => void;
  readonly closeDialog: () => void;
  readonly selectionChanged: () => void;
  readonly paragraphsChanged: (event: ParagraphEvent) => void;
  readonly settingsChanged: () => void;
  /** Runs the add-in's action for a key combination; false where it has none. */
  readonly runShortcut: (keys: string) => boolean;
}

export function createAddinRuntime(options: RuntimeOptions): AddinRuntime {
  const { state } = options;
  const commands = createCommandRuns();
  let functions: AddinPage | null = null;
  let dialog: { readonly page: AddinPage; readonly opener: AddinPage } | null = null;

  const services = paneServices(
    state,
    (isVisible) => {
      pane.setVisible(isVisible);
    },
    options.shortcuts,
  );
  const host: PageHost = { ...options, files: createOpenedFiles(), services };
  const openPage = (pageUrl: string, role: PageRole): AddinPage => {
    const page: AddinPage = openAddinPage(host, pageUrl, role, {
      started: () => {
        if (role === "pane") pane.started();
      },
      commandCompleted: commands.completed,
      messageToParent: (text) => {
        if (dialog !== null) fireDialogMessage(dialog.opener.channel, text, page.origin);
      },
      messageToDialog: (text) => {
        if (dialog !== null) fireParentMessage(dialog.page.channel, text, page.origin);
      },
      closePane: () => {
        pane.close();
      },
      dialogWanted: (optionsJson) => {
        openDialog(page, optionsJson);
      },
      dialogEnded: endDialog,
      noticed: (notice) => {
        if (role !== "dialog") options.noticed(notice);
        else if (notice.kind === "escaped") dismissDialog();
      },
    });
    return page;
  };
  const pane = createPaneHost({ ...options, openPage: (pageUrl) => openPage(pageUrl, "pane") });

  function openDialog(opener: AddinPage, optionsJson: string): void {
    const request = dialogRequest(optionsJson);
    if (request === null) return;
    endDialog();
    const page = openPage(request.url, "dialog");
    dialog = { page, opener };
    state.set({ dialog: { frame: page.frame, width: request.width, height: request.height } });
  }

  function endDialog(): void {
    dialog?.page.channel.close();
    dialog = null;
    if (state.get().dialog !== null) state.set({ dialog: null });
  }

  /** The person closed it, and its opener hears so. */
  function dismissDialog(): void {
    if (dialog !== null) fireDialogClosed(dialog.opener.channel);
    endDialog();
  }

  /** The page that holds ribbon functions: the pane's where they share a runtime. */
  function functionPage(): AddinPage {
    const { manifest } = state.get();
    if (hasSharedRuntime(manifest)) {
      return pane.page() ?? pane.start(manifest.sharedRuntimeUrl ?? manifest.sourceUrl, false);
    }
    if (functions === null) {
      functions = openPage(manifest.functionUrl ?? manifest.sourceUrl, "functions");
      state.set({ functionFrame: functions.frame });
    }
    return functions;
  }

  function restart(): void {
    endDialog();
    functions?.channel.close();
    functions = null;
    state.set({ functionFrame: null });
    const shown = state.get().pane;
    if (shown !== null) pane.start(shown.pageUrl, shown.isVisible);
  }

  return {
    async run(action, buttonId) {
      if (action.kind === "showPane") pane.show(action.url);
      else await commands.run(functionPage(), action.name, buttonId);
    },
    showPane: pane.show,
    closePane: pane.close,
    restart,
    documentReplaced() {
      if (state.get().pane?.progress !== "starting") restart();
    },
    paneReady: () => pane.page()?.ready.promise ?? Promise.reject(new Error("the pane is closed")),
    focusPane(backwards) {
      pane.page()?.channel.notify([backwards ? TAB_IN_BACKWARDS : TAB_IN]);
    },
    closeDialog: dismissDialog,
    selectionChanged() {
      const shown = pane.page();
      if (shown !== null) fireSelectionChanged(shown.channel);
    },
    paragraphsChanged({ type, uniqueLocalIds }) {
      const shown = pane.page();
      if (shown === null) return;
      fireParagraphEvent(shown.channel, PARAGRAPH_EVENT_NUMBER[type], type, uniqueLocalIds);
    },
    settingsChanged() {
      const shown = pane.page();
      if (shown !== null) fireSettingsChanged(shown.channel);
    },
    runShortcut(keys) {
      if (!hasSharedRuntime(state.get().manifest)) return false;
      const action = services.actionOf(keys);
      const shown = pane.page();
      return action !== null && shown !== null && fireAction(shown.channel, action);
    },
  };
}

interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Sizes are per cent of the window. */
function dialogRequest(optionsJson: string): DialogRequest | null {
  if (optionsJson === "") return null;
  const { url, width, height } = JSON.parse(optionsJson) as Partial<DialogRequest>;
  return url === undefined ? null : { url, width: width ?? 50, height: height ?? 50 };
}
