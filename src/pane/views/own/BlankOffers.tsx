import { Checkbox } from "@fluentui/react-components";
import type { OwnDraft } from "../../state/own/ownDraft";
import { blankOffersOf, withBlanks, withoutBlank } from "../../state/own/ownDraftText";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";
import { MixedText } from "../parts/MixedText";

interface Props {
  readonly draft: OwnDraft;
  readonly onChange: (draft: OwnDraft) => void;
}

/** Names, dates and places of the text: what is ticked is a blank. */
export function BlankOffers({ draft, onChange }: Props) {
  const styles = useOwnStyles();
  const text = useOwnText();
  const offers = blankOffersOf(draft);
  if (offers.length === 0) return null;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{text.offers}</legend>
      <p className={styles.remark}>{text.offersAdvice}</p>
      <div className={styles.offers}>
        {offers.map(({ name, value, isBlank }) => (
          <Checkbox
            key={name}
            className={styles.offer}
            label={<MixedText text={text.offer(name, value)} />}
            checked={isBlank}
            onChange={() =>
              onChange(isBlank ? withoutBlank(draft, name) : withBlanks(draft, [name]))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
