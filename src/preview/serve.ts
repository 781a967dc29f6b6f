import { resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../../webpack.config.js";

type ServedConfiguration = Configuration & { readonly devServer: WebpackDevServer.Configuration };

/** `npm start -- --packs DIR` serves an organisation's packs beside the pane, to try them. */
const { packs } = parseArgs({ options: { packs: { type: "string" } } }).values;

const configs = (await configurations(
  { preview: true, WEBPACK_SERVE: true, ...(packs !== undefined && { packs: resolve(packs) }) },
  { mode: "development" },
)) as ServedConfiguration[];

// A compiler for each: `webpack serve` hands all of them to every server, and only the last one serves.
for (const config of configs) {
  const server = new WebpackDevServer(config.devServer, webpack(config));
  await server.start();
}
