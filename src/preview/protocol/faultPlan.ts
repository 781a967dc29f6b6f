/** What goes wrong with one message. Codes are those the add-in sees in `OfficeExtension.Error.code`. */
export type Fault =
  | { readonly kind: "error"; readonly code: FaultCode }
  /** The reply never arrives; office.js sets no timeout of its own on document calls. */
  | { readonly kind: "lostReply"; readonly carriedOut: boolean }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Somebody else does something just before the message is carried out. */
  | { readonly kind: "meanwhile"; readonly act: () => void }
  /** Word keeps what a batch did before its failing action; this makes action number `after` fail. */
  | { readonly kind: "failBatch"; readonly after: number; readonly code: string };

export type FaultCode = keyof typeof HOST_ERROR;

/** Host error numbers (OSF.DDA.ErrorCodeManager.errorCodes) behind the codes of the client library. */
export const HOST_ERROR = {
  GeneralException: 5001,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export interface FaultRule {
  readonly fault: Fault;
  /** A number of the dispatch table, 93 (rich API) unless told. */
  readonly dispatchId?: number;
  /** Only batches that name this member, as the log shows it: `insertParagraph`. */
  readonly member?: string;
  /** Matching messages that pass unharmed first. */
  readonly skip?: number;
  /** Messages that are hit before the rule is spent; 1 unless told. */
  readonly times?: number;
}

export interface FaultableCall {
  readonly dispatchId: number;
  readonly members: readonly string[];
}

export interface FaultPlan {
  readonly add: (rule: FaultRule) => void;
  readonly clear: () => void;
  /** How many rules still wait for their message. */
  readonly pending: () => number;
  /** The fault this call meets, counted off its rule; null where it passes. */
  readonly take: (call: FaultableCall) => Fault | null;
}

interface OpenRule {
  readonly rule: FaultRule;
  skip: number;
  times: number;
}

const RICH_API = 93;

export function createFaultPlan(): FaultPlan {
  let open: OpenRule[] = [];
  return {
    add(rule) {
      open.push({ rule, skip: rule.skip ?? 0, times: rule.times ?? 1 });
    },
    clear() {
      open = [];
    },
    pending: () => open.length,
    take(call) {
      const hit = open.find((each) => matches(each.rule, call));
      if (hit === undefined) return null;
      if (hit.skip > 0) {
        hit.skip -= 1;
        return null;
      }
      hit.times -= 1;
      if (hit.times <= 0) open = open.filter((each) => each !== hit);
      return hit.rule.fault;
    },
  };
}

function matches(rule: FaultRule, call: FaultableCall): boolean {
  return (
    (rule.dispatchId ?? RICH_API) === call.dispatchId &&
    (rule.member === undefined || call.members.includes(rule.member))
  );
}
