/**
 * What became of a matter:
 *
 * - `approved`: as proposed
 * - `approved-revised`: the presenter changed the proposal, and that was approved
 * - `approved-amended`: a counter-proposal won, or something was added
 * - `rejected`: the proposal fell and nothing took its place
 * - `noted`: *merkittiin tiedoksi*, *antecknades för kännedom*
 * - `tabled`: *jätettiin pöydälle*, *bordlades*
 * - `returned`: *palautettiin valmisteltavaksi*, *återremitterades*
 * - `removed`: taken off the agenda
 * - `elected`: persons were elected who did not stand in the proposal
 * - `other`: decided in words that none of these fits
 */
export type Outcome =
  | "approved"
  | "approved-revised"
  | "approved-amended"
  | "rejected"
  | "noted"
  | "tabled"
  | "returned"
  | "removed"
  | "elected"
  | "other";
