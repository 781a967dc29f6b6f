import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../../webpack.config.js";

type ServedConfiguration = Configuration & { readonly devServer: WebpackDevServer.Configuration };

const configs = (await configurations(
  { preview: true, WEBPACK_SERVE: true },
  { mode: "development" },
)) as ServedConfiguration[];

// A compiler for each: `webpack serve` hands all of them to every server, and only the last one serves.
for (const config of configs) {
  const server = new WebpackDevServer(config.devServer, webpack(config));
  await server.start();
}
