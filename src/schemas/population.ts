import { z } from "zod";
import type { PopulationRangeMention } from "../model/population";
import { spanSchema } from "./span";

/** Schema of {@link PopulationRangeMention}. */
export const populationRangeMentionSchema = z.strictObject({
  minPopulation: z.int().nonnegative().nullable(),
  maxPopulation: z.int().nonnegative().nullable(),
  span: spanSchema,
}) satisfies z.ZodType<PopulationRangeMention>;
