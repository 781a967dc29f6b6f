import { useEffect, useRef, useState, type RefObject } from "react";

/** Rows are drawn in portions as the list is scrolled, so that thousands cost no more than these. */
const PORTION = 60;

interface Portions<Mark extends HTMLElement> {
  /** How many rows are drawn. */
  readonly count: number;
  /** Stands behind the last row. */
  readonly end: RefObject<Mark>;
}

/** Draws up to `least` rows at once, and more whenever the end of them comes into sight. */
export function usePortions<Mark extends HTMLElement>(
  total: number,
  least: number,
): Portions<Mark> {
  const [drawn, setDrawn] = useState(PORTION);
  // Remembered, so that a row once drawn stays.
  if (least > drawn) setDrawn(least);
  const count = Math.max(drawn, least);
  const end = useRef<Mark>(null);
  const isComplete = count >= total;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || isComplete) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setDrawn(count + PORTION);
    });
    observer.observe(mark);
    return () => observer.disconnect();
  }, [count, isComplete]);
  return { count, end };
}
