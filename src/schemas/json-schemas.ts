import { z } from "zod";
import { bodySchema } from "./body";
import { projectCofundingSchema } from "./cofunding";
import { dateMentionSchema, periodMentionSchema } from "./date";
import { diagnosticSchema } from "./diagnostic";
import { feeCheckSchema, feeInferenceSchema, feeTableSchema, scheduleDiagnosticSchema } from "./fee-check";
import { feeRequestSchema, feeResultSchema } from "./fee-result";
import { feeRuleSchema } from "./fee-rule";
import { feeScheduleSchema } from "./fee-schedule";
import { caseNumberMentionSchema, earlierHandlingSchema, itemPartSchema, minutesItemSchema, voteSchema } from "./item";
import { minutesSchema, parseOptionsSchema } from "./minutes";
import { feeSchema, feeTierSchema, moneySchema } from "./money";
import {
  municipalityMentionSchema,
  municipalityReferenceSchema,
  municipalitySchema,
  organizationSchema,
  populationSchema,
} from "./municipality";
import { networkReferenceSchema, seasonSchema } from "./network";
import { outcomeSchema } from "./outcome";
import { participationDecisionSchema } from "./participation";
import { personSchema } from "./person";
import { populationRangeMentionSchema } from "./population";
import { spanSchema } from "./span";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * JSON Schemas (draft 2020-12) of what goes in and comes out, by the name of the type: `jsonSchemas.Minutes`.
 * Each stands alone; the types that it is made of are under its `$defs`.
 */
export const jsonSchemas = toJsonSchemas({
  Body: bodySchema,
  CaseNumberMention: caseNumberMentionSchema,
  DateMention: dateMentionSchema,
  Diagnostic: diagnosticSchema,
  EarlierHandling: earlierHandlingSchema,
  Fee: feeSchema,
  FeeCheck: feeCheckSchema,
  FeeInference: feeInferenceSchema,
  FeeRequest: feeRequestSchema,
  FeeResult: feeResultSchema,
  FeeRule: feeRuleSchema,
  FeeSchedule: feeScheduleSchema,
  FeeTable: feeTableSchema,
  FeeTier: feeTierSchema,
  ItemPart: itemPartSchema,
  Minutes: minutesSchema,
  MinutesItem: minutesItemSchema,
  Money: moneySchema,
  Municipality: municipalitySchema,
  MunicipalityMention: municipalityMentionSchema,
  MunicipalityReference: municipalityReferenceSchema,
  NetworkReference: networkReferenceSchema,
  Organization: organizationSchema,
  Outcome: outcomeSchema,
  ParseOptions: parseOptionsSchema,
  ParticipationDecision: participationDecisionSchema,
  PeriodMention: periodMentionSchema,
  Person: personSchema,
  Population: populationSchema,
  PopulationRangeMention: populationRangeMentionSchema,
  ProjectCofunding: projectCofundingSchema,
  ScheduleDiagnostic: scheduleDiagnosticSchema,
  Season: seasonSchema,
  Span: spanSchema,
  Vote: voteSchema,
});

/** Each schema under the name of its type, by which the others refer to it. */
function toJsonSchemas<Name extends string>(
  schemas: Readonly<Record<Name, z.ZodType>>,
): Readonly<Record<Name, JsonSchema>> {
  const metadata = z.registry<{ id: string }>();
  const entries = Object.entries<z.ZodType>(schemas);
  for (const [id, schema] of entries) metadata.add(schema, { id });
  const made = entries.map(([id, schema]): [string, JsonSchema] => [id, z.toJSONSchema(schema, { metadata })]);
  return Object.fromEntries(made) as Record<Name, JsonSchema>;
}
