import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { blankNamesOf } from "../../src/speech/blank";
import { sourceWordingOf, type Passage } from "../../src/library/passage";
import { passages } from "../../src/library/passages";
import { joinedSpeech, spansDoubledBreak, speechTexts } from "./sourceSpeeches";

describe("the five source speeches", () => {
  const DIGESTS = [
    "7ffc76ad8d930ebd9ab66d865714b6278322c0b9572a9f3ddb8ed074c93669ec",
    "c258cec1b46ef524e56c1df17a86c395fdceb5af4781ed7a2b0540ff0f0355ac",
    "97c840a2f40207fd1b62c1104593626bc872c69f3f86c1ea1fe6246cdede6bc0",
    "6f0de685657ddbe634cabe3a691f342da9c161db1f0cd36114157dd2fccfd429",
    "83a11e91d1f93209c7eb751e2bacf8b7865d2dff6b4f066aaee9a581b9cb2340",
  ];
  DIGESTS.forEach((digest, index) => {
    it(`keeps speech ${index + 1} as it was found, damage included`, () => {
      const text = speechTexts[index]!;
      assert.equal(createHash("sha256").update(text).digest("hex"), digest);
    });
  });
});

describe("the origin of a passage", () => {
  for (const passage of passages) {
    const { origin } = passage;
    if (origin === "editorial") continue;

    it(`${passage.id} stands word for word in speech ${origin.speech}`, () => {
      assert.ok(joinedSpeech(origin.speech).includes(sourceWordingOf(passage)));
    });

    it(`${passage.id} stands in the paragraphs it names`, () => {
      const lines = speechTexts[origin.speech - 1]!.split("\n");
      const named = origin.paragraphs.map((address) => {
        const [speech, number] = address.split(".").map(Number);
        assert.equal(speech, origin.speech);
        return lines[number! - 1]!;
      });
      const [head = "", tail = ""] = named;
      const joins = [head + tail, head.slice(0, -1) + tail];
      assert.ok(joins.some((text) => text.includes(sourceWordingOf(passage))));
    });

    it(`${passage.id} says what the source has in each blank`, () => {
      assert.deepEqual([...blankNamesOf(passage.text)].sort(), Object.keys(passage.blanks).sort());
      for (const value of Object.values(passage.blanks)) assert.notEqual(value, "");
    });
  }
});

describe("the repairs of a passage", () => {
  const repairs = passages.flatMap((passage) =>
    passage.repairs.map((repair) => ({ passage, repair })),
  );
  for (const { passage, repair } of repairs) {
    it(`${passage.id} can undo “${repair.from}” → “${repair.to}” without guessing the place`, () => {
      assert.notEqual(repair.from, repair.to);
      assert.equal(passage.text.split(repair.to).length, 2);
      assert.equal(sourceWordingOf(passage).split(repair.from).length, 2);
    });

    it(`${passage.id} says why “${repair.from}” was repaired`, () => {
      assert.ok(repair.why.length >= 5);
    });
  }

  it("undoes in one order what it can undo in the other", () => {
    for (const passage of passages) {
      const reversed: Passage = { ...passage, repairs: [...passage.repairs].reverse() };
      assert.equal(sourceWordingOf(reversed), sourceWordingOf(passage));
    }
  });
});

describe("dated references", () => {
  /** Meetings, slogans, campaigns and leaders of 2003 to 2009 that the five speeches name. */
  const DATED =
    /三个代表|科学发展观|十[六七]届[一二三四五六七]中全会|党的十[五六七]大|工会十[三四五]大|市委第五次党代会|县委十届|新世纪新阶段|小康社会|胡锦涛|王兆国|组织起来、切实维权|四项职能|今年实施的|三级联创|创争|双爱双评|四长联动|推优入党|民主恳谈|干在实处|工业立县|改制进入最后阶段|代表职工利益，维护职工合法权益/g;

  for (const passage of passages) {
    it(`${passage.id} lists every dated reference it has, and no other`, () => {
      const wording = sourceWordingOf(passage);
      for (const dated of passage.dated) assert.ok(wording.includes(dated), dated);
      const unlisted = passage.dated.reduce((text, dated) => text.replaceAll(dated, ""), wording);
      assert.deepEqual(unlisted.match(DATED), null);
    });

    it(`${passage.id} is dated where a dated reference outlives the filling of its blanks`, () => {
      if (passage.status === "dated") {
        assert.notEqual(passage.dated.length, 0);
      } else {
        for (const dated of passage.dated) assert.ok(!passage.text.includes(dated), dated);
      }
    });
  }
});

describe("the status of a passage", () => {
  /** Right and wrong way to write one word; putting it right changes no word. */
  const MISWRITTEN = new Set(["的地", "的得", "渡度", "做作"]);
  const MARKS_AND_ORDINALS = /^（?[一二三四五六七八九十\d]+[）、.]|[\p{P}\s]/gu;

  function changesWords({ from, to }: { from: string; to: string }): boolean {
    const before = Array.from(from.replace(MARKS_AND_ORDINALS, ""));
    const after = Array.from(to.replace(MARKS_AND_ORDINALS, ""));
    if (before.length !== after.length) return true;
    return before.some(
      (was, index) => was !== after[index] && !MISWRITTEN.has(was + after[index]!),
    );
  }

  /** P55: a first-level heading that the source runs into the paragraph below it. */
  function isHeadingFreed(passage: Passage): boolean {
    if (passage.section !== "h1" || passage.origin === "editorial") return false;
    return !joinedSpeech(passage.origin.speech).split("\n").includes(sourceWordingOf(passage));
  }

  for (const passage of passages) {
    const { origin } = passage;
    if (origin === "editorial" || passage.status === "dated") continue;
    it(`${passage.id} is ${passage.status}, as its repairs say`, () => {
      const isRepaired =
        passage.repairs.some(changesWords) ||
        spansDoubledBreak(origin.paragraphs) ||
        isHeadingFreed(passage);
      assert.equal(passage.status, isRepaired ? "repaired" : "ok");
    });
  }
});
