import { municipalityFormKeys } from "./municipality-forms";

/** A letter in five bits, the same for both letter cases; letters that share their bits cost a look-up and no more. */
const letter = 31;
const depth = 4;

let filter: Uint8Array | undefined;

/**
 * Whether the word that begins at `at` may be a form of a municipality's name, by its first four characters.
 * No word is made: most capitalised words of a text are ruled out here.
 */
export function mayBeMunicipality(text: string, at: number): boolean {
  filter ??= buildFilter();
  let hash = 0;
  for (let index = at; index < at + depth; index++) hash = (hash << 5) | (text.charCodeAt(index) & letter);
  return ((filter[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

function buildFilter(): Uint8Array {
  const bits = new Uint8Array(1 << (5 * depth - 3));
  for (const key of municipalityFormKeys()) mark(bits, key, 0, 0);
  return bits;
}

/** A key that is shorter than the filter is deep is marked with everything that may follow it. */
function mark(bits: Uint8Array, key: string, index: number, hash: number): void {
  if (index === depth) {
    bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
  } else if (index < key.length) {
    mark(bits, key, index + 1, (hash << 5) | (key.charCodeAt(index) & letter));
  } else {
    for (let any = 0; any <= letter; any++) mark(bits, key, index + 1, (hash << 5) | any);
  }
}
