/** A file that imports Fluent's tokens; others may call something of their own so. */
const IMPORTS_TOKENS = /import \{[^}]*\btokens\b[^}]*\} from "@fluentui\/react-components"/;

/**
 * Loader: each token of Fluent UI as the CSS variable that it stands for, so that the list of all of them
 * need not ship.
 */
export default function tokensAsVariables(source: string): string {
  return IMPORTS_TOKENS.test(source)
    ? source.replaceAll(/\btokens\.(\w+)/g, '"var(--$1)"')
    : source;
}
