import { useEffect, useState } from "react";

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true;

/**
 * Files may be dropped anywhere on the page; true while one is held over it. `isFirst`: before all else on the
 * page that takes files, and in its stead.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isFirst = false): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const take = (event: DragEvent): void => {
      event.preventDefault();
      if (isFirst) event.stopPropagation();
    };
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      take(event);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const left = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      take(event);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over, isFirst);
    addEventListener("dragleave", left, isFirst);
    addEventListener("drop", dropped, isFirst);
    return () => {
      removeEventListener("dragover", over, isFirst);
      removeEventListener("dragleave", left, isFirst);
      removeEventListener("drop", dropped, isFirst);
    };
  }, [onFiles, isFirst]);
  return isOver;
}
