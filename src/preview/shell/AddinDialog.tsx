import { Button, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { AddinFrameView } from "./AddinFrameView";
import { useText, useWindowState, useWordWindow } from "./windowContext";

/** A dialog the add-in asked for (`displayDialogAsync` with `displayInIframe`). */
export function AddinDialog() {
  const text = useText();
  const { runtime } = useWordWindow();
  const { dialog, manifest } = useWindowState();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog !== null) element.current?.showModal();
  }, [dialog]);
  if (dialog === null) return null;
  return (
    <dialog
      ref={element}
      className="addin-dialog"
      aria-label={`${text.dialog}：${manifest.name}`}
      style={{ width: `${dialog.width}vw`, height: `${dialog.height}vh` }}
      onCancel={runtime.closeDialog}
    >
      <div className="pane-title">
        <h2>{manifest.name}</h2>
        <Tooltip content={text.closeDialog} relationship="label">
          <Button appearance="subtle" icon={<DismissRegular />} onClick={runtime.closeDialog} />
        </Tooltip>
      </div>
      <AddinFrameView frame={dialog.frame} title={manifest.name} className="dialog-frame" />
    </dialog>
  );
}
