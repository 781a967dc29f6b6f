import { HostFailure, type HostFailureKind } from "./documentHost";

/** Error codes of Word's JavaScript API, by what the person can do about them. */
const KIND_OF_CODE: Readonly<Record<string, HostFailureKind>> = {
  AccessDenied: "readOnly",
  NotAllowed: "readOnly",
  EditModeNotAllowed: "readOnly",
  ActivityLimitReached: "busy",
  ConnectionFailure: "busy",
  HostRestartNeeded: "busy",
  InvalidOrTimedOutSession: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  InvalidObjectPath: "gone",
  InvalidReference: "gone",
  ItemNotFound: "gone",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

function codeOf(cause: unknown): string {
  const code: unknown = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "";
}

/** The one translation of what Word answers. */
export function toHostFailure(cause: unknown, partial = false): HostFailure {
  if (cause instanceof HostFailure)
    return partial && !cause.partial ? new HostFailure(cause.kind, true, cause.cause) : cause;
  return new HostFailure(KIND_OF_CODE[codeOf(cause)] ?? "unknown", partial, cause);
}
