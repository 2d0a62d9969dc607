import { z } from "zod";
import type { Person } from "../model/person";
import { spanSchema } from "./span";

/** Schema of {@link Person}. */
export const personSchema = z.strictObject({
  name: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  span: spanSchema,
}) satisfies z.ZodType<Person>;
