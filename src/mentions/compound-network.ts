import { pattern } from "../patterns/pattern";
import { fold } from "../values/fold";
import { caseEnding, compoundNetworkWords, compoundOpeners } from "../vocabulary/network-words";
import { alternatives } from "./alternatives";
import type { NamedThing } from "./class-phrases";
import { WORD_END } from "./patterns";
import type { Recogniser } from "./recogniser";

const ROWS = compoundNetworkWords.map(({ members, none, classes }) => ({
  source: `(?:${members})(?:${classes.map(({ stem }) => stem).join("|")})${caseEnding}${WORD_END}`,
  start: pattern(() => `^(?:${members})`, "u"),
  none: none === undefined ? undefined : pattern(() => `^(?:${none})$`, "iu"),
  classes: classes.map(({ base, stem }) => ({ base, pattern: pattern(() => `^${stem}`, "u") })),
}));

/** What stands before the members: the words that belong to the name, and the beginning of the compound. */
const BEFORE = pattern(
  () => `(?<=(?<![\\p{L}-])((?:(?:${alternatives(compoundOpeners)})[ \\n]+)?)(\\p{L}{0,24}))`,
  "uy",
);

/** How short a beginning tells nothing. */
const SHORTEST = 3;

/** 1. `saaristokuntaverkostoon` 2. `Suomen Metsäkuntaliiton` 3. `hankintapäälliköiden verkostoon` 4. `kunta-alan energiatehokkuussopimukseen` 5. `skärgårdskommunnätverket` */
export const compoundNetwork: Recogniser<NamedThing> = {
  name: "compound class word of members",
  pattern: pattern(() => ROWS.map(({ source }) => source).join("|"), "gu"),
  read(match) {
    const [, openers = "", beginning = ""] = BEFORE.exec(match.input, match.index) ?? [];
    const row = ROWS.find(({ start }) => start.test(match[0]));
    const members = row?.start.exec(match[0])?.[0] ?? "";
    const word = row?.classes.find((candidate) => candidate.pattern.test(match[0].slice(members.length)));
    if (!row || !word || openers.length + beginning.length < SHORTEST || row.none?.test(beginning)) return undefined;
    const range = {
      start: match.index - beginning.length - openers.length,
      end: match.index + match[0].length,
    };
    return { name: fold(openers + beginning + members + word.base), form: "genitive", range };
  },
};
