import { invalidArgument } from "../protocol/apiError";
import type { IndexedParagraph } from "../surface/documentIndex";
import { setParagraphStyle } from "../surface/formatEdits";
import { fragmentOf } from "../surface/ooxmlFragment";
import { addStyles } from "../surface/styleEdits";
import { styleSheetOf, type Style, type StyleSheet } from "../surface/styleSheet";
import {
  builtInStyle,
  builtInStyleOfFile,
  builtInStyleShownAs,
  type BuiltInStyle,
} from "./builtInStyles";
import { latentStyleXml } from "./latentStyles";
import type { ObjectModel } from "./objectModel";

export type WantedStyle = { readonly displayName: string } | { readonly builtIn: string };

/** The name Word shows for a style in its own language. */
export function displayNameOf(style: Style | null, language: string): string {
  if (style === null) return displayNameOfNormal(language);
  const builtIn = builtInStyleOfFile(style.name);
  if (builtIn === null) return style.name;
  return language.startsWith("zh") ? builtIn.chineseName : builtIn.englishName;
}

function displayNameOfNormal(language: string): string {
  return language.startsWith("zh") ? "正文" : "Normal";
}

export function builtInNameOf(style: Style | null): string {
  if (style === null) return "Normal";
  return builtInStyleOfFile(style.name)?.builtIn ?? "Other";
}

/**
 * Gives paragraphs a style. A built-in style the file does not have yet is added as Word would.
 * @throws ApiError InvalidArgument where there is no such style
 */
export function applyStyle(
  model: ObjectModel,
  paragraphs: readonly IndexedParagraph[],
  wanted: WantedStyle,
  location: string,
): void {
  const { session } = model;
  const sheet = styleSheetOf(session.stylesRoot());
  const builtIn =
    "builtIn" in wanted ? builtInStyle(wanted.builtIn) : builtInStyleShownAs(wanted.displayName);
  const style =
    ("displayName" in wanted ? findStyle(sheet, wanted.displayName) : null) ??
    (builtIn === null ? null : (findStyle(sheet, builtIn.fileName) ?? added(model, builtIn)));
  if (style === null) throw invalidArgument(location);
  if (style.kind !== "paragraph") model.refuseUnsupported(`${location} = a ${style.kind} style`);
  for (const { id } of paragraphs)
    setParagraphStyle(session, id, style.isDefault ? null : style.id);
}

function findStyle(sheet: StyleSheet, name: string): Style | null {
  return sheet.byName("paragraph", name) ?? sheet.byName("character", name);
}

function added(model: ObjectModel, builtIn: BuiltInStyle): Style {
  const { session } = model;
  const sheet = styleSheetOf(session.stylesRoot());
  const id = sheet.freeId(builtIn.builtIn);
  const xml = latentStyleXml(builtIn, id, sheet.defaultOf("paragraph")?.id ?? null);
  if (xml === null) return model.refuseUnsupported(`a new style “${builtIn.fileName}”`);
  addStyles(session, fragmentOf(xml));
  const style = findStyle(styleSheetOf(model.session.stylesRoot()), builtIn.fileName);
  if (style === null) throw new Error(`${builtIn.fileName} was not added`);
  return style;
}
