import { z } from "zod";
import type { Outcome } from "../model/outcome";

/** Schema of {@link Outcome}. */
export const outcomeSchema = z.enum([
  "approved",
  "approved-revised",
  "approved-amended",
  "rejected",
  "noted",
  "tabled",
  "returned",
  "removed",
  "elected",
  "other",
]) satisfies z.ZodType<Outcome>;
