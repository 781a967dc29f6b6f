import { importSpeeches } from "../../commands/import/importSpeeches";
import { FileButton } from "../fields/FileButton";
import { usePaneDeps } from "../paneContext";

interface Props {
  readonly label: string;
  readonly appearance: "primary" | "secondary";
  readonly size?: "small";
}

/** `.doc` can be chosen too: what to do with it is said better here than by a greyed-out name. */
const KINDS = ".docx,.txt,.md,.markdown,.doc,.wps";

export function ChooseFiles(props: Props) {
  const deps = usePaneDeps();
  return (
    <FileButton
      {...props}
      multiple
      accept={KINDS}
      onFiles={(files) => void importSpeeches(deps, files)}
    />
  );
}
