import { z } from "zod";
import type { FeeExtra, ParticipationAction, ParticipationDecision } from "../model/participation";
import { decisionContextSchema } from "./decision";
import { feeSchema, feeTierSchema } from "./money";
import { networkReferenceSchema, seasonSchema } from "./network";
import { personSchema } from "./person";
import { evidenceSchema } from "./span";

/** Schema of {@link ParticipationAction}. */
export const participationActionSchema = z.enum([
  "join",
  "continue",
  "decline",
  "withdraw",
]) satisfies z.ZodType<ParticipationAction>;

/** Schema of {@link FeeExtra}. */
export const feeExtraSchema = z.literal("travel-at-cost") satisfies z.ZodType<FeeExtra>;

/** Schema of {@link ParticipationDecision}. */
export const participationDecisionSchema = z.strictObject({
  ...decisionContextSchema.shape,
  network: networkReferenceSchema,
  season: seasonSchema.nullable(),
  action: participationActionSchema,
  participates: z.boolean().nullable(),
  fee: feeSchema.nullable(),
  extras: z.array(feeExtraSchema),
  feeTiers: z.array(feeTierSchema),
  contact: personSchema.nullable(),
  budgetYears: z.array(z.int()),
  memberSinceSeason: z.int().positive().nullable(),
  evidence: evidenceSchema([
    "network",
    "season",
    "action",
    "participates",
    "fee",
    "extras",
    "budgetYears",
    "memberSinceSeason",
  ]),
}) satisfies z.ZodType<ParticipationDecision>;
