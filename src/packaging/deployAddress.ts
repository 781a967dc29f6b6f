/** The address that manifest.xml is written for; a build for elsewhere replaces it. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/**
 * The address a build is made for, ending with one slash. Office takes https only, and a query or a
 * fragment would end up inside every address of the manifest. Throws with what to write instead.
 */
export function deployAddressOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  const isPlain =
    address?.protocol === "https:" &&
    address.search === "" &&
    address.hash === "" &&
    address.username === "" &&
    address.password === "";
  if (!isPlain) {
    throw new Error(
      `--env url=${url}: 请给出以 https:// 开头的网址，不带 ?、# 和用户名，例如 https://oa.example.cn/speech/。`,
    );
  }
  return address.href.replace(/\/*$/, "/");
}

/** What stands at `from` in the development manifest, written for `address`. */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address);
}
