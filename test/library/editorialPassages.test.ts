import assert from "node:assert/strict";
import { blankNamesOf, piecesOf, textOfPieces } from "../../src/speech/blank";
import { blankDescribed } from "../../src/library/blankDescriptions";
import { genres } from "../../src/library/genres";
import type { Passage } from "../../src/library/passage";
import { passages } from "../../src/library/passages";

const editorial = passages.filter((passage) => passage.origin === "editorial");

/** What stands in the document whatever the speaker fills in; a blank is □. */
const fixedTextOf = (passage: Passage) =>
  piecesOf(passage.text)
    .map((piece) => (piece.kind === "text" ? piece.text : "□"))
    .join("");

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the passages of our own", () => {
  it("are many, and each is a new wording", () => {
    assert.ok(editorial.length >= 200, String(editorial.length));
    assert.deepEqual(repeated(passages.map((passage) => passage.text)), []);
  });

  it("differ in title from every other passage of their section", () => {
    const titles = passages.map(({ section, title }) => `${section} ${title}`);
    assert.deepEqual(repeated(titles), []);
  });

  it("keep to a small set of blanks", () => {
    const names = new Set(editorial.flatMap((passage) => blankNamesOf(passage.text)));
    assert.ok(names.size <= 36, [...names].join("、"));
  });

  for (const topic of ["线上培训", "新任", "女职工", "集体协商", "财务", "分组讨论", "结业考核"]) {
    it(`have something to choose from on ${topic}`, () => {
      const found = editorial.filter(({ title, text, keywords }) =>
        [title, text, ...keywords].some((words) => words.includes(topic)),
      );
      assert.ok(found.length >= 2, String(found.length));
    });
  }
});

describe("a required section", () => {
  for (const genre of genres) {
    for (const section of genre.required) {
      it(`${section} of ${genre.id} has three current passages to choose from`, () => {
        const current = passages.filter(
          (passage) =>
            passage.section === section &&
            passage.genres.includes(genre.id) &&
            passage.status !== "dated",
        );
        assert.ok(current.length >= 3, String(current.length));
      });
    }
  }
});

describe("a passage that leans on its day", () => {
  const isOfItsDay = ({ status, dated }: Passage) => status === "dated" || dated.length > 0;

  for (const dated of passages.filter(isOfItsDay)) {
    it(`${dated.id} has a current alternative for each of its genres`, () => {
      const alternatives = editorial.filter((passage) => passage.replaces === dated.id);
      assert.equal(alternatives.length, 1);
      const [alternative] = alternatives;
      assert.equal(alternative!.section, dated.section);
      for (const genre of dated.genres) assert.ok(alternative!.genres.includes(genre), genre);
    });
  }

  it("is what an alternative replaces, and nothing else is", () => {
    const replaced = passages.flatMap((passage) => passage.replaces ?? []);
    for (const id of replaced) {
      const passage = passages.find((one) => one.id === id);
      assert.ok(passage !== undefined && isOfItsDay(passage), id);
    }
  });
});

