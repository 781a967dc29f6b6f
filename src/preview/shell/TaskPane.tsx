import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  ChevronDownRegular,
  DismissRegular,
  OpenRegular,
} from "@fluentui/react-icons";
import { AddinFrameView } from "./AddinFrameView";
import { PaneSplitter } from "./PaneSplitter";
import { useText, useWindowState, useWordWindow } from "./windowContext";
import type { PaneState } from "./windowState";

/** The pane at the right: the add-in's own page below a title, as wide as its edge was dragged. */
export function TaskPane() {
  const text = useText();
  const { runtime } = useWordWindow();
  const { pane, paneWidth, manifest } = useWindowState();
  if (pane === null) return null;
  return (
    <>
      {pane.isVisible && <PaneSplitter />}
      <aside
        className="pane"
        aria-label={text.pane}
        hidden={!pane.isVisible}
        style={{ width: paneWidth }}
      >
        <div className="pane-title">
          <h2>{manifest.name}</h2>
          <Tooltip content={text.closePane} relationship="label">
            <Button
              id="close-pane"
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              onClick={runtime.closePane}
            />
          </Tooltip>
        </div>
        <div className="pane-body" data-region="pane">
          <AddinFrameView frame={pane.frame} title={manifest.name} className="pane-frame" />
          {pane.progress !== "running" && <PaneProgressView pane={pane} />}
          <PersonalityMenu pane={pane} />
        </div>
      </aside>
    </>
  );
}

/** Word lays this small menu over the pane's top right corner; the page has to leave it room. */
function PersonalityMenu({ pane }: { readonly pane: PaneState }) {
  const text = useText();
  const { runtime } = useWordWindow();
  const { manifest } = useWindowState();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className="personality-menu"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={manifest.name}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowClockwiseRegular />} onClick={runtime.restart}>
            {text.reloadPane}
          </MenuItem>
          <MenuItemLink icon={<OpenRegular />} href={pane.pageUrl} target="_blank">
            {text.paneOpenAddress}
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function PaneProgressView({ pane }: { readonly pane: PaneState }) {
  const text = useText();
  const { runtime } = useWordWindow();
  if (pane.progress === "starting") {
    return (
      <div className="pane-progress">
        <Spinner label={text.paneStarting} size="small" />
      </div>
    );
  }
  const isUnreachable = pane.progress === "unreachable";
  return (
    <div className="pane-progress" role="alert">
      <strong>{isUnreachable ? text.paneUnreachable : text.paneSilent}</strong>
      <p>{isUnreachable ? text.paneUnreachableHelp : text.paneSilentHelp}</p>
      {isUnreachable && (
        <p>
          <Link href={pane.pageUrl} target="_blank">
            {pane.pageUrl}
          </Link>
        </p>
      )}
      <Button appearance="primary" onClick={runtime.restart}>
        {isUnreachable ? text.retry : text.reloadPane}
      </Button>
    </div>
  );
}
