import type { NetworkReference } from "../model/network";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { networkStems } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { countNames, mostNamed } from "./most-named";
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
  const deciding = matter.deciding;
  const inDeciding = [...deciding.slice(1), ...deciding.slice(0, 1)].flatMap((sentence) =>
    within(matter.mentions("networks"), sentence.range),
  );
  const isMeant = deciding.some(({ text, kind }) => kind === "proposal" && STEM.test(text));
  const named = inDeciding.length > 0 || !isMeant ? inDeciding : matter.mentions("networks");
  const titled = matter.title ? within(matter.mentions("networks"), matter.title) : [];
  const all = matter.mentions("networks");
  const [said, inTitle] = [countNames(all), countNames(titled)];
  const best = mostNamed(named, (name) => said(name) + (inTitle(name) > 0 ? IN_TITLE : 0));
  if (!best) return undefined;
  const same = all.filter((other) => key(other.name) === key(best.name));
  const written = same.find(({ name }) => name !== name.toUpperCase()) ?? best;
  return { network: { id: best.id, name: readLonger(matter.text, same, all) ?? written.name }, range: best.range };
}

/** What the title counts. */
const IN_TITLE = 2;

/**
 * A name that begins a sentence may be read without its first word, whose capital tells nothing: `Nordic Safe Cities -verkoston`.
 * Elsewhere it is whole.
 */
function readLonger(text: string, same: readonly Found[], all: readonly Found[]): string | undefined {
  const short = ` ${same[0]?.name}`;
  const longer = all.filter(({ name }) => name.endsWith(short)).slice(0, LONGER_LIMIT);
  return longer.find(({ name }) => {
    const beginning = `${name.slice(0, -short.length)} `;
    return same.some(({ range }) => text.slice(0, range.start).endsWith(beginning));
  })?.name;
}

type Found = { readonly name: string; readonly range: Range };
const LONGER_LIMIT = 20;

const key = (name: string): string => name.toLowerCase();
