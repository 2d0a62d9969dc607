import type { Matter } from "./matter";
import type { Status } from "./status";
export function readParticipation(_matter: Matter, _status: Status): undefined {
  return undefined;
}
