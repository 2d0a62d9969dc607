/**
 * Kinds of municipal decision-making bodies, after the English translation of the Local Government Act (410/2015, section 30):
 *
 * - `council`: *valtuusto*, *fullmäktige*
 * - `executive`: the local executive, *kunnanhallitus*, *kaupunginhallitus*, *kommunstyrelsen*, *stadsstyrelsen*
 * - `committee`: *lautakunta*, *valiokunta*, *nämnd*, *utskott*
 * - `division`: a part of a body, *jaosto*, *sektion*
 * - `management-board`: *johtokunta*, *direktion*
 * - `commission`: *toimikunta*, *kommission*
 * - `officeholder`: *viranhaltija*, *tjänsteinnehavare*, who decides alone
 */
export type BodyKind =
  | "council"
  | "executive"
  | "committee"
  | "division"
  | "management-board"
  | "commission"
  | "officeholder"
  | "other";

/** A decision-making body of a municipality, joint authority or wellbeing services county. */
export interface Body {
  /** Name as written, in the base form; an abbreviation is expanded (*KH* in a city: Kaupunginhallitus). */
  readonly name: string;
  readonly kind: BodyKind;
}
