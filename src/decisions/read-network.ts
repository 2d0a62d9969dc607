import type { NetworkReference } from "../model/network";
import type { Range } from "../text/range";
import { within } from "../text/within";
import { decidingSentences, type Matter } from "./matter";

/** The network that a matter is about. */
export interface SourceNetwork {
  readonly network: NetworkReference;
  readonly range: Range;
}

/**
 * Reads the network that title, proposal or decision name. Of several names the one that the item names most often is meant;
 * of equally frequent ones the proposal's, which stands before another network that is only compared with.
 */
export function readNetwork(matter: Matter): SourceNetwork | undefined {
  const deciding = decidingSentences(matter);
  const named = [...deciding.slice(1), ...deciding.slice(0, 1)].flatMap((sentence) =>
    within(matter.mentions.networks, sentence.range),
  );
  const titled = matter.title ? within(matter.mentions.networks, matter.title) : [];
  const count = (name: string): number =>
    matter.mentions.networks.filter((other) => key(other.name) === key(name)).length +
    (titled.some((other) => key(other.name) === key(name)) ? 2 : 0);
  const best = named.reduce((top, next) => (top && count(top.name) >= count(next.name) ? top : next), named[0]);
  if (!best) return undefined;
  const written =
    matter.mentions.networks.find(
      (other) => key(other.name) === key(best.name) && other.name !== other.name.toUpperCase(),
    ) ?? best;
  return { network: { id: best.id, name: written.name }, range: best.range };
}

const key = (name: string): string => name.toLowerCase();
