/** Work that takes a while. What it yields is kept only while it is done. */
export type Work<Result> =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly result: Result }
  | { readonly status: "failed" };
