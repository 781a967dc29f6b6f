import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  Tooltip,
  useIsOverflowItemVisible,
  useOverflowMenu,
  type TooltipProps,
} from "@fluentui/react-components";
import { ChevronDownRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useRef, useState, type MouseEvent } from "react";
import {
  useAddinGroups,
  useEditingGroups,
  useReviewGroups,
  useViewGroups,
  type RibbonCommand,
  type RibbonGroup,
} from "./documentCommands";
import { useFileCommands } from "./fileCommands";
import { useText, useWindowState } from "./windowContext";

/** Office's ids of the tabs it has itself; an add-in may put its groups on them. */
const HOME = "TabHome";
const REVIEW = "TabReviewWord";
const VIEW = "TabView";

export function Ribbon() {
  const text = useText();
  const { manifest, hiddenTabs } = useWindowState();
  const [selected, setSelected] = useState(HOME);
  const ownTabs = [...new Set(manifest.groups.map((group) => group.tab))].filter(
    (tab) => ![HOME, REVIEW, VIEW].includes(tab) && !hiddenTabs.has(tab),
  );
  return (
    <nav className="ribbon" aria-label={text.ribbon} data-region="ribbon">
      <div className="ribbon-tabs">
        <FileMenu />
        <TabList
          selectedValue={selected}
          onTabSelect={(_, { value }) => {
            setSelected(String(value));
          }}
        >
          <Tab value={HOME}>{text.home}</Tab>
          <Tab value={REVIEW}>{text.review}</Tab>
          <Tab value={VIEW}>{text.view}</Tab>
          {ownTabs.map((tab) => (
            <Tab key={tab} value={tab}>
              {tab}
            </Tab>
          ))}
        </TabList>
      </div>
      <TabCommands tab={selected} />
    </nav>
  );
}

function TabCommands({ tab }: { readonly tab: string }) {
  switch (tab) {
    case HOME:
      return <HomeTab />;
    case REVIEW:
      return <ReviewTab />;
    case VIEW:
      return <ViewTab />;
    default:
      return <OwnTab tab={tab} />;
  }
}

function HomeTab() {
  return <RibbonGroups groups={[...useEditingGroups(), ...useAddinGroups(HOME)]} />;
}

function ReviewTab() {
  return <RibbonGroups groups={[...useReviewGroups(), ...useAddinGroups(REVIEW)]} />;
}

function ViewTab() {
  return <RibbonGroups groups={[...useViewGroups(), ...useAddinGroups(VIEW)]} />;
}

function OwnTab({ tab }: { readonly tab: string }) {
  return <RibbonGroups groups={useAddinGroups(tab)} />;
}

function RibbonGroups({ groups }: { readonly groups: readonly RibbonGroup[] }) {
  return (
    <Overflow>
      <div className="ribbon-groups">
        {groups.map((group) => (
          <OverflowItem key={group.id} id={group.id} priority={group.priority}>
            <div className="ribbon-group" role="group" aria-label={group.label}>
              <div className="ribbon-group-commands">
                {group.commands.map((command) => (
                  <CommandControlView key={command.id} command={command} />
                ))}
              </div>
              <div className="ribbon-group-label" aria-hidden>
                {group.label}
              </div>
            </div>
          </OverflowItem>
        ))}
        <MoreCommands groups={groups} />
      </div>
    </Overflow>
  );
}

/** A press on the ribbon leaves the caret in the document. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}

function CommandControlView({ command }: { readonly command: RibbonCommand }) {
  return command.items === undefined ? (
    commandButton(command)
  ) : (
    <CommandMenu command={command} items={command.items} />
  );
}

function CommandMenu({
  command,
  items,
}: {
  readonly command: RibbonCommand;
  readonly items: readonly RibbonCommand[];
}) {
  const [isOpen, setOpen] = useState(false);
  const [isTipWanted, setTipWanted] = useState(false);
  // A tip shown beside the open menu would take the Escape that is meant for the menu.
  const tip = {
    visible: isTipWanted && !isOpen,
    onVisibleChange: (_: unknown, { visible }: { readonly visible: boolean }) => {
      setTipWanted(visible);
    },
  };
  return (
    <Menu
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <MenuTrigger disableButtonEnhancement>{commandButton(command, tip)}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item) => (
            <CommandMenuItem key={item.id} command={item} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** An element, not a component: what a menu opens below must be the tooltip's own button. */
function commandButton(
  command: RibbonCommand,
  menuTip: Pick<TooltipProps, "visible" | "onVisibleChange"> | null = null,
) {
  const opensMenu = menuTip !== null;
  const { label, tipTitle, tip, icon, isEnabled, isOn, isLarge, run } = command;
  const tipContent =
    tip === "" ? tipTitle : { children: <CommandTip title={tipTitle} description={tip} /> };
  return (
    <Tooltip
      content={tipContent}
      relationship={isLarge ? "description" : "label"}
      positioning="below-start"
      {...menuTip}
    >
      <Button
        appearance="subtle"
        className={isLarge ? "command-large" : "command-small"}
        data-command={command.id}
        icon={icon}
        disabled={!isEnabled}
        {...(isOn !== undefined && { "aria-pressed": isOn })}
        onMouseDown={keepFocus}
        {...(!opensMenu && { onClick: run })}
      >
        {isLarge && (
          <span className="command-label">
            {label}
            {opensMenu && <ChevronDownRegular aria-hidden />}
          </span>
        )}
      </Button>
    </Tooltip>
  );
}

function CommandTip({
  title,
  description,
}: {
  readonly title: string;
  readonly description: string;
}) {
  return (
    <>
      <strong>{title}</strong>
      <br />
      {description}
    </>
  );
}

function CommandMenuItem({ command }: { readonly command: RibbonCommand }) {
  return (
    <MenuItem icon={command.icon} disabled={!command.isEnabled} onClick={command.run}>
      {command.label}
    </MenuItem>
  );
}

function MoreCommands({ groups }: { readonly groups: readonly RibbonGroup[] }) {
  const text = useText();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className="ribbon-more">
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={text.moreCommands}
            onMouseDown={keepFocus}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {groups.map((group) => (
              <HiddenGroup key={group.id} group={group} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenGroup({ group }: { readonly group: RibbonGroup }) {
  if (useIsOverflowItemVisible(group.id)) return null;
  return (
    <MenuGroup>
      <MenuGroupHeader>{group.label}</MenuGroupHeader>
      {group.commands
        .flatMap((command) => command.items ?? [command])
        .map((command) => (
          <CommandMenuItem key={command.id} command={command} />
        ))}
      <MenuDivider />
    </MenuGroup>
  );
}

function FileMenu() {
  const text = useText();
  const { startNew, openFile, saveCopy } = useFileCommands();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className="file-button" appearance="subtle">
            {text.file}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={startNew}>{text.fileNew}</MenuItem>
            <MenuItem onClick={() => input.current?.click()}>{text.fileOpen}</MenuItem>
            <MenuItem onClick={saveCopy} secondaryContent="Ctrl+S">
              {text.fileSaveCopy}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={text.fileOpen}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) openFile(file);
          // The same file may be chosen twice in a row.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
