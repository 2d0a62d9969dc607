import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { z } from "zod";
import type * as body from "../../src/model/body";
import type * as cofunding from "../../src/model/cofunding";
import type * as date from "../../src/model/date";
import type * as decision from "../../src/model/decision";
import type * as diagnostic from "../../src/model/diagnostic";
import type * as check from "../../src/model/fee-check";
import type * as refusal from "../../src/model/fee-refusal";
import type * as result from "../../src/model/fee-result";
import type * as rule from "../../src/model/fee-rule";
import type * as schedule from "../../src/model/fee-schedule";
import type * as step from "../../src/model/fee-step";
import type * as item from "../../src/model/item";
import type * as minutes from "../../src/model/minutes";
import type * as money from "../../src/model/money";
import type * as municipality from "../../src/model/municipality";
import type * as network from "../../src/model/network";
import type * as outcome from "../../src/model/outcome";
import type * as participation from "../../src/model/participation";
import type * as person from "../../src/model/person";
import type * as population from "../../src/model/population";
import type * as span from "../../src/model/span";
import * as schemas from "../../src/schemas.ts";
import type { Mutable } from "./mutable";

/**
 * Ties a schema to its interface both ways: a field, an optional one too, a member of a union or a null that one side has and
 * the other has not does not compile.
 */
function tie<Model>() {
  return <Schema extends z.ZodType>(_: Schema, ...same: Same<Mutable<z.output<Schema>>, Mutable<Model>>) => same;
}

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [schemaGives: A, modelHas: B];

