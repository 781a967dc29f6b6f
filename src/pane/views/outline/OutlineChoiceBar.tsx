import { Button } from "@fluentui/react-components";
import { inLanguage } from "../../../speech/said";
import type { Outline } from "../../../library/outlines/outline";
import { changeFormats } from "../../commands/format/changeFormats";
import { formatsIn, givenFormatsIn, withChosenFormat } from "../../state/format/chosenFormat";
import { genresIn } from "../../state/genresIn";
import { nameIn } from "../../state/nameIn";
import { outlinesOf } from "../../state/outline/outlineDraft";
import { MixedText } from "../parts/MixedText";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { useOutlineStyles } from "./outlineStyles";
import { useOutlineText } from "./useOutlineText";
import { Select } from "../fields/Select";

interface Props {
  readonly outline: Outline;
  readonly isReordered: boolean;
}

/** Which outline, and how it is set. */
export function OutlineChoiceBar({ outline, isReordered }: Props) {
  const styles = useOutlineStyles();
  const deps = usePaneDeps();
  const text = useOutlineText();
  const language = useLanguage();
  const format = usePane((state) => state.format);
  const material = usePane((state) => state.material);
  const genres = genresIn(material);
  const { store } = deps;
  const choose = (genre: Outline["genre"], id: string | null) =>
    store.dispatch({ kind: "outlineChosen", genre, outline: id });
  return (
    <div className={styles.head}>
      <div className={styles.choices}>
        <label className={styles.label} htmlFor="outline-genre">
          {text.genre}
        </label>
        <Select
          id="outline-genre"
          value={outline.genre}
          onChange={(value) => {
            const genre = genres.find(({ id }) => id === value);
            if (genre !== undefined) choose(genre.id, null);
          }}
        >
          {genres.map((genre) => (
            <option key={genre.id} value={genre.id}>
              {nameIn(language, genre)}
            </option>
          ))}
        </Select>
        <label className={styles.label} htmlFor="outline-outline">
          {text.outline}
        </label>
        <Select
          id="outline-outline"
          value={outline.id}
          onChange={(value) => choose(outline.genre, value)}
        >
          {outlinesOf(outline.genre, material).map(({ id, title, titleEn, pack }) => (
            <option key={id} value={id}>
              {pack === undefined ? inLanguage(language, title, titleEn) : text.ofUnit(title)}
            </option>
          ))}
        </Select>
      </div>
      {outline.pack !== undefined && <p className={styles.remark}>{text.fromPack(outline.pack)}</p>}
      <p className={styles.remark}>
        <MixedText text={inLanguage(language, outline.description, outline.descriptionEn)} />
      </p>
      <div className={styles.selects}>
        <label className={styles.label} htmlFor="outline-format">
          {text.format}
        </label>
        <Select
          id="outline-format"
          className={styles.outline}
          value={format.chosen ?? ""}
          onChange={(value) =>
            void changeFormats(deps, (all) => withChosenFormat(all, value === "" ? null : value))
          }
        >
          <option value="">{text.followDocument}</option>
          {formatsIn(format, givenFormatsIn(material)).map((one) => (
            <option key={one.id} value={one.id}>
              {nameIn(language, one)}
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
