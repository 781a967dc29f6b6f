import { Checkbox } from "@fluentui/react-components";
import type { GenreId } from "../../../speech/genreProfile";
import { genres } from "../../../library/genres";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";

interface Props {
  readonly chosen: readonly GenreId[];
  readonly onChange: (chosen: readonly GenreId[]) => void;
}

export function GenreChoice({ chosen, onChange }: Props) {
  const styles = useOwnStyles();
  const text = useOwnText();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.term}>{text.genres}</legend>
      <div className={styles.choices}>
        {genres.map(({ id, name }) => (
          <Checkbox
            key={id}
            className={styles.offer}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              onChange(
                genres
                  .map((genre) => genre.id)
                  .filter((one) => (one === id ? checked === true : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
