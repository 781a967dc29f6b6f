import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { packedTexts } from "./src/library/packing/packedTexts";
import { passagesOfPortion } from "./src/library/passagePortions";
import { ContentPolicy, contentPolicyFrom } from "./src/packaging/contentPolicy";
import { DEVELOPMENT_ADDRESS, deployAddressOf, manifestFor } from "./src/packaging/deployAddress";
import { HandoverZip } from "./src/packaging/handoverZip";
import { localCertificate } from "./src/packaging/localCertificate";
import { manifest365Of } from "./src/packaging/manifest365";
import { packsServed } from "./src/packaging/packsFolder";
import { officeFiles, officeScriptFrom, officeSourceOf } from "./src/packaging/officeScript";
import project from "./package.json" with { type: "json" };

const root = import.meta.dirname;

/** Data that ships packed: nothing of it is needed to show the pane. The first also names the pack. */
const PACKED = [
  ...["passages.json?other", "outlines.json", "blanks.json", "pack.schema.json"].map(inLibrary),
  ...[1, 2, 3, 4, 5].map((speech) => inLibrary(`speeches/${speech}.txt`)),
  ...[
    "misusedCharacters",
    "datedReferences",
    "webResidue",
    "reduplications",
    "lostWords",
    "knownQuotations",
    "laws",
    "publicFigures",
  ].map((lexicon) => join(root, "src/checker/lexicon", `${lexicon}.json`)),
];

function inLibrary(file) {
  return join(root, "src/library/data", file);
}

const portionOf = (portion) => (text) => passagesOfPortion(JSON.parse(text), portion);

/** Where an entry comes from and what a field is for is read in the repository, not in the pane. */
const isForReaders = (file, key, value) =>
  file.includes("lexicon")
    ? /^sources?$/.test(key)
    : key === "description" && typeof value === "string";

/** What ships of a file of data. */
function shippedText(file, text) {
  if (file.endsWith(".txt")) return text;
  if (file.endsWith("?other")) return JSON.stringify(portionOf("other")(text));
  const isStripped = /lexicon|pack\.schema/.test(file);
  return JSON.stringify(
    JSON.parse(text, (key, value) =>
      isStripped && isForReaders(file, key, value) ? undefined : value,
    ),
  );
}

/** Rule for files of data that ship as one packed text. */
const packedTogether = (files) => ({
  test: (path) => files.some((file) => file.replace(/\?.*$/, "") === path),
  resourceQuery: { not: /^\?first$/ },
  type: "javascript/auto",
  loader: join(root, "src/packaging/packedData.ts"),
  options: {
    files,
    shippedText,
    pack: packedTexts,
    unpacker: join(root, "src/library/packing/unpackedTexts.ts"),
  },
});

/** Rules for what the pane needs of Fluent UI, and no more. */
const fluentInUse = (views) => [
  { include: views, loader: join(root, "src/packaging/tokensAsVariables.ts") },
  {
    test: /tokens[\\/]lib[\\/]themes[\\/]\w+[\\/]\w+Theme\.js$/,
    resourceQuery: { not: /^\?whole$/ },
    loader: join(root, "src/packaging/themeInUse.ts"),
    options: { views, modules: join(root, "node_modules") },
  },
  { test: /rtl-css-js[\\/]/, loader: join(root, "src/packaging/leftToRight.ts") },
];

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
        {
          include: join(root, "src/checker/rules"),
          loader: join(root, "src/packaging/ruleWithoutExamples.ts"),
        },
        {
          test: /office\.helpers\.js$/,
          loader: join(root, "src/packaging/helpersInUse.ts"),
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        {
          test: /passages\.json$/,
          resourceQuery: /^\?first$/,
          type: "json",
          parser: { parse: portionOf("first") },
        },
        packedTogether(PACKED),
        // By themselves: few read English.
        packedTogether([inLibrary("passageNotes.en.json")]),
      ],
    },
    performance: { hints: false },
    optimization: {
      // One shape of each module for pages and worker, so that they can share it.
      usedExports: "global",
      // The shortest names: what repeats compresses better than digits that never change.
      mangleExports: "size",
      moduleIds: "natural",
      chunkIds: "total-size",
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          texts: {
            test: ({ resource }) => resource?.endsWith("passages.json?pool"),
            name: "texts",
            priority: 1,
            enforce: true,
          },
          /** What both the pane and the reading worker begin with. */
          ground: {
            test: (module, { chunkGraph }) => {
              const names = [...chunkGraph.getModuleChunks(module)].map(({ name }) => name);
              return names.includes("taskpane") && names.includes("speech-reader");
            },
            name: "ground",
            priority: 2,
            enforce: true,
          },
          // What looks at speeches: for the check, the outline, the draft and the reading worker alike.
          // Not what reads packs, which happens at each start.
          judge: {
            test: /src[\\/](checker|speech|library[\\/](?!packs[\\/](?:pack|readPack|cleanedJson)))/,
            chunks: "async",
            name: "judge",
            minChunks: 2,
            enforce: true,
          },
          /** What more than one of the late files wants. */
          shared: { chunks: "async", name: "shared", minChunks: 2, priority: -1, enforce: true },
        },
      },
      // Terser: what it makes is a twelfth smaller than what esbuild makes of the same.
      minimizer: [
        new MinimizerPlugin({
          extractComments: false,
          terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
        }),
      ],
    },
    stats: "errors-warnings",
  };
}

