import { z } from "zod";
import type { Body, BodyKind } from "../model/body";

/** Schema of {@link BodyKind}. */
export const bodyKindSchema = z.enum([
  "council",
  "executive",
  "committee",
  "division",
  "management-board",
  "commission",
  "officeholder",
  "other",
]) satisfies z.ZodType<BodyKind>;

/** Schema of {@link Body}. */
export const bodySchema = z.strictObject({
  name: z.string(),
  kind: bodyKindSchema,
}) satisfies z.ZodType<Body>;
