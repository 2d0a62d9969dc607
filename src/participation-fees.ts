/** What computes, checks and explains participation fees: the door to `fees/`, for programs that read no text. */
export { calculateFee } from "./fees/calculate-fee";
export { type CheckFeeOptions, checkFee } from "./fees/check-fee";
export { checkSchedule } from "./fees/check-schedule";
export { explainFee } from "./fees/explain-fee";
export { type FeeTableRequest, feeTable } from "./fees/fee-table";
export { type InferenceContext, inferTiers } from "./fees/infer-tiers";
export { type StatedTierContext, scheduleFromTiers } from "./fees/schedule-from-tiers";
