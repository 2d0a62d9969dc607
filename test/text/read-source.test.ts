import { describe, expect, it } from "vitest";
import { readSource } from "../../src/text/read-source";
import { feedWords, pageFeet, pageFurniture, pageNumberWords } from "../../src/vocabulary/document-words";
import { namedCharacters } from "../../src/vocabulary/entities";
import { hyphenatedSecondParts } from "../../src/vocabulary/hyphen-words";

const textOf = (input: string): string => readSource(input).text;

/** Each case: what it shows, as written, as read. */
type Case = readonly [string, string, string];

const characters: readonly Case[] = [
  ["a no-break space", "9\u00a0000 euroa", "9 000 euroa"],
  ["a thin space", "9\u2009000 euroa", "9 000 euroa"],
  ["a tab", "Päätös\tHyväksyttiin", "Päätös Hyväksyttiin"],
  ["a carriage return", "Päätös\r\nHyväksyttiin\rja", "Päätös\nHyväksyttiin\nja"],
  ["a form feed", "yksi\fkaksi", "yksi\nkaksi"],
  ["a soft hyphen", "hyväk\u00adsyttiin", "hyväksyttiin"],
  ["a soft hyphen at a line end", "hyväk\u00ad\n  syttiin", "hyväksyttiin"],
  ["a zero-width space and a byte order mark", "\ufeffPää\u200btös", "Päätös"],
  ["a hyphen of its own kind", "ELY\u2011keskus", "ELY-keskus"],
  ["letters with their marks apart", "Pa\u0308a\u0308to\u0308s", "Päätös"],
  ["an entity", "vuosina 2018&ndash;2021&nbsp;ja &#8211; &#xe4;", "vuosina 2018–2021 ja – ä"],
  ["an entity of a soft hyphen", "hyväk&shy;\nsyttiin", "hyväksyttiin"],
  ["an ampersand", "Salo & Kivi, A&B; C &tuntematon; &#0;", "Salo & Kivi, A&B; C &tuntematon; &#0;"],
  ["a name of every object", "&constructor; &toString;", "&constructor; &toString;"],
  ["a mark that composes with nothing", "\u0308a", "\u0308a"],
];

const hyphens: readonly Case[] = [
  ["a broken word", "vä-\nhennys", "vähennys"],
  ["indented", "Oh-\n        jelman alueella", "Ohjelman alueella"],
  ["a name with a class word", "Kuntaliitto-\nkonsernin", "Kuntaliitto-konsernin"],
  ["an abbreviation", "ELY-\nkeskus", "ELY-keskus"],
  ["a number", "2020-\nluvulla", "2020-luvulla"],
  ["the same vowel on both sides", "linja-\nauto", "linja-auto"],
  ["a hyphen behind a space", "(USO) -\nverkosto", "(USO) -verkosto"],
  ["a word left out", "melonta-\nja retkeilyreitit", "melonta-\nja retkeilyreitit"],
  ["a word left out, in Swedish", "mark-\noch vattenområden", "mark-\noch vattenområden"],
  ["a name of two names", "Etelä-\n    Pohjanmaalta", "Etelä-Pohjanmaalta"],
  ["a surname of two names", "Aila Yli-\nSalo", "Aila Yli-Salo"],
  ["a point of a list", "seuraavasti:\n-\nhenkilöstö", "seuraavasti:\n-\nhenkilöstö"],
  ["a broken word before an empty line", "vä-\n\nHennys", "vä-\n\nHennys"],
  ["the spelling elsewhere decides", "Leader-toimijat. Leader-\ntoimijan", "Leader-toimijat. Leader-toimijan"],
  ["a compound spelled as one elsewhere", "Osaajapooliin. Osaaja-\npoolin", "Osaajapooliin. Osaajapoolin"],
];

