import { readFileSync } from "node:fs";
import type { LoaderContext } from "webpack";

export interface PackedDataOptions {
  /** Absolute paths of the files that are packed together, each with its query where it has one. */
  readonly files: readonly string[];
  /** What ships of a file: a text, or data in JSON. */
  readonly shippedText: (file: string, content: string) => string;
  readonly pack: (texts: readonly string[]) => string;
  /** Absolute path of the module that exports `unpackedTexts`. */
  readonly unpacker: string;
}

const POOL = "?pool";

/**
 * Loader: a file of data becomes a look into the one module that holds them all packed, so that what they
 * have in common ships once.
 */
export default function packedData(this: LoaderContext<PackedDataOptions>): string {
  const { files, shippedText, pack, unpacker } = this.getOptions();
  if (this.resourceQuery === POOL) {
    const texts = files.map((file) => {
      const path = file.replace(/\?.*$/, "");
      this.addDependency(path);
      return shippedText(file, readFileSync(path, "utf8"));
    });
    return (
      `import { unpackedTexts } from ${JSON.stringify(unpacker)};\n` +
      `export const texts = unpackedTexts(${JSON.stringify(pack(texts))});`
    );
  }
  const at = files.indexOf(this.resource);
  if (at < 0) throw new Error("not among the files that are packed");
  const [first = ""] = files;
  const pool = first.replace(/\?.*$/, "") + POOL;
  const text = `texts[${String(at)}]`;
  const isData = /\.json$/.test(this.resourcePath);
  return (
    `import { texts } from ${JSON.stringify(pool)};\n` +
    `export default ${isData ? `JSON.parse(${text})` : text};`
  );
}
