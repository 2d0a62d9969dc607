import { z } from "zod";
import type { DateMention, PeriodMention } from "../model/date";
import { spanSchema } from "./span";

/** Schema of {@link DateMention}. */
export const dateMentionSchema = z.strictObject({
  date: z.iso.date(),
  span: spanSchema,
}) satisfies z.ZodType<DateMention>;

/** Schema of {@link PeriodMention}. */
export const periodMentionSchema = z.strictObject({
  startYear: z.int(),
  endYear: z.int(),
  startDate: z.iso.date().nullable(),
  endDate: z.iso.date().nullable(),
  span: spanSchema,
}) satisfies z.ZodType<PeriodMention>;
