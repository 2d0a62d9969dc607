import { parseMinutes } from "../../src/index";
import type { MinutesItem } from "../../src/model/item";
import type { Language, Minutes, ParseOptions } from "../../src/model/minutes";

/** What a test says of an item; what it leaves out is not in the text. */
export interface Written {
  readonly lang?: Language;
  /** What stands above the item. */
  readonly letterhead?: string;
  readonly title?: string;
  /** Earlier handlings, as they stand before the reasons. */
  readonly history?: string;
  readonly reasons?: string;
  readonly proposal?: string;
  readonly handling?: string;
  readonly decision?: string;
  /** What stands below the decision, with labels of its own. */
  readonly rest?: string;
}

const LABELS = {
  fi: { head: "Kunnanhallitus 3.5.2024 § 12", title: "Vanhan koulun katto", presenter: "Kunnanjohtajan ehdotus:" },
  sv: { head: "Kommunstyrelsen 3.5.2024 § 12", title: "Gamla skolans tak", presenter: "Kommundirektörens förslag:" },
} as const;
const PARTS = {
  fi: { handling: "Käsittely", decision: "Päätös" },
  sv: { handling: "Behandling", decision: "Beslut" },
} as const;

/** The text of one item, its parts under their usual labels. */
export function textOf(written: Written): string {
  const { lang = "fi", letterhead, title = LABELS[lang].title, history, reasons, rest } = written;
  const { proposal, handling, decision } = written;
  const labelled = (label: string, text: string | undefined) => (text === undefined ? [] : [`${label}\n${text}`]);
  return [
    ...(letterhead === undefined ? [] : [letterhead]),
    LABELS[lang].head,
    title,
    ...(history === undefined ? [] : [history]),
    ...(reasons === undefined ? [] : [reasons]),
    ...labelled(LABELS[lang].presenter, proposal),
    ...labelled(PARTS[lang].handling, handling),
    ...labelled(PARTS[lang].decision, decision),
    ...(rest === undefined ? [] : [rest]),
  ].join("\n\n");
}

/** What is read of one item's text. */
export function minutesOf(written: Written, options?: ParseOptions): Minutes {
  return parseMinutes(textOf(written), options);
}

/** The one item of a text. */
export function itemOf(written: Written, options?: ParseOptions): MinutesItem {
  const { items } = minutesOf(written, options);
  const [item] = items;
  if (!item || items.length > 1) throw new Error(`${items.length} items`);
  return item;
}
