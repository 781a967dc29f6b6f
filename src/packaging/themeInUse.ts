import type { LoaderContext } from "webpack";
import { tokensInUse } from "./tokensInUse";

export interface ThemeInUseOptions {
  /** Absolute path of the folder that holds the views. */
  readonly views: string;
  /** Absolute path of the packages. */
  readonly modules: string;
}

/** Says that the module is wanted as Fluent UI wrote it. */
export const WHOLE = "?whole";

/**
 * Loader: one of Fluent's themes, worked out when building, with only the tokens that the pane looks up. A
 * theme has 470, most of them for components that are not here, and each start would set them all.
 */
export default async function themeInUse(this: LoaderContext<ThemeInUseOptions>): Promise<string> {
  const { views, modules } = this.getOptions();
  this.addContextDependency(views);
  const used = tokensInUse(views, modules);
  const themes = (await this.importModule(`${this.resourcePath}${WHOLE}`)) as Readonly<
    Record<string, Readonly<Record<string, string | number>>>
  >;
  return Object.entries(themes)
    .map(([name, theme]) => {
      const tokens = Object.entries(theme).filter(([token]) => used.has(token));
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(tokens))};`;
    })
    .join("\n");
}
