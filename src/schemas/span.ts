import { z } from "zod";
import type { Span } from "../model/span";

/** Schema of {@link Span}. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
}) satisfies z.ZodType<Span>;

/** Schema of the evidence of an object with these fields. */
export function evidenceSchema<const Field extends string>(fields: readonly Field[]) {
  type Spans = z.ZodExactOptional<z.ZodArray<typeof spanSchema>>;
  const shape = Object.fromEntries(fields.map((field) => [field, z.array(spanSchema).exactOptional()]));
  return z.strictObject(shape as Record<Field, Spans>);
}
