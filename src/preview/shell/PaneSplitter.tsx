import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useText, useWindowState, useWordWindow } from "./windowContext";
import { PANE_WIDTH } from "./windowState";

const KEY_STEP = 16;

/** The pane's left edge: drag it, or move it with the arrow keys. */
export function PaneSplitter() {
  const text = useText();
  const { setPaneWidth } = useWordWindow();
  const { paneWidth } = useWindowState();
  const [isDragged, setDragged] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const width = widthAfter(event.key, paneWidth);
    if (width === null) return;
    event.preventDefault();
    setPaneWidth(width);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
  };
  /* A separator that can be moved is a control; these rules know only the ornamental kind. */
  /* eslint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */
  return (
    <div
      tabIndex={0}
      role="separator"
      className={isDragged ? "pane-splitter is-dragged" : "pane-splitter"}
      aria-label={text.resizePane}
      aria-orientation="vertical"
      aria-valuenow={paneWidth}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (isDragged) setPaneWidth(document.documentElement.clientWidth - event.clientX);
      }}
      onPointerUp={() => {
        setDragged(false);
      }}
      onPointerCancel={() => {
        setDragged(false);
      }}
      onDoubleClick={() => {
        setPaneWidth(PANE_WIDTH.standard);
      }}
    />
  );
}

function widthAfter(key: string, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return width + KEY_STEP;
    case "ArrowRight":
      return width - KEY_STEP;
    case "Home":
      return PANE_WIDTH.least;
    case "End":
      return PANE_WIDTH.most;
    default:
      return null;
  }
}
