import type { PreviewLine, PreviewPart } from "../../state/check/fixPreview";
import type { CheckText } from "../../text/check/zh-CN";
import { useFindingCardStyles } from "./findingCardStyles";
import { useCheckText } from "./useCheckText";

interface Props {
  readonly lines: readonly PreviewLine[];
}

const spoken = (line: PreviewLine, without: PreviewPart["kind"], text: CheckText): string =>
  line
    .filter(({ kind }) => kind !== without)
    .map((part) => part.text.replaceAll("\n", text.paragraphEnd))
    .join("");

/** What a fix changes: struck out what goes, underlined what comes; said as before and after. */
export function FixPreview({ lines }: Props) {
  const styles = useFindingCardStyles();
  const text = useCheckText();
  return (
    <div className={styles.preview} lang="zh-CN">
      {lines.map((line, index) => (
        <p key={index} className={styles.line}>
          <span className={styles.spoken}>
            {text.changeBefore}
            {spoken(line, "inserted", text)}
            {text.changeAfter}
            {spoken(line, "removed", text)}
          </span>
          <span aria-hidden>
            {line.map((part, place) => (
              <PartText key={place} part={part} />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}

function PartText({ part: { kind, text } }: { readonly part: PreviewPart }) {
  const styles = useFindingCardStyles();
  const shown = text.replaceAll("\n", "↵");
  switch (kind) {
    case "kept":
      return shown;
    case "removed":
      return <del className={styles.removed}>{shown}</del>;
    case "inserted":
      return <ins className={styles.inserted}>{shown}</ins>;
  }
}
