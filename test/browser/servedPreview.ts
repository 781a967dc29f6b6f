import { createServer } from "node:net";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../../webpack.config.js";

/** Names the pane's port where pane and preview are served already; the preview has the next one. */
export const PORT_VARIABLE = "SPEECH_PANE_PORT";

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

const addressesAt = (port: number): Omit<ServedPreview, "stop"> => ({
  paneUrl: `https://localhost:${String(port)}/`,
  previewUrl: `https://localhost:${String(port + 1)}/`,
});

/** Builds the pane as it ships, and the preview, and serves both, unless that was done for all. */
export async function servePreview(): Promise<ServedPreview> {
  const known = process.env[PORT_VARIABLE];
  if (known !== undefined) return { ...addressesAt(Number(known)), stop: () => Promise.resolve() };
  const port = await freePorts();
  const { paneUrl, previewUrl } = addressesAt(port);
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
  return { paneUrl, previewUrl, stop };
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
  // Compressing megabytes for the machine itself, anew for every page, would take longer than the page.
  const quiet = {
    client: false,
    hot: false,
    liveReload: false,
    open: false,
    compress: false,
    // Nothing of a build changes while it is tested, and a browser keeps what it has compiled only of a
    // script that it may keep.
    devMiddleware: { cacheControl: true },
  } as const;
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