describe("the wording of our own", () => {
  /** Slogans, meetings and campaigns that have had their day, beside those of the five speeches. */
  const HAD_THEIR_DAY =
    /三个代表|科学发展观|和谐社会|又好又快|跨越式|新世纪|小康|中国梦|两学一做|群众路线教育|不忘初心|三严三实|新常态|供给侧|撸起袖子|组织起来、切实维权|四项职能|创争|双爱双评|三级联创|四长联动|推优入党|民主恳谈|干在实处|今年实施的|[届第][一二三四五六七八九十]+次?(?:全会|中全会)|十[一二三四五六七八九]大|二十大/;
  /** Persons and places; the theory alone carries a name. */
  const NAMES =
    /习近平(?!新时代中国特色社会主义思想)|胡锦涛|江泽民|王兆国|李强|马书记|[\u4e00-\u9fff]某|常山|辉埠|大成|我[县市区省局]|全[县市省]|[县市区省]委|[县市区省]总工会|党校/;
  const HALF_WIDTH = /[!-~]/;
  const PAIRS = [/“[^“”]*”/g, /《[^《》]*》/g, /（[^（）]*）/g];
  /** Stand alone on their line, without a mark at the end. */
  const UNMARKED = new Set(["title", "byline", "h1", "l2_point"]);

  for (const passage of editorial) {
    const { id, section } = passage;
    const fixed = fixedTextOf(passage);

    it(`${id} will not date, and names nobody and no place`, () => {
      assert.doesNotMatch(fixed, HAD_THEIR_DAY);
      assert.doesNotMatch(fixed, NAMES);
      assert.equal(passage.status, "ok");
      assert.deepEqual(passage.dated, []);
      assert.deepEqual(passage.repairs, []);
    });

    it(`${id} has full-width marks in pairs and no arabic figure`, () => {
      assert.doesNotMatch(fixed, HALF_WIDTH);
      const unpaired = PAIRS.reduce((text, pair) => text.replace(pair, ""), fixed);
      assert.doesNotMatch(unpaired, /[“”《》（）‘’]|[，。；：、]{2}/);
    });

    it(`${id} ends as its section does`, () => {
      if (section === "salutation") assert.match(passage.text, /：$/);
      else if (section === "wish" || section === "thanks") assert.match(passage.text, /！$/);
      else if (UNMARKED.has(section)) assert.doesNotMatch(passage.text, /[。！？；，：、]$/);
      else assert.match(passage.text, /[。！]$/);
    });

    it(`${id} lists its blanks, all of them described, and claims no source`, () => {
      const names = [...blankNamesOf(passage.text)];
      assert.deepEqual(Object.keys(passage.blanks), names);
      for (const name of names) {
        assert.ok(blankDescribed(name), name);
        assert.equal(passage.blanks[name], "");
      }
    });

    it(`${id} can be read aloud: no sentence over a hundred characters`, () => {
      const spoken = textOfPieces(
        piecesOf(passage.text, (name) => blankDescribed(name)?.example ?? null),
      );
      for (const sentence of spoken.split(/[。！？]/)) {
        const characters = sentence.match(/[\u4e00-\u9fff\d]/g) ?? [];
        assert.ok(characters.length <= 100, sentence);
      }
    });

    it(`${id} counts its points without a gap`, () => {
      const counted = [...fixed.matchAll(/(?:^|[，。；：])([一二三四五六])是/g)].map((match) =>
        "一二三四五六".indexOf(match[1]!),
      );
      counted.forEach((number, index) => assert.equal(number, counted[0]! + index));
    });
  }

  it("keeps headings and points to the marks of their level", () => {
    for (const { id, section, text } of editorial) {
      assert.equal(section === "h1", /^[一二三四]、/.test(text), id);
      assert.equal(section === "l2_point", /^（[一二三四]）/.test(text), id);
    }
  });

  it("gives what an article of law says with the right article", () => {
    const articles: readonly (readonly [article: RegExp, says: RegExp])[] = [
      [/《工会法》第六条/, /维护职工合法权益、竭诚服务职工群众是工会的基本职责/],
      [/《工会法》第四十三条/, /按每月全部职工工资总额的百分之二向工会拨缴经费/],
      [/《劳动合同法》第五十一条/, /职工代表大会或者全体职工讨论通过|可以就劳动报酬、工作时间/],
    ];
    const citing = editorial.filter(({ text }) => /》第[一二三四五六七八九十]+条/.test(text));
    assert.equal(citing.length, 4);
    for (const { id, text } of citing) {
      assert.ok(
        articles.some(([article, says]) => article.test(text) && says.test(text)),
        id,
      );
    }
  });
});

describe("the length of our own", () => {
  const LENGTHS: Readonly<Record<string, readonly [least: number, most: number]>> = {
    wish: [18, 60],
    promise: [12, 60],
    l2_task: [90, 280],
    measure: [90, 280],
    situation: [90, 280],
    gain: [90, 280],
    achievements: [80, 260],
    problems: [80, 260],
    hope: [60, 200],
    conclusion: [60, 200],
    review: [80, 200],
  };
  for (const passage of editorial) {
    const bounds =
      passage.section === "conclusion" && passage.genres.includes("host")
        ? undefined
        : LENGTHS[passage.section];
    if (bounds === undefined) continue;
    it(`${passage.id} is as long as a ${passage.section} is when spoken`, () => {
      const { length } = passage.text;
      assert.ok(length >= bounds[0] && length <= bounds[1], String(length));
    });
  }
});
