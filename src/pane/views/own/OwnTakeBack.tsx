import { takeBackOwnWork } from "../../commands/own/changeOwnPassages";
import type { TakeableOwnWork } from "../../state/own/ownWayBack";
import { usePane, usePaneDeps } from "../paneContext";
import { TakeBackButton } from "../notices/TakeBackButton";
import { wordsOfOwnWork } from "./OwnNewsWords";
import { useOwnText } from "./useOwnText";

/** The way back of the last work among one's own passages. */
export function OwnTakeBack({ work: { number, work } }: { readonly work: TakeableOwnWork }) {
  const deps = usePaneDeps();
  const text = useOwnText();
  const isTold = usePane(({ own: { news } }) => news?.kind === "done" && news.number === number);
  const done = wordsOfOwnWork(work, text.done);
  return (
    <TakeBackButton
      label={text.takeBackWork(done)}
      sentence={isTold ? null : done}
      takeBack={() => void takeBackOwnWork(deps)}
    />
  );
}
