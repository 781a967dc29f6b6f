import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import selfsigned from "selfsigned";

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The address manifest.xml is written for; a build for elsewhere replaces it. */
const DEVELOPMENT_URL = "https://localhost:3000/";

const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};

/** Ends with one slash. Office takes https only, and a query or a fragment would end up inside every address. */
function addressOf(url) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(`--env url=${url}: 请给出以 https:// 开头的网址，不带 ? 和 #。`);
  }
  return address.href.replace(/\/*$/, "/");
}

/** office.js and what it loads from its own folder, for networks that cannot reach Microsoft's. */
function officeFiles() {
  const from = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const names = [
    "office.js",
    "word-*.js",
    "o15apptofilemappingtable.js",
    "telemetry/oteljs_agave.js",
    "{zh-cn,zh-tw,en-us}/office_strings.js",
    "agaveerrorux/**/*",
  ];
  return names.map((name) => ({
    from: join(from, name).replaceAll("\\", "/"),
    to: ({ absoluteFilename }) => join("office", absoluteFilename.slice(from.length + 1)),
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
}

/** The certificate that Office trusts where it is installed, else one made here once. */
async function certificate() {
  const trusted = join(homedir(), ".office-addin-dev-certs");
  const own = join(root, "node_modules", ".cache", "localhost-certificate");
  const read = (folder) => ({
    key: readFileSync(join(folder, "localhost.key")),
    cert: readFileSync(join(folder, "localhost.crt")),
  });
  if (existsSync(join(trusted, "localhost.crt"))) return read(trusted);
  if (!existsSync(join(own, "localhost.crt"))) {
    const made = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
      notAfterDate: new Date(Date.now() + 365 * 24 * 3600 * 1000),
      keySize: 2048,
      algorithm: "sha256",
      extensions: [
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ],
    });
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "localhost.key"), made.private);
    writeFileSync(join(own, "localhost.crt"), made.cert);
  }
  return read(own);
}

function commonConfig(name, mode, outputFolder) {
  const isProduction = mode === "production";
  return {
    name,
    mode,
    context: root,
    devtool: isProduction ? false : "source-map",
    output: {
      path: join(root, outputFolder),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js", ".mjs"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2020", jsx: "automatic", charset: "utf8" },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.txt$/, type: "asset/source" },
      ],
    },
    performance: { hints: false },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: "es2020", legalComments: "none", charset: "utf8" })],
    },
    stats: "errors-warnings",
  };
}

function serverOn(port, server) {
  return {
    port,
    host: "localhost",
    server: { type: "https", options: server },
    // The pane and the preview are one site; without this header they would share one thread.
    headers: { "Origin-Agent-Cluster": "?1", "Access-Control-Allow-Origin": "*" },
    client: { overlay: { warnings: false } },
    static: false,
  };
}

const manifestFor = (url) => ({
  from: "manifest.xml",
  transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url),
});

/** The add-in: what `npm run build` puts into dist/. */
function paneConfig({ mode, url, office, server, outputFolder }) {
  const config = commonConfig("pane", mode, outputFolder);
  return {
    ...config,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/entry/taskpane.tsx" },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/entry/taskpane.html",
        officeJs: OFFICE_JS[office],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/entry/unsupported.js" },
          { from: "src/entry/support.html" },
          manifestFor(url),
          ...(office === "self" ? officeFiles() : []),
        ],
      }),
    ],
    devServer: serverOn(Number(new URL(url).port), server),
  };
}

/** Word on the web, played in a page. Never part of dist/. */
function previewConfig({ mode, url, server, open }) {
  const config = commonConfig("preview", mode, "build/preview");
  return {
    ...config,
    target: ["web", "es2022"],
    entry: { preview: "./src/preview/shell/preview.tsx" },
    // Built to be run on this machine, not to be sent anywhere: minifying would only cost time.
    optimization: { minimize: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/preview/shell/preview.html",
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [manifestFor(url)] }),
    ],
    // The pane's own port plus one: another origin on the same host, as Office asks.
    devServer: { ...serverOn(Number(new URL(url).port) + 1, server), open },
  };
}

/**
 * `--env url=https://…` where the pane will be served, `--env office=cdn|cdn-cn|self`,
 * `--env preview` adds the preview and takes office.js from npm for both.
 */
export default async function configurations(env = {}, argv = {}) {
  const mode = argv.mode ?? "production";
  const office = env.preview ? "self" : (env.office ?? "cdn");
  if (!(office in OFFICE_JS)) {
    throw new Error(`--env office=${office}: 只能是 ${Object.keys(OFFICE_JS).join("、")}。`);
  }
  const server = env.WEBPACK_SERVE || env.preview ? await certificate() : undefined;
  const url = addressOf(env.url ?? DEVELOPMENT_URL);
  const pane = paneConfig({
    mode,
    url,
    office,
    server,
    outputFolder: env.preview ? "build/pane" : "dist",
  });
  return env.preview
    ? [pane, previewConfig({ mode, url, server, open: env.WEBPACK_SERVE && !process.env.CI })]
    : [pane];
}
