import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as main from "../src/index";
import * as municipalities from "../src/municipalities.ts";
import * as schemas from "../src/schemas.ts";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

describe("the exports of", () => {
  test("pykala", () =>
    expect(Object.keys(main).sort()).toMatchInlineSnapshot(`
    [
      "calculateFee",
      "checkFee",
      "checkSchedule",
      "explainFee",
      "feeTable",
      "findCaseNumbers",
      "findDates",
      "findMoney",
      "findMunicipalities",
      "findPeriods",
      "findPopulationRanges",
      "formatMoney",
      "inferTiers",
      "networkFeeStatements",
      "networkFees",
      "networkSeasons",
      "networks",
      "parseMinutes",
      "scheduleFromTiers",
    ]
  `));
  test("pykala/municipalities", () =>
    expect(Object.keys(municipalities).sort()).toMatchInlineSnapshot(`
    [
      "findMunicipality",
      "municipalities",
      "municipalitiesIn",
      "populationOf",
      "populationYears",
      "successorOf",
    ]
  `));
  test("pykala/schemas", () =>
    expect(Object.keys(schemas).sort()).toMatchInlineSnapshot(`
    [
      "bodyKindSchema",
      "bodySchema",
      "calculatedFeeSchema",
      "caseNumberMentionSchema",
      "dateMentionSchema",
      "decimalSchema",
      "decisionContextSchema",
      "diagnosticCodeSchema",
      "diagnosticSchema",
      "documentKindSchema",
      "earlierHandlingSchema",
      "exactAmountSchema",
      "factorAdjustmentSchema",
      "feeAdjustmentSchema",
      "feeBasisSchema",
      "feeBracketSchema",
      "feeCheckReasonSchema",
      "feeCheckSchema",
      "feeContradictionSchema",
      "feeExtraSchema",
      "feeInferenceSchema",
      "feePeriodSchema",
      "feeRefusalSchema",
      "feeRequestSchema",
      "feeResultSchema",
      "feeRuleSchema",
      "feeScheduleSchema",
      "feeSchema",
      "feeSourceSchema",
      "feeStatementSchema",
      "feeStepSchema",
      "feeTableMunicipalitySchema",
      "feeTableRowSchema",
      "feeTableSchema",
      "feeTierSchema",
      "feeTrailSchema",
      "feeYearSchema",
      "firstYearAdjustmentSchema",
      "firstYearMonthsAdjustmentSchema",
      "flatRuleSchema",
      "formerMunicipalityNameSchema",
      "graduatedRuleSchema",
      "groupsRuleSchema",
      "indexAdjustmentSchema",
      "inferredTierSchema",
      "itemMentionsSchema",
      "itemPartSchema",
      "jsonSchemas",
      "languageSchema",
      "minutesItemSchema",
      "minutesSchema",
      "moneyMentionSchema",
      "moneySchema",
      "municipalityMentionSchema",
      "municipalityNamePairSchema",
      "municipalityReferenceSchema",
      "municipalitySchema",
      "networkReferenceSchema",
      "numberedTierSchema",
      "organizationSchema",
      "outcomeSchema",
      "parseOptionsSchema",
      "partKindSchema",
      "participationActionSchema",
      "participationDecisionSchema",
      "perInhabitantRuleSchema",
      "periodMentionSchema",
      "personSchema",
      "populationFigureSchema",
      "populationGapSchema",
      "populationRangeMentionSchema",
      "populationReferenceSchema",
      "populationSchema",
      "projectCofundingSchema",
      "projectSchema",
      "recusalSchema",
      "regionSchema",
      "remainderPlaceSchema",
      "roundingSchema",
      "scheduleDiagnosticCodeSchema",
      "scheduleDiagnosticSchema",
      "schedulePeriodSchema",
      "scheduleTierSchema",
      "scheduleVatSchema",
      "seasonSchema",
      "sharePartSchema",
      "shareParticipantSchema",
      "shareRuleSchema",
      "singleRuleSchema",
      "spanSchema",
      "tiersRuleSchema",
      "unknownPopulationSchema",
      "unstatedRuleSchema",
      "vatTreatmentSchema",
      "voteSchema",
      "yearRangeSchema",
    ]
  `));
});

/** Bundles an entry with all that it loads. */
async function bundle(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "pykala",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return { inputs: Object.keys(metafile.inputs), code: outputFiles[0]?.text ?? "" };
}

describe("the main entry", () => {
  test("loads no zod and no population figures", async () => {
    const { inputs } = await bundle("index.ts");
    expect(inputs).toContain("src/parse-minutes.ts");
    expect(inputs.filter((input) => /zod|schemas|population-data|municipality-data/.test(input))).toEqual([]);
  });

  test("is the only one without them", async () => {
    expect((await bundle("schemas.ts")).inputs.some((input) => input.includes("/zod/"))).toBe(true);
    expect((await bundle("municipalities.ts")).inputs.some((input) => /population|municipality-data/.test(input))).toBe(
      true,
    );
  });

  test("runs where there is no process, no file system and no network", async () => {
    const { code } = await bundle("index.ts");
    const text = JSON.stringify("Kunnanhallitus 3.2.2023 § 7\n\nTien nimi\n\nPäätös\n\nHyväksyttiin.\n");
    const result = runInNewContext(`${code}; JSON.stringify(pykala.parseMinutes(${text}))`, {});
    expect(JSON.parse(result).items[0]).toMatchObject({ sectionNumber: 7, title: "Tien nimi", outcome: "approved" });
  });
});
