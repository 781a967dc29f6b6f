import assert from "node:assert/strict";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { NO_MATERIAL } from "../../src/library/packs/material";
import { changeFormats, openFormats } from "../../src/pane/commands/format/changeFormats";
import { formatSpeech } from "../../src/pane/commands/format/formatSpeech";
import {
  chosenFormatIn,
  formatsIn,
  isChanged,
  ownIdIn,
  withChosenFormat,
  withFormat,
  withoutFormat,
} from "../../src/pane/state/format/chosenFormat";
import { standInsOf, withStandIns } from "../../src/pane/state/format/fontStandIns";
import { NO_FORMAT_CHOICES, type FormatChoices } from "../../src/pane/state/format/formatState";
import { isPartKept } from "../../src/pane/state/keepingState";
import { isSpeechFormat } from "../../src/pane/state/format/storedFormat";
import { typeSizeName } from "../../src/pane/state/format/typeSizes";
import { documentOfLines } from "../../src/speech/paragraph";
import type { SpeechFormat } from "../../src/speech/format/speechFormat";
import { HostFailure, type DocumentHost, type RoledParagraph } from "../../src/word/documentHost";
import { said } from "../../src/speech/said";
import { depsWith, smallStorageOf, stateOf } from "./paneFixture";

const [OFFICIAL, READING] = BUILT_IN_FORMATS as [SpeechFormat, SpeechFormat];
const named = (name: string): SpeechFormat => ({ ...OFFICIAL, id: "own-1", name, edition: 0 });

const chosenIn = (format: FormatChoices) => chosenFormatIn({ format, material: NO_MATERIAL });

describe("the formats of a person", () => {
  it("are the built-in ones at first, with 跟随文档 chosen", () => {
    assert.deepEqual(formatsIn(NO_FORMAT_CHOICES), BUILT_IN_FORMATS);
    assert.equal(chosenIn(NO_FORMAT_CHOICES), null);
    const chosen = withChosenFormat(NO_FORMAT_CHOICES, READING.id);
    assert.equal(chosenIn(chosen), READING);
  });

  it("give a changed format an edition of its own, so that Word takes its new styles", () => {
    const margins = { ...OFFICIAL.margins, top: 40 };
    const once = withFormat(NO_FORMAT_CHOICES, { ...OFFICIAL, margins });
    const twice = withFormat(once, { ...OFFICIAL, margins });
    assert.deepEqual(
      [once, twice].map((choices) => chosenIn(choices)?.edition),
      [2, 3],
    );
    assert.ok(isChanged(twice, OFFICIAL.id));
  });

  it("restore a built-in format under a further edition", () => {
    const changed = withFormat(NO_FORMAT_CHOICES, {
      ...OFFICIAL,
      margins: { ...OFFICIAL.margins, top: 40 },
    });
    const restored = withoutFormat(changed, OFFICIAL.id);
    assert.ok(!isChanged(restored, OFFICIAL.id));
    assert.deepEqual(chosenIn(restored), { ...OFFICIAL, edition: 3 });
  });

  it("never use an edition of a name again, even where a format was deleted", () => {
    const made = withFormat(NO_FORMAT_CHOICES, named("本单位"));
    assert.equal(chosenIn(made)?.edition, 1);
    const deleted = withoutFormat(made, "own-1");
    assert.equal(chosenIn(deleted), null);
    assert.equal(chosenIn(withFormat(deleted, named("本单位")))?.edition, 2);
  });

  it("have ids that do not clash", () => {
    const made = withFormat(NO_FORMAT_CHOICES, { ...named("甲"), id: "own-2" });
    assert.equal(ownIdIn(made), "own-3");
  });
});

describe("isSpeechFormat", () => {
  it("takes the built-in formats, and what comes back from storage", () => {
    for (const format of BUILT_IN_FORMATS)
      assert.ok(isSpeechFormat(JSON.parse(JSON.stringify(format))));
  });

  const { body } = OFFICIAL.typography;
  const broken: readonly (readonly [string, unknown])[] = [
    ["nothing", null],
    ["a text", "公文"],
    ["a format without a name", { ...OFFICIAL, name: " " }],
    ["a format without margins", { ...OFFICIAL, margins: null }],
    ["a format that lacks a role", { ...OFFICIAL, typography: { body } }],
    ...Object.entries({
      size: 0,
      farEastFont: "",
      firstLineChars: Number.NaN,
      alignment: "middle",
      linePitch: { rule: "exact" },
      bold: "yes",
    }).map(
      ([field, value]) =>
        [
          `a format whose ${field} is ${JSON.stringify(value)}`,
          {
            ...OFFICIAL,
            typography: { ...OFFICIAL.typography, body: { ...body, [field]: value } },
          },
        ] as const,
    ),
  ];
  for (const [name, value] of broken)
    it(`does not take ${name}`, () => assert.ok(!isSpeechFormat(value)));
});

describe("typeSizeName", () => {
  const sizes = [
    [42, "初号"],
    [22, "二号"],
    [18, "小二"],
    [16, "三号"],
    [15, "小三"],
    [10.5, "五号"],
    [20, undefined],
  ] as const;
  for (const [points, name] of sizes)
    it(`is ${name ?? "nothing"} for ${points} 磅`, () => assert.equal(typeSizeName(points), name));
});

