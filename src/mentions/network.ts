import { pattern } from "../patterns/pattern";
import { networks } from "../registers/networks";
import { genitiveNetworkWords, membershipWords, networkWords } from "../vocabulary/network-words";
import { alternatives } from "./alternatives";
import {
  apposition,
  association,
  genitivePhrase,
  hyphenated,
  MARKS,
  type NamedThing,
  type PhraseForm,
  startsWord,
  stemsOf,
} from "./class-phrases";
import { compoundNetwork } from "./compound-network";
import { DASH, SPACE, WORD_END } from "./patterns";
import type { Recogniser } from "./recogniser";
import { finder } from "./run-recognisers";

/** A network, association or programme as the text names it. */
export interface NetworkName {
  /** Identifier in the register; null when it does not know the network. */
  readonly id: string | null;
  /** The register's name in the language of the form found, or the text's name in base form. */
  readonly name: string;
  readonly form: PhraseForm | "register";
}

/** After a known name: 1. ` (USO) -verkostoon` 2. `-nätverket` 3. ` 2025-2026 -verkostossa` 4. ` ry:n`. */
const tail =
  `(?: \\([\\p{L}\\p{N}]+\\))?(?: ?\\d{4} ?${DASH} ?\\d{4}(?= ${DASH}))?` +
  `(?:[ \\n]*${DASH}[ \\n]?\\p{Ll}+| (?:${MARKS})(?::\\p{Ll}+)?|:\\p{Ll}+)?${WORD_END}`;
const swedishClass = pattern(() => stemsOf(networkWords.filter((row) => row.lang === "sv")), "u");
const memberAfter = pattern(() => `^${SPACE}(?:${alternatives(membershipWords)})`, "u");
const memberWithin = pattern(() => `${DASH}(?:${alternatives(membershipWords)})`, "u");

/** One alternative of the pattern for each spelling, and whose it is; the abbreviation may begin the long name. */
const spellings = networks.flatMap((network) => [
  ...Object.entries(network.spellings).map(([lang, spelling]) => ({ network, lang, spelling })),
  ...network.abbreviations.map((spelling) => ({ network, lang: null, spelling })),
]);
const anySpelling = spellings.map((row) => `(${row.spelling.replaceAll(" ", `(?:${SPACE})`)})`).join("|");

/** 1. `Kuntaliitto-jäsenyys` 2. `Kuntaliiton jäsenmaksu` */
function isAboutMembership(mention: string, after: string): boolean {
  return memberWithin.test(mention) || memberAfter.test(after);
}

const known: Recogniser<NetworkName> = {
  name: "network of the register",
  pattern: pattern(() => `(?:${anySpelling})${tail}`, "gu"),
  read(match) {
    const row = spellings[match.slice(1).findIndex((group) => group !== undefined)];
    const end = match.index + match[0].length;
    if (row === undefined || !startsWord(match)) return undefined;
    if (row.network.alsoActs && !isAboutMembership(match[0], match.input.slice(end, end + 40))) return undefined;
    const swedish = row.lang === "sv" || (row.lang === null && swedishClass.test(match[0]));
    const name = row.network.name[swedish ? "sv" : "fi"];
    return { id: row.network.id, name, form: "register", range: { start: match.index, end } };
  },
};

/**
 * The networks, associations and programmes that a normalised text names:
 * those of the register in all spellings, and others by the shape of the phrase, with `id` null.
 */
export const findNetworkNames = finder<NetworkName>(
  known,
  ...[
    hyphenated(networkWords),
    apposition(networkWords),
    association,
    genitivePhrase(genitiveNetworkWords),
    compoundNetwork,
  ].map(unknown),
);

function unknown(rule: Recogniser<NamedThing>): Recogniser<NetworkName> {
  return {
    ...rule,
    read(match) {
      const found = rule.read(match);
      return found && { id: null, ...found };
    },
  };
}
