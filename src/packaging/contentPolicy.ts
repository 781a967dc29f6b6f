import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import HtmlPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";
import { officeFile, officeScriptFrom, type OfficeSource } from "./officeScript";

/**
 * What a page of the add-in may load, and from where. Whatever is not named is refused: frames, fonts,
 * plug-ins, evaluated text, and every address but the page's own and that of office.js. So office.js
 * cannot reach the addresses of its telemetry either; it works without.
 *
 * Fluent UI adds its rules to style elements of its own making. The page can have no nonce that a static
 * server repeats for everyone, so it allows them here, and its first script narrows that to a nonce made
 * anew for each start (pane/device/styleNonce.ts). A nonce and not the hash of an empty element: WebKit
 * takes no hash for an empty one.
 */
export function contentPolicyFrom(source: OfficeSource, makesStyles: boolean): string {
  const script = officeScriptFrom(source);
  const office = URL.canParse(script) ? ` ${new URL(script).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self'${makesStyles ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page that Fluent UI is on. */
const STYLED_PAGE = "taskpane.html";

const OFFICE_ELEMENT = '<script id="office-js"';

/**
 * Only a copy of office.js of one's own can be told by its hash: the one that Microsoft serves changes
 * without notice, as it is meant to.
 */
function integrityOf(source: OfficeSource): string {
  if (source !== "self") return "";
  const hash = createHash("sha384")
    .update(readFileSync(officeFile("office.js")))
    .digest("base64");
  return ` integrity="sha384-${hash}"`;
}

/** Writes the policy into every page that is built, before anything the page loads. */
export class ContentPolicy {
  constructor(private readonly source: OfficeSource) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("ContentPolicy", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("ContentPolicy", (page) => {
        const policy = contentPolicyFrom(this.source, page.outputName === STYLED_PAGE);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        const html = page.html
          .replace("<head>", () => `<head>${meta}`)
          .replace(OFFICE_ELEMENT, () => `${OFFICE_ELEMENT}${integrityOf(this.source)}`);
        return { ...page, html };
      });
    });
  }
}
