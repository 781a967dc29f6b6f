import { Checkbox } from "@fluentui/react-components";
import type { LinePitch, Typography } from "../../../speech/format/speechFormat";
import {
  DISTANCES,
  FORMAT_ALIGNMENTS,
  isWithin,
  SIZES,
  type NumberRange,
} from "../../state/format/storedFormat";
import { TYPE_SIZES } from "../../state/format/typeSizes";
import { useFormatStyles } from "./formatStyles";
import { useFormatText } from "./useFormatText";
import { Field } from "../fields/Field";
import { Input } from "../fields/Input";
import { Select } from "../fields/Select";

interface Props {
  readonly looks: Typography;
  readonly onChange: (part: Partial<Typography>) => void;
}

const FONTS = [
  "仿宋_GB2312",
  "仿宋",
  "宋体",
  "黑体",
  "楷体_GB2312",
  "楷体",
  "方正小标宋简体",
  "华文中宋",
];

const pitchIn = (value: number, { rule }: LinePitch): LinePitch =>
  rule === "exact" ? { rule, points: value } : { rule, lines: value };

/** The type of one kind of paragraph. */
export function TypographyFields({ looks, onChange }: Props) {
  const styles = useFormatStyles();
  const text = useFormatText();
  const { linePitch } = looks;
  const missing = (name: string): string | null => (name.trim() === "" ? text.nameMissing : null);
  const isExact = linePitch.rule === "exact";
  const sizes = TYPE_SIZES.some(([, points]) => points === looks.size)
    ? TYPE_SIZES
    : [...TYPE_SIZES, [text.otherSize(looks.size), looks.size] as const];
  return (
    <>
      <datalist id="format-fonts">
        {FONTS.map((font) => (
          <option key={font} value={font} />
        ))}
      </datalist>
      <Field label={text.farEastFont} fault={missing(looks.farEastFont)}>
        <Input
          size="small"
          list="format-fonts"
          value={looks.farEastFont}
          onChange={({ target: { value } }) => onChange({ farEastFont: value })}
        />
      </Field>
      <Field label={text.latinFont} fault={missing(looks.latinFont)}>
        <Input
          size="small"
          value={looks.latinFont}
          onChange={({ target: { value } }) => onChange({ latinFont: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={text.size}>
          <Select value={looks.size} onChange={(value) => onChange({ size: Number(value) })}>
            {sizes.map(([name, points]) => (
              <option key={points} value={points}>
                {TYPE_SIZES.some(([, size]) => size === points)
                  ? text.namedSize(name, points)
                  : name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.alignment}>
          <Select
            value={looks.alignment}
            onChange={(value) =>
              onChange({
                alignment: FORMAT_ALIGNMENTS.find((one) => one === value) ?? looks.alignment,
              })
            }
          >
            {FORMAT_ALIGNMENTS.map((one) => (
              <option key={one} value={one}>
                {text.alignments[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.lineRule}>
          <Select
            value={linePitch.rule}
            onChange={(value) =>
              onChange({
                linePitch:
                  value === "exact"
                    ? { rule: "exact", points: 28 }
                    : { rule: "multiple", lines: 1.5 },
              })
            }
          >
            <option value="exact">{text.exact}</option>
            <option value="multiple">{text.multiple}</option>
          </Select>
        </Field>
        <NumberField
          label={isExact ? text.linePoints : text.lineTimes}
          value={isExact ? linePitch.points : linePitch.lines}
          range={SIZES}
          onChange={(value) => onChange({ linePitch: pitchIn(value, linePitch) })}
        />
        <NumberField
          label={text.indent}
          value={looks.firstLineChars}
          onChange={(value) => onChange({ firstLineChars: value })}
        />
        <Checkbox
          className={styles.check}
          label={text.bold}
          checked={looks.bold}
          onChange={(_, { checked }) => onChange({ bold: checked === true })}
        />
        <NumberField
          label={text.spaceBefore}
          value={looks.spaceBefore}
          onChange={(value) => onChange({ spaceBefore: value })}
        />
        <NumberField
          label={text.spaceAfter}
          value={looks.spaceAfter}
          onChange={(value) => onChange({ spaceAfter: value })}
        />
      </div>
    </>
  );
}

interface NumberProps {
  readonly label: string;
  /** NaN, which cannot be saved, while what is typed is no number. */
  readonly value: number;
  readonly range?: NumberRange;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, range = DISTANCES, onChange }: NumberProps) {
  const styles = useFormatStyles();
  const text = useFormatText();
  return (
    <Field label={label} fault={isWithin(value, range) ? null : text.badNumber(...range)}>
      <Input
        size="small"
        className={styles.number}
        type="number"
        min={range[0]}
        max={range[1]}
        step="any"
        value={Number.isNaN(value) ? "" : String(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </Field>
  );
}
