export function assembleCofunding(..._args: readonly unknown[]): null {
  return null;
}
