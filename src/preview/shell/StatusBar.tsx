import { useEditorState, useZoom } from "@docx-editor.dev/react";
import { Button, Slider, Tooltip } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { useText, useWindowState } from "./windowContext";

const LEAST_PERCENT = 50;
const MOST_PERCENT = 200;

export function StatusBar() {
  const text = useText();
  const { characters, isReadOnly } = useWindowState();
  const page = useEditorState((snapshot) => snapshot.page);
  return (
    <footer className="status-bar" aria-label={text.statusBar} data-region="status">
      <span>{text.pages(page.current, page.total)}</span>
      <span>{text.characters(characters)}</span>
      {isReadOnly && <span>{text.readOnly}</span>}
      <span className="status-space" />
      <ZoomControl />
    </footer>
  );
}

function ZoomControl() {
  const text = useText();
  const { zoom, setZoom, zoomIn, zoomOut, reset, canZoomIn, canZoomOut } = useZoom();
  const percent = Math.round(zoom * 100);
  return (
    <div className="zoom">
      <ZoomButton
        label={text.zoomOut}
        icon={<SubtractRegular />}
        isEnabled={canZoomOut}
        run={zoomOut}
      />
      <Slider
        size="small"
        className="zoom-slider"
        aria-label={text.zoom(percent)}
        min={LEAST_PERCENT}
        max={MOST_PERCENT}
        step={10}
        value={percent}
        onChange={(_, { value }) => {
          setZoom(value / 100);
        }}
      />
      <ZoomButton label={text.zoomIn} icon={<AddRegular />} isEnabled={canZoomIn} run={zoomIn} />
      <Button className="zoom-percent" appearance="subtle" size="small" onClick={reset}>
        {percent}%
      </Button>
    </div>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly isEnabled: boolean;
  readonly run: () => void;
}

function ZoomButton({ label, icon, isEnabled, run }: ZoomButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} disabled={!isEnabled} onClick={run} />
    </Tooltip>
  );
}
