import assert from "node:assert/strict";
import { NEWER_MEMBERS, type NewerMember } from "../../../src/preview/newer/newerMembers";
import { readWordTypings } from "../wordTypings";

const isProperty = ({ kind }: NewerMember): boolean =>
  kind === "property" || kind === "part" || kind === "event";

describe("the members added to the client library", () => {
  let typings: ReturnType<typeof readWordTypings>;
  before(function () {
    this.timeout(20_000);
    typings = readWordTypings();
  });

  for (const member of NEWER_MEMBERS)
    it(`have ${member.of}.${member.name} as Microsoft's typings do`, () => {
      const typed = typings.get(member.of)?.get(member.name);
      assert.ok(typed, "Word has no such member");
      assert.equal(member.since, typed.apiSet);
      assert.equal(isProperty(member) ? "property" : "method", typed.kind);
      if (member.kind === "property") assert.equal(member.isReadOnly, typed.isReadOnly);
      if (member.kind === "part" || member.kind === "path")
        assert.equal(typed.type, `Word.${member.leadsTo}`);
      if (member.kind === "event")
        assert.match(typed.type, new RegExp(`Word\\.${member.event}EventArgs`));
    });
});
