/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The text of one part kind; null when the item has no such part. */
export interface GoldPart {
  readonly kind: string;
  readonly text: string | null;
}

/** A partial `MinutesItem`: a key that is absent is not scored, `null` and `[]` mean that the text does not state it. */
export interface GoldItem extends JsonObject {
  readonly parts?: readonly (GoldPart & JsonObject)[];
}

/** A partial `Minutes`. */
export interface Gold extends JsonObject {
  readonly items?: readonly GoldItem[];
}