function serverOn(port, server, headers = {}) {
  return {
    port,
    host: "localhost",
    server: { type: "https", options: server },
    // The pane and the preview are one site; without this header they would share one thread.
    headers: { "Origin-Agent-Cluster": "?1", "Access-Control-Allow-Origin": "*", ...headers },
    client: { overlay: { warnings: false } },
    static: false,
  };
}

/** manifest.xml for every Word, and what Microsoft 365 can do beyond it. */
const copiedManifests = (url) => [
  { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), url) },
  {
    from: "manifest.xml",
    to: "manifest-365.xml",
    transform: (content) => manifest365Of(manifestFor(content.toString(), url)),
  },
];

/** The preview's own part of the add-in's pages; no page that Word is given has it. */
const NEWER_CLIENT = "newer";

const page = (name, office, isPreviewed) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/entry/${name}.html`,
    chunks: isPreviewed ? [NEWER_CLIENT, name] : [name],
    chunksSortMode: "manual",
    officeJs: officeScriptFrom(office),
    scriptLoading: "defer",
  });

/** The add-in: what `npm run build` puts into dist/. */
function paneConfig({ mode, url, office, server, outputFolder, zip, isPreviewed, packs }) {
  const config = commonConfig("pane", mode, outputFolder);
  return {
    ...config,
    module: { rules: [...config.module.rules, ...fluentInUse(join(root, "src/pane/views"))] },
    target: ["web", "es2020"],
    entry: {
      taskpane: "./src/entry/taskpane.tsx",
      commands: "./src/entry/commands.ts",
      notice: "./src/entry/notice.ts",
      ...(isPreviewed && { [NEWER_CLIENT]: "./src/preview/newer/newerClient.ts" }),
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      page("taskpane", office, isPreviewed),
      page("commands", office, isPreviewed),
      page("notice", office, isPreviewed),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/entry/unsupported.js" },
          { from: "src/pane/views/plainPage.css", to: "[name][ext]" },
          { from: "src/entry/support.css", to: "[name][ext]" },
          { from: "src/entry/support.html" },
          { from: "src/library/data/pack.schema.json" },
          { from: "src/pane/state/settings/shortcuts*.json", to: "[name][ext]" },
          ...copiedManifests(url),
          ...(office === "self" ? officeFiles() : []),
        ],
      }),
      new ContentPolicy(office),
      // What ships of others, and under which licence.
      new LicenseWebpackPlugin({
        outputFilename: "third-party-licences.txt",
        perChunkOutput: false,
        // Inside the one file of office-js-helpers, and copied as they are.
        additionalModules: [
          "lodash-es",
          "rxjs",
          ...(office === "self" ? ["@microsoft/office-js"] : []),
        ].map((name) => ({ name, directory: join(root, "node_modules", name) })),
        stats: { warnings: false, errors: true },
      }),
      ...(zip === null ? [] : [new HandoverZip(zip)]),
    ],
    devServer: {
      ...serverOn(Number(new URL(url).port), server, {
        // What a page cannot say of itself; the preview is the only page that frames the pane here.
        "Content-Security-Policy": `${contentPolicyFrom(office, true)}; frame-ancestors https://localhost:*`,
      }),
      ...(packs !== undefined && packsServed(packs)),
    },
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
      new CopyPlugin({ patterns: copiedManifests(url) }),
    ],
    // The pane's own port plus one: another origin on the same host, as Office asks.
    devServer: { ...serverOn(Number(new URL(url).port) + 1, server), open },
  };
}

/**
 * `--env url=https://…` where the pane will be served, `--env office=cdn|cdn-cn|self`,
 * `--env preview` adds the preview and takes office.js from npm for both; `packs` is a folder of packs to
 * serve beside the pane. `webpack serve` sets WEBPACK_SERVE and serves the pane alone, for Word.
 */
export default async function configurations(env = {}, argv = {}) {
  const mode = argv.mode ?? "production";
  const office = officeSourceOf(env.preview ? "self" : (env.office ?? "cdn"));
  const isServed = Boolean(env.WEBPACK_SERVE || env.preview);
  const server = isServed ? await localCertificate() : undefined;
  const url = deployAddressOf(env.url ?? DEVELOPMENT_ADDRESS);
  const pane = paneConfig({
    mode,
    url,
    office,
    server,
    outputFolder: env.preview ? "build/pane" : "dist",
    isPreviewed: Boolean(env.preview),
    packs: env.packs,
    zip: isServed ? null : join(root, "build", `union-speech-${project.version}-${office}.zip`),
  });
  return env.preview
    ? [pane, previewConfig({ mode, url, server, open: env.WEBPACK_SERVE && !process.env.CI })]
    : [pane];
}
