import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useModalDialogStyles } from "./modalDialogStyles";

interface Props {
  /** How large it is. */
  readonly className: string;
  /** Id of the element that names it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the pane, open while it is there; what had the focus before gets it back. */
export function ModalDialog({ className, labelledBy, describedBy, onClose, children }: Props) {
  const styles = useModalDialogStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js on the web would take the key for leaving the pane.
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, className)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onCancel={onClose}
    >
      {children}
    </dialog>
  );
}
