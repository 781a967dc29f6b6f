import assert from "node:assert/strict";
import { membersBeyondTheModel } from "../../../src/preview/objects/beyondTheModel";
import { annotationClass } from "../../../src/preview/objects/annotation";
import { annotationCollectionClass } from "../../../src/preview/objects/annotationCollection";
import { bodyClass } from "../../../src/preview/objects/body";
import { contentControlClass } from "../../../src/preview/objects/contentControl";
import { contentControlCollectionClass } from "../../../src/preview/objects/contentControlCollection";
import { fontClass } from "../../../src/preview/objects/font";
import { paragraphClass } from "../../../src/preview/objects/paragraph";
import { paragraphCollectionClass } from "../../../src/preview/objects/paragraphCollection";
import { rangeClass } from "../../../src/preview/objects/range";
import { rangeCollectionClass } from "../../../src/preview/objects/rangeCollection";
import { searchOptionsClass } from "../../../src/preview/objects/searchOptions";
import {
  pageSetupClass,
  sectionClass,
  sectionCollectionClass,
} from "../../../src/preview/objects/section";
import { tableCellClass, tableClass } from "../../../src/preview/objects/table";
import { documentClass } from "../../../src/preview/objects/wordDocument";
import type { NamedMember, WordClass } from "../../../src/preview/protocol/wordClass";
import { readWordTypings, type TypedMember } from "../wordTypings";

const CLASSES: readonly WordClass[] = [
  documentClass,
  bodyClass,
  paragraphClass,
  paragraphCollectionClass,
  rangeClass,
  rangeCollectionClass,
  contentControlClass,
  contentControlCollectionClass,
  fontClass,
  searchOptionsClass,
  tableClass,
  tableCellClass,
  annotationClass,
  annotationCollectionClass,
  sectionClass,
  sectionCollectionClass,
  pageSetupClass,
];

/** What the client library does by itself, and how it finds items it holds no reference to. */
const CLIENT_ONLY = ["context", "load", "set", "toJSON", "track", "untrack", "items", "newObject"];
const WIRE_ONLY = ["getItemAt", "_RegisterEvent", "_UnregisterEvent"];
const isWireOnly = ({ name: className }: WordClass, name: string): boolean =>
  WIRE_ONLY.includes(name) || `${className}.${name}` === "AnnotationCollection.getItem";

function setOf({ member }: NamedMember): string {
  return member.since.includes(" ") ? member.since : `WordApi ${member.since}`;
}

function assertSameMember(described: NamedMember, typed: TypedMember | undefined): void {
  assert.ok(typed, "Word has no such member");
  const { member } = described;
  assert.equal(setOf(described), typed.apiSet);
  assert.equal(member.kind === "method" ? "method" : "property", typed.kind);
  if (member.kind === "scalar") {
    assert.equal(member.write === undefined, typed.isReadOnly, "can be set");
    if (member.type.members !== undefined) {
      assert.deepEqual([...member.type.members].sort(), typed.values);
    }
  }
  if (member.kind === "navigation") assert.ok(typed.isReadOnly);
  if (member.kind !== "method") return;
  assert.deepEqual(
    member.parameters.map(({ optional }) => optional ?? false),
    typed.parameters.map(({ isOptional }) => isOptional),
  );
  for (const [place, parameter] of member.parameters.entries()) {
    const values = typed.parameters[place]?.values ?? [];
    for (const value of parameter.members ?? []) assert.ok(values.includes(value), value);
  }
}

describe("the descriptions of Word's classes", () => {
  let typings: ReturnType<typeof readWordTypings>;
  before(function () {
    this.timeout(20_000);
    typings = readWordTypings();
  });

  for (const wordClass of CLASSES) {
    it(`agree with Microsoft's typings on ${wordClass.name}`, () => {
      const typed = typings.get(wordClass.name);
      for (const described of wordClass.members.values()) {
        if (isWireOnly(wordClass, described.name)) continue;
        try {
          assertSameMember(described, typed?.get(described.name));
        } catch (cause) {
          throw new Error(`${wordClass.name}.${described.name}`, { cause });
        }
      }
    });

    it(`leave nothing of ${wordClass.name} unsaid`, () => {
      const described = [...wordClass.members.values()]
        .filter((member) => setOf(member).startsWith("WordApi "))
        .map(({ name }) => name);
      const known = [...described, ...membersBeyondTheModel(wordClass.name)];
      const ofWord = [...(typings.get(wordClass.name)?.values() ?? [])]
        .filter(({ apiSet }) => apiSet.startsWith("WordApi "))
        .map(({ name }) => name)
        .filter((name) => !CLIENT_ONLY.includes(name));
      assert.deepEqual(
        known.filter((name) => !isWireOnly(wordClass, name)).sort(),
        [...ofWord].sort(),
      );
    });
  }
});
