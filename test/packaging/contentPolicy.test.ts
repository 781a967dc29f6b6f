import assert from "node:assert/strict";
import { contentPolicyFrom } from "../../src/packaging/contentPolicy";

const sourcesOf = (policy: string, directive: string): readonly string[] =>
  policy
    .split("; ")
    .map((part) => part.split(" "))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

describe("the policy of a page", () => {
  for (const [source, scripts] of [
    ["cdn", ["'self'", "https://appsforoffice.microsoft.com"]],
    ["cdn-cn", ["'self'", "https://appsforoffice.cdn.partner.office365.cn"]],
    ["self", ["'self'"]],
  ] as const)
    it(`takes scripts from the page's own place and that of office.js (${source}), and nothing else`, () => {
      const policy = contentPolicyFrom(source, true);
      assert.deepEqual(sourcesOf(policy, "script-src"), scripts);
      assert.deepEqual(sourcesOf(policy, "default-src"), ["'none'"]);
      assert.deepEqual(sourcesOf(policy, "connect-src"), ["'self'"]);
      assert.doesNotMatch(policy, /unsafe-eval|\*|http:|wss?:/);
    });

  it("allows style elements only on the page that Fluent UI is on", () => {
    assert.deepEqual(sourcesOf(contentPolicyFrom("self", false), "style-src"), ["'self'"]);
  });
});
