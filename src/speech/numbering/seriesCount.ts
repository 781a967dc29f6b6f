import { isBefore, type Series } from "./numbering";

/** 最后 may add the last point or only end the speech: it counts where the promise needs it. */
export function deliveredOf(series: Series, promised: number | null): number {
  const values = new Set(series.items.map(({ marker }) => marker.value)).size;
  const led = values + (isLed(series) ? 1 : 0);
  return led === promised ? led : countOf(series);
}

/** Members of a list; a 最后 at its end counts as one, and so does what stands before a list from two on. */
export function countOf(series: Series): number {
  const { items, closing } = series;
  const values = new Set(items.map(({ marker }) => marker.value));
  const last = items.at(-1);
  const closes = closing !== null && last !== undefined && isBefore(last.at, closing);
  return values.size + (isLed(series) ? 1 : 0) + (closes && items.length > 1 ? 1 : 0);
}

/** 首先，… 第二，…; a host also goes on with 第二项 where nothing at all was said of the first. */
function isLed({ family, items: [first], parent }: Series): boolean {
  if (first?.marker.value !== 2) return false;
  return family === "agenda" || (parent?.series.family === "order" && parent.marker.value === 1);
}
