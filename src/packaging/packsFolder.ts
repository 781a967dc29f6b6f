import { existsSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Configuration } from "webpack-dev-server";

const INDEX = "index.json";

/** Where the pane looks for them, beside itself. */
const ADDRESS = "/packs";

/** The list of packs in a folder: its own index.json, else all packs that lie there, by name. */
export function packIndexIn(folder: string): readonly { readonly file: string }[] | null {
  if (existsSync(join(folder, INDEX))) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((file) => ({ file }));
}

/** Throws where there is no such folder; the message says so. */
function assertPacksFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no folder ${folder} to take packs from.`);
}

const answerIndex =
  (folder: string) =>
  (_request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const index = packIndexIn(folder);
    if (index === null) {
      next();
      return;
    }
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(JSON.stringify(index));
  };

/** What a server adds to serve a folder of an organisation's packs beside the pane, as it is at each request. */
export function packsServed(folder: string): Pick<Configuration, "static" | "setupMiddlewares"> {
  assertPacksFolder(folder);
  return {
    static: [{ directory: folder, publicPath: ADDRESS, watch: false }],
    setupMiddlewares: (middlewares) => [
      {
        name: "packs-index",
        path: `${ADDRESS}/${INDEX}`,
        middleware: answerIndex(folder),
      },
      ...middlewares,
    ],
  };
}
