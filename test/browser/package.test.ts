import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:https";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { officeFile, officeScriptFrom, type OfficeSource } from "../../src/packaging/officeScript";
import configurations from "../../webpack.config.js";
import { newPage } from "./openPreview";
import { freePorts } from "./servedPreview";
import { serveFolder } from "./staticServer";

const PATH = "/讲稿/";
const folderOf = (office: OfficeSource): string => join("build", "package-test", office);

/** What the second and the third build need not do again: they differ in where office.js comes from. */
const CACHE = join(process.cwd(), "build", "package-test", "cache");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * As it ships but for the minifying, which takes most of the time and is seen at work by all other tests.
 */
async function build(config: Configuration, path: string): Promise<void> {
  const { optimization, output } = config;
  const compiler = webpack({
    ...config,
    output: { ...output, path: join(process.cwd(), path) },
    optimization: { ...optimization, minimize: false },
    cache: { type: "filesystem", cacheDirectory: CACHE },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Answers for Microsoft's servers, with what npm has of office.js. */
async function answerForMicrosoft(page: Page, folder: string): Promise<void> {
  await page.route(`${folder}**`, async (route) => {
    const name = new URL(route.request().url()).href.slice(folder.length).replace(/\?.*$/, "");
    await route.fulfill({ path: officeFile(name) });
  });
}

const PACKAGES: readonly (readonly [office: OfficeSource, from: string])[] = [
  ["self", "an intranet"],
  ["cdn", "everywhere"],
  ["cdn-cn", "China"],
];

before(() => {
  rmSync(CACHE, { recursive: true, force: true });
});

for (const [office, from] of PACKAGES) {
  describe(`the package for ${from}`, () => {
    const folder = folderOf(office);
    let server: Server;
    let address = "";

    before(async function () {
      this.timeout(120_000);
      const port = await freePorts();
      address = new URL(PATH, `https://localhost:${String(port)}`).href;
      const [config] = (await configurations({ url: address, office })) as Configuration[];
      await build(config!, folder);
      server = await serveFolder(folder, port, new URL(address).pathname);
    });

    after((done) => {
      server.close(done);
    });

    it("holds every file that its manifest names, and no other address than its own", () => {
      const files = new Set(filesIn(folder));
      const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
      const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
        ([, url]) => url!,
      );
      assert.ok(addresses.length > 10);
      for (const url of addresses) {
        assert.ok(url.startsWith(address), url);
        assert.ok(files.has(new URL(url).href.slice(address.length).replace(/#.*$/, "")), url);
      }
    });

    it("gives every page a policy that stands before whatever the page loads", () => {
      const pages = filesIn(folder).filter((file) => /^[^/\\]*\.html$/.test(file));
      assert.ok(pages.includes("taskpane.html") && pages.includes("support.html"));
      for (const page of pages) {
        const html = readFileSync(join(folder, page), "utf8");
        const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
          html,
        );
        assert.ok(policy, page);
        assert.match(policy[1]!, /^default-src 'none'/);
        assert.doesNotMatch(policy[1]!, /unsafe-eval|script-src[^;]*unsafe|\*/);
        assert.ok(policy.index < (html + "<script").search(/<script|<link/), page);
        assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/, page);
      }
      const pane = readFileSync(join(folder, "taskpane.html"), "utf8");
      assert.equal(pane.includes('integrity="sha384-'), office === "self");
      assert.ok(pane.includes(`src="${officeScriptFrom(office)}"`));
    });

    it("is the same in the zip", () => {
      const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
      const zip = unzipSync(readFileSync(join("build", `union-speech-${version}-${office}.zip`)));
      assert.deepEqual(Object.keys(zip).sort(), [...filesIn(folder)].sort());
      for (const [name, content] of Object.entries(zip))
        assert.ok(readFileSync(join(folder, name)).equals(content), name);
    });

    it("is served by a plain static server, in a folder with a Chinese name, opens, and inserts", async () => {
      const script = new URL(officeScriptFrom(office), address).href;
      const hosted = script.slice(0, script.lastIndexOf("/") + 1);
      const page = await newPage({ width: 350 }, hosted);
      if (office !== "self") await answerForMicrosoft(page, hosted);
      const asked = page.waitForResponse(script);
      await page.goto(`${address}taskpane.html`);
      assert.equal((await asked).status(), 200);
      await page.waitForFunction(() => typeof Office === "object");
      await page.getByRole("searchbox").fill("按计划今天开班");
      const row = page.getByRole("row", { name: "按计划今天开班", exact: true });
      await row.getByRole("button", { name: /^插入/ }).click();
      await page.getByRole("status").filter({ hasText: "已插入" }).first().waitFor();
    });
  });
}
