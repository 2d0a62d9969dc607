import { z } from "zod";
import type { Fee, FeePeriod, FeeTier, Money, MoneyMention } from "../model/money";
import { spanSchema } from "./span";

/** Schema of {@link Money}. */
export const moneySchema = z.strictObject({
  currency: z.literal("EUR"),
  cents: z.int(),
}) satisfies z.ZodType<Money>;

/** Schema of {@link FeePeriod}. */
export const feePeriodSchema = z.enum(["year", "season", "once", "month", "inhabitant"]) satisfies z.ZodType<FeePeriod>;

/** Schema of {@link Fee}. */
export const feeSchema = z.strictObject({
  money: moneySchema,
  per: feePeriodSchema.nullable(),
  approximate: z.boolean(),
  span: spanSchema,
}) satisfies z.ZodType<Fee>;

/** Schema of {@link MoneyMention}. */
export const moneyMentionSchema = feeSchema satisfies z.ZodType<MoneyMention>;

/** Schema of {@link FeeTier}. */
export const feeTierSchema = z.strictObject({
  minPopulation: z.int().nonnegative().nullable(),
  maxPopulation: z.int().nonnegative().nullable(),
  money: moneySchema,
  per: feePeriodSchema.nullable(),
  span: spanSchema,
}) satisfies z.ZodType<FeeTier>;
