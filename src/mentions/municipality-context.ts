import { personNames, regionNames, wordNames } from "../registers/ambiguous-names";
import { type MunicipalityForm, readMunicipalityForm } from "../registers/municipality-forms";
import type { Range } from "../text/range";
import {
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
import { alternatives } from "./alternatives";
import { DASH, WORD_END, WORD_START } from "./patterns";

/** How much text on either side decides. */
const reach = 160;

const regions = new Set(regionNames.split(" "));
const words = new Set(wordNames.split(" "));
const persons = new Set([...words, ...personNames.split(" ")]);

const allCapitals = /^\p{Lu}{3,}/u;
const acronym = new RegExp(`^ (?:${alternatives(organisationAcronyms)})${WORD_END}`, "u");
/** `Nuorten Turku -verkosto` */
const hyphenated = new RegExp(`^ ${DASH}\\p{L}`, "u");
/** 1. `Oulun yliopisto` 2. `Oulun ja Lapin yliopistot` 3. `Saarijärven–Viitasaaren seutu`. Each name of the list has a comma, word or dash before it. */
const organisation = new RegExp(
  `^(?:(?:,? (?:\\p{Ll}{2,4} )?|${DASH})\\p{Lu}[\\p{L}-]*n){0,6}[ \\n]+[\\p{L}-]*(?:${alternatives(organisationParts)})`,
  "u",
);
const capitalisedNext = /^(?: |\n *)(\p{Lu}\p{Ll}[\p{L}-]*)/u;
const capitalisedBefore = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) $/u;
const sentenceStart = /(?:^|[.!?]["”)]? +|\n *\n *)$/u;
const organ = new RegExp(alternatives(organParts), "iu");
const title = new RegExp(`(?:${alternatives(personTitleParts)})\\p{L}{0,3} $`, "iu");
const personAct = new RegExp(`^ (?:${alternatives(personActs)})`, "u");
const counterProposal = new RegExp(`^ (?:${alternatives(counterProposals)})`, "u");
const municipalityAct = new RegExp(`^,? (?:${alternatives(municipalityActs)}|\\d)|^, \\p{Lu}|^ *(?:\\n|$)|^  `, "u");
const voteLine = new RegExp(`(?:^|\\n|; ) *(?:${alternatives(voteLabels)})[^\\n.]{0,60}?:[^.]*$`, "u");
const voteBracket = new RegExp(`${WORD_START}(?:${alternatives(voteParts)})[^()\\n]{0,40}\\([^()]*$`, "u");

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
  const capitals = allCapitals.test(word);
  if (capitals) return !persons.has(name);
  if (word === word.toUpperCase()) return false;
  const before = text.slice(Math.max(0, range.start - reach), range.start);
  const after = text.slice(range.end, range.end + reach);
  if (modifiesOrganisation(after, form, persons.has(name))) return false;
  if (form.grammaticalCase === "other") return true;
  if (isPerson(before, after, persons.has(name))) return false;
  const opensSentence = form.grammaticalCase === "nominative" && words.has(name) && sentenceStart.test(before);
  return !opensSentence || municipalityAct.test(after);
}

function modifiesOrganisation(after: string, form: MunicipalityForm, alsoPerson: boolean): boolean {
  if (acronym.test(after) || hyphenated.test(after)) return true;
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
  if (counterProposal.test(after) || title.test(before) || voteLine.test(before) || voteBracket.test(before))
    return true;
  if (alsoPerson && personAct.test(after)) return true;
  const first = capitalisedBefore.exec(before);
  if (first === null || !isProperNoun(first[1])) return false;
  if (sentenceStart.test(before.slice(0, first.index))) return alsoPerson && !openers.has(first[1] ?? "");
  return alsoPerson || !/n$/u.test(first[1] ?? "");
}

const openers = new Set(sentenceOpeners.flatMap((row) => row.forms.split(" ")));
