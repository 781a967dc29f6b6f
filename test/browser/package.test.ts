import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:https";
import { join } from "node:path";
import { unzipSync } from "fflate";
import webpack, { type Configuration } from "webpack";
import configurations from "../../webpack.config.js";
import { newPage } from "./openPreview";
import { freePorts } from "./servedPreview";
import { serveFolder } from "./staticServer";

const FOLDER = join("build", "package-test");
const PATH = "/讲稿/";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

async function build(config: Configuration): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: join(process.cwd(), FOLDER) } }).run(
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

describe("the package for an intranet", () => {
  let server: Server;
  let address = "";

  before(async function () {
    this.timeout(120_000);
    const port = await freePorts();
    address = new URL(PATH, `https://localhost:${String(port)}`).href;
    const [config] = (await configurations({ url: address, office: "self" })) as Configuration[];
    await build(config!);
    server = await serveFolder(FOLDER, port, new URL(address).pathname);
  });

  after((done) => {
    server.close(done);
  });

  it("holds every file that its manifest names, and no other address than its own", () => {
    const files = new Set(filesIn(FOLDER));
    const manifest = readFileSync(join(FOLDER, "manifest.xml"), "utf8");
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
    const pages = filesIn(FOLDER).filter((file) => /^[^/\\]*\.html$/.test(file));
    assert.ok(pages.includes("taskpane.html") && pages.includes("support.html"));
    for (const page of pages) {
      const html = readFileSync(join(FOLDER, page), "utf8");
      const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html);
      assert.ok(policy, page);
      assert.match(policy[1]!, /^default-src 'none'/);
      assert.ok(policy.index < (html + "<script").search(/<script|<link/), page);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/, page);
    }
    assert.match(readFileSync(join(FOLDER, "taskpane.html"), "utf8"), /integrity="sha384-/);
  });

  it("is the same in the zip", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const zip = unzipSync(readFileSync(join("build", `union-speech-${version}-self.zip`)));
    assert.deepEqual(Object.keys(zip).sort(), [...filesIn(FOLDER)].sort());
    for (const [name, content] of Object.entries(zip))
      assert.ok(readFileSync(join(FOLDER, name)).equals(content), name);
  });

  it("is served by a plain static server, in a folder with a Chinese name, and opens", async () => {
    const page = await newPage({ width: 350 });
    const office = page.waitForResponse(/\/office\/office\.js$/);
    await page.goto(`${address}taskpane.html`);
    assert.equal((await office).status(), 200);
    await page.getByRole("row").first().waitFor();
  });
});
