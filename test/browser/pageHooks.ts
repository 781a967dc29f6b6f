import type { Context, RootHookObject } from "mocha";
import { closePages, picturesOfPages } from "./watchedPages";
import { stopRunningSession } from "./runningSession";

/** Root hooks and not `afterEach` in a file: a parallel worker loads a shared file only once. */
export const mochaHooks: RootHookObject = {
  async afterEach(this: Context) {
    const test = this.currentTest;
    if (test?.state === "failed") await picturesOfPages(test.fullTitle());
    await closePages();
  },
};

export const mochaGlobalTeardown = stopRunningSession;
