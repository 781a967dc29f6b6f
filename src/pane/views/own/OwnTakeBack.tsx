import { takeBackOwnWork } from "../../commands/changeOwnPassages";
import type { TakeableOwnWork } from "../../state/own/ownWayBack";
import { usePane, usePaneDeps } from "../paneContext";
import { TakeBackButton } from "../TakeBackButton";
import { wordsOfOwnWork } from "./OwnNewsWords";
import { useOwnText } from "./useOwnText";

/** The way back of the last work among one's own passages. */
export function OwnTakeBack({ work: { number, work } }: { readonly work: TakeableOwnWork }) {
  const deps = usePaneDeps();
  const text = useOwnText();
  const isTold = usePane(({ own: { news } }) => news?.kind === "done" && news.number === number);
  return (
    <TakeBackButton
      label={text.takeBackWork(wordsOfOwnWork(work, text.done))}
      isTold={isTold}
      takeBack={() => void takeBackOwnWork(deps)}
    />
  );
}
