import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

interface Props {
  readonly label: string;
  /** Stands in the place of the label, which is then the tooltip. */
  readonly icon?: ReactElement;
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small";
  /** Endings and types, as an input of the browser takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  /** Called with one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the system's own choice of files. */
export function FileButton(props: Props) {
  const { label, icon, accept, multiple = false, describedBy, onFiles, ...look } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        {...(icon !== undefined && { icon, title: label, "aria-label": label })}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {icon === undefined ? label : null}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can then be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
