import { pattern } from "../patterns/pattern";
import { personNames, regionNames, wordNames } from "../registers/ambiguous-names";
import { type MunicipalityForm, readMunicipalityForm } from "../registers/municipality-forms";
import type { Range } from "../text/range";
import {
  companyForms,
  counterProposals,
  municipalityActs,
  organisationAcronyms,
  organisationParts,
  organParts,
  personActs,
  personTitleParts,
  sentenceOpeners,
  voteLabels,
  voteParts,
} from "../vocabulary/municipality-words";
import { associationMarks } from "../vocabulary/network-words";
import { nameParticles } from "../vocabulary/person-words";
import { conjunctions } from "../vocabulary/sentence-words";
import { alternatives } from "./alternatives";
import { DASH, WORD_END, WORD_START } from "./patterns";

/** How much text on either side decides. */
const reach = 160;

const regions = new Set(regionNames.split(" "));
const words = new Set(wordNames.split(" "));
const persons = new Set([...words, ...personNames.split(" ")]);
const openers = new Set(sentenceOpeners.flatMap((row) => row.forms.split(" ")));

const allCapitals = pattern(() => /^\p{Lu}{3,}/u);
/** 1. `Nokia Oyj` 2. `Lahti Energia Oy` 3. `Heinävesi liikkeelle ry` */
const company = pattern(
  () =>
    `^(?:(?: \\p{Lu}[\\p{L}-]*){0,3} (?:${alternatives(companyForms)})|(?: (?!(?:${conjunctions.join("|")}) )\\p{Ll}+){1,2} (?:${alternatives(associationMarks)}))${WORD_END}`,
  "u",
);
const acronym = pattern(() => `^ (?:${alternatives(organisationAcronyms)})${WORD_END}`, "u");
/** `Nuorten Turku -verkosto` */
const hyphenated = pattern(() => `^ ${DASH}\\p{L}`, "u");
/** `Pellolta kouluun -hanke` */
const beginsName = pattern(() => `^(?: \\p{Ll}+){0,4} ${DASH}\\p{Ll}`, "u");
/** 1. `Oulun yliopisto` 2. `Oulun ja Lapin yliopistot` 3. `Saarijärven–Viitasaaren seutu`. Each name of the list has a comma, word or dash before it. */
const organisation = pattern(
  () =>
    `^(?:(?:,? (?:\\p{Ll}{2,4} )?|${DASH})\\p{Lu}[\\p{L}-]*n){0,6}[ \\n]+[\\p{L}-]*(?:${alternatives(organisationParts)})`,
  "u",
);
const capitalisedNext = pattern(() => /^(?: |\n *)(\p{Lu}\p{Ll}[\p{L}-]*)/u);
const firstName = pattern(() => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u);
const sentenceStart = pattern(() => /(?:^|[.!?]["”)]?(?: [^\p{L}\p{N}\p{P} ]{1,4})? +|\n *\n *)$/u);
const organ = pattern(() => alternatives(organParts), "iu");
const title = pattern(() => `(?:${alternatives(personTitleParts)})\\p{L}{0,3}$`, "iu");
const personAct = pattern(() => `^ (?:${alternatives(personActs)})`, "u");
const counterProposal = pattern(() => `^ (?:${alternatives(counterProposals)})`, "u");
const municipalityAct = pattern(() => `^,? (?:${alternatives(municipalityActs)}|\\d)|^, \\p{Lu}|^ *(?:\\n|$)|^  `, "u");
const voteLine = pattern(() => `^ *(?:.*; *)?(?:${alternatives(voteLabels)})${WORD_END}[^.:]{0,60}:[^.]*$`, "u");
const voteBracket = pattern(() => `${WORD_START}(?:${alternatives(voteParts)})[^()\\n]{0,40}$`, "u");

/**
 * Whether a word that is a form of a municipality's name stands for the municipality. It does not when
 * 1. it modifies an organisation: `Oulun yliopisto`, `Kemijärven Kehitys Oy`, `Åbo Akademi`
 * 2. it is a surname: `Matti Salo`, `Salo Matti`, `puheenjohtaja Salo`, `Salo teki`, `Ei: Salo, Lahti`
 * 3. it is the name of a region as well (`Lapin`) and not in its official form
 * 4. it is an ordinary word at the start of a sentence and nothing tells otherwise: `Kolari sattui`, but `Kolari ja Muonio`
 */
export function isMunicipality(text: string, range: Range, form: MunicipalityForm): boolean {
  const word = text.slice(range.start, range.end);
  const name = form.name.toLowerCase();
  if (regions.has(name)) return false;
  const after = text.slice(range.end, range.end + reach);
  if (allCapitals.test(word)) return !words.has(name) && !organisation.test(after.toLowerCase());
  if (word === word.toUpperCase()) return false;
  const before = text.slice(Math.max(0, range.start - reach), range.start);
  if (modifiesOrganisation(after, form, persons.has(name))) return false;
  if (form.grammaticalCase === "other") return !beginsName.test(after);
  if (isPerson(before, after, persons.has(name))) return false;
  const opensSentence = form.grammaticalCase === "nominative" && words.has(name) && sentenceStart.test(before);
  return !opensSentence || municipalityAct.test(after);
}

function modifiesOrganisation(after: string, form: MunicipalityForm, alsoPerson: boolean): boolean {
  if (acronym.test(after) || company.test(after) || hyphenated.test(after)) return true;
  const swedish = form.language === "sv";
  if (form.grammaticalCase === "other" || (form.grammaticalCase === "nominative" && !swedish && !alsoPerson))
    return false;
  return organisation.test(after) || isProperNoun(capitalisedNext.exec(after)?.[1]);
}

/** A capitalised word that is neither a municipality nor one of its organs. */
function isProperNoun(word: string | undefined): boolean {
  return word !== undefined && !organ.test(word) && readMunicipalityForm(word.toLowerCase()) === undefined;
}

function isPerson(before: string, after: string, alsoPerson: boolean): boolean {
  if (counterProposal.test(after) || (alsoPerson && personAct.test(after)) || isVoter(before)) return true;
  const previous = wordBefore(before);
  if (previous === "") return false;
  if (title.test(previous) || nameParticles.includes(previous)) return true;
  if (!firstName.test(previous) || !isProperNoun(previous)) return false;
  const opensSentence = sentenceStart.test(before.slice(0, -previous.length - 1));
  return opensSentence ? alsoPerson && !openers.has(previous) : alsoPerson || !previous.endsWith("n");
}

/** The word that one space parts from the name; empty when something else stands there. */
function wordBefore(before: string): string {
  if (!before.endsWith(" ")) return "";
  const end = before.length - 1;
  return before.slice(Math.max(before.lastIndexOf(" ", end - 1), before.lastIndexOf("\n", end - 1)) + 1, end);
}

/** 1. `7 jaa-ääntä (Korpela, Salo)` 2. `Ei: Salo, Lahti` */
function isVoter(before: string): boolean {
  const bracket = before.lastIndexOf("(");
  if (bracket > before.lastIndexOf(")") && voteBracket.test(before.slice(0, bracket))) return true;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.includes(":") && voteLine.test(line);
}
