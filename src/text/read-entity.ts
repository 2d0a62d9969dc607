import { pattern } from "../patterns/pattern";
import { namedCharacters } from "../vocabulary/entities";

/** The character that an entity stands for, and where it ends. */
export interface Entity {
  readonly end: number;
  readonly character: string;
}

const ENTITY = pattern(() => /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/y);
const LARGEST_CODE = 0x10ffff;

/** `&nbsp;`, `&#8211;`, `&#x2013;`; undefined for an `&` that is one. */
export function readEntity(input: string, start: number): Entity | undefined {
  const match = ENTITY.exec(input, start);
  if (!match) return undefined;
  const [written, decimal, hexadecimal, name] = match;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  const character = name
    ? Object.hasOwn(namedCharacters, name)
      ? namedCharacters[name]
      : undefined
    : code > 0 && code <= LARGEST_CODE
      ? String.fromCodePoint(code)
      : undefined;
  return character === undefined ? undefined : { end: start + written.length, character };
}
