import fc from "fast-check";

/** A statement about hostile input that holds for every value. */
export interface FuzzProperty<Value> {
  /** Room and statement: `speeches: no rule crashes`. */
  readonly name: string;
  /** Cases in `npm test`, 0 where one takes too long for it; `npm run fuzz` runs as many as it can. */
  readonly runs: number;
  readonly arbitrary: fc.Arbitrary<Value>;
  /** Throws where the statement does not hold. */
  readonly check: (value: Value) => void | Promise<void>;
}

/** A property whose kind of value is nobody else's business. */
export interface AnyFuzzProperty {
  readonly name: string;
  readonly runs: number;
  /** `onCase` is called before each case. */
  readonly run: (
    parameters: fc.Parameters<unknown>,
    onCase?: () => void,
  ) => Promise<fc.RunDetails<unknown>>;
}

/** A case that takes longer has lost its way. */
const CASE_MILLISECONDS = 120_000;

export function fuzzProperty<Value>({
  name,
  runs,
  arbitrary,
  check,
}: FuzzProperty<Value>): AnyFuzzProperty {
  return {
    name,
    runs,
    run: async (parameters, onCase = () => undefined) => {
      const property = fc.asyncProperty(arbitrary, async (value) => {
        onCase();
        await check(value);
      });
      const details = await fc.check(property, {
        timeout: CASE_MILLISECONDS,
        ...(parameters as fc.Parameters<[Value]>),
      });
      return details as fc.RunDetails<unknown>;
    },
  };
}
