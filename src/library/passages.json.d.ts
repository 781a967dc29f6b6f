/** A portion of the file, see passagePortions.ts; only the build knows these. */
declare module "*/passages.json?first" {
  const passages: unknown;
  export default passages;
}
declare module "*/passages.json?other" {
  const passages: unknown;
  export default passages;
}
