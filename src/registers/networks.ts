import type { Language } from "../model/minutes";

/** A network, association or programme that the library knows by an identifier of its own. */
export interface Network {
  readonly id: string;
  /** Name in base form; the two are equal when it has no Swedish name of its own. */
  readonly name: Readonly<Record<Language, string>>;
  /** Spellings that tell no language, as fragments of patterns; a space may be a line break in the text. */
  readonly abbreviations: readonly string[];
  /** Other spellings and inflected forms of the name in each language. */
  readonly spellings: Readonly<Partial<Record<Language, string>>>;
  /** True when it is named mostly as a sender or an owner: it is the matter only where membership follows. */
  readonly alsoActs?: true;
}

/** The register. Where each row is from, and what is left out: docs/networks.md. */
export const networks: readonly Network[] = [
  {
    id: "uso",
    name: { fi: "Uuden sukupolven organisaatiot", sv: "USO – Nya generationens organisationer" },
    abbreviations: ["USO ?[1-9]?(?!\\d)"],
    spellings: {
      fi: "Uuden sukupolven organisaatio\\p{Ll}*(?: ja johtami\\p{Ll}+)?(?: kehittämisverkosto\\p{Ll}*)?",
      sv: "(?:USO [-–] )?Nya generationens organisation\\p{Ll}*",
    },
  },
  { id: "hinku", name: { fi: "Hinku", sv: "Hinku" }, abbreviations: ["Hinku", "HINKU"], spellings: {} },
  { id: "fisu", name: { fi: "FISU", sv: "FISU" }, abbreviations: ["FISU", "Fisu"], spellings: {} },
  {
    id: "kotiseutuliitto",
    name: { fi: "Suomen Kotiseutuliitto", sv: "Finlands Hembygdsförbund" },
    abbreviations: [],
    spellings: {
      fi: "(?:Suomen kotiseutu|(?:Suomen )?Kotiseutu)lii(?:tto|to)\\p{Ll}*",
      sv: "Finlands [Hh]embygdsförbund\\p{Ll}*",
    },
  },
  {
    id: "terve-kunta",
    name: { fi: "Terve Kunta", sv: "Terve Kunta" },
    abbreviations: [],
    spellings: { fi: "Terve [Kk]unta(?= ?[-–])" },
  },
  { id: "kehto", name: { fi: "KEHTO-foorumi", sv: "KEHTO-forumet" }, abbreviations: ["KEHTO"], spellings: {} },
  { id: "cittaslow", name: { fi: "Cittaslow", sv: "Cittaslow" }, abbreviations: ["Cittaslow"], spellings: {} },
  {
    id: "innovation-circle",
    name: { fi: "Innovation Circle", sv: "Innovation Circle" },
    abbreviations: ["Innovation Circle"],
    spellings: {},
  },
  {
    id: "kuntaliitto",
    name: { fi: "Suomen Kuntaliitto", sv: "Finlands Kommunförbund" },
    abbreviations: [],
    spellings: {
      fi: "(?:Suomen )?Kuntalii(?:tto|to)\\p{Ll}*",
      sv: "(?:Finlands )?Kommunförbund\\p{Ll}*",
    },
    alsoActs: true,
  },
];
