import type { Body } from "./body";
import type { ProjectCofunding } from "./cofunding";
import type { DateMention, PeriodMention } from "./date";
import type { MoneyMention } from "./money";
import type { MunicipalityMention } from "./municipality";
import type { Outcome } from "./outcome";
import type { ParticipationDecision } from "./participation";
import type { Person } from "./person";
import type { PopulationRangeMention } from "./population";
import type { Evidence, Span } from "./span";

/** One vote (*äänestys*, *omröstning*). */
export interface Vote {
  /** Votes for the presenter's proposal where the text says which side that is, else for the side named first. */
  readonly for: number;
  readonly against: number;
  /** Blank votes; null when the text does not state their number. */
  readonly blank: number | null;
  readonly span: Span;
}

/** What a part of an item is, by its label. Parts without a label are `heading`, `description` or `other`. */
export type PartKind =
  | "heading"
  | "summary"
  | "description"
  | "preparation"
  | "presenter"
  | "proposal"
  | "handling"
  | "recusal"
  | "decision"
  | "dissent"
  | "history"
  | "attachments"
  | "distribution"
  | "appeal"
  | "contact"
  | "other";

/** A labelled part of an item. The parts of an item are adjacent and cover it. */
export interface ItemPart {
  readonly kind: PartKind;
  /** The label as written (*Päätösehdotus*), or null when the part has none. */
  readonly label: string | null;
  /** The content without its label: white space folded, line-end hyphenation resolved, page furniture left out. */
  readonly text: string;
  /** Label and content. */
  readonly span: Span;
  /** The content alone. */
  readonly textSpan: Span;
}

/** A handling of the matter by another body, or earlier by the same, that the item quotes in full. */
export interface EarlierHandling {
  readonly body: Body;
  /** ISO date; null when not stated. */
  readonly meetingDate: string | null;
  /** The earlier body's own section number; null when not stated. */
  readonly sectionNumber: number | null;
  /** What became of the matter then; null when the quotation holds no decision. */
  readonly outcome: Outcome | null;
  readonly span: Span;
}

/** Somebody who did not take part in the decision because of a conflict of interest (*esteellinen*, *jävig*). */
export interface Recusal {
  /** Name as written. */
  readonly name: string;
  readonly span: Span;
}

/** What was found in an item, whatever it means there. Each list is in text order. */
export interface ItemMentions {
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly populationRanges: readonly PopulationRangeMention[];
  readonly municipalities: readonly MunicipalityMention[];
  readonly caseNumbers: readonly CaseNumberMention[];
  readonly persons: readonly Person[];
}

/** A case number (*asianumero*, *diaarinumero*) found in a text. */
export interface CaseNumberMention {
  /** As written, inner white space folded, without a lead word such as *Dnro*. */
  readonly caseNumber: string;
  readonly span: Span;
}

/** One item (*pykälä*) of the minutes: a matter with what was proposed and decided. */
export interface MinutesItem {
  /** 9 for `§ 9`; null when not stated. With earlier handlings in the item, the deciding (last) body's. */
  readonly sectionNumber: number | null;
  /** Heading without number, `§` and case number; null when there is none. */
  readonly title: string | null;
  /** The deciding body; null when the text does not name it. */
  readonly body: Body | null;
  /** ISO date of the meeting; null when not stated. */
  readonly meetingDate: string | null;
  /** Case number as written, inner white space folded; null when not stated. */
  readonly caseNumber: string | null;
  /** Those who prepared the matter or give further information. */
  readonly preparers: readonly Person[];
  /** Those on whose presentation the body decided (*esittelijä*, *föredragande*). */
  readonly presenters: readonly Person[];
  /** Number of numbered, lettered or dashed points in the proposal that was decided on; 0 when it has none. */
  readonly proposalPoints: number;
  /** What became of the matter; null when the text holds no decision. */
  readonly outcome: Outcome | null;
  /** Whether the decision was unanimous, if stated (a vote is `false`); else null. */
  readonly unanimous: boolean | null;
  readonly votes: readonly Vote[];
  /** The body that the decision is a proposal to; null when it is none. */
  readonly forwardedTo: Body | null;
  readonly earlierHandlings: readonly EarlierHandling[];
  readonly recusals: readonly Recusal[];
  /** Adjacent parts that cover the item. */
  readonly parts: readonly ItemPart[];
  readonly mentions: ItemMentions;
  /** Text of the deciding handling's decision; null when there is none. */
  readonly decisionText: string | null;
  /** Text of the proposal that was decided on; null when there is none. */
  readonly proposalText: string | null;
  /** Taking part in a network, programme, association or agreement; null when the item decides on none. */
  readonly participation: ParticipationDecision | null;
  /** The municipality's own share of a joint project; null when the item decides on none. */
  readonly cofunding: ProjectCofunding | null;
  readonly span: Span;
  readonly evidence: Evidence<
    | "sectionNumber"
    | "title"
    | "body"
    | "meetingDate"
    | "caseNumber"
    | "proposalPoints"
    | "outcome"
    | "unanimous"
    | "forwardedTo"
    | "decisionText"
    | "proposalText"
  >;
}
