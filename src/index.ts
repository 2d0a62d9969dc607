/**
 * Reads Finnish municipal minutes into a typed model with evidence, and computes participation fees by population.
 *
 * @packageDocumentation
 */

export {
  findCaseNumbers,
  findDates,
  findMoney,
  findMunicipalities,
  findPeriods,
  findPopulationRanges,
} from "./find-in-text";
export type * from "./model/body";
export type * from "./model/cofunding";
export type * from "./model/date";
export type * from "./model/decision";
export type * from "./model/diagnostic";
export type * from "./model/fee-check";
export type * from "./model/fee-refusal";
export type * from "./model/fee-result";
export type * from "./model/fee-rule";
export type * from "./model/fee-schedule";
export type * from "./model/fee-step";
export type * from "./model/item";
export type * from "./model/minutes";
export type * from "./model/money";
export type { MunicipalityMention, MunicipalityReference, Organization } from "./model/municipality";
export type * from "./model/network";
export type * from "./model/outcome";
export type * from "./model/participation";
export type * from "./model/person";
export type * from "./model/population";
export type * from "./model/span";
export { parseMinutes } from "./parse-minutes";
export * from "./participation-fees";
export {
  type NetworkFee,
  type NetworkFeeStatements,
  networkFeeStatements,
  networkFees,
} from "./registers/network-fees";
export { type NetworkSeason, networkSeasons } from "./registers/network-seasons";
export { type Network, networks } from "./registers/networks";
export { formatMoney, type MoneyLanguage } from "./values/money";
