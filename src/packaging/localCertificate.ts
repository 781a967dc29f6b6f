import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import selfsigned from "selfsigned";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Where a certificate is kept that was made here. */
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/localhost-certificate");

const YEAR_MS = 365 * 24 * 3600 * 1000;

const certificateIn = (folder: string): Certificate => ({
  key: readFileSync(join(folder, "localhost.key")),
  cert: readFileSync(join(folder, "localhost.crt")),
});

async function makeCertificate(folder: string): Promise<void> {
  const made = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    notAfterDate: new Date(Date.now() + YEAR_MS),
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.key"), made.private);
  writeFileSync(join(folder, "localhost.crt"), made.cert);
}

/** The certificate that Office trusts where it is installed, else one made once and kept. */
export async function localCertificate(): Promise<Certificate> {
  const trusted = join(homedir(), ".office-addin-dev-certs");
  if (existsSync(join(trusted, "localhost.crt"))) return certificateIn(trusted);
  if (!existsSync(join(CACHE, "localhost.crt"))) await makeCertificate(CACHE);
  return certificateIn(CACHE);
}
