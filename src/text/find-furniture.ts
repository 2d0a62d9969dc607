import { letterKey } from "../patterns/letter-key";
import { isDigitAt } from "../patterns/letters";
import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { feedWords, pageFeet, pageFurniture, pageNumberWords, serviceBars } from "../vocabulary/document-words";
import type { Range } from "./range";

const escaped = (words: string): string => words.replaceAll(".", "\\.");
const beginnings = (isWholeLine: boolean): string =>
  oneOf(pageFurniture.filter((row) => row.isWholeLine === isWholeLine).map((row) => escaped(row.beginning)));
const FURNITURE = pattern(
  () => `(?:${beginnings(false)}(?!\\p{L})[^\\n]{0,150}|${beginnings(true)}[ ]*)(?=\\n|$)`,
  "uy",
);
const FOOT = pattern(() => `${oneOf(pageFeet.map((row) => row.beginning))}(?!\\p{L})[^\\n]{0,150}(?=\\n|$)`, "uy");
/** `Sivu 5`, `Sivu 2 / 100`, `2 (11)`, `Sida 3`. */
const PAGE_NUMBER = pattern(
  () =>
    `(?:${oneOf(pageNumberWords.map((row) => row.word))} \\d{1,4}(?: ?[/(] ?\\d{1,4} ?\\)?)?|\\d{1,4} ?\\( ?\\d{1,4} ?\\))[ ]*(?=\\n|$)`,
  "uy",
);
/** `Kokousasiat:https://…`, the address also on the next line. */
const FEED = pattern(() => `${oneOf(feedWords.map((row) => row.word))}:\\s{0,3}https?://[^\\s]+[ ]*(?=\\n|$)`, "uy");
/** `Dynasty tietopalvelu Haku RSS Jämsän kaupunki`: the client is the only letterhead. */
const SERVICE_BAR = pattern(() => `${oneOf(serviceBars.map((row) => row.words))} +(?=\\p{Lu})`, "uy");
const KEYS: ReadonlySet<number> = new Set(
  [...pageFurniture, ...pageFeet]
    .map((row) => letterKey(row.beginning, 0))
    .concat([...pageNumberWords, ...feedWords].map((row) => letterKey(row.word, 0))),
);

/**
 * The lines that belong to a page or a viewer and not to the minutes. Of the feet of pages the last stays: it may end the minutes.
 * Of the bar of a document service above them the name of its client stays. The feeds above the first line of the minutes stay, too: their addresses tell whose page it is.
 */
export function findFurniture(text: string): Range[] {
  const found: Range[] = [];
  const feet: Range[] = [];
  let isAbove = true;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    let end = next < 0 ? text.length : next;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    const mayBe = mayBeFurniture(text, at);
    const feed = mayBe ? FEED.end(text, at) : undefined;
    const bar = mayBe && isAbove ? SERVICE_BAR.end(text, at) : undefined;
    if (bar !== undefined) {
      found.push({ start, end: bar });
      isAbove = false;
    } else if (feed !== undefined) {
      end = feed;
      if (!isAbove) found.push({ start, end });
    } else if (mayBe && (FURNITURE.test(text, at) || PAGE_NUMBER.test(text, at))) found.push({ start, end });
    else if (mayBe && FOOT.test(text, at)) feet.push({ start, end });
    else if (at < end) isAbove = false;
    start = end + 1;
  }
  return [...found, ...feet.slice(0, -1)];
}

function mayBeFurniture(text: string, at: number): boolean {
  return isDigitAt(text, at) || KEYS.has(letterKey(text, at));
}
