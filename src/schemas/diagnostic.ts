import { z } from "zod";
import type { Diagnostic, DiagnosticCode } from "../model/diagnostic";
import { spanSchema } from "./span";

/** Schema of {@link DiagnosticCode}. */
export const diagnosticCodeSchema = z.enum([
  "no-items",
  "no-decision",
  "conflicting-seasons",
  "sum-mismatch",
  "input-cut",
  "not-minutes",
]) satisfies z.ZodType<DiagnosticCode>;

/** Schema of {@link Diagnostic}. */
export const diagnosticSchema = z.strictObject({
  code: diagnosticCodeSchema,
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
  span: spanSchema.nullable(),
}) satisfies z.ZodType<Diagnostic>;
