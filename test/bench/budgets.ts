interface Budget {
  readonly most?: number;
  readonly least?: number;
}

/** What each figure must keep to, on any machine that is not busy with something else. */
export const budgets: Readonly<Record<string, Budget>> = {
  "checker.charsPerSecond": { least: 3_000_000 },
  "checker.growth": { most: 12 },
  "checker.editMilliseconds": { most: 16 },
  "checker.longestSliceMilliseconds": { most: 50 },
  "checker.showMilliseconds": { most: 50 },
  "draft.longestSliceMilliseconds": { most: 50 },
  "memory.growthBytesPer1000Checks": { most: 2_000_000 },
  "search.p95Milliseconds": { most: 16 },
  "syncs.insertPassage": { most: 2 },
  "syncs.applyOutline": { most: 2 },
  "syncs.check": { most: 1 },
  "syncs.fillBlank": { most: 2 },
  "pane.initialGzipBytes": { most: 150_000 },
  "pane.totalGzipBytes": { most: 350_000 },
  "pane.readyMilliseconds": { most: 600 },
};

export function isWithinBudget(metric: string, value: number): boolean {
  const { most = Infinity, least = -Infinity } = budgets[metric] ?? {};
  return value <= most && value >= least;
}
