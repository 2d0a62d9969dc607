import { pattern } from "../patterns/pattern";
import { caseEndings, genitiveStemEndings, surnameEndings, titleNouns } from "../vocabulary/person-words";

const bases = new Map(
  titleNouns
    .flatMap(({ nouns }) => nouns.split(" "))
    .flatMap((noun) => noun.split("/").map((stem) => [stem, noun.replace(/\/.*/, "")] as const)),
);
const titleEnd = pattern(() => `(${[...bases.keys()].join("|")})(?:${caseEndings})?$`, "u");

const surnames = surnameEndings.map(({ oblique, base }) => ({ form: pattern(() => `${oblique}$`, "iu"), base }));

const locatives = pattern(() => `${genitiveStemEndings}$`, "u");

/** The noun that some words end with, in any case: *johtajaksi* of *hallintojohtajaksi*; undefined when they end with no title. */
export function readTitleNoun(words: string): string | undefined {
  return titleEnd.exec(words)?.[0];
}

/** A title in base form: *hallintojohtajaksi* is *hallintojohtaja*; one with an unknown end stays as it is. */
export function baseFormOfTitle(title: string): string {
  return titleEnd.replace(title, (_, stem: string) => bases.get(stem) ?? stem);
}

/**
 * A name in base form: *Maija Hautakankaan* is *Maija Hautakangas*. Names known in base form from elsewhere in the text
 * win; otherwise the surname's ending decides, by the rows of the vocabulary.
 */
export function baseFormOfName(name: string, known: readonly string[] = []): string {
  return known.find((base) => isFormOf(name, base)) ?? readBaseForm(name);
}

/** Whether a name is another, apart from an ending of its last word. */
function isFormOf(name: string, base: string): boolean {
  const [first, last] = splitLastWord(name);
  const [baseFirst, baseLast] = splitLastWord(base);
  return (
    first === baseFirst && last.slice(0, 3) === baseLast.slice(0, 3) && Math.abs(last.length - baseLast.length) < 5
  );
}

function readBaseForm(name: string): string {
  const genitive = locatives.replace(name, "n");
  const ending = surnames.find(({ form }) => form.test(genitive));
  return ending ? ending.form.replace(genitive, ending.base) : name;
}

function splitLastWord(name: string): readonly [string, string] {
  const at = name.lastIndexOf(" ");
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
}
