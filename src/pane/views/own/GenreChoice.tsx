import { Checkbox } from "@fluentui/react-components";
import type { GenreId } from "../../../speech/genre/genreProfile";
import { genres } from "../../../library/genres";
import { nameIn } from "../../state/nameIn";
import { useLanguage } from "../paneContext";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

interface Props {
  readonly chosen: readonly GenreId[];
  readonly onChange: (chosen: readonly GenreId[]) => void;
}

export function GenreChoice({ chosen, onChange }: Props) {
  const styles = useOwnStyles();
  const text = useOwnText();
  const language = useLanguage();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{text.genres}</legend>
      <div className={styles.choices}>
        {genres.map(({ id, ...genre }) => (
          <Checkbox
            key={id}
            className={styles.offer}
            label={nameIn(language, genre)}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              onChange(
                genres
                  .map((one) => one.id)
                  .filter((one) => (one === id ? checked === true : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
