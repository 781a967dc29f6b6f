import { createServer } from "node:net";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../../webpack.config.js";

/** Not the ports of `npm start`, which may be running beside the tests. */
const FIRST_PORT = 3100;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

/** Two ports side by side, for the pane and the preview. */
export async function freePorts(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port += 2)
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  throw new Error("no two ports are free");
}

export interface ServedPreview {
  readonly previewUrl: string;
  readonly paneUrl: string;
  readonly stop: () => Promise<void>;
}

type ServedConfiguration = Configuration & { readonly devServer: WebpackDevServer.Configuration };

/** Builds the pane as it ships, and the preview, and serves both. */
export async function servePreview(): Promise<ServedPreview> {
  const port = await freePorts();
  const paneUrl = `https://localhost:${String(port)}/`;
  const configs = (await configurations(
    { preview: true, url: paneUrl },
    { mode: "production" },
  )) as ServedConfiguration[];
  const servers: WebpackDevServer[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    for (const config of configs) servers.push(await startServer(config));
  } catch (error) {
    await stop();
    throw error;
  }
  return { paneUrl, previewUrl: `https://localhost:${String(port + 1)}/`, stop };
}

/** Builds one configuration and serves it; a page that does not build is an error. */
async function startServer(config: ServedConfiguration): Promise<WebpackDevServer> {
  const compiler = webpack({
    ...config,
    infrastructureLogging: { level: "error" },
    stats: "none",
    // What is being edited meanwhile must not change the pages under test.
    watchOptions: { ignored: "**/*" },
  });
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("test", (stats) => {
      const [first] = stats.toJson({ all: false, errors: true }).errors ?? [];
      if (first) reject(new Error(first.message));
      else resolve();
    });
  });
  const quiet = { client: false, hot: false, liveReload: false, open: false } as const;
  const server = new WebpackDevServer({ ...config.devServer, ...quiet }, compiler);
  await server.start();
  try {
    await built;
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
