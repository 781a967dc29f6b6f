import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { importSpeeches } from "../../commands/importSpeeches";
import { usePaneDeps } from "../paneContext";

interface Props {
  readonly label: string;
  readonly appearance: "primary" | "secondary";
}

/** `.doc` can be chosen too: what to do with it is said better here than by a greyed-out name. */
const KINDS = ".docx,.txt,.md,.markdown,.doc,.wps";

/** Opens the system's own choice of files. */
export function ChooseFiles({ label, appearance }: Props) {
  const deps = usePaneDeps();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file can then be chosen again.
    currentTarget.value = "";
    void importSpeeches(deps, files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={KINDS}
        aria-label={label}
        hidden
        onChange={onChange}
      />
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
