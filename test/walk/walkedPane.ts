import type { Frame, Locator, Page } from "playwright-core";
import type { Language } from "../../src/speech/said";
import { viewTextsIn, type ViewTexts } from "./viewTexts";

/** A view, or a state of one, that the pane stands in while whoever walks looks at it. */
export interface Stop {
  /** For file names and messages: lower case, words joined by hyphens. */
  readonly name: string;
  readonly page: Page;
  /** The document under examination: the pane's. */
  readonly frame: Frame;
}

/** A walk goes on when its next stop is asked for. */
export type Walk = AsyncGenerator<Stop, void>;

/** The pane, and the ways through it by the words of its language. */
export interface WalkedPane {
  readonly page: Page;
  readonly frame: Frame;
  readonly language: Language;
  readonly texts: ViewTexts;
  readonly stop: (name: string) => Stop;
  readonly openTab: (view: keyof ViewTexts["pane"]["viewNames"]) => Promise<void>;
  readonly button: (name: string | RegExp, within?: Locator) => Locator;
  readonly row: (title: string) => Locator;
  /** Resolves when the pane says, politely, something that matches. */
  readonly said: (words: string | RegExp) => Promise<void>;
  /** Chooses files in the field behind a button that opens the system's choice. */
  readonly chooseFiles: (
    button: Locator,
    files: readonly { readonly name: string; readonly buffer: Buffer }[],
  ) => Promise<void>;
}

export function walkedPane(page: Page, frame: Frame, language: Language): WalkedPane {
  const texts = viewTextsIn(language);
  return {
    page,
    frame,
    language,
    texts,
    stop: (name) => ({ name, page, frame }),
    openTab: async (view) => {
      await frame.getByRole("tab", { name: texts.pane.viewNames[view], exact: true }).click();
      await frame
        .getByRole("tab", { name: texts.pane.viewNames[view], exact: true, selected: true })
        .waitFor();
    },
    button: (name, within) => (within ?? frame).getByRole("button", { name, exact: true }),
    row: (title) => frame.getByRole("row", { name: title, exact: true }),
    said: (words) => frame.getByRole("status").filter({ hasText: words }).first().waitFor(),
    chooseFiles: async (button, files) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
      await chooser.setFiles(
        files.map((file) => ({ ...file, mimeType: "application/octet-stream" })),
      );
    },
  };
}
