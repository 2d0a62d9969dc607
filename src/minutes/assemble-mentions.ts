import type { Matter } from "../decisions/matter";
import type { ItemMentions } from "../model/item";
import type { SourceText } from "../text/source-text";
import { personOf, spanned } from "./spans";

/** What was found in an item, whatever it means there. */
export function assembleMentions(source: SourceText, { mentions, people }: Matter): ItemMentions {
  const persons = [...people.preparers, ...people.presenters, ...people.named, ...people.speakers];
  return {
    money: mentions("money").map((found) => spanned(source, found)),
    dates: mentions("dates").map((found) => spanned(source, found)),
    periods: mentions("periods").map((found) => spanned(source, found)),
    populationRanges: mentions("populationRanges").map((found) => spanned(source, found)),
    municipalities: mentions("municipalities").map((found) => spanned(source, found)),
    caseNumbers: mentions("caseNumbers").map((found) => spanned(source, found)),
    persons: persons.sort((a, b) => a.range.start - b.range.start).map((found) => personOf(source, found)),
  };
}
