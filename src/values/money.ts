import type { Money } from "../model/money";
import { type Fraction, fraction } from "./fraction";

/** Language of a formatted amount. */
export type MoneyLanguage = "fi" | "sv" | "en";

/** An amount of whole cents; throws a TypeError when they are not a safe integer. */
export function moneyOf(cents: number | bigint): Money {
  if (!Number.isSafeInteger(Number(cents))) throw new TypeError(`fee must be a safe integer of cents, not ${cents}`);
  return { currency: "EUR", cents: Number(cents) };
}

/** The amount in euros, exactly. */
export const euros = ({ cents }: Money): Fraction => fraction(cents, 100);

const nbsp = "\u00a0";

/** Groups of three digits, from the right. */
export const groupDigits = (digits: string, language: MoneyLanguage): string =>
  digits.replace(/\d(?=(?:\d{3})+$)/g, `$&${language === "en" ? "," : nbsp}`);

/** A decimal in the language's own form: `1234.5` is 1 234,5 or 1,234.5. */
export function formatDecimal(decimal: string, language: MoneyLanguage): string {
  const [whole = "", decimals] = decimal.split(".");
  const grouped = groupDigits(whole, language);
  return decimals === undefined ? grouped : grouped + (language === "en" ? "." : ",") + decimals;
}

/** Throws a TypeError when it is another one. */
export function assertLanguage(language: MoneyLanguage): void {
  if (!["fi", "sv", "en"].includes(language)) throw new TypeError('language must be "fi", "sv" or "en"');
}

/** A decimal of euros in the language's own form, with two decimals or more when it is not whole; not negative. */
export function formatEuros(decimal: string, language: MoneyLanguage): string {
  const amount = formatDecimal(decimal.replace(/\.\d$/, "$&0"), language);
  return language === "en" ? `€${amount}` : `${amount}${nbsp}€`;
}

/**
 * An amount in the language's own form, whole euros without decimals: `12 000 €`, `92,50 €`, `−3 000 €` in Finnish and
 * Swedish (with no-break spaces and a minus sign), `€12,000`, `€92.50`, `-€3,000` in English.
 *
 * @throws TypeError when `money` is no amount in whole cents, or the language is another one.
 */
export function formatMoney(money: Money, language: MoneyLanguage): string {
  assertLanguage(language);
  if (!Number.isSafeInteger(money?.cents)) throw new TypeError("money.cents must be a safe integer");
  const digits = `${Math.abs(money.cents)}`.padStart(3, "0");
  const amount = formatEuros(`${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(".00", ""), language);
  return (money.cents < 0 ? (language === "en" ? "-" : "−") : "") + amount;
}
