import { changeCheckMemory, changeCheckPreferences } from "../../commands/check/changeCheckMemory";
import {
  memoryWithIgnored,
  memoryWithMutedRule,
  memoryWithUnneeded,
} from "../../state/check/checkMemory";
import { ruleDescribed } from "../../state/check/ruleDescription";
import type { ShownFinding } from "../../state/check/shownReport";
import { useLanguage, usePaneDeps } from "../paneContext";
import { PopoverMenu, type MenuItem } from "../parts/PopoverMenu";
import { useCheckText } from "./useCheckText";

interface Props {
  readonly shown: ShownFinding;
  /** The missing section that the finding speaks of; undefined where it speaks of none. */
  readonly section: string | undefined;
  readonly anchor: HTMLElement;
  /** The person wants to say which paragraph is the section. */
  readonly onPick: () => void;
  readonly onClose: () => void;
}

/** What a person may decide about a finding. */
export function FindingMenu({ shown, section, anchor, onPick, onClose }: Props) {
  const deps = usePaneDeps();
  const text = useCheckText();
  const { rule } = shown.finding;
  const title = ruleDescribed(rule).title[useLanguage()];
  const ofSection = (id: string): readonly MenuItem[] => [
    { label: text.thisIsIt, choose: onPick },
    {
      label: text.notNeeded,
      choose: () => void changeCheckMemory(deps, (memory) => memoryWithUnneeded(memory, id)),
    },
  ];
  const silencing: readonly MenuItem[] = [
    {
      label: text.ignoreOnce,
      choose: () =>
        void changeCheckMemory(deps, (memory) => memoryWithIgnored(memory, shown.ignoreKey)),
    },
    {
      label: text.muteHere(title),
      choose: () => void changeCheckMemory(deps, (memory) => memoryWithMutedRule(memory, rule)),
    },
    {
      label: text.muteAlways(title),
      choose: () =>
        void changeCheckPreferences(deps, (known) => ({
          ...known,
          mutedRules: [...new Set([...known.mutedRules, rule])],
        })),
    },
  ];
  return (
    <PopoverMenu
      label={text.moreActions}
      items={[...(section === undefined ? [] : ofSection(section)), ...silencing]}
      anchor={anchor}
      onClose={onClose}
    />
  );
}