const pages: readonly Case[] = [
  [
    "a page head in mid-sentence",
    "Uuden kunta   Pöytäkirja   6/2022   1 (3)\n\nKunnan osuus on\nUuden kunta   Pöytäkirja   6/2022   2 (3)\n\nsama kaikille.",
    "Uuden kunta   Pöytäkirja   6/2022   1 (3)\n\nKunnan osuus on\nsama kaikille.",
  ],
  [
    "a page head with the body's line",
    "Pöytäkirja 6/2022 1\nKunnanhallitus 25.04.2022\n\nTalo on tyhjä.\nPöytäkirja 6/2022 2\nKunnanhallitus 25.04.2022\n\nSe myydään.",
    "Pöytäkirja 6/2022 1\nKunnanhallitus 25.04.2022\n\nTalo on tyhjä.\n\nSe myydään.",
  ],
  [
    "a section in a page head heads an item",
    "Pöytäkirja 6/2022 1\nKh § 1\n\nTalo.\nPöytäkirja 6/2022 2\nKh § 2\n\nTontti.",
    "Pöytäkirja 6/2022 1\nKh § 1\n\nTalo.\n\nKh § 2\n\nTontti.",
  ],
  ["a page number in mid-sentence", "Kunnan osuus on\n2 (11)\nsama kaikille.", "Kunnan osuus on\nsama kaikille."],
  [
    "a foot on every page",
    "Talo on\nOtteen oikeaksi todistaa\ntyhjä.\nOtteen oikeaksi todistaa",
    "Talo on\ntyhjä.\nOtteen oikeaksi todistaa",
  ],
  ["navigation", "Kunnanhallitus\n\nEdellinen asia | Seuraava asia\n\nTalon myynti", "Kunnanhallitus\n\nTalon myynti"],
  ["a word of navigation in a sentence", "Talo on tyhjä.\nTakaisin ei palata.", "Talo on tyhjä.\nTakaisin ei palata."],
  [
    "a feed below the first line",
    "Talo myydään.\n\nKokousasiat:https://kunta.example/rss?n=1\n\nKunnanhallitus",
    "Talo myydään.\n\nKunnanhallitus",
  ],
  [
    "a feed with its address on the next line",
    "Talo myydään.\n\nKokoukset:\nhttps://kunta.example/rss?n=2\n\nKunnanhallitus",
    "Talo myydään.\n\nKunnanhallitus",
  ],
  [
    "feeds above it stay",
    "RSS-linkki\nKokousasiat:https://kunta.example/rss?n=1\n\nKunnanhallitus",
    "Kokousasiat:https://kunta.example/rss?n=1\n\nKunnanhallitus",
  ],
  ["no feed: meetings named", "Talo.\nKokoukset: 3.5. ja 4.6.", "Talo.\nKokoukset: 3.5. ja 4.6."],
  [
    "no feed: an address in the text",
    "Talo.\nLisää:\nhttps://kunta.example/talo",
    "Talo.\nLisää:\nhttps://kunta.example/talo",
  ],
  ["minutes in prose", "Pöytäkirja 6/2022 pidettiin\nnähtävillä.", "Pöytäkirja 6/2022 pidettiin\nnähtävillä."],
];

describe.each([
  ["characters", characters],
  ["hyphens at line ends", hyphens],
  ["pages", pages],
])("%s", (_, cases) => {
  it.each(cases)("%s", (_name, input, text) => {
    expect(textOf(input)).toBe(text);
  });
});

describe("every row", () => {
  it.each(Object.entries(namedCharacters))("&%s;", (name, character) => {
    const written = { nbsp: " ", shy: "" }[name] ?? character;
    expect(textOf(`a&${name};b`)).toBe(`a${written}b`);
  });

  it.each(hyphenatedSecondParts)("keeps the hyphen of a name before $stem", ({ stem }) => {
    expect(textOf(`Toimija-\n${stem}`)).toBe(`Toimija-${stem}`);
  });

  it.each(pageFurniture)("leaves out $beginning", ({ beginning, isWholeLine }) => {
    expect(textOf(`Alku.\n${beginning}${isWholeLine ? "" : " 12"}\nLoppu.`)).toBe("Alku.\n\nLoppu.");
  });

  it.each(feedWords)("leaves out the feed $word", ({ word }) => {
    expect(textOf(`Alku.\n${word}: https://kunta.example/rss\nLoppu.`)).toBe("Alku.\n\nLoppu.");
  });

  it.each(pageFeet)("leaves out $beginning but at the end", ({ beginning }) => {
    expect(textOf(`Alku.\n${beginning}\nLoppu.\n${beginning}`)).toBe(`Alku.\n\nLoppu.\n${beginning}`);
  });

  it.each(pageNumberWords)("leaves out $word and a number", ({ word }) => {
    expect(textOf(`Alku.\n${word} 12\nLoppu.\n${word} 12 on tyhjä.`)).toBe(`Alku.\n\nLoppu.\n${word} 12 on tyhjä.`);
  });
});
