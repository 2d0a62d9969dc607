import { z } from "zod";
import type { FeeRefusal } from "../model/fee-refusal";
import { decimalSchema } from "./fee-rule";
import { numberedTierSchema } from "./fee-step";
import { moneySchema } from "./money";
import { seasonSchema } from "./network";

const refused = { ok: z.literal(false) };

/** Schema of {@link FeeRefusal}. */
export const feeRefusalSchema = z.discriminatedUnion("reason", [
  z.strictObject({
    ...refused,
    reason: z.enum(["outside-schedule", "gap", "shared-edge", "overlap"]),
    population: z.int().nonnegative(),
    candidates: z.array(numberedTierSchema),
  }),
  z.strictObject({
    ...refused,
    reason: z.literal("not-in-force"),
    startYear: z.int().nullable(),
    endYear: z.int().nullable(),
    year: z.int(),
  }),
  z.strictObject({ ...refused, reason: z.literal("other-season"), asked: seasonSchema, season: seasonSchema }),
  z.strictObject({ ...refused, reason: z.literal("year-unknown") }),
  z.strictObject({
    ...refused,
    reason: z.literal("unknown-group"),
    group: z.string().nullable(),
    groups: z.array(z.string()),
  }),
  z.strictObject({ ...refused, reason: z.literal("missing-measure"), measure: z.string() }),
  z.strictObject({ ...refused, reason: z.literal("unknown-participant"), participant: z.string().nullable() }),
  z.strictObject({
    ...refused,
    reason: z.literal("population-differs"),
    population: z.int().nonnegative(),
    listed: z.int().nonnegative(),
  }),
  z.strictObject({
    ...refused,
    reason: z.literal("not-stated"),
    minimum: moneySchema.nullable(),
    maximum: moneySchema.nullable(),
  }),
  z.strictObject({ ...refused, reason: z.literal("missing-months") }),
  z.strictObject({ ...refused, reason: z.literal("months-not-stated"), months: z.int() }),
  z.strictObject({ ...refused, reason: z.literal("vat-unknown"), year: z.int().nullable() }),
  z.strictObject({ ...refused, reason: z.literal("vat-changes"), year: z.int(), rates: z.array(decimalSchema) }),
]) satisfies z.ZodType<FeeRefusal>;
