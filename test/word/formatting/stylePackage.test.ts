import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../../src/library/speechFormats";
import { styleName } from "../../../src/speech/format/speechStyle";
import { escapedXml } from "../../../src/word/formatting/styleMarkup";
import { stylePackage } from "../../../src/word/formatting/stylePackage";

describe("escapedXml", () => {
  const cases: readonly [string, string, string][] = [
    ["markup is text", '<w:p a="1">&', "&lt;w:p a=&quot;1&quot;&gt;&amp;"],
    ["characters that XML does not know are left out", "甲\u0000\u0008乙\uffff", "甲乙"],
    ["halves of surrogate pairs are left out, whole ones stay", "\ud83d甲\ude00😀", "甲😀"],
    ["line breaks and tabs stay", "甲\n乙\t丙", "甲\n乙\t丙"],
  ];
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.equal(escapedXml(text), expected);
    });
});

describe("stylePackage", () => {
  const [official] = BUILT_IN_FORMATS;
  assert.ok(official);

  it("names every style of the format, escaped", () => {
    const named = { ...official, name: "甲<乙>&“丙”" };
    const xml = stylePackage(named);
    assert.match(xml, /w:val="讲稿正文·甲&lt;乙&gt;&amp;“丙”"/);
    assert.doesNotMatch(xml, /<乙>/);
  });

  it("gives a changed format other names: Word keeps a style it already has", () => {
    assert.equal(styleName(official, "body"), "讲稿正文·公文参照");
    assert.equal(styleName({ ...official, edition: 2 }, "body"), "讲稿正文·公文参照·2");
  });

  it("sets fonts by name in every slot and never by theme", () => {
    const xml = stylePackage(official);
    assert.match(xml, /w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/);
    assert.doesNotMatch(xml, /Theme=/);
    assert.match(xml, /w:firstLineChars="200"/);
    assert.match(xml, /w:line="560" w:lineRule="exact"/);
  });
});
