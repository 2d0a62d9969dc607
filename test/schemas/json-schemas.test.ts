import { describe, expect, test } from "vitest";
import * as schemas from "../../src/schemas.ts";

const { jsonSchemas } = schemas;

describe("JSON Schemas", () => {
  test.each(Object.entries(jsonSchemas))("%s stands alone and refers by name", (name, schema) => {
    const text = JSON.stringify(schema);
    const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    const defined = Object.keys(schema.$defs ?? {}).map((id) => `#/$defs/${id}`);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(defined.every((id) => referred.includes(id))).toBe(true);
    expect(referred.every((id) => id === "#" || defined.includes(id ?? ""))).toBe(true);
    expect(Object.keys(schema.$defs ?? {}).filter((id) => !(id in jsonSchemas))).toEqual([]);
    expect(name in jsonSchemas).toBe(true);
  });

  test("name the required fields and let no other in", () => {
    expect(jsonSchemas.Fee.$defs?.Money).toMatchObject({
      required: ["currency", "cents"],
      additionalProperties: false,
    });
  });
});

describe("a schema refuses", () => {
  const money = { currency: "EUR", cents: 5 };
  const span = { start: 0, end: 1 };
  test.each<[string, { safeParse(value: unknown): { success: boolean } }, object, object]>([
    ["a field too many", schemas.moneySchema, money, { ...money, euros: 5 }],
    ["a field too few", schemas.moneySchema, money, { currency: "EUR" }],
    ["half a cent", schemas.moneySchema, money, { ...money, cents: 0.5 }],
    ["more cents than are exact", schemas.moneySchema, money, { ...money, cents: 2 ** 53 }],
    ["another currency", schemas.moneySchema, money, { ...money, currency: "SEK" }],
    ["a negative offset", schemas.spanSchema, span, { start: -1, end: 1 }],
    [
      "a day that is not in the calendar",
      schemas.dateMentionSchema,
      { date: "2024-02-29", span },
      { date: "2023-02-29", span },
    ],
    [
      "a code of two digits",
      schemas.municipalityReferenceSchema,
      { code: "005", name: "A" },
      { code: "05", name: "A" },
    ],
    ["an option set to nothing", schemas.parseOptionsSchema, {}, { language: undefined }],
    ["an unknown field of evidence", schemas.minutesSchema.shape.evidence, { municipality: [span] }, { title: [span] }],
  ])("%s", (_, schema, right, wrong) => {
    expect(schema.safeParse(right).success).toBe(true);
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});
