import { z } from "zod";
import type { ExactAmount, FeeStep, NumberedTier } from "../model/fee-step";
import { decimalSchema, scheduleTierSchema } from "./fee-rule";
import { roundingSchema } from "./fee-schedule";
import { moneySchema } from "./money";

/** Schema of {@link ExactAmount}. */
export const exactAmountSchema = z.string().regex(/^-?\d+(\.\d+|\/\d+)?$/) satisfies z.ZodType<ExactAmount>;

/** Schema of {@link NumberedTier}. */
export const numberedTierSchema = z.strictObject({
  ...scheduleTierSchema.shape,
  number: z.int().positive(),
}) satisfies z.ZodType<NumberedTier>;

const step = { before: exactAmountSchema, after: exactAmountSchema };

/** Schema of {@link FeeStep}. */
export const feeStepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...step, kind: z.literal("amount"), money: moneySchema }),
  z.strictObject({ ...step, kind: z.literal("tier"), tier: numberedTierSchema }),
  z.strictObject({ ...step, kind: z.literal("rate"), measure: z.string(), count: z.int(), rate: decimalSchema }),
  z.strictObject({
    ...step,
    kind: z.literal("share"),
    total: moneySchema,
    measure: z.string(),
    portion: decimalSchema,
    count: z.int(),
    whole: z.int(),
  }),
  z.strictObject({ ...step, kind: z.literal("remainder"), money: moneySchema }),
  z.strictObject({ ...step, kind: z.enum(["factor", "first-year"]), factor: decimalSchema }),
  z.strictObject({
    ...step,
    kind: z.literal("index"),
    index: z.string().nullable(),
    from: decimalSchema,
    to: decimalSchema,
  }),
  z.strictObject({ ...step, kind: z.enum(["minimum", "maximum"]), money: moneySchema }),
  z.strictObject({ ...step, kind: z.literal("months"), months: z.int() }),
  z.strictObject({ ...step, kind: z.literal("rounding"), rounding: roundingSchema }),
  z.strictObject({ ...step, kind: z.enum(["vat-added", "vat-removed"]), rate: decimalSchema }),
]) satisfies z.ZodType<FeeStep>;
