import { useEditorCommand, useZoom } from "@docx-editor.dev/react";
import {
  ArrowNextRegular,
  ArrowPreviousRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  CheckmarkRegular,
  DismissRegular,
  DocumentBulletListClockRegular,
  DocumentOnePageRegular,
  DocumentEditRegular,
  PageFitRegular,
  TextAlignCenterRegular,
  TextAlignJustifyRegular,
  TextAlignLeftRegular,
  TextAlignRightRegular,
  TextBoldRegular,
  TextItalicRegular,
  TextUnderlineRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { iconUrl, type CommandButton, type CommandControl, type CommandGroup } from "./manifest";
import { useText, useWindowState, useWordWindow } from "./windowContext";

/** One button of the ribbon, or a line of the menu that takes what does not fit. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  /** Title and text of the screen tip; the label alone where there is no text. */
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: ReactElement;
  readonly isEnabled: boolean;
  /** Present on buttons that stay pressed. */
  readonly isOn?: boolean;
  /** Large buttons carry their label below the icon. */
  readonly isLarge: boolean;
  /** Present on buttons that open a menu; `run` is not called on those. */
  readonly items?: readonly RibbonCommand[];
  readonly run: () => void;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly RibbonCommand[];
  /** Groups with a higher number keep their place longer when the window narrows. */
  readonly priority: number;
}

type Slot = Parameters<typeof useEditorCommand>[0];

function useSlotCommand(id: string & Slot, label: string, icon: ReactElement): RibbonCommand {
  const { execute, isActive, isEnabled } = useEditorCommand(id);
  const { desk } = useWordWindow();
  return {
    id,
    label,
    tipTitle: label,
    tip: "",
    icon,
    isEnabled,
    isLarge: false,
    ...(/^(text|alignment)\./.test(id) && { isOn: isActive }),
    // The press may have come while the pane had the focus; the next key belongs to the document.
    run: () => {
      execute();
      desk.edited().editor.focus();
    },
  };
}

/** Commands of the document itself, on the home tab. */
export function useEditingGroups(): readonly RibbonGroup[] {
  const text = useText();
  const history = [
    useSlotCommand("history.undo", text.undo, <ArrowUndoRegular />),
    useSlotCommand("history.redo", text.redo, <ArrowRedoRegular />),
  ];
  const font = [
    useSlotCommand("text.bold", text.bold, <TextBoldRegular />),
    useSlotCommand("text.italic", text.italic, <TextItalicRegular />),
    useSlotCommand("text.underline", text.underline, <TextUnderlineRegular />),
  ];
  const paragraph = [
    useSlotCommand("alignment.left", text.alignLeft, <TextAlignLeftRegular />),
    useSlotCommand("alignment.center", text.alignCenter, <TextAlignCenterRegular />),
    useSlotCommand("alignment.right", text.alignRight, <TextAlignRightRegular />),
    useSlotCommand("alignment.justify", text.justify, <TextAlignJustifyRegular />),
  ];
  return [
    { id: "undo", label: text.undoGroup, commands: history, priority: 3 },
    { id: "font", label: text.fontGroup, commands: font, priority: 2 },
    { id: "paragraph", label: text.paragraphGroup, commands: paragraph, priority: 1 },
  ];
}

function largeCommand(
  id: string,
  label: string,
  icon: ReactElement,
  run: () => void,
): RibbonCommand {
  return { id, label, tipTitle: label, tip: "", icon, isEnabled: true, isLarge: true, run };
}

/** Tracked changes: making them, and deciding on all of them. */
export function useReviewGroups(): readonly RibbonGroup[] {
  const text = useText();
  const { desk } = useWordWindow();
  const { isTracking, isReadOnly } = useWindowState();
  const changes = [
    useSlotCommand("review.acceptAllChanges", text.acceptAll, <CheckmarkRegular />),
    useSlotCommand("review.rejectAllChanges", text.rejectAll, <DismissRegular />),
    useSlotCommand("review.previousChange", text.previousChange, <ArrowPreviousRegular />),
    useSlotCommand("review.nextChange", text.nextChange, <ArrowNextRegular />),
  ];
  const track = largeCommand("track", text.track, <DocumentEditRegular />, () => {
    desk.edited().setTracking(!isTracking);
  });
  return [
    {
      id: "tracking",
      label: text.trackingGroup,
      commands: [{ ...track, isEnabled: !isReadOnly, isOn: isTracking }],
      priority: 2,
    },
    {
      id: "changes",
      label: text.changesGroup,
      commands: changes.map((command) => ({ ...command, isLarge: true })),
      priority: 1,
    },
  ];
}

export function useViewGroups(): readonly RibbonGroup[] {
  const text = useText();
  const word = useWordWindow();
  const { isLogOpen } = useWindowState();
  const zoom = useZoom();
  return [
    {
      id: "zoom",
      label: text.zoomGroup,
      priority: 2,
      commands: [
        {
          ...largeCommand("zoomIn", text.zoomIn, <ZoomInRegular />, zoom.zoomIn),
          isEnabled: zoom.canZoomIn,
        },
        {
          ...largeCommand("zoomOut", text.zoomOut, <ZoomOutRegular />, zoom.zoomOut),
          isEnabled: zoom.canZoomOut,
        },
        largeCommand("zoomReset", text.zoomReset, <DocumentOnePageRegular />, zoom.reset),
        {
          ...largeCommand("zoomFit", text.zoomFit, <PageFitRegular />, zoom.fitToWidth),
          isOn: zoom.isFit,
        },
      ],
    },
    {
      id: "show",
      label: text.showGroup,
      priority: 1,
      commands: [
        {
          ...largeCommand("log", text.log, <DocumentBulletListClockRegular />, () => {
            word.setLogOpen(!isLogOpen);
          }),
          isOn: isLogOpen,
        },
      ],
    },
  ];
}

/** The add-in's groups on one tab, as its manifest draws them. */
export function useAddinGroups(tab: string): readonly RibbonGroup[] {
  const word = useWordWindow();
  const { manifest, buttonStates } = useWindowState();
  const commandOf = (button: CommandButton): RibbonCommand => ({
    ...looksOf(button),
    isEnabled: buttonStates.get(button.id) ?? button.isEnabled,
    run: () => void word.runCommand(button),
  });
  const controlOf = (control: CommandControl): RibbonCommand =>
    control.kind === "button"
      ? commandOf(control)
      : {
          ...looksOf(control),
          isEnabled: true,
          items: control.items.map(commandOf),
          run: () => undefined,
        };
  return manifest.groups
    .filter((group: CommandGroup) => group.tab === tab)
    .map((group) => ({
      id: group.id,
      label: group.label,
      priority: 10,
      commands: group.controls.map(controlOf),
    }));
}

const LARGE_ICON = 32;

function looksOf(control: CommandControl) {
  const url = iconUrl(control.icon, LARGE_ICON, devicePixelRatio);
  return {
    id: control.id,
    label: control.label,
    tipTitle: control.tipTitle,
    tip: control.tip,
    icon: <img className="command-image" src={url ?? undefined} alt="" />,
    isLarge: true,
  };
}
