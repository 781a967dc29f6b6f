import type { RootHookObject } from "mocha";
import { closePages } from "./watchedPages";
import { stopRunningSession } from "./runningSession";

/** Root hooks and not `afterEach` in a file: a parallel worker loads a shared file only once. */
export const mochaHooks: RootHookObject = { afterEach: closePages };

export const mochaGlobalTeardown = stopRunningSession;
