import { createPassageIndex } from "../../src/library/search/passageIndex";
import { passages } from "../../src/library/passages";
import { searchPassages } from "../../src/library/search/searchPassages";
import type { Measurement } from "./measurement";

const PASSAGES = 10_000;
const QUERIES = 200;

/** Words as people type them: from titles, keywords and texts, in characters, in pinyin, and two at once. */
function queries(): readonly string[] {
  const words = passages.flatMap(({ title, keywords, text }) => [
    title.slice(0, 4),
    ...keywords,
    text.slice(10, 14),
  ]);
  const spread = Array.from(
    { length: QUERIES },
    (_, k) => words[(k * 7919) % words.length] ?? "工会",
  );
  const letters = ["ghgb", "gonghui", "xuexi", "wq", "zhigong"];
  return spread.map((word, k) => {
    if (k % 5 === 0) return letters[(k / 5) % letters.length] ?? "gh";
    return k % 3 === 0 ? `${word} 职工` : word;
  });
}

/** Every keystroke of the queries over a library of the shipped passages many times over. */
export function searchMeasurements(): readonly Measurement[] {
  const many = Array.from({ length: PASSAGES }, (_, k) => {
    const passage = passages[k % passages.length];
    if (passage === undefined) throw new Error("the library is empty");
    return {
      ...passage,
      id: `${passage.id}-${String(k)}`,
      text: `${passage.text}（${String(k)}）`,
    };
  });
  const index = createPassageIndex(many);
  const times: number[] = [];
  for (const query of [...queries().slice(0, 20), ...queries()])
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      searchPassages(index, query.slice(0, length));
      times.push(performance.now() - start);
    }
  const sorted = times.toSorted((a, b) => a - b);
  return [
    {
      metric: "search.p95Milliseconds",
      value: Number((sorted[Math.floor(sorted.length * 0.95)] ?? NaN).toFixed(2)),
      unit: "ms",
      note: `${String(times.length)} keystrokes over ${String(PASSAGES)} passages`,
    },
  ];
}
