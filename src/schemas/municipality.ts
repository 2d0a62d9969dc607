import { z } from "zod";
import type { MunicipalityMention, MunicipalityReference, Organization } from "../model/municipality";
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
