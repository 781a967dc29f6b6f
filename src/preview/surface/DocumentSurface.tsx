import "@docx-editor.dev/core/styles/editor.css";
import { DocxEditor } from "@docx-editor.dev/react";

export function DocumentSurface({ bytes }: { bytes: Uint8Array }) {
  return (
    <DocxEditor.Root document={bytes}>
      <DocxEditor.Viewport>
        <DocxEditor.Content />
      </DocxEditor.Viewport>
    </DocxEditor.Root>
  );
}
