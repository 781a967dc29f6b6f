import { Button, Select } from "@fluentui/react-components";
import type { Outline } from "../../../library/outline";
import { changeFormats } from "../../commands/changeFormats";
import { formatsIn, givenFormatsIn, withChosenFormat } from "../../state/chosenFormat";
import { genresIn } from "../../state/genresIn";
import { outlinesOf } from "../../state/outlineDraft";
import { usePane, usePaneDeps } from "../paneContext";
import { useOutlineStyles } from "./outlineStyles";
import { useOutlineText } from "./useOutlineText";

interface Props {
  readonly outline: Outline;
  readonly isReordered: boolean;
}

/** Which outline, and how it is set. */
export function OutlineChoiceBar({ outline, isReordered }: Props) {
  const styles = useOutlineStyles();
  const deps = usePaneDeps();
  const text = useOutlineText();
  const format = usePane((state) => state.format);
  const material = usePane((state) => state.material);
  const genres = genresIn(material);
  const { store } = deps;
  const choose = (genre: Outline["genre"], id: string | null) =>
    store.dispatch({ kind: "outlineChosen", genre, outline: id });
  return (
    <div className={styles.head}>
      <div className={styles.selects}>
        <Select
          size="small"
          className={styles.genre}
          aria-label={text.genre}
          value={outline.genre}
          onChange={(_, { value }) => {
            const genre = genres.find(({ id }) => id === value);
            if (genre !== undefined) choose(genre.id, null);
          }}
        >
          {genres.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.outline}
          aria-label={text.outline}
          value={outline.id}
          onChange={(_, { value }) => choose(outline.genre, value)}
        >
          {outlinesOf(outline.genre, material).map(({ id, title, pack }) => (
            <option key={id} value={id}>
              {pack === undefined ? title : text.ofUnit(title)}
            </option>
          ))}
        </Select>
      </div>
      {outline.pack !== undefined && <p className={styles.remark}>{text.fromPack(outline.pack)}</p>}
      <p className={styles.remark}>{outline.description}</p>
      <div className={styles.selects}>
        <label className={styles.label} htmlFor="outline-format">
          {text.format}
        </label>
        <Select
          id="outline-format"
          size="small"
          className={styles.outline}
          value={format.chosen ?? ""}
          onChange={(_, { value }) =>
            void changeFormats(deps, (all) => withChosenFormat(all, value === "" ? null : value))
          }
        >
          <option value="">{text.followDocument}</option>
          {formatsIn(format, givenFormatsIn(material)).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.dispatch({ kind: "viewOpened", view: "format" })}
        >
          {text.formatSettings}
        </Button>
        {isReordered && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => choose(outline.genre, outline.id)}
          >
            {text.resetOrder}
          </Button>
        )}
      </div>
    </div>
  );
}
