import { z } from "zod";
import type {
  FeeCheck,
  FeeCheckReason,
  FeeContradiction,
  FeeInference,
  FeeStatement,
  FeeTable,
  FeeTableMunicipality,
  FeeTableRow,
  InferredTier,
  ScheduleDiagnostic,
  ScheduleDiagnosticCode,
} from "../model/fee-check";
import { feeRefusalSchema } from "./fee-refusal";
import { calculatedFeeSchema, feeResultSchema } from "./fee-result";
import { feeScheduleSchema } from "./fee-schedule";
import { measuresSchema } from "./measures";
import { moneySchema } from "./money";

const inhabitants = z.int().nonnegative();

/** Schema of {@link ScheduleDiagnosticCode}. */
export const scheduleDiagnosticCodeSchema = z.enum([
  "shared-edge",
  "overlap",
  "gap",
  "not-covered",
  "empty-tier",
  "falling-total",
  "thresholds-not-rising",
  "limits-crossed",
  "portions",
]) satisfies z.ZodType<ScheduleDiagnosticCode>;

/** Schema of {@link ScheduleDiagnostic}. */
export const scheduleDiagnosticSchema = z.strictObject({
  code: scheduleDiagnosticCodeSchema,
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
  tiers: z.array(z.int().positive()),
  group: z.string().nullable(),
  minPopulation: inhabitants.nullable(),
  maxPopulation: inhabitants.nullable(),
}) satisfies z.ZodType<ScheduleDiagnostic>;

/** Schema of {@link FeeCheckReason}. */
export const feeCheckReasonSchema = z.enum([
  "no-stated-fee",
  "population-unknown",
  "other-network",
  "approximate",
  "period-differs",
  "refused",
]) satisfies z.ZodType<FeeCheckReason>;

const compared = { stated: moneySchema, calculated: moneySchema, result: calculatedFeeSchema };

/** Schema of {@link FeeCheck}. */
export const feeCheckSchema = z.discriminatedUnion("status", [
  z.strictObject({ ...compared, status: z.literal("match") }),
  z.strictObject({ ...compared, status: z.literal("mismatch"), difference: moneySchema }),
  z.strictObject({
    status: z.literal("unknown"),
    reason: feeCheckReasonSchema,
    refusal: feeRefusalSchema.nullable(),
  }),
]) satisfies z.ZodType<FeeCheck>;

/** Schema of {@link FeeTableMunicipality}. */
export const feeTableMunicipalitySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  population: inhabitants.nullable(),
  group: z.string().exactOptional(),
  measures: measuresSchema.exactOptional(),
}) satisfies z.ZodType<FeeTableMunicipality>;

/** Schema of {@link FeeTableRow}. */
export const feeTableRowSchema = z.strictObject({
  municipality: feeTableMunicipalitySchema,
  result: feeResultSchema.nullable(),
}) satisfies z.ZodType<FeeTableRow>;

/** Schema of {@link FeeTable}. */
export const feeTableSchema = z.strictObject({
  rows: z.array(feeTableRowSchema),
  outside: z.array(feeTableRowSchema),
  total: moneySchema,
  totalPerSeason: moneySchema.nullable(),
}) satisfies z.ZodType<FeeTable>;

/** Schema of {@link FeeStatement}. */
export const feeStatementSchema = z.strictObject({
  statedBy: z.string().exactOptional(),
  fee: moneySchema,
  population: inhabitants.exactOptional(),
  minPopulation: inhabitants.nullable().exactOptional(),
  maxPopulation: inhabitants.nullable().exactOptional(),
}) satisfies z.ZodType<FeeStatement>;

/** Schema of {@link InferredTier}. */
export const inferredTierSchema = z.strictObject({
  fee: moneySchema,
  minPopulation: inhabitants.nullable(),
  maxPopulation: inhabitants.nullable(),
  minPossible: inhabitants.nullable(),
  maxPossible: inhabitants.nullable(),
  statedBy: z.array(z.string()),
}) satisfies z.ZodType<InferredTier>;

/** Schema of {@link FeeContradiction}. */
export const feeContradictionSchema = z.strictObject({
  kind: z.enum(["overlap", "falling", "bounds"]),
  statements: z.tuple([feeStatementSchema, feeStatementSchema]),
}) satisfies z.ZodType<FeeContradiction>;

/** Schema of {@link FeeInference}. */
export const feeInferenceSchema = z.strictObject({
  tiers: z.array(inferredTierSchema),
  contradictions: z.array(feeContradictionSchema),
  schedule: feeScheduleSchema.nullable(),
}) satisfies z.ZodType<FeeInference>;
