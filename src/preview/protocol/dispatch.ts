import { COMMON_CALLS, COMMON_ERROR, type CommonCallContext } from "./commonCalls";
import { HOST_ERROR, type Fault, type FaultPlan } from "./faultPlan";
import type { CallOutcome } from "./messageChannel";
import {
  actionLines,
  batchOf,
  memberNames,
  richApiCallOf,
  type RichApiBatch,
  type RichApiCall,
} from "./richApiCall";
import { DOCUMENT_BATCH } from "./roundTrip";
import type { WritingGate } from "./writingGate";

/** Answers a rich-API batch given and returned as JSON. */
export type BatchAnswer = (body: string) => string;

export interface DispatchOptions {
  readonly answerDocument: BatchAnswer;
  /** Batches of the window's own services: pane visibility, ribbon, shortcuts. */
  readonly answerServices: BatchAnswer;
  readonly common: CommonCallContext;
  readonly gate: WritingGate;
  readonly faults: FaultPlan;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What came of a call, for the wire and for the log. */
export interface Executed {
  readonly outcome: CallOutcome;
  readonly error: string | null;
  readonly fault: string | null;
}

/** A call of `executeMethod`, understood and not yet carried out. */
export interface Dispatch {
  readonly method: string;
  readonly dispatchId: number;
  readonly members: readonly string[];
  readonly actions: readonly string[];
  readonly writes: boolean;
  readonly run: (fault: Fault | null) => Promise<Readonly<Record<string, unknown>>>;
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}

export function dispatchOf(callData: unknown, options: DispatchOptions): Dispatch {
  const data = fieldsOf(callData);
  const dispatchId = Number(fieldsOf(data["DdaMethod"])["DispatchId"]);
  const rich = dispatchId === RICH_API ? richApiCallOf(data) : null;
  if (rich !== null) return richDispatch(rich, options);
  const call = COMMON_CALLS.get(dispatchId);
  return {
    method: call?.name ?? `#${dispatchId}`,
    dispatchId,
    members: [],
    actions: [],
    writes: false,
    run: async () =>
      call === undefined
        ? { Error: COMMON_ERROR.operationNotSupported }
        : call.run(data, options.common),
  };
}

const RICH_API = 93;
const SERVICES_PARTITION = "WacPartition";

function richDispatch(call: RichApiCall, options: DispatchOptions): Dispatch {
  const batch = batchOf(call.body);
  const isService = call.partition === SERVICES_PARTITION;
  const answer = isService ? options.answerServices : options.answerDocument;
  return {
    method: isService ? "window service" : DOCUMENT_BATCH,
    dispatchId: RICH_API,
    members: memberNames(batch),
    actions: actionLines(batch),
    writes: call.writes,
    run: async (fault) => {
      const carryOut = () =>
        fault?.kind === "failBatch" ? failedBatch(batch, fault, answer) : answer(call.body);
      const body = isService ? carryOut() : await options.gate.run(carryOut);
      return { Data: [200, ["Content-Type", "application/json"], body] };
    },
  };
}

/** Carries out the actions before the failing one, as Word does, and reports the failure. */
function failedBatch(
  batch: RichApiBatch,
  fault: Extract<Fault, { kind: "failBatch" }>,
  answer: BatchAnswer,
): string {
  const Actions = batch.Actions.slice(0, fault.after);
  const done = JSON.parse(answer(JSON.stringify({ ...batch, Actions }))) as Record<string, unknown>;
  if (done["Error"] !== undefined) return JSON.stringify(done);
  return JSON.stringify({
    ...done,
    Error: {
      ActionIndex: Actions.length,
      Code: fault.code,
      HttpStatusCode: 500,
      Location: "",
      Message: fault.code,
    },
  });
}

export async function execute(dispatch: Dispatch, options: DispatchOptions): Promise<Executed> {
  const fault = options.faults.take(dispatch);
  if (fault?.kind === "error") {
    const error = HOST_ERROR[fault.code];
    return { outcome: replyOf({ Error: error }), error: fault.code, fault: fault.code };
  }
  if (fault?.kind === "lostReply") {
    if (fault.carriedOut) await dispatch.run(null);
    return { outcome: "lost", error: "no reply", fault: "lostReply" };
  }
  if (fault?.kind === "delay") await options.wait(fault.milliseconds);
  try {
    const reply = await dispatch.run(fault);
    return { outcome: replyOf(reply), error: errorOf(reply), fault: fault?.kind ?? null };
  } catch (cause) {
    const error = COMMON_ERROR.internalError;
    return { outcome: replyOf({ Error: error }), error: String(cause), fault: fault?.kind ?? null };
  }
}

function replyOf(fields: Readonly<Record<string, unknown>>): CallOutcome {
  return { data: { Version: 1, Error: COMMON_ERROR.success, ...fields } };
}

/** What the log says of a reply: the batch's error with its place, or the host's number. */
function errorOf(reply: Readonly<Record<string, unknown>>): string | null {
  if (typeof reply["Error"] === "number" && reply["Error"] !== 0) return `error ${reply["Error"]}`;
  const { Data } = reply;
  const body: unknown = Array.isArray(Data) ? (Data as readonly unknown[])[2] : null;
  if (typeof body !== "string" || !body.includes('"Error":{')) return null;
  const error = fieldsOf((JSON.parse(body) as Readonly<Record<string, unknown>>)["Error"]);
  return [error["Code"], error["Location"]]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}
