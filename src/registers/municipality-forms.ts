import type { Language } from "../model/minutes";
import { type MunicipalityNames, municipalityNames } from "./municipality-register";
import { readStems, type Stems } from "./read-stems";

/** What one form of a name tells. */
export interface MunicipalityForm {
  readonly code: string;
  /** The register's name in the language of the form. */
  readonly name: string;
  readonly language: Language;
  /** `other` is any of the remaining cases; a form that is nominative in either language is `nominative`. */
  readonly grammaticalCase: "nominative" | "genitive" | "other";
}

/** What a key of the forms table is, as flags: it may be several. */
const nominative = 1;
const weak = 2;
const strong = 4;
const pluralGenitive = 8;
const swedish = 16;
const flags = 32;

/** Endings after the weak stem, after the strong one, and of names in -e: *Lahde-ssa*; *Lahte-na*, *Tornio-on*, *Porvoo-seen*, *Järvenpää-hän*, *Espoo-ta*; *Tampere-tta*. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:ss[aä]|st[aä]|ll[aäe]|lt[aä]|ksi)$/u, weak],
  [/(?<=([aeiouyäö]))\1n$/u, strong],
  [/(?:h[aeiouyäö]n|seen|n[aä]|tt?[aä])$/u, strong],
  [/[aä]$/u, strong],
  [/tt[aä]$/u, nominative],
];
const adjectiveEndings = ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle"];

let table: Table | undefined;
let plainTable: Table | undefined;

/**
 * The municipality that a word in lower case names in any case of either language, or undefined:
 * 1. `tornio` 2. `tornion`, `joroisten` 3. `haapajärvellä`, `uudessakaupungissa`, `iihin` 4. `ii:n`, `koski tl:ssä`
 * 5. `esbos` 6. `kosken tl`.
 */
export function readMunicipalityForm(word: string): MunicipalityForm | undefined {
  table ??= buildTable((key) => key);
  return readForm(table, word);
}

/** The same of a word whose letters have lost their dots and rings: `haapajarvella`. For names as typed, not for running text. */
export function readPlainMunicipalityForm(word: string): MunicipalityForm | undefined {
  plainTable ??= buildTable(withoutMarks);
  return readForm(plainTable, word);
}

/** Letters without their dots and rings. */
export function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Every key of the forms table: a beginning of each form, in lower case. */
export function municipalityFormKeys(): Iterable<string> {
  table ??= buildTable((key) => key);
  return table.keys();
}

type Table = ReadonlyMap<string, number>;

function readForm(keys: Table, word: string): MunicipalityForm | undefined {
  if (word.indexOf(":", 2) > 0) return readColonForm(keys, word);
  return (
    readKey(keys, word, nominative, "nominative") ??
    readFinnishForm(keys, word) ??
    readKey(keys, word, swedish, "nominative") ??
    (word.endsWith("s") ? readKey(keys, word.slice(0, -1), swedish, "genitive") : undefined)
  );
}

function readFinnishForm(keys: Table, word: string): MunicipalityForm | undefined {
  if (word.endsWith("n")) {
    const genitive = readKey(keys, word.slice(0, -1), weak | pluralGenitive, "genitive");
    if (genitive !== undefined) return genitive;
  }
  if (/vett[aä]$/u.test(word)) return readKey(keys, word.replace(/t[aä]$/u, "e"), strong, "other");
  for (const [ending, flag] of endings) {
    const found = ending.test(word) ? readKey(keys, word.replace(ending, ""), flag, "other") : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `ii:n`, `koski tl:n`: the ending of an abbreviation stands after a colon. */
function readColonForm(keys: Table, word: string): MunicipalityForm | undefined {
  const colon = word.lastIndexOf(":");
  const base = readKey(keys, word.slice(0, colon), nominative, "nominative");
  return base && { ...base, grammaticalCase: word.slice(colon) === ":n" ? "genitive" : "other" };
}

function readKey(keys: Table, key: string, wanted: number, grammaticalCase: MunicipalityForm["grammaticalCase"]) {
  const entry = keys.get(key);
  if (entry === undefined || (entry & wanted) === 0) return undefined;
  const row = municipalityNames()[Math.floor(entry / flags)];
  const language: Language = wanted === swedish ? "sv" : "fi";
  return row && { code: row.code, name: row[language], language, grammaticalCase };
}

function buildTable(spell: (key: string) => string): Table {
  const keys = new Map<string, number>();
  municipalityNames().forEach((row, index) => {
    for (const [form, flag] of keysOf(row)) {
      const key = spell(form);
      const entry = keys.get(key);
      if (entry === undefined) keys.set(key, index * flags + flag);
      else if (Math.floor(entry / flags) === index) keys.set(key, entry | flag);
    }
  });
  return keys;
}

/** The keys of a row with their flags. A name of two words is looked up by both: `kosken tl`, `jyväskylän mlk`, `s:t karins`. */
function keysOf(row: MunicipalityNames): (readonly [string, number])[] {
  const name = row.fi.toLowerCase();
  const keys: (readonly [string, number])[] = [
    [name, nominative],
    [row.sv.toLowerCase(), swedish],
  ];
  if (name.endsWith(" tl")) keys.push([name.replace(/ski/u, "sken"), nominative]);
  else if (name.endsWith(" mlk"))
    keys.push(...ruralForms.map((word) => [name.replace("mlk", word), nominative] as const));
  else keys.push(...stemKeys(row, name));
  return keys;
}

const ruralForms = ["maalaiskunta", "maalaiskunnan"];

function stemKeys(row: MunicipalityNames, name: string): (readonly [string, number])[] {
  const byRule = readStems(name);
  const partitive = name.endsWith("nen") ? [[name.replace(/nen$/u, "s"), strong] as const] : [];
  if (row.stems.length > 0)
    return [...row.stems.map((stem) => [stem, weak | strong] as const), [name, strong], ...partitive];
  const keys: (readonly [string, number])[] = [[byRule.weak, weak], [byRule.strong, strong], ...partitive];
  if (name.endsWith("nen")) keys.push([`${byRule.weak.slice(0, -1)}te`, pluralGenitive]);
  return row.adjective === null ? keys : [...keys, ...agreeingKeys(row.adjective, byRule)];
}

/** The adjective takes the ending too: *uude-ssa-kaupungi-ssa*, *uute-en-kaupunki-in*. */
function agreeingKeys(adjective: string, stems: Stems): (readonly [string, number])[] {
  const soft = adjective.replace("uusi", "uude");
  const hard = adjective.replace("uusi", "uute");
  const cut = adjective.length;
  return [
    ...adjectiveEndings.map((ending) => [soft + ending + stems.weak.slice(cut), weak] as const),
    [`${hard}${hard.slice(-1)}n${stems.strong.slice(cut)}`, strong],
  ];
}
