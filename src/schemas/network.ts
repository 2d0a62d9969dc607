import { z } from "zod";
import type { NetworkReference, Season } from "../model/network";

/** Schema of {@link NetworkReference}. */
export const networkReferenceSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
}) satisfies z.ZodType<NetworkReference>;

/** Schema of {@link Season}. */
export const seasonSchema = z.strictObject({
  number: z.int().positive().nullable(),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
}) satisfies z.ZodType<Season>;
