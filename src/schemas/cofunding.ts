import { z } from "zod";
import type { Project, ProjectCofunding } from "../model/cofunding";
import { decisionContextSchema } from "./decision";
import { feeSchema, moneySchema } from "./money";
import { municipalityReferenceSchema, organizationSchema } from "./municipality";
import { personSchema } from "./person";
import { evidenceSchema } from "./span";

/** Schema of {@link Project}. */
export const projectSchema = z.strictObject({ name: z.string() }) satisfies z.ZodType<Project>;

/** Schema of {@link ProjectCofunding}. */
export const projectCofundingSchema = z.strictObject({
  ...decisionContextSchema.shape,
  project: projectSchema.nullable(),
  coordinator: organizationSchema.nullable(),
  partners: z.array(municipalityReferenceSchema),
  share: feeSchema.nullable(),
  total: moneySchema.nullable(),
  percent: z.number().nonnegative().nullable(),
  projectTotal: moneySchema.nullable(),
  durationMonths: z.int().positive().nullable(),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
  representative: personSchema.nullable(),
  committed: z.boolean().nullable(),
  evidence: evidenceSchema([
    "project",
    "coordinator",
    "partners",
    "share",
    "total",
    "percent",
    "projectTotal",
    "durationMonths",
    "startYear",
    "endYear",
    "committed",
  ]),
}) satisfies z.ZodType<ProjectCofunding>;
