import type { Finding, Fix } from "../../../checker/rule";

/** The fix that needs no thought. A finding makes its fixes when first asked for them. */
export function certainFixOf({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ certain }) => certain);
}
