import { z } from "zod";
import type {
  FormerMunicipalityName,
  Municipality,
  MunicipalityMention,
  MunicipalityNamePair,
  MunicipalityReference,
  Organization,
  Population,
  PopulationFigure,
  PopulationGap,
  Region,
  UnknownPopulation,
} from "../model/municipality";
import { languageSchema } from "./language";
import { spanSchema } from "./span";

const code = z.string().regex(/^\d{3}$/);

/** Schema of {@link MunicipalityReference}. */
export const municipalityReferenceSchema = z.strictObject({
  code,
  name: z.string(),
}) satisfies z.ZodType<MunicipalityReference>;

/** Schema of {@link Organization}. */
export const organizationSchema = z.strictObject({
  code: code.nullable(),
  name: z.string(),
}) satisfies z.ZodType<Organization>;

/** Schema of {@link MunicipalityMention}. */
export const municipalityMentionSchema = z.strictObject({
  ...municipalityReferenceSchema.shape,
  span: spanSchema,
}) satisfies z.ZodType<MunicipalityMention>;

/** Schema of {@link MunicipalityNamePair}. */
export const municipalityNamePairSchema = z.strictObject({
  fi: z.string(),
  sv: z.string(),
}) satisfies z.ZodType<MunicipalityNamePair>;

/** Schema of {@link Region}. */
export const regionSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: municipalityNamePairSchema,
}) satisfies z.ZodType<Region>;

/** Schema of {@link FormerMunicipalityName}. */
export const formerMunicipalityNameSchema = z.strictObject({
  name: municipalityNamePairSchema,
  until: z.iso.date(),
}) satisfies z.ZodType<FormerMunicipalityName>;

/** Schema of {@link Municipality}. */
export const municipalitySchema = z.strictObject({
  code,
  name: municipalityNamePairSchema,
  status: z.enum(["city", "municipality"]).nullable(),
  region: regionSchema.nullable(),
  languages: z.array(languageSchema).nullable(),
  foundedOn: z.iso.date().nullable(),
  dissolvedOn: z.iso.date().nullable(),
  successors: z.array(code),
  formerNames: z.array(formerMunicipalityNameSchema),
}) satisfies z.ZodType<Municipality>;

/** Schema of {@link PopulationFigure}. */
export const populationFigureSchema = z.strictObject({
  known: z.literal(true),
  code,
  year: z.int(),
  date: z.iso.date(),
  population: z.int().nonnegative(),
  basis: z.enum(["own-area", "later-area"]),
  includes: z.array(code),
  boundaryYear: z.int(),
}) satisfies z.ZodType<PopulationFigure>;

/** Schema of {@link PopulationGap}. */
export const populationGapSchema = z.enum([
  "unknown-code",
  "year-not-covered",
  "not-yet-founded",
  "dissolved",
  "not-in-source",
]) satisfies z.ZodType<PopulationGap>;

/** Schema of {@link UnknownPopulation}. */
export const unknownPopulationSchema = z.strictObject({
  known: z.literal(false),
  code: z.string(),
  year: z.int(),
  reason: populationGapSchema,
}) satisfies z.ZodType<UnknownPopulation>;

/** Schema of {@link Population}. */
export const populationSchema = z.discriminatedUnion("known", [
  populationFigureSchema,
  unknownPopulationSchema,
]) satisfies z.ZodType<Population>;
