import { z } from "zod";
import type { DecisionContext } from "../model/decision";
import { bodySchema } from "./body";
import { organizationSchema } from "./municipality";
import { outcomeSchema } from "./outcome";

/** Schema of {@link DecisionContext}. */
export const decisionContextSchema = z.strictObject({
  municipality: organizationSchema.nullable(),
  body: bodySchema.nullable(),
  decidedOn: z.iso.date().nullable(),
  sectionNumber: z.int().nullable(),
  caseNumber: z.string().nullable(),
  outcome: outcomeSchema.nullable(),
}) satisfies z.ZodType<DecisionContext>;
