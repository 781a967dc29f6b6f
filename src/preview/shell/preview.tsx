import "./preview.css";
import { createRoot } from "react-dom/client";
import { installOfficeFonts } from "../surface/officeFonts";
import { openDraftStore, type Draft, type DraftStore } from "./draftStore";
import { shortcutsOf, shortcutsUrlOf } from "./extendedOverrides";
import { readPreferences } from "./preferences";
import { previewDriver } from "./previewDriver";
import { PreviewWindow } from "./PreviewWindow";
import { blankDocument, sampleSpeech } from "./sampleSpeech";
import { textIn, type WindowText } from "./text";
import { answerNotice } from "./windowKeys";
import { createWordWindow, type WordWindow } from "./wordWindow";

/** The manifests that Word would be given, by edition; they lie beside this page. */
const MANIFESTS = { "365": "manifest-365.xml", "2021": "manifest.xml" } as const;

async function startPreview(root: HTMLElement): Promise<void> {
  const preferences = readPreferences(localStorage);
  const drafts = openDraftStore(indexedDB);
  const [manifest365, manifest2021, draft] = await Promise.all([
    readXml(MANIFESTS["365"]),
    readXml(MANIFESTS["2021"]),
    keptDraft(drafts),
    installOfficeFonts(document),
  ]);
  const word: WordWindow = createWordWindow({
    manifestXml: { "365": manifest365, "2021": manifest2021 },
    shortcuts: await readShortcuts(manifest365),
    draft: draft ?? firstDocument(textIn(preferences.language)),
    isDraftKept: draft !== null,
    preferences,
    storage: localStorage,
    drafts,
    untitled: (language) => textIn(language).untitled,
    noticed: (notice) => {
      answerNotice(word, notice);
    },
  });
  addEventListener("beforeunload", (event) => {
    if (word.state.get().saving !== "saved") event.preventDefault();
  });
  createRoot(root).render(<PreviewWindow word={word} />);
  window.preview = previewDriver(word);
  // In Word, too, a document stands before an add-in is asked for; and one thread does both.
  await word.desk.ready();
  word.runtime.showPane(word.state.get().manifest.sourceUrl);
}

/** Begins with an empty page instead of the sample where the address says so. */
const EMPTY_PAGE = "#new";

function firstDocument({ untitled, sampleName }: WindowText): Draft {
  return location.hash === EMPTY_PAGE
    ? { name: untitled, bytes: blankDocument(), settings: {} }
    : { name: sampleName, bytes: sampleSpeech(), settings: {} };
}

/** Without the file the add-in has no key combinations, as in Word. */
async function readShortcuts(manifest: Document): Promise<Readonly<Record<string, string>>> {
  const url = shortcutsUrlOf(manifest);
  if (url === null) return {};
  try {
    return shortcutsOf(await (await fetch(url, { cache: "no-store" })).json());
  } catch {
    return {};
  }
}

async function readXml(url: string): Promise<Document> {
  const response = await fetch(url, { cache: "no-store" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const xml = new DOMParser().parseFromString(await response.text(), "application/xml");
  const fault = xml.querySelector("parsererror");
  if (fault !== null) throw new Error(`${url}: ${fault.textContent}`);
  return xml;
}

/** A browser that keeps nothing (a private window) starts with the sample each time. */
async function keptDraft(drafts: DraftStore): Promise<Draft | null> {
  try {
    return await drafts.read();
  } catch {
    return null;
  }
}

function showFailure(root: HTMLElement, cause: unknown): void {
  const text = textIn(readPreferences(localStorage).language);
  root.setAttribute("role", "alert");
  root.className = "start-failure";
  root.textContent = `${text.startFailed}：${String(cause)}`;
}

const root = document.getElementById("root");
if (root !== null) {
  startPreview(root).catch((cause: unknown) => {
    showFailure(root, cause);
  });
}
