import { z } from "zod";

/** Schema of figures by the name of what they measure: whole numbers. */
export const measuresSchema = z.record(z.string(), z.int().nonnegative());
