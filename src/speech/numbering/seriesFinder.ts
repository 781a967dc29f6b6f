import { countFirst } from "../steps/countFirst";
import {
  endOfItem,
  isBefore,
  type Numbering,
  type Series,
  type SeriesItem,
  type TextPoint,
} from "./numbering";

/** Series by where they begin. */
export interface SeriesFinder {
  /** The series that begin after the point, nearest first. */
  after(point: TextPoint): readonly Series[];
  /** The first of them. */
  firstAfter(point: TextPoint): Series | null;
  itemAround(point: TextPoint): SeriesItem | null;
}

/** A promise and its list are never further apart than this many series. */
const NEAR_SERIES = 12;

export function seriesFinder({ series: starts }: Numbering): SeriesFinder {
  const indexAfter = (point: TextPoint): number =>
    countFirst(starts, ({ items: [first] }) => first === undefined || !isBefore(point, first.at));
  return {
    after: (point) => starts.slice(indexAfter(point), indexAfter(point) + NEAR_SERIES),
    firstAfter: (point) => starts[indexAfter(point)] ?? null,
    itemAround: (point) => {
      const from = indexAfter(point) - 1;
      for (let i = from; i >= 0 && i > from - NEAR_SERIES; i--) {
        const item = innermostAt(starts[i], point);
        if (item !== null) return item;
      }
      return null;
    },
  };
}

function innermostAt(series: Series | undefined, point: TextPoint): SeriesItem | null {
  const item = series?.items.findLast(({ at }) => !isBefore(point, at)) ?? null;
  if (item === null) return null;
  const end = endOfItem(item);
  return end === null || isBefore(point, end) ? item : null;
}
