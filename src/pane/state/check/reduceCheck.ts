import type { CheckEvent } from "./checkEvent";
import { scopeIn } from "./checkScope";
import { checkedSpeechOf, type CheckState } from "./checkState";

const isAwaited = ({ check }: CheckState, request: number): boolean =>
  check.status === "running" && check.request === request;

export function reduceCheck(
  state: CheckState,
  event: Exclude<CheckEvent, { readonly kind: "remarkMade" }>,
): CheckState {
  const checked = checkedSpeechOf(state);
  switch (event.kind) {
    case "checkStarted": {
      const { request } = event;
      const check = { status: "running", request, checked, progress: null } as const;
      return { ...state, check, lastRequest: request };
    }
    case "checkProgressed":
      if (state.check.status !== "running" || state.check.request !== event.request) return state;
      return { ...state, check: { ...state.check, progress: event.done } };
    case "checkAbandoned":
      if (!isAwaited(state, event.request)) return state;
      return {
        ...state,
        check:
          checked === null ? { status: "idle" } : { status: "done", checked, isOutdated: true },
      };
    case "checkFinished":
      if (!isAwaited(state, event.request)) return state;
      return {
        ...state,
        check: { status: "done", checked: event.checked, isOutdated: false },
        scope: scopeIn(state.scope, event.checked.document),
      };
    case "checkScopeChosen":
      return { ...state, scope: event.scope };
    case "checkFailed": {
      const { request, reason, detail } = event;
      if (!isAwaited(state, request)) return state;
      return { ...state, check: { status: "failed", reason, detail, checked } };
    }
    case "documentEdited":
      if (state.check.status !== "done") return state;
      return { ...state, check: { ...state.check, isOutdated: true } };
    case "checkMemoryChanged":
      return { ...state, memory: event.memory };
    case "underliningTried":
      return { ...state, underlining: event.works ? "works" : "fails" };
    case "checkPreferencesChanged":
      return { ...state, preferences: event.preferences };
  }
}
