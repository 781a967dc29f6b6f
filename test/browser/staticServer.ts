import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { extname, join, normalize } from "node:path";
import { localCertificate } from "../../src/packaging/localCertificate";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/** A web server that can do nothing but send the files of one folder, at one path. */
export async function serveFolder(folder: string, port: number, path: string): Promise<Server> {
  const server = createServer(await localCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = normalize(decodeURIComponent(pathname.slice(path.length)));
    const answer = async () => {
      if (!pathname.startsWith(path) || file.startsWith("..")) throw new Error("not there");
      const content = await readFile(join(folder, file));
      response.setHeader("Content-Type", CONTENT_TYPES[extname(file)] ?? "text/plain");
      response.end(content);
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return server;
}
