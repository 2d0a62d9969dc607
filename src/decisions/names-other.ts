import type { Range } from "../text/range";
import { within } from "../values/within";
import type { Matter } from "./matter";

/** Whether a stretch names another network and not the one that the matter is about, in the genitive (*Levande vardags*) or not. */
export function namesOther(matter: Matter, range: Range, network: string): boolean {
  const named = within(matter.mentions("networks"), range).map(({ name }) => name.toLowerCase());
  const own = network.toLowerCase();
  return named.length > 0 && !named.some((name) => name.startsWith(own) || own.startsWith(name));
}
