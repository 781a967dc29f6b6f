import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  DEVELOPMENT_ADDRESS,
  deployAddressOf,
  manifestFor,
} from "../../src/packaging/deployAddress";

describe("the address of a build", () => {
  for (const [given, address] of [
    ["https://oa.example.cn/speech", "https://oa.example.cn/speech/"],
    ["https://oa.example.cn/speech///", "https://oa.example.cn/speech/"],
    ["https://oa.example.cn", "https://oa.example.cn/"],
    ["https://10.1.2.3:8443/讲稿", "https://10.1.2.3:8443/%E8%AE%B2%E7%A8%BF/"],
  ] as const)
    it(`is ${address} where ${given} was given`, () =>
      assert.equal(deployAddressOf(given), address));

  for (const refused of [
    "http://oa.example.cn/speech/",
    "oa.example.cn/speech",
    "https://",
    "",
    "file:///srv/speech",
    "https://oa.example.cn/speech/?v=1",
    "https://oa.example.cn/#/speech",
    "https://somebody:secret@oa.example.cn/",
  ])
    it(`is refused, and says what to write, where ${JSON.stringify(refused)} was given`, () =>
      assert.throws(() => deployAddressOf(refused), /请给出以 https:\/\/ 开头的网址/));

  it("takes the place of the development address everywhere in the manifest", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const places = manifest.split(DEVELOPMENT_ADDRESS).length - 1;
    const address = "https://oa.example.cn/speech/";
    const written = manifestFor(manifest, address);
    assert.ok(places > 10);
    assert.equal(written.split(address).length - 1, places);
    assert.doesNotMatch(written, /localhost/);
  });
});
