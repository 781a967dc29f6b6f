import { isServiceType } from "./windowServices";
import type { BatchRequest, BatchResponse, WireError } from "./batchWire";
import { COMMON_CALLS, COMMON_ERROR, type CommonCallContext } from "./commonCalls";
import { HOST_ERROR, type Fault, type FaultPlan } from "./faultPlan";
import type { CallOutcome } from "./messageChannel";
import { actionLines, batchOf, memberNames, richApiCallOf, type RichApiCall } from "./richApiCall";
import { DOCUMENT_BATCH } from "./roundTrip";
import type { WritingGate } from "./writingGate";

export interface BatchReply {
  /** The response as JSON. */
  readonly body: string;
  /** What Word can do and this host cannot, as `Class.member`. */
  readonly unsupported: readonly string[];
}

/** Answers a rich-API batch given as JSON. */
export type BatchAnswer = (body: string) => BatchReply;

export interface MethodCallOptions {
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
  readonly unsupported: readonly string[];
  readonly error: string | null;
  readonly fault: string | null;
}

interface CallReply {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unsupported: readonly string[];
}

/** A call of `executeMethod`, understood and not yet carried out. */
export interface MethodCall {
  readonly method: string;
  readonly dispatchId: number;
  readonly members: readonly string[];
  readonly actions: readonly string[];
  readonly writes: boolean;
  readonly run: (fault: Fault | null) => Promise<CallReply>;
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}

export function methodCallOf(callData: unknown, options: MethodCallOptions): MethodCall {
  const data = fieldsOf(callData);
  const dispatchId = Number(fieldsOf(data["DdaMethod"])["DispatchId"]);
  const rich = dispatchId === RICH_API ? richApiCallOf(data) : null;
  if (rich !== null) return richMethodCall(rich, options);
  const call = COMMON_CALLS.get(dispatchId);
  return {
    method: call?.name ?? `#${dispatchId}`,
    dispatchId,
    members: [],
    actions: [],
    writes: false,
    run: async () => ({
      fields:
        call === undefined
          ? { Error: COMMON_ERROR.operationNotSupported }
          : await call.run(data, options.common),
      unsupported: call === undefined ? [`#${dispatchId}`] : [],
    }),
  };
}

const RICH_API = 93;
const SERVICES_PARTITION = "WacPartition";

/** Some services of the window are asked for outside their partition: `getStartupBehavior` is. */
function namesService(call: RichApiCall, batch: BatchRequest): boolean {
  return (
    call.partition === SERVICES_PARTITION ||
    Object.values(batch.ObjectPaths).some((path) => isServiceType(path.Name))
  );
}

function richMethodCall(call: RichApiCall, options: MethodCallOptions): MethodCall {
  const batch = batchOf(call.body);
  const isService = namesService(call, batch);
  const answer = isService ? options.answerServices : options.answerDocument;
  return {
    method: isService ? "window service" : DOCUMENT_BATCH,
    dispatchId: RICH_API,
    members: memberNames(batch),
    actions: actionLines(batch),
    writes: call.writes,
    run: async (fault) => {
      const answered = () =>
        fault?.kind === "failBatch" ? failedBatch(batch, fault, answer) : answer(call.body);
      const { body, unsupported } = isService ? answered() : await options.gate.run(answered);
      return { fields: { Data: [200, ["Content-Type", "application/json"], body] }, unsupported };
    },
  };
}

/** Carries out the actions before the failing one, as Word does, and reports the failure. */
function failedBatch(
  batch: BatchRequest,
  fault: Extract<Fault, { kind: "failBatch" }>,
  answer: BatchAnswer,
): BatchReply {
  const Actions = batch.Actions.slice(0, fault.after);
  const reply = answer(JSON.stringify({ ...batch, Actions }));
  const done = JSON.parse(reply.body) as BatchResponse;
  const failure: WireError = {
    ActionIndex: Actions.length,
    Code: fault.code,
    HttpStatusCode: 500,
    Location: "",
    Message: fault.code,
  };
  return { ...reply, body: JSON.stringify({ ...done, Error: done.Error ?? failure }) };
}

export async function carryOut(call: MethodCall, options: MethodCallOptions): Promise<Executed> {
  const fault = options.faults.take(call);
  const faultName = fault === null ? null : fault.kind === "error" ? fault.code : fault.kind;
  if (fault?.kind === "error") return failed(HOST_ERROR[fault.code], fault.code, faultName);
  if (fault?.kind === "lostReply") {
    if (fault.carriedOut) await call.run(null);
    return { outcome: "lost", unsupported: [], error: "no reply", fault: faultName };
  }
  if (fault?.kind === "delay") await options.wait(fault.milliseconds);
  if (fault?.kind === "meanwhile") fault.act();
  try {
    const { fields, unsupported } = await call.run(fault);
    return { outcome: replyOf(fields), unsupported, error: errorOf(fields), fault: faultName };
  } catch (cause) {
    return failed(COMMON_ERROR.internalError, String(cause), faultName);
  }
}

function failed(hostError: number, error: string, fault: string | null): Executed {
  return { outcome: replyOf({ Error: hostError }), unsupported: [], error, fault };
}

function replyOf(fields: Readonly<Record<string, unknown>>): CallOutcome {
  return { data: { Version: 1, Error: COMMON_ERROR.success, ...fields } };
}

/** What the log says of a reply: the batch's error with its place, or the host's number. */
function errorOf(fields: Readonly<Record<string, unknown>>): string | null {
  if (typeof fields["Error"] === "number" && fields["Error"] !== 0) {
    return `error ${fields["Error"]}`;
  }
  const { Data } = fields;
  const body: unknown = Array.isArray(Data) ? (Data as readonly unknown[])[2] : null;
  if (typeof body !== "string" || !body.includes('"Error":{')) return null;
  const { Error: error } = JSON.parse(body) as BatchResponse;
  return error === undefined ? null : `${error.Code} ${error.Location}`.trim();
}
