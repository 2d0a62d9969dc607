import { z } from "zod";
import type {
  CaseNumberMention,
  EarlierHandling,
  ItemMentions,
  ItemPart,
  MinutesItem,
  PartKind,
  Recusal,
  Vote,
} from "../model/item";
import { bodySchema } from "./body";
import { projectCofundingSchema } from "./cofunding";
import { dateMentionSchema, periodMentionSchema } from "./date";
import { moneyMentionSchema } from "./money";
import { municipalityMentionSchema } from "./municipality";
import { outcomeSchema } from "./outcome";
import { participationDecisionSchema } from "./participation";
import { personSchema } from "./person";
import { populationRangeMentionSchema } from "./population";
import { evidenceSchema, spanSchema } from "./span";

/** Schema of {@link Vote}. */
export const voteSchema = z.strictObject({
  for: z.int().nonnegative(),
  against: z.int().nonnegative(),
  blank: z.int().nonnegative().nullable(),
  span: spanSchema,
}) satisfies z.ZodType<Vote>;

/** Schema of {@link PartKind}. */
export const partKindSchema = z.enum([
  "heading",
  "summary",
  "description",
  "preparation",
  "presenter",
  "proposal",
  "handling",
  "recusal",
  "decision",
  "dissent",
  "history",
  "attachments",
  "distribution",
  "appeal",
  "contact",
  "other",
]) satisfies z.ZodType<PartKind>;

/** Schema of {@link ItemPart}. */
export const itemPartSchema = z.strictObject({
  kind: partKindSchema,
  label: z.string().nullable(),
  text: z.string(),
  span: spanSchema,
  textSpan: spanSchema,
}) satisfies z.ZodType<ItemPart>;

/** Schema of {@link EarlierHandling}. */
export const earlierHandlingSchema = z.strictObject({
  body: bodySchema,
  meetingDate: z.iso.date().nullable(),
  sectionNumber: z.int().nullable(),
  outcome: outcomeSchema.nullable(),
  span: spanSchema,
}) satisfies z.ZodType<EarlierHandling>;

/** Schema of {@link Recusal}. */
export const recusalSchema = z.strictObject({
  name: z.string(),
  span: spanSchema,
}) satisfies z.ZodType<Recusal>;

/** Schema of {@link CaseNumberMention}. */
export const caseNumberMentionSchema = z.strictObject({
  caseNumber: z.string(),
  span: spanSchema,
}) satisfies z.ZodType<CaseNumberMention>;

/** Schema of {@link ItemMentions}. */
export const itemMentionsSchema = z.strictObject({
  money: z.array(moneyMentionSchema),
  dates: z.array(dateMentionSchema),
  periods: z.array(periodMentionSchema),
  populationRanges: z.array(populationRangeMentionSchema),
  municipalities: z.array(municipalityMentionSchema),
  caseNumbers: z.array(caseNumberMentionSchema),
  persons: z.array(personSchema),
}) satisfies z.ZodType<ItemMentions>;

/** Schema of {@link MinutesItem}. */
export const minutesItemSchema = z.strictObject({
  sectionNumber: z.int().nullable(),
  title: z.string().nullable(),
  body: bodySchema.nullable(),
  meetingDate: z.iso.date().nullable(),
  caseNumber: z.string().nullable(),
  preparers: z.array(personSchema),
  presenters: z.array(personSchema),
  proposalPoints: z.int().nonnegative(),
  outcome: outcomeSchema.nullable(),
  unanimous: z.boolean().nullable(),
  votes: z.array(voteSchema),
  forwardedTo: bodySchema.nullable(),
  earlierHandlings: z.array(earlierHandlingSchema),
  recusals: z.array(recusalSchema),
  parts: z.array(itemPartSchema),
  mentions: itemMentionsSchema,
  decisionText: z.string().nullable(),
  proposalText: z.string().nullable(),
  participation: participationDecisionSchema.nullable(),
  cofunding: projectCofundingSchema.nullable(),
  span: spanSchema,
  evidence: evidenceSchema([
    "sectionNumber",
    "title",
    "body",
    "meetingDate",
    "caseNumber",
    "proposalPoints",
    "outcome",
    "unanimous",
    "forwardedTo",
    "decisionText",
    "proposalText",
  ]),
}) satisfies z.ZodType<MinutesItem>;
