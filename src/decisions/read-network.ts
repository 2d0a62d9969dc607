import type { NetworkReference } from "../model/network";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { networkStems } from "../vocabulary/participation-words";
import { decidingSentences, type Matter } from "./matter";
import { anyPhrase } from "./phrases";

/** The network that a matter is about. */
export interface SourceNetwork {
  readonly network: NetworkReference;
  readonly range: Range;
}

const STEM = anyPhrase(networkStems);

/**
 * Reads the network that title, proposal or decision name. Of several names the one that the item names most often is meant;
 * of equally frequent ones the proposal's, which stands before another network that is only compared with. A proposal that speaks
 * of *the association* means the one that the text names most.
 */
export function readNetwork(matter: Matter): SourceNetwork | undefined {
  const deciding = decidingSentences(matter);
  const inDeciding = [...deciding.slice(1), ...deciding.slice(0, 1)].flatMap((sentence) =>
    within(matter.mentions("networks"), sentence.range),
  );
  const isMeant = deciding.some(({ text, kind }) => kind === "proposal" && STEM.test(text));
  const named = inDeciding.length > 0 || !isMeant ? inDeciding : matter.mentions("networks");
  const titled = matter.title ? within(matter.mentions("networks"), matter.title) : [];
  const count = (name: string): number =>
    matter.mentions("networks").filter((other) => key(other.name) === key(name)).length +
    (titled.some((other) => key(other.name) === key(name)) ? 2 : 0);
  const best = [...named].reduce((top, next) => (top && count(top.name) >= count(next.name) ? top : next), named[0]);
  if (!best) return undefined;
  const written =
    matter
      .mentions("networks")
      .find((other) => key(other.name) === key(best.name) && other.name !== other.name.toUpperCase()) ?? best;
  return { network: { id: best.id, name: written.name }, range: best.range };
}

const key = (name: string): string => name.toLowerCase();
