import type { MunicipalityReference } from "../model/municipality";
import type { Range } from "../text/range";
import { within } from "../values/within";
import { otherPartners, ownSharesWords, partnerWords } from "../vocabulary/cofunding-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { SourceCoordinator } from "./read-coordinator";
import type { Sentence } from "./sentence";

/** A municipality that takes part in a project. */
export interface SourcePartner {
  readonly partner: MunicipalityReference;
  readonly range: Range;
}

const PARTNERS = anyPhrase(partnerWords);
const SHARE = anyPhrase(ownSharesWords);
const OTHERS = anyPhrase(otherPartners);

/**
 * Reads the municipalities that take part: those of the sentence that lists most of them, one with words for it first. A list of
 * *the others* leaves out the one that administers the project, or that the sentence before names.
 */
export function readPartners(matter: Matter, coordinator: SourceCoordinator | undefined): SourcePartner[] {
  const lists = matter.sentences.flatMap((sentence) => {
    const towns = within(matter.mentions("municipalities"), sentence.range);
    const partners = towns
      .filter(({ code }, index) => towns.findIndex((other) => other.code === code) === index)
      .map(({ code, name, range }) => ({ partner: { code, name }, range }));
    if (partners.length < 2) return [];
    return [{ partners, sentence, rank: partners.length + (PARTNERS.test(sentence.text) ? 1 : 0) }];
  });
  const best = lists.reduce(
    (top, next) => (next.rank > (top?.rank ?? 0) ? next : top),
    undefined as (typeof lists)[number] | undefined,
  );
  const shared = sharersOf(matter);
  if (shared.length > Math.max(1, best?.partners.length ?? 0)) return shared;
  if (!best) return [];
  const first = OTHERS.test(best.sentence.text)
    ? coordinator?.coordinator.code
      ? partnerOf(coordinator)
      : townBefore(matter, best.sentence)
    : undefined;
  const isListed = best.partners.some(({ partner }) => partner.code === first?.partner.code);
  return first && !isListed ? [first, ...best.partners] : best.partners;
}

/** `Posion osuus on 3 000 euroa. Mukana ovat myös Salla ja Savukoski.`: the one municipality that the sentence before names. */
function townBefore(matter: Matter, sentence: Sentence): SourcePartner | undefined {
  const before = matter.sentences[matter.sentences.indexOf(sentence) - 1];
  const [town, ...others] =
    before?.kind === sentence.kind ? within(matter.mentions("municipalities"), before.range) : [];
  if (!town || others.some(({ code }) => code !== town.code)) return undefined;
  return { partner: { code: town.code, name: town.name }, range: town.range };
}

/** `Nurmeksen osuus on 3 000 euroa. Lieksan osuus on 4 000 euroa.`: those whose shares the description tells, in whatever sentences. */
function sharersOf(matter: Matter): SourcePartner[] {
  const towns = matter.sentences
    .filter(
      ({ kind, text, range }) =>
        kind === "description" && within(matter.mentions("money"), range).length > 0 && SHARE.test(text),
    )
    .flatMap(({ range }) => within(matter.mentions("municipalities"), range));
  return towns
    .filter(({ code }, index) => towns.findIndex((other) => other.code === code) === index)
    .map(({ code, name, range }) => ({ partner: { code, name }, range }));
}

function partnerOf({ coordinator, range }: SourceCoordinator): SourcePartner {
  return { partner: { code: coordinator.code ?? "", name: coordinator.name }, range };
}
