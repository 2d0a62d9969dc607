import { pattern } from "../patterns/pattern";
import { EMAIL, isAddressPattern, PHONE } from "./person-patterns";

/** An address or a telephone number, and where it ends; neither when a pattern (`etunimi.sukunimi@…`) stands for an address. */
export interface ContactDetail {
  readonly email?: string;
  readonly phone?: string;
  readonly end: number;
}

const email = pattern(() => EMAIL, "yu");
const phone = pattern(() => PHONE, "yu");

/** Reads the address or telephone number that stands at a place of a text. */
export function readContactDetail(text: string, position: number): ContactDetail | undefined {
  const address = email.exec(text, position);
  if (address) {
    const [all, local = "", host = ""] = address;
    const end = position + all.length;
    return isAddressPattern.test(local) ? { end } : { email: `${local}@${host}`, end };
  }
  const number = phone.exec(text, position);
  return number?.[1] ? { phone: number[1].trim().replace(/\s+/g, " "), end: position + number[0].length } : undefined;
}
