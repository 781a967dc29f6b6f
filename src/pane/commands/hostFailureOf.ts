import { HostFailure, type HostFailureKind } from "../../word/documentHost";

/** What went wrong in the document, as the state keeps it. */
export function hostFailureOf(cause: unknown): {
  readonly reason: HostFailureKind;
  readonly partial: boolean;
  readonly detail: string;
} {
  if (!(cause instanceof HostFailure))
    return { reason: "unknown", partial: false, detail: String(cause) };
  return { reason: cause.kind, partial: cause.partial, detail: String(cause.cause) };
}
