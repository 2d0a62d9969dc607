import { pattern } from "../patterns/pattern";
import { packedFormerNames, packedNames } from "./municipality-names";

/** A row of the names register. One municipality may have several: its official names of today first, then others it bore. */
export interface MunicipalityNames {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  /** Finnish stems that the rules of `readStems` miss; empty when the rules are right. */
  readonly stems: readonly string[];
  /** The adjective in front that is inflected with the name (*uusi* in Uusikaupunki), or null. */
  readonly adjective: string | null;
}

/** 1. `4Alavieska` 2. `2Espoo/Esbo` 3. `1Alavus=alavude/Alavo` 4. `1Uusi+kaupunki/Nystad`: the number is the step from the last code. */
const packedRow = pattern(() => /(\d+)([^\d=/]+)(?:=([^\d/]+))?(?:\/([^\d]+))?/gu);

/** Second words of the names that have two. */
export const secondWords = "T[lL]|TL|mlk|lk|maalaiskun(?:ta|nan)|Adolfs";

let decoded: readonly MunicipalityNames[] | undefined;

/** Every row, those of today before those dissolved since 2005; unpacked on first use. */
export function municipalityNames(): readonly MunicipalityNames[] {
  decoded ??= [...unpackNames(packedNames), ...unpackNames(packedFormerNames)];
  return decoded;
}

/** The names of a municipality of today or since 2005, or undefined when there is no such code. */
export function readMunicipalityNames(code: string): MunicipalityNames | undefined {
  return municipalityNames().find((row) => row.code === code);
}

/** The code of the only municipality with a name that begins so, in lower case; undefined when several do. */
export function readMunicipalityByBeginning(beginning: string): string | undefined {
  const codes = new Set(
    municipalityNames()
      .filter(({ fi, sv }) => [fi, sv].some((name) => name.toLowerCase().startsWith(beginning)))
      .map(({ code }) => code),
  );
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

function unpackNames(packed: string): MunicipalityNames[] {
  let code = 0;
  return packedRow.all(packed).map(([, step, marked = "", stems, sv]) => {
    code += Number(step);
    const fi = marked.replace("+", "");
    return {
      code: String(code).padStart(3, "0"),
      fi,
      sv: sv ?? fi,
      stems: stems?.split(",") ?? [],
      adjective: fi === marked ? null : marked.slice(0, marked.indexOf("+")).toLowerCase(),
    };
  });
}
