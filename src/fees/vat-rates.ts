import type { Decimal } from "../model/fee-rule";

/** Finland's general rate of value added tax, in percent, from each date on (Value Added Tax Act 1501/1993, section 84). */
export const vatRates: readonly { readonly from: string; readonly rate: Decimal }[] = [
  { from: "1994-06-01", rate: "22" },
  { from: "2010-07-01", rate: "23" },
  { from: "2013-01-01", rate: "24" },
  { from: "2024-09-01", rate: "25.5" },
];
