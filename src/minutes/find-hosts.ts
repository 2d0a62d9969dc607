import { pattern } from "../patterns/pattern";
import { oneOf } from "../patterns/words";
import { readPlainMunicipalityForm } from "../registers/municipality-forms";
import type { Range } from "../text/range";
import { domainWords } from "../vocabulary/authority-words";

/** An address of a person or a page whose host names a municipality. */
export interface Host {
  readonly code: string;
  readonly range: Range;
  /** Whether it is a person's; a page's may be anybody's. */
  readonly isPersons: boolean;
}

/** `aila.salo@nurmes.fi`, `aila.salo(at)luottamus.nurmes.fi`, `https://nurmes.cloudnc.fi/…` */
const HOST = pattern(() => /(@|\((?:at|a)\)|\[at\]|:\/\/)((?:[\p{L}\d-]+\.){1,4})\p{L}{2,}(?![\p{L}\d])/gu);
const DOMAIN_WORD = pattern(() => `${oneOf(domainWords.map((row) => row.word))}$`, "u");

/** The hosts in a text that name a municipality, in text order. */
export function findHosts(text: string): readonly Host[] {
  return HOST.all(text).flatMap(({ 0: { length }, 1: mark, 2: labels = "", index }): Host[] => {
    // The name stands before the top-level domain, or before that of a document service.
    const code = labels.split(".").reverse().map(codeOf).find(Boolean);
    return code ? [{ code, range: { start: index, end: index + length }, isPersons: mark !== "://" }] : [];
  });
}

function codeOf(label: string): string | undefined {
  // A document service may number its host: `kauniainen10.oncloudos.com`.
  const name = label.toLowerCase().replace(/\d+(?:fi|se|sv)?$/, "");
  return (readPlainMunicipalityForm(name) ?? readPlainMunicipalityForm(DOMAIN_WORD.replace(name, "")))?.code;
}
