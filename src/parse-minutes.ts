import { assertOptions, DEFAULT_MAX_LENGTH } from "./assert-options";
import { gatherMatter, type Matter } from "./decisions/matter";
import { readDecision } from "./decisions/read-decision";
import type { SourceItem } from "./items/source-item";
import { splitItems } from "./items/split-items";
import { findPeople } from "./mentions/find-people";
import { findTextMentions, mentionsWithin, type TextMentions } from "./mentions/find-text-mentions";
import { readMunicipalityMentionForm } from "./mentions/municipality";
import { assembleMinutes } from "./minutes/assemble-minutes";
import { isItem } from "./minutes/is-item";
import { readAuthority } from "./minutes/read-authority";
import { readLanguage } from "./minutes/read-language";
import type { Minutes, ParseOptions } from "./model/minutes";
import { splitHistory } from "./parts/split-history";
import { splitParts } from "./parts/split-parts";
import { readSource } from "./text/read-source";

/**
 * Reads the text of Finnish municipal minutes or an agenda, in Finnish or Swedish. Any string gives a result; what is odd
 * about the text stands in its `diagnostics`.
 *
 * @param text - One item, one meeting or several, as plain text: of a web page, a PDF file, a transcript.
 * @param options - What the caller knows beforehand.
 * @returns Plain JSON: what the text states, each value with the span that supports it. A value that the text does not state is null.
 * @throws TypeError when `text` is no string or an option is unknown or of another type; the message names the argument.
 */
export function parseMinutes(text: string, options: ParseOptions = {}): Minutes {
  assertOptions(text, options);
  const { municipality, maxLength = DEFAULT_MAX_LENGTH } = options;
  const source = readSource(text.slice(0, maxLength));
  const mentions = findTextMentions(source.text);
  const matters = splitItems(source.text, mentions("dates"))
    .items.map((item) => readMatter(source.text, item, mentions))
    .filter(isItem);
  const language = options.language ?? readLanguage(source.text);
  const named = mentions("municipalities").map((found) => ({
    ...found,
    form: readMunicipalityMentionForm(source.text, found.range),
  }));
  const authority = readAuthority(source.text, matters, named, municipality, language);
  const decisions = matters.map((matter) => readDecision(matter, authority?.authority.code ?? null));
  const cut = text.length > maxLength ? { length: text.length, maxLength } : null;
  return assembleMinutes(source, decisions, authority, language, cut);
}

/** A handling quotes earlier ones; headers that repeat without end are not read as quotes within quotes without end. */
const DEEPEST_HISTORY = 3;

function readMatter(text: string, item: SourceItem, mentions: TextMentions, depth = 0): Matter {
  const split = splitParts(text, item);
  const quoted = depth < DEEPEST_HISTORY ? splitHistory(item, split.parts) : [];
  const earlier = quoted.map((handling) => readMatter(text, handling, mentions, depth + 1));
  return gatherMatter(text, item, split, mentionsWithin(mentions, item.range), findPeople(text, split.parts), earlier);
}
