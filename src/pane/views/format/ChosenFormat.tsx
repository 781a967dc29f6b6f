import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SpeechFormat, Typography } from "../../../speech/format/speechFormat";
import { changeFormats } from "../../commands/format/changeFormats";
import {
  givenFormatsIn,
  isChanged,
  isGiven,
  ownIdIn,
  withoutEnglish,
  withoutFormat,
} from "../../state/format/chosenFormat";
import { fontsToProbe, standInsOf, type StandIn } from "../../state/format/fontStandIns";
import { PARAGRAPH_ROLES } from "../../../speech/edits/editPlan";
import { hostOf } from "../../state/hostOf";
import { typeSizeName } from "../../state/format/typeSizes";
import type { FormatText } from "../../text/format/zh-CN";
import { MixedText } from "../parts/MixedText";
import { nameIn } from "../../state/nameIn";
import { inLanguage } from "../../../speech/said";
import { useLanguage, usePane, usePaneDeps } from "../paneContext";
import { useFormatStyles } from "./formatStyles";
import { useFormatText } from "./useFormatText";

function useStandIns(format: SpeechFormat): readonly StandIn[] {
  const { installedFonts } = usePaneDeps();
  const [standIns, setStandIns] = useState<readonly StandIn[]>([]);
  useEffect(() => {
    let isWanted = true;
    void installedFonts(fontsToProbe(format)).then((installed) => {
      if (isWanted) setStandIns(standInsOf(format, installed));
    });
    return () => {
      isWanted = false;
    };
  }, [format, installedFonts]);
  return standIns;
}

function summaryOf({ farEastFont, size, linePitch }: Typography, text: FormatText): string {
  const line =
    linePitch.rule === "exact"
      ? text.exactLine(linePitch.points)
      : text.multipleLine(linePitch.lines);
  return text.summary(farEastFont, text.sizeOf(typeSizeName(size), size), line);
}

interface Props {
  readonly format: SpeechFormat;
  readonly onEdit: (format: SpeechFormat) => void;
}

/** What the chosen format sets, what it cannot set, and the ways to change it. */
export function ChosenFormat({ format, onEdit }: Props) {
  const styles = useFormatStyles();
  const deps = usePaneDeps();
  const text = useFormatText();
  const language = useLanguage();
  const choices = usePane((state) => state.format);
  const material = usePane((state) => state.material);
  const given = givenFormatsIn(material);
  const pack = material.formats.find((one) => one.id === format.id)?.pack;
  const canSetMargins = usePane((state) => hostOf(state)?.canSetMargins === true);
  const standIns = useStandIns(format);
  const missing = standIns.flatMap(({ wanted, taken }) => (taken === null ? [wanted] : []));
  const { id, description, margins, typography } = format;
  const remove = () => void changeFormats(deps, (all) => withoutFormat(all, id, given));
  return (
    <>
      {pack !== undefined && <p className={styles.remark}>{text.fromPack(pack)}</p>}
      <p className={styles.description}>
        <MixedText
          text={
            isChanged(choices, id, given)
              ? text.changedFormat(nameIn(language, format))
              : inLanguage(language, description, format.descriptionEn)
          }
        />
      </p>
      <dl className={styles.looks}>
        {PARAGRAPH_ROLES.map((role) => (
          <div key={role} className={styles.look}>
            <dt className={styles.term}>{text.roles[role]}</dt>
            <dd className={styles.value}>
              <MixedText text={summaryOf(typography[role], text)} />
            </dd>
          </div>
        ))}
      </dl>
      {standIns.map(
        ({ wanted, taken }) =>
          taken !== null && (
            <p key={wanted} className={styles.remark}>
              <MixedText text={text.standIn(wanted, taken)} />
            </p>
          ),
      )}
      {missing.length > 0 && (
        <p className={styles.remark}>
          <MixedText text={text.noStandIn(missing)} />
        </p>
      )}
      {!canSetMargins && (
        <p className={styles.remark}>
          {text.margins(margins.top, margins.bottom, margins.left, margins.right)}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => onEdit(format)}>
          {text.edit}
        </Button>
        <Button
          size="small"
          onClick={() =>
            onEdit({
              ...withoutEnglish(format),
              id: ownIdIn(choices),
              name: text.newName(nameIn(language, format)),
              edition: 0,
              description: "",
            })
          }
        >
          {text.copy}
        </Button>
        {isGiven(id, given) ? (
          isChanged(choices, id, given) && (
            <Button size="small" onClick={remove}>
              {text.restore}
            </Button>
          )
        ) : (
          <Button size="small" onClick={remove}>
            {text.remove}
          </Button>
        )}
      </div>
    </>
  );
}
