/**
 * What Office wants in the name of everything stored in the browser, so that what is stored in one
 * program or tenant is not read in another; empty where Office does not partition, or is not there.
 */
export function officePartitionKey(): string {
  if (typeof Office === "undefined") return "";
  // Undefined before Office is ready and in clients without partitions, whatever the typings say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.partitionKey ?? "";
}
