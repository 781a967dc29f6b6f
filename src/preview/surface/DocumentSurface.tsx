import "@docx-editor.dev/core/styles/editor.css";
import type { DocxEditorInstance } from "@docx-editor.dev/core/editor";
import zhCN from "@docx-editor.dev/i18n/zh-CN";
import {
  ContextMenuItem,
  definePopup,
  DocxEditor,
  DocxEditorContextMenu,
  LocaleProvider,
  useEditorState,
  useOpenFailure,
  type DocxEditorContextMenuProps,
  type DocxEditorPopups,
} from "@docx-editor.dev/react";
import { createContext, useContext, useEffect, type ComponentProps, type ReactNode } from "react";
import { authorIn } from "./revision";
import { TRACKED_CHANGES } from "./trackedChanges";

/** A line of the menu on selected text. */
export interface SelectionMenuItem {
  readonly id: string;
  readonly label: string;
  readonly iconUrl: string | null;
  readonly run: () => void;
}

export interface DocumentEditorProps {
  /** The document; another array is another document. */
  readonly bytes: Uint8Array;
  readonly language: "zh-CN" | "en-US";
  readonly selectionMenu: readonly SelectionMenuItem[];
  /** Called once the editor shows the bytes. */
  readonly onMounted: (editor: DocxEditorInstance) => void;
  /** Called where the editor refuses the bytes. */
  readonly onRefused: () => void;
  /** The window, whose controls bind to the editor through its hooks. */
  readonly children: ReactNode;
}

const SelectionMenu = createContext<readonly SelectionMenuItem[]>([]);

/** Owns the editor of one document; {@link DocumentPages} somewhere inside it are its pages. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { bytes, language, selectionMenu, onMounted, onRefused, children } = props;
  return (
    <SelectionMenu.Provider value={selectionMenu}>
      <LocaleProvider {...(language === "zh-CN" && { i18n: CHINESE })}>
        <DocxEditor.Root
          document={bytes}
          locale={language}
          mode="edit"
          author={authorIn(language)}
          modules={MODULES}
          reviewDisplayMode="all-markup"
          popups={POPUPS}
          onReady={(editor) => {
            if (isInstance(editor)) onMounted(editor);
          }}
        >
          <RefusalWatch onRefused={onRefused} />
          {children}
        </DocxEditor.Root>
      </LocaleProvider>
    </SelectionMenu.Provider>
  );
}

function RefusalWatch({ onRefused }: Pick<DocumentEditorProps, "onRefused">) {
  const { failure } = useOpenFailure();
  useEffect(() => {
    if (failure !== null) onRefused();
  }, [failure, onRefused]);
  return null;
}

type ReadyEditor = Parameters<NonNullable<ComponentProps<typeof DocxEditor.Root>["onReady"]>>[0];

/** The contract leaves the surface out; the instance behind it has one. */
function isInstance(editor: ReadyEditor): editor is DocxEditorInstance {
  return "surface" in editor;
}

export function DocumentPages() {
  return (
    <DocxEditor.Viewport className="document-viewport">
      <DocxEditor.Content />
    </DocxEditor.Viewport>
  );
}

/** The editor's own menu, with the add-in's entries where text is selected. */
function DocumentMenu(props: DocxEditorContextMenuProps) {
  const items = useContext(SelectionMenu);
  const isCaret = useEditorState((snapshot) => snapshot.selectionCollapsed);
  return (
    <DocxEditorContextMenu {...props}>
      {isCaret
        ? null
        : items.map((item) => (
            <ContextMenuItem
              key={item.id}
              label={item.label}
              icon={item.iconUrl === null ? null : <img src={item.iconUrl} alt="" width={16} />}
              onSelect={item.run}
            />
          ))}
    </DocxEditorContextMenu>
  );
}

/** The editor calls its context menu one of an AI. */
const CHINESE = { ...zhCN, contextMenu: { ...zhCN.contextMenu, ariaLabel: "快捷菜单" } };

const MODULES = [TRACKED_CHANGES];

const POPUPS: DocxEditorPopups = { contextMenu: definePopup(DocumentMenu) };
