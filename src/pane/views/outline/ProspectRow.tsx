import { Checkbox, mergeClasses } from "@fluentui/react-components";
import type { OutlineLine } from "../../../library/outlines/outlineLine";
import type { SpeechDocument } from "../../../speech/paragraph";
import { revealEvidence } from "../../commands/outline/applyOutline";
import { SaidText } from "../parts/SaidText";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePaneDeps } from "../paneContext";
import { itemLanguage, itemName } from "./itemName";
import { useOutlineStyles } from "./outlineStyles";
import { useOutlineText } from "./useOutlineText";

interface Props {
  readonly line: OutlineLine;
  readonly document: SpeechDocument;
  readonly isLeftOut: boolean;
  readonly isMoved: boolean;
  readonly onMove: () => void;
}

/** What will become of one section. */
export function ProspectRow({ line, document, isLeftOut, isMoved, onMove }: Props) {
  const styles = useOutlineStyles();
  const text = useOutlineText();
  const language = useLanguage();
  const name = itemName(line.item, language);
  const kind = line.status === "new" ? (isLeftOut ? "leftOut" : "added") : line.status;
  return (
    <li
      className={mergeClasses(
        styles.prospect,
        styles[`level${Math.min(line.item.level, 3) as 0 | 1 | 2 | 3}`],
        kind === "leftOut" && styles.faded,
      )}
    >
      <div className={styles.itemHead}>
        <span className={mergeClasses(styles.badge, styles[kind])}>{text[kind]}</span>
        <span className={styles.name} lang={itemLanguage(line.item, language)}>
          {name}
        </span>
      </div>
      {line.status !== "new" && <Evidence line={line} document={document} name={name} />}
      {kind === "added" && line.status === "new" && (
        <p className={styles.where}>
          <SaidText said={line.where} />
        </p>
      )}
      {line.status === "elsewhere" &&
        (line.paragraphs.length === 0 ? (
          <p className={styles.where}>{text.cannotBeMoved}</p>
        ) : (
          <Checkbox
            size="medium"
            className={styles.move}
            checked={isMoved}
            onChange={onMove}
            label={<MixedText text={text.move(line.where[language])} />}
          />
        ))}
    </li>
  );
}

interface EvidenceProps {
  readonly line: Exclude<OutlineLine, { readonly status: "new" }>;
  readonly document: SpeechDocument;
  readonly name: string;
}

/** The sentence that proves a section; a click shows it in the document. */
function Evidence({ line, document, name }: EvidenceProps) {
  const styles = useOutlineStyles();
  const deps = usePaneDeps();
  const text = useOutlineText();
  const { paragraph: index, offset } = line.at;
  const quote = document.paragraphs[index]?.text ?? "";
  const length = Math.min(line.evidence.length, quote.length - offset);
  return (
    <button
      type="button"
      className={styles.evidence}
      aria-label={text.evidence(name, line.evidence)}
      lang="zh-CN"
      title={text.showEvidence(name)}
      onClick={() => void revealEvidence(deps, { index, quote }, offset, length)}
    >
      {line.evidence}
    </button>
  );
}
