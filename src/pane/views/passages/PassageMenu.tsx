import type { Passage } from "../../../library/passage";
import { copyPassage } from "../../commands/passages/copyPassage";
import type { InsertionRequest } from "../../state/paneState";
import { insertPassage } from "../../commands/passages/insertPassage";
import { usePaneDeps, useText } from "../paneContext";
import { PopoverMenu, type MenuItem } from "../parts/PopoverMenu";
import { useCanInsert } from "./primaryAction";

interface Props {
  readonly passage: Passage;
  /** The button the menu belongs to; it gets the focus back. */
  readonly anchor: HTMLElement;
  /** Listed behind the ways to use the passage. */
  readonly more: readonly MenuItem[];
  readonly onClose: () => void;
}

const PLACES = [
  { place: "newParagraph", label: "asNewParagraph" },
  { place: "replaceSelection", label: "replaceSelection" },
  { place: "documentEnd", label: "atDocumentEnd" },
] as const satisfies readonly {
  readonly place: InsertionRequest["place"];
  readonly label: string;
}[];

/** The other ways to use a passage. */
export function PassageMenu({ passage, anchor, more, onClose }: Props) {
  const deps = usePaneDeps();
  const text = useText();
  const canInsert = useCanInsert();
  const insertions = PLACES.map(({ place, label }) => ({
    label: text[label],
    choose: () => void insertPassage(deps, passage.id, place),
  }));
  const copying = { label: text.copy, choose: () => void copyPassage(deps, passage.id) };
  return (
    <PopoverMenu
      label={text.moreFor(passage.title)}
      items={[...(canInsert ? insertions : []), copying, ...more]}
      anchor={anchor}
      onClose={onClose}
    />
  );
}
