import type { PartKind } from "../model/item";
import { pattern } from "../patterns/pattern";
import { CAPITAL_WORD, TITLE } from "../patterns/person";
import { oneOf, WORD_END } from "../patterns/words";
import { officialActs } from "../vocabulary/paragraph-words";

/** Labels that are also what those are called whom they head. */
const NAMES_PEOPLE: ReadonlySet<PartKind> = new Set(["preparation", "contact", "presenter"]);
const ACT = oneOf(officialActs.flatMap((row) => row.words));
/** A person, with the title on either side, and what he or she did. */
const PERSON_ACTS = pattern(
  () => `[ ](?:${TITLE} )?${CAPITAL_WORD}(?: ${CAPITAL_WORD})?(?:,? \\p{Ll}[^,.;:\\n]{2,50},)? ${ACT}${WORD_END}`,
  "uy",
);

/** Whether a label's word before a person is no label but begins a sentence: `Esittelijä Salo jätti eriävän mielipiteen.` */
export function isInSentence(text: string, kind: PartKind, labelEnd: number): boolean {
  return NAMES_PEOPLE.has(kind) && PERSON_ACTS.test(text, labelEnd);
}
