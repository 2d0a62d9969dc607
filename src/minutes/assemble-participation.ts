export function assembleParticipation(..._args: readonly unknown[]): null {
  return null;
}
