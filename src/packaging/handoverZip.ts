import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { zipSync, type Zippable } from "fflate";
import type { Compilation, Compiler } from "webpack";

/** The first date a zip knows: the same build gives the same zip on any day. */
const NO_DATE = new Date(1980, 0, 1);

function zipOf(compilation: Compilation): Uint8Array {
  const files: Zippable = {};
  for (const { name, source } of compilation.getAssets()) {
    const content = source.source();
    files[name.replaceAll("\\", "/")] =
      typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { level: 9, mtime: NO_DATE });
}

/** Writes a zip of everything that was built: one file to hand to whoever keeps the web server. */
export class HandoverZip {
  constructor(private readonly path: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("HandoverZip", (compilation) => {
      // Last of all: the list of licences is put beside the rest only then.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 100;
      compilation.hooks.processAssets.tap({ name: "HandoverZip", stage }, () => {
        if (compilation.errors.length > 0) return;
        mkdirSync(dirname(this.path), { recursive: true });
        writeFileSync(this.path, zipOf(compilation));
      });
    });
  }
}
