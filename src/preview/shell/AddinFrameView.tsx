import { useEffect, useRef } from "react";
import type { AddinFrame } from "./windowState";

export interface AddinFrameViewProps {
  readonly frame: AddinFrame;
  readonly title: string;
  readonly className: string;
  readonly hidden?: boolean;
}

/** Enough for an add-in's page; the browser's own dialogs stay shut, as office.js shuts them too. */
const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** A page of the add-in. office.js reads the frame's name, so it is there before the page is. */
export function AddinFrameView({ frame, title, className, hidden = false }: AddinFrameViewProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // A new address that differs only after the # moves within the page that is there.
    if (element.current !== null) element.current.src = frame.url;
  }, [frame]);
  return (
    <iframe
      ref={element}
      key={frame.key}
      name={frame.name}
      title={title}
      className={className}
      hidden={hidden}
      sandbox={SANDBOX}
      allow="clipboard-read; clipboard-write"
    />
  );
}
