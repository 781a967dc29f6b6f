import { Button } from "@fluentui/react-components";
import { genres } from "../../../library/genres";
import { sections } from "../../../library/sections";
import type { CutDamage } from "../../state/import/cutDamages";
import { fixKey, type PassageDecision } from "../../state/import/importState";
import { nameIn } from "../../state/nameIn";
import type { ReviewedPassage } from "../../state/import/reviewedPassage";
import { sectionName } from "../../state/sectionName";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePaneDeps } from "../paneContext";
import { SaidText } from "../parts/SaidText";
import { usePassageReviewStyles } from "./passageReviewStyles";
import { ReviewText } from "./ReviewText";
import { useImportText } from "./useImportText";
import { Field } from "../fields/Field";
import { Input } from "../fields/Input";
import { Select } from "../fields/Select";

interface Props {
  readonly reviewed: ReviewedPassage;
  readonly decision: PassageDecision | undefined;
}

/** What a passage is called and where it belongs, its text with its blanks, and what is wrong with it. */
export function PassageDetails({ reviewed, decision }: Props) {
  const styles = usePassageReviewStyles();
  const { store } = usePaneDeps();
  const text = useImportText();
  const language = useLanguage();
  const { passage, title, section, genre } = reviewed;
  const decide = (change: PassageDecision) =>
    store.dispatch({ kind: "importDecided", decisions: { [passage.key]: change } });
  return (
    <div className={styles.details}>
      <Field label={text.passageTitle}>
        <Input
          size="small"
          lang="zh-CN"
          value={title}
          onChange={({ target: { value } }) => decide({ title: value })}
        />
      </Field>
      <div className={styles.fields}>
        <Field label={text.section} className={styles.field}>
          <Select value={section} onChange={(value) => decide({ section: value })}>
            {sections.map(({ id }) => (
              <option key={id} value={id}>
                {sectionName(id, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.genre} className={styles.field}>
          <Select
            value={genre}
            onChange={(value) => {
              const found = genres.find(({ id }) => id === value);
              if (found !== undefined) decide({ genre: found.id });
            }}
          >
            {genres.map((one) => (
              <option key={one.id} value={one.id}>
                {nameIn(language, one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ReviewText
        reviewed={reviewed}
        onBlank={(offset, isBlank) =>
          decide({ blanks: { ...decision?.blanks, [offset]: isBlank } })
        }
      />
      {passage.joins > 0 && <p className={styles.remark}>{text.joined(passage.joins)}</p>}
      {passage.damages.length > 0 && (
        <ul className={styles.damages} aria-label={text.damages}>
          {passage.damages.map((damage, place) => (
            <Damage
              key={place}
              damage={damage}
              place={place}
              applied={reviewed.fixes}
              onFix={(fixes) => decide({ fixes })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface DamageProps {
  readonly damage: CutDamage;
  readonly place: number;
  readonly applied: ReadonlySet<string>;
  readonly onFix: (fixes: readonly string[]) => void;
}

function Damage({ damage, place, applied, onFix }: DamageProps) {
  const styles = usePassageReviewStyles();
  const language = useLanguage();
  const text = useImportText();
  return (
    <li className={styles.damage}>
      <SaidText said={damage.message} />
      {damage.fixes.map(({ label: said }, at) => {
        const label = said[language];
        const key = fixKey(place, at);
        const isApplied = applied.has(key);
        return (
          <Button
            key={key}
            size="small"
            className={styles.fix}
            aria-pressed={isApplied}
            appearance={isApplied ? "primary" : "secondary"}
            onClick={() =>
              onFix(isApplied ? [...applied].filter((one) => one !== key) : [...applied, key])
            }
          >
            <MixedText text={isApplied ? text.fixed(label) : label} />
          </Button>
        );
      })}
    </li>
  );
}
