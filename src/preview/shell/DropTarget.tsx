import { DocumentArrowDownRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { openFile } from "./fileCommands";
import { useText, useWordWindow } from "./windowContext";

/** A sheet over the whole window while a file is dragged in; frames would swallow the drop. */
export function DropTarget() {
  const text = useText();
  const word = useWordWindow();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    const listen = (type: "dragenter" | "dragover" | "drop", run: (event: DragEvent) => void) => {
      const onDrag = (event: DragEvent) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        event.preventDefault();
        event.stopPropagation();
        run(event);
      };
      addEventListener(type, onDrag, { capture: true, signal: watching.signal });
    };
    listen("dragenter", () => {
      setDragged(true);
    });
    listen("dragover", () => undefined);
    listen("drop", (event) => {
      setDragged(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void openFile(word, file);
    });
    return () => {
      watching.abort();
    };
  }, [word]);
  if (!isDragged) return null;
  return (
    <div
      className="drop-target"
      onDragLeave={() => {
        setDragged(false);
      }}
    >
      <DocumentArrowDownRegular aria-hidden />
      <p>{text.dropHere}</p>
    </div>
  );
}
