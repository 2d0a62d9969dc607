import { z } from "zod";
import type { DocumentKind, Minutes, ParseOptions } from "../model/minutes";
import { diagnosticSchema } from "./diagnostic";
import { minutesItemSchema } from "./item";
import { languageSchema } from "./language";
import { organizationSchema } from "./municipality";
import { evidenceSchema } from "./span";

/** Schema of {@link DocumentKind}. */
export const documentKindSchema = z.enum(["minutes", "agenda"]) satisfies z.ZodType<DocumentKind>;

/** Schema of {@link Minutes}, the result of `parseMinutes`. */
export const minutesSchema = z.strictObject({
  language: languageSchema.nullable(),
  documentKind: documentKindSchema.nullable(),
  municipality: organizationSchema.nullable(),
  items: z.array(minutesItemSchema),
  diagnostics: z.array(diagnosticSchema),
  evidence: evidenceSchema(["documentKind", "municipality"]),
}) satisfies z.ZodType<Minutes>;

/** Schema of {@link ParseOptions}. */
export const parseOptionsSchema = z.strictObject({
  municipality: z
    .string()
    .regex(/^\d{3}$/)
    .exactOptional(),
  language: languageSchema.exactOptional(),
  maxLength: z.int().nonnegative().exactOptional(),
}) satisfies z.ZodType<ParseOptions>;
