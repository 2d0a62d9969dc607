import { z } from "zod";
import type { Language } from "../model/minutes";

/** Schema of {@link Language}. */
export const languageSchema = z.enum(["fi", "sv"]) satisfies z.ZodType<Language>;
