import { useEffect } from "react";

/** Keeps the browser from opening a file in the pane's place that is let go where nothing takes it. */
export function useStrayFiles(): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      const { dataTransfer, defaultPrevented } = event;
      if (defaultPrevented || dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      dataTransfer.dropEffect = "none";
    };
    addEventListener("dragover", onDragOver);
    return () => removeEventListener("dragover", onDragOver);
  }, []);
}
