import type { Matter } from "./matter";
import type { Status } from "./status";
export function readCofunding(_matter: Matter, _status: Status): undefined {
  return undefined;
}
