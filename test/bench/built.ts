/** The address of the package as it is shipped: what runs the tests wraps each function to keep its name, which costs a third. */
export const built = new URL("../../dist/index.js", import.meta.url).href;

export async function importBuilt(): Promise<typeof import("../../src/index")> {
  return import(built);
}
