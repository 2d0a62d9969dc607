import { z } from "zod";
import type {
  Decimal,
  FeeBracket,
  FeeRule,
  FlatRule,
  GraduatedRule,
  GroupsRule,
  PerInhabitantRule,
  RemainderPlace,
  ScheduleTier,
  SharePart,
  ShareParticipant,
  ShareRule,
  SingleRule,
  TiersRule,
  UnstatedRule,
} from "../model/fee-rule";
import { measuresSchema } from "./measures";
import { moneySchema } from "./money";

/** Schema of {@link Decimal}. */
export const decimalSchema = z.string().regex(/^\d+(\.\d+)?$/) satisfies z.ZodType<Decimal>;

/** Schema of {@link FlatRule}. */
export const flatRuleSchema = z.strictObject({
  kind: z.literal("flat"),
  money: moneySchema,
}) satisfies z.ZodType<FlatRule>;

/** Schema of {@link ScheduleTier}. */
export const scheduleTierSchema = z.strictObject({
  minPopulation: z.int().nonnegative().nullable(),
  maxPopulation: z.int().nonnegative().nullable(),
  minInclusive: z.boolean().exactOptional(),
  maxInclusive: z.boolean().exactOptional(),
  money: moneySchema,
  rate: decimalSchema.exactOptional(),
}) satisfies z.ZodType<ScheduleTier>;

/** Schema of {@link TiersRule}. */
export const tiersRuleSchema = z.strictObject({
  kind: z.literal("tiers"),
  tiers: z.array(scheduleTierSchema),
  sharedEdge: z.enum(["lower-tier", "upper-tier"]).exactOptional(),
}) satisfies z.ZodType<TiersRule>;

/** Schema of {@link FeeBracket}. */
export const feeBracketSchema = z.strictObject({
  threshold: z.int().nonnegative(),
  rate: decimalSchema,
}) satisfies z.ZodType<FeeBracket>;

/** Schema of {@link GraduatedRule}. */
export const graduatedRuleSchema = z.strictObject({
  kind: z.literal("graduated"),
  brackets: z.array(feeBracketSchema),
  base: moneySchema.exactOptional(),
}) satisfies z.ZodType<GraduatedRule>;

/** Schema of {@link PerInhabitantRule}. */
export const perInhabitantRuleSchema = z.strictObject({
  kind: z.literal("per-inhabitant"),
  rate: decimalSchema,
  base: moneySchema.exactOptional(),
  measure: z.string().exactOptional(),
}) satisfies z.ZodType<PerInhabitantRule>;

/** Schema of {@link SharePart}. */
export const sharePartSchema = z.strictObject({
  measure: z.string(),
  portion: decimalSchema,
  whole: z.int().nonnegative().nullable(),
}) satisfies z.ZodType<SharePart>;

/** Schema of {@link ShareParticipant}. */
export const shareParticipantSchema = z.strictObject({
  code: z.string(),
  measures: measuresSchema,
}) satisfies z.ZodType<ShareParticipant>;

/** Schema of {@link RemainderPlace}. */
export const remainderPlaceSchema = z.enum([
  "largest-remainder",
  "first",
  "last",
  "largest",
]) satisfies z.ZodType<RemainderPlace>;

/** Schema of {@link ShareRule}. */
export const shareRuleSchema = z.strictObject({
  kind: z.literal("share"),
  total: moneySchema,
  parts: z.array(sharePartSchema).exactOptional(),
  participants: z.array(shareParticipantSchema).exactOptional(),
  remainder: remainderPlaceSchema.exactOptional(),
}) satisfies z.ZodType<ShareRule>;

/** Schema of {@link UnstatedRule}. */
export const unstatedRuleSchema = z.strictObject({ kind: z.literal("unstated") }) satisfies z.ZodType<UnstatedRule>;

/** Schema of {@link SingleRule}. */
export const singleRuleSchema = z.discriminatedUnion("kind", [
  flatRuleSchema,
  tiersRuleSchema,
  graduatedRuleSchema,
  perInhabitantRuleSchema,
  shareRuleSchema,
  unstatedRuleSchema,
]) satisfies z.ZodType<SingleRule>;

/** Schema of {@link GroupsRule}. */
export const groupsRuleSchema = z.strictObject({
  kind: z.literal("groups"),
  dimension: z.string(),
  groups: z.array(z.strictObject({ group: z.string(), rule: singleRuleSchema })),
}) satisfies z.ZodType<GroupsRule>;

/** Schema of {@link FeeRule}. */
export const feeRuleSchema = z.discriminatedUnion("kind", [
  singleRuleSchema,
  groupsRuleSchema,
]) satisfies z.ZodType<FeeRule>;
