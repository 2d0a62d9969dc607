import { z } from "zod";
import type {
  FactorAdjustment,
  FeeAdjustment,
  FeeBasis,
  FeeSchedule,
  FeeSource,
  FirstYearAdjustment,
  FirstYearMonthsAdjustment,
  IndexAdjustment,
  PopulationReference,
  Rounding,
  SchedulePeriod,
  ScheduleVat,
  VatTreatment,
  YearRange,
} from "../model/fee-schedule";
import { decimalSchema, feeRuleSchema } from "./fee-rule";
import { moneySchema } from "./money";
import { networkReferenceSchema, seasonSchema } from "./network";
import { feeExtraSchema } from "./participation";

/** Schema of {@link SchedulePeriod}. */
export const schedulePeriodSchema = z.enum(["year", "month", "season", "once"]) satisfies z.ZodType<SchedulePeriod>;

/** Schema of {@link YearRange}. */
export const yearRangeSchema = z.strictObject({
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
}) satisfies z.ZodType<YearRange>;

/** Schema of {@link Rounding}. */
export const roundingSchema = z.strictObject({
  mode: z.enum(["half-away-from-zero", "half-even", "half-toward-zero", "up", "down"]),
  unit: z.int().positive(),
}) satisfies z.ZodType<Rounding>;

/** Schema of {@link FactorAdjustment}. */
export const factorAdjustmentSchema = z.strictObject({
  ...yearRangeSchema.shape,
  kind: z.literal("factor"),
  factor: decimalSchema,
}) satisfies z.ZodType<FactorAdjustment>;

/** Schema of {@link IndexAdjustment}. */
export const indexAdjustmentSchema = z.strictObject({
  ...yearRangeSchema.shape,
  kind: z.literal("index"),
  index: z.string().nullable(),
  from: decimalSchema,
  to: decimalSchema,
  rounding: roundingSchema.nullable(),
}) satisfies z.ZodType<IndexAdjustment>;

/** Schema of {@link FirstYearAdjustment}. */
export const firstYearAdjustmentSchema = z.strictObject({
  kind: z.literal("first-year"),
  factor: decimalSchema,
}) satisfies z.ZodType<FirstYearAdjustment>;

/** Schema of {@link FirstYearMonthsAdjustment}. */
export const firstYearMonthsAdjustmentSchema = z.strictObject({
  kind: z.literal("first-year-months"),
}) satisfies z.ZodType<FirstYearMonthsAdjustment>;

/** Schema of {@link FeeAdjustment}. */
export const feeAdjustmentSchema = z.discriminatedUnion("kind", [
  factorAdjustmentSchema,
  indexAdjustmentSchema,
  firstYearAdjustmentSchema,
  firstYearMonthsAdjustmentSchema,
]) satisfies z.ZodType<FeeAdjustment>;

/** Schema of {@link VatTreatment}. */
export const vatTreatmentSchema = z.enum([
  "excluded",
  "included",
  "exempt",
  "unknown",
]) satisfies z.ZodType<VatTreatment>;

/** Schema of {@link ScheduleVat}. */
export const scheduleVatSchema = z.strictObject({
  treatment: vatTreatmentSchema,
  rate: decimalSchema.exactOptional(),
}) satisfies z.ZodType<ScheduleVat>;

/** Schema of {@link PopulationReference}. */
export const populationReferenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), date: z.iso.date() }),
  z.strictObject({ kind: z.literal("year-end"), yearsBefore: z.int() }),
]) satisfies z.ZodType<PopulationReference>;

/** Schema of {@link FeeBasis}. */
export const feeBasisSchema = z.enum(["published", "stated", "inferred"]) satisfies z.ZodType<FeeBasis>;

/** Schema of {@link FeeSource}. */
export const feeSourceSchema = z.strictObject({
  basis: feeBasisSchema,
  document: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
}) satisfies z.ZodType<FeeSource>;

/** Schema of {@link FeeSchedule}. */
export const feeScheduleSchema = z.strictObject({
  network: networkReferenceSchema.nullable(),
  season: seasonSchema.exactOptional(),
  years: yearRangeSchema.exactOptional(),
  per: schedulePeriodSchema.nullable(),
  rule: feeRuleSchema,
  minimum: moneySchema.exactOptional(),
  maximum: moneySchema.exactOptional(),
  adjustments: z.array(feeAdjustmentSchema).exactOptional(),
  rounding: roundingSchema.exactOptional(),
  vat: scheduleVatSchema.exactOptional(),
  extras: z.array(feeExtraSchema).exactOptional(),
  populationReference: populationReferenceSchema.exactOptional(),
  source: feeSourceSchema,
}) satisfies z.ZodType<FeeSchedule>;