describe("stand-ins for fonts", () => {
  const cases: readonly (readonly [string, readonly string[] | null, Record<string, unknown>])[] = [
    ["nothing where the browser does not tell", null, {}],
    [
      "the best that is there",
      ["华文中宋", "宋体", "仿宋", "楷体", "黑体"],
      {
        方正小标宋简体: "华文中宋",
        楷体_GB2312: "楷体",
        仿宋_GB2312: "仿宋",
      },
    ],
    [
      "nothing for a font that is there",
      ["方正小标宋简体", "楷体_GB2312", "仿宋_GB2312", "黑体"],
      {},
    ],
    [
      "no font that is missing itself",
      ["宋体"],
      {
        方正小标宋简体: "宋体",
        楷体_GB2312: null,
        仿宋_GB2312: null,
        黑体: null,
      },
    ],
  ];
  for (const [name, installed, expected] of cases)
    it(`are ${name}`, () => {
      const standIns = standInsOf(OFFICIAL, installed && new Set(installed));
      assert.deepEqual(
        Object.fromEntries(standIns.map((one) => [one.wanted, one.taken])),
        expected,
      );
      const { title } = withStandIns(OFFICIAL, standIns).typography;
      assert.equal(title.farEastFont, expected["方正小标宋简体"] ?? "方正小标宋简体");
    });
});

function storageOf(choices: FormatChoices, isFull = false) {
  const { storage, kept } = smallStorageOf(choices, isFull);
  return { openFormats: () => Promise.resolve(storage), kept };
}

describe("changeFormats", () => {
  it("shows the choice at once and keeps it", async () => {
    const { openFormats: open, kept } = storageOf(NO_FORMAT_CHOICES);
    const { deps, state } = depsWith(stateOf(), { openFormats: open });
    await openFormats(deps);
    await changeFormats(deps, (all) => withChosenFormat(all, READING.id));
    assert.equal(state().format.chosen, READING.id);
    assert.equal(kept().chosen, READING.id);
  });

  it("says where the browser does not store, and goes on with the choice", async () => {
    const { openFormats: open } = storageOf(NO_FORMAT_CHOICES, true);
    const { deps, state } = depsWith(stateOf(), { openFormats: open });
    await changeFormats(deps, (all) => withChosenFormat(all, READING.id));
    assert.equal(state().format.chosen, READING.id);
    assert.equal(isPartKept(state().keeping, "formats"), false);
    assert.equal(state().notice?.kind, "notKept");
  });
});

describe("formatSpeech", () => {
  const LINES = [
    "在培训班上的讲话",
    "〔题注：讲话人职务、姓名。〕",
    "同志们：",
    "",
    "今天开班，我讲几句。",
  ];

  function openWith(part: Partial<DocumentHost>) {
    const asked: (readonly RoledParagraph[])[] = [];
    const host: Partial<DocumentHost> = {
      read: () => Promise.resolve(documentOfLines(LINES)),
      applyFormat: (_, paragraphs) => {
        asked.push(paragraphs);
        return Promise.resolve({ outcome: "applied", change: { kind: "format", paragraphs: [] } });
      },
      ...part,
    };
    const office = { kind: "word", language: "zh-CN", host: host as DocumentHost } as const;
    return { ...depsWith(stateOf({ office })), asked };
  }

  it("sets every paragraph by what it is in the speech, guidance as what is to be written there", async () => {
    const { deps, state, asked } = openWith({});
    await formatSpeech(deps, OFFICIAL, "document");
    assert.deepEqual(
      asked[0]?.map(({ at, role }) => [at.index, role]),
      [
        [0, "title"],
        [1, "byline"],
        [2, "salutation"],
        [4, "body"],
      ],
    );
    const { notice } = state();
    assert.deepEqual(notice?.kind === "applied" && notice.work, {
      kind: "format",
      name: said("公文参照", "Official document"),
    });
    assert.equal(state().wayBack.length, 1);
  });

  it("sets only what is selected, by what it is in the whole", async () => {
    const selectedParagraphs = () => Promise.resolve({ first: 2, count: 2 });
    const { deps, asked } = openWith({ selectedParagraphs });
    await formatSpeech(deps, OFFICIAL, "selection");
    assert.deepEqual(
      asked[0]?.map(({ at, role }) => [at.quote, role]),
      [["同志们：", "salutation"]],
    );
  });

  it("says where the document changed meanwhile, and where Word refuses", async () => {
    for (const [answer, reason] of [
      [() => Promise.resolve({ outcome: "stale" } as const), "stale"],
      [() => Promise.reject(new HostFailure("readOnly", false, undefined)), "readOnly"],
    ] as const) {
      const { deps, state } = openWith({ applyFormat: answer });
      await formatSpeech(deps, OFFICIAL, "document");
      const { notice } = state();
      assert.ok(notice?.kind === "failed" && notice.failure.action === "applyPlan");
      assert.equal(notice.failure.reason, reason);
    }
  });
});
