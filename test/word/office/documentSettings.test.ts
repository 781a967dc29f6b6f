import assert from "node:assert/strict";
import { documentSetting, keepDocumentSetting } from "../../../src/word/office/documentSettings";
import { docxOf } from "../../preview/docxFixture";
import { openWord } from "../../preview/openWord";

describe("settings of the document", () => {
  it("come back as they were kept", async () => {
    await openWord(docxOf({}));
    assert.equal(documentSetting("check"), undefined);
    const value = { genre: "host", unneeded: ["title"] };
    await keepDocumentSetting("check", value);
    assert.deepEqual(documentSetting("check"), value);
  });
});
