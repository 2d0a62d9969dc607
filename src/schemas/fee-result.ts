import { z } from "zod";
import type { CalculatedFee, FeeRequest, FeeResult, FeeTrail, FeeYear } from "../model/fee-result";
import { feeRefusalSchema } from "./fee-refusal";
import { feeSourceSchema, schedulePeriodSchema, vatTreatmentSchema } from "./fee-schedule";
import { feeStepSchema } from "./fee-step";
import { measuresSchema } from "./measures";
import { moneySchema } from "./money";
import { networkReferenceSchema, seasonSchema } from "./network";
import { feeExtraSchema } from "./participation";

/** Schema of {@link FeeRequest}. */
export const feeRequestSchema = z.strictObject({
  population: z.int().nonnegative().max(100_000_000),
  populationDate: z.iso.date().exactOptional(),
  populationBasis: z.string().exactOptional(),
  season: seasonSchema.exactOptional(),
  year: z.int().exactOptional(),
  firstYear: z.boolean().exactOptional(),
  months: z.int().min(1).max(12).exactOptional(),
  group: z.string().exactOptional(),
  measures: measuresSchema.exactOptional(),
  participant: z.string().exactOptional(),
  vat: z.enum(["included", "excluded"]).exactOptional(),
  chargedOn: z.iso.date().exactOptional(),
}) satisfies z.ZodType<FeeRequest>;

/** Schema of {@link FeeYear}. */
export const feeYearSchema = z.strictObject({
  year: z.int().nullable(),
  steps: z.array(feeStepSchema),
  fee: moneySchema,
  cost: moneySchema,
}) satisfies z.ZodType<FeeYear>;

/** Schema of {@link FeeTrail}. */
export const feeTrailSchema = z.strictObject({
  network: networkReferenceSchema.nullable(),
  season: seasonSchema.nullable(),
  source: feeSourceSchema,
  population: z.int().nonnegative(),
  populationDate: z.iso.date().nullable(),
  referenceDate: z.iso.date().nullable(),
  populationBasis: z.string().nullable(),
  group: z.string().nullable(),
  years: z.array(feeYearSchema),
}) satisfies z.ZodType<FeeTrail>;

/** Schema of {@link CalculatedFee}. */
export const calculatedFeeSchema = z.strictObject({
  ok: z.literal(true),
  fee: moneySchema,
  per: schedulePeriodSchema.nullable(),
  perYear: moneySchema.nullable(),
  perSeason: moneySchema.nullable(),
  vat: vatTreatmentSchema,
  extras: z.array(feeExtraSchema),
  trail: feeTrailSchema,
}) satisfies z.ZodType<CalculatedFee>;

/** Schema of {@link FeeResult}. */
export const feeResultSchema = z.discriminatedUnion("ok", [
  calculatedFeeSchema,
  feeRefusalSchema,
]) satisfies z.ZodType<FeeResult>;