const ties = {
  bodyKindSchema: tie<body.BodyKind>()(schemas.bodyKindSchema),
  bodySchema: tie<body.Body>()(schemas.bodySchema),
  calculatedFeeSchema: tie<result.CalculatedFee>()(schemas.calculatedFeeSchema),
  caseNumberMentionSchema: tie<item.CaseNumberMention>()(schemas.caseNumberMentionSchema),
  dateMentionSchema: tie<date.DateMention>()(schemas.dateMentionSchema),
  decimalSchema: tie<rule.Decimal>()(schemas.decimalSchema),
  decisionContextSchema: tie<decision.DecisionContext>()(schemas.decisionContextSchema),
  diagnosticCodeSchema: tie<diagnostic.DiagnosticCode>()(schemas.diagnosticCodeSchema),
  diagnosticSchema: tie<diagnostic.Diagnostic>()(schemas.diagnosticSchema),
  documentKindSchema: tie<minutes.DocumentKind>()(schemas.documentKindSchema),
  earlierHandlingSchema: tie<item.EarlierHandling>()(schemas.earlierHandlingSchema),
  exactAmountSchema: tie<step.ExactAmount>()(schemas.exactAmountSchema),
  factorAdjustmentSchema: tie<schedule.FactorAdjustment>()(schemas.factorAdjustmentSchema),
  feeAdjustmentSchema: tie<schedule.FeeAdjustment>()(schemas.feeAdjustmentSchema),
  feeBasisSchema: tie<schedule.FeeBasis>()(schemas.feeBasisSchema),
  feeBracketSchema: tie<rule.FeeBracket>()(schemas.feeBracketSchema),
  feeCheckReasonSchema: tie<check.FeeCheckReason>()(schemas.feeCheckReasonSchema),
  feeCheckSchema: tie<check.FeeCheck>()(schemas.feeCheckSchema),
  feeContradictionSchema: tie<check.FeeContradiction>()(schemas.feeContradictionSchema),
  feeExtraSchema: tie<participation.FeeExtra>()(schemas.feeExtraSchema),
  feeInferenceSchema: tie<check.FeeInference>()(schemas.feeInferenceSchema),
  feePeriodSchema: tie<money.FeePeriod>()(schemas.feePeriodSchema),
  feeRefusalSchema: tie<refusal.FeeRefusal>()(schemas.feeRefusalSchema),
  feeRequestSchema: tie<result.FeeRequest>()(schemas.feeRequestSchema),
  feeResultSchema: tie<result.FeeResult>()(schemas.feeResultSchema),
  feeRuleSchema: tie<rule.FeeRule>()(schemas.feeRuleSchema),
  feeScheduleSchema: tie<schedule.FeeSchedule>()(schemas.feeScheduleSchema),
  feeSchema: tie<money.Fee>()(schemas.feeSchema),
  feeSourceSchema: tie<schedule.FeeSource>()(schemas.feeSourceSchema),
  feeStatementSchema: tie<check.FeeStatement>()(schemas.feeStatementSchema),
  feeStepSchema: tie<step.FeeStep>()(schemas.feeStepSchema),
  feeTableMunicipalitySchema: tie<check.FeeTableMunicipality>()(schemas.feeTableMunicipalitySchema),
  feeTableRowSchema: tie<check.FeeTableRow>()(schemas.feeTableRowSchema),
  feeTableSchema: tie<check.FeeTable>()(schemas.feeTableSchema),
  feeTierSchema: tie<money.FeeTier>()(schemas.feeTierSchema),
  feeTrailSchema: tie<result.FeeTrail>()(schemas.feeTrailSchema),
  feeYearSchema: tie<result.FeeYear>()(schemas.feeYearSchema),
  firstYearAdjustmentSchema: tie<schedule.FirstYearAdjustment>()(schemas.firstYearAdjustmentSchema),
  firstYearMonthsAdjustmentSchema: tie<schedule.FirstYearMonthsAdjustment>()(schemas.firstYearMonthsAdjustmentSchema),
  flatRuleSchema: tie<rule.FlatRule>()(schemas.flatRuleSchema),
  formerMunicipalityNameSchema: tie<municipality.FormerMunicipalityName>()(schemas.formerMunicipalityNameSchema),
  graduatedRuleSchema: tie<rule.GraduatedRule>()(schemas.graduatedRuleSchema),
  groupsRuleSchema: tie<rule.GroupsRule>()(schemas.groupsRuleSchema),
  indexAdjustmentSchema: tie<schedule.IndexAdjustment>()(schemas.indexAdjustmentSchema),
  inferredTierSchema: tie<check.InferredTier>()(schemas.inferredTierSchema),
  itemMentionsSchema: tie<item.ItemMentions>()(schemas.itemMentionsSchema),
  itemPartSchema: tie<item.ItemPart>()(schemas.itemPartSchema),
  languageSchema: tie<minutes.Language>()(schemas.languageSchema),
  minutesItemSchema: tie<item.MinutesItem>()(schemas.minutesItemSchema),
  minutesSchema: tie<minutes.Minutes>()(schemas.minutesSchema),
  moneyMentionSchema: tie<money.MoneyMention>()(schemas.moneyMentionSchema),
  moneySchema: tie<money.Money>()(schemas.moneySchema),
  municipalityMentionSchema: tie<municipality.MunicipalityMention>()(schemas.municipalityMentionSchema),
  municipalityNamePairSchema: tie<municipality.MunicipalityNamePair>()(schemas.municipalityNamePairSchema),
  municipalityReferenceSchema: tie<municipality.MunicipalityReference>()(schemas.municipalityReferenceSchema),
  municipalitySchema: tie<municipality.Municipality>()(schemas.municipalitySchema),
  networkReferenceSchema: tie<network.NetworkReference>()(schemas.networkReferenceSchema),
  numberedTierSchema: tie<step.NumberedTier>()(schemas.numberedTierSchema),
  organizationSchema: tie<municipality.Organization>()(schemas.organizationSchema),
  outcomeSchema: tie<outcome.Outcome>()(schemas.outcomeSchema),
  parseOptionsSchema: tie<minutes.ParseOptions>()(schemas.parseOptionsSchema),
  partKindSchema: tie<item.PartKind>()(schemas.partKindSchema),
  participationActionSchema: tie<participation.ParticipationAction>()(schemas.participationActionSchema),
  participationDecisionSchema: tie<participation.ParticipationDecision>()(schemas.participationDecisionSchema),
  perInhabitantRuleSchema: tie<rule.PerInhabitantRule>()(schemas.perInhabitantRuleSchema),
  periodMentionSchema: tie<date.PeriodMention>()(schemas.periodMentionSchema),
  personSchema: tie<person.Person>()(schemas.personSchema),
  populationFigureSchema: tie<municipality.PopulationFigure>()(schemas.populationFigureSchema),
  populationGapSchema: tie<municipality.PopulationGap>()(schemas.populationGapSchema),
  populationRangeMentionSchema: tie<population.PopulationRangeMention>()(schemas.populationRangeMentionSchema),
  populationReferenceSchema: tie<schedule.PopulationReference>()(schemas.populationReferenceSchema),
  populationSchema: tie<municipality.Population>()(schemas.populationSchema),
  projectCofundingSchema: tie<cofunding.ProjectCofunding>()(schemas.projectCofundingSchema),
  projectSchema: tie<cofunding.Project>()(schemas.projectSchema),
  recusalSchema: tie<item.Recusal>()(schemas.recusalSchema),
  regionSchema: tie<municipality.Region>()(schemas.regionSchema),
  remainderPlaceSchema: tie<rule.RemainderPlace>()(schemas.remainderPlaceSchema),
  roundingSchema: tie<schedule.Rounding>()(schemas.roundingSchema),
  scheduleDiagnosticCodeSchema: tie<check.ScheduleDiagnosticCode>()(schemas.scheduleDiagnosticCodeSchema),
  scheduleDiagnosticSchema: tie<check.ScheduleDiagnostic>()(schemas.scheduleDiagnosticSchema),
  schedulePeriodSchema: tie<schedule.SchedulePeriod>()(schemas.schedulePeriodSchema),
  scheduleTierSchema: tie<rule.ScheduleTier>()(schemas.scheduleTierSchema),
  scheduleVatSchema: tie<schedule.ScheduleVat>()(schemas.scheduleVatSchema),
  seasonSchema: tie<network.Season>()(schemas.seasonSchema),
  sharePartSchema: tie<rule.SharePart>()(schemas.sharePartSchema),
  shareParticipantSchema: tie<rule.ShareParticipant>()(schemas.shareParticipantSchema),
  shareRuleSchema: tie<rule.ShareRule>()(schemas.shareRuleSchema),
  singleRuleSchema: tie<rule.SingleRule>()(schemas.singleRuleSchema),
  spanSchema: tie<span.Span>()(schemas.spanSchema),
  tiersRuleSchema: tie<rule.TiersRule>()(schemas.tiersRuleSchema),
  unknownPopulationSchema: tie<municipality.UnknownPopulation>()(schemas.unknownPopulationSchema),
  unstatedRuleSchema: tie<rule.UnstatedRule>()(schemas.unstatedRuleSchema),
  vatTreatmentSchema: tie<schedule.VatTreatment>()(schemas.vatTreatmentSchema),
  voteSchema: tie<item.Vote>()(schemas.voteSchema),
  yearRangeSchema: tie<schedule.YearRange>()(schemas.yearRangeSchema),
};

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url);

/** Steps and refusals are tied in their union; `Evidence` is generic. */
const tiedInUnion = /(Step|Refusal|Match|Mismatch|Unknown|Evidence)$/;

test("every exported type of the model has its schema, tied above", () => {
  const files = readdirSync(source("model"));
  const texts = files.map((file) => readFileSync(source(`model/${file}`), "utf8"));
  const types = texts.flatMap((text) =>
    [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? ""),
  );
  const unions = ["FeeStep", "FeeRefusal"];
  const expected = types
    .filter((type) => unions.includes(type) || !tiedInUnion.test(type))
    .map((type) => `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`);
  expect(Object.keys(ties).sort()).toEqual(expected.sort());
});

test("every tied schema is exported, and no other", () => {
  const exported = Object.keys(schemas).filter((name) => name !== "jsonSchemas");
  expect(exported.sort()).toEqual(Object.keys(ties).sort());
});
