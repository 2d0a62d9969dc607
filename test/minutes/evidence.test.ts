import { describe, expect, it } from "vitest";
import { parseMinutes } from "../../src/index";
import type { Span } from "../../src/model/span";
import { textOf } from "../decisions/minutes-of";

const joining = textOf({
  letterhead: "Nurmeksen kaupunki",
  title: "Liikkuva arki -verkosto",
  reasons:
    "Kaupunki on ollut mukana viidennestä kaudesta lähtien. Jäsenmaksu on alle 5 000 asukkaan kunnissa 1 800 euroa ja yli 5 000 asukkaan kunnissa 2 900 euroa vuodessa. Lisäksi matkakulut laskutetaan erikseen.",
  proposal:
    "Kaupunginhallitus päättää\n1. jatkaa Liikkuva arki -verkoston 7. kaudella 2023–2024 jäsenmaksulla 2 900 euroa vuodessa\n2. ottaa maksun vuoden 2024 talousarviosta\n3. nimetä yhteyshenkilöksi rehtori Aila Salon.",
  handling: "Annettiin 6 jaa-ääntä ja 3 ei-ääntä. Eero Maja poistui esteellisenä.",
  decision: "Ehdotus hyväksyttiin.",
});
const funding = textOf({
  title: "Rahoitusosuus Osaajat kotiin -hankkeeseen",
  reasons:
    "Hankkeen kokonaiskustannukset ovat 60 000 euroa, ja kuntien osuus on 30 %. Hanketta hallinnoi Lieksan kaupunki. Mukana ovat Lieksa ja Nurmes. Hanke alkaa vuonna 2025, päättyy vuonna 2026 ja kestää kaksi vuotta.",
  proposal:
    "Kunnan osuus Osaajat kotiin -hankkeesta on 3 000 euroa vuodessa eli yhteensä 6 000 euroa. Ohjausryhmään nimetään rehtori Aila Salo.",
  decision: "Ehdotus hyväksyttiin edelleen kunnanvaltuustolle.",
});

/** The same text with what a normaliser takes away or shortens in front of every value. */
const disturb = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n").replaceAll("euroa", "eu\u00ADroa")}`;
const plain = (text: string) => text.replaceAll("\u00AD", "").replaceAll("\r\n", "\n");

describe.each([
  ["as it is", (text: string) => text],
  ["with soft hyphens, a byte order mark and other line ends", disturb],
])("evidence in a text %s", (_, change) => {
  const quoterOf = (text: string) => (spans: readonly Span[] | undefined) =>
    spans?.map(({ start, end }) => plain(text.slice(start, end)));

  it("of an item and of taking part", () => {
    const text = change(joining);
    const quote = quoterOf(text);
    const [item] = parseMinutes(text).items;
    const { participation } = item ?? {};
    expect(quote(item?.evidence.sectionNumber)).toEqual([expect.stringContaining("12")]);
    expect(quote(item?.evidence.title)).toEqual(["Liikkuva arki -verkosto"]);
    expect(quote(item?.evidence.body)).toEqual(["Kunnanhallitus"]);
    expect(quote(item?.evidence.meetingDate)).toEqual(["3.5.2024"]);
    expect(quote(item?.evidence.proposalPoints)).toEqual([expect.stringMatching(/1\.[\s\S]+2\.[\s\S]+3\./)]);
    expect(quote(item?.evidence.outcome)).toEqual(["hyväksyttiin"]);
    expect(quote(item?.evidence.unanimous)).toEqual([expect.stringContaining("6 jaa-ääntä")]);
    expect(quote(item?.evidence.decisionText)).toEqual([item?.decisionText]);
    expect(quote(item?.evidence.proposalText)?.map((words) => words.replace(/\s+/g, " "))).toEqual([
      item?.proposalText,
    ]);
    expect(quote(item?.votes.map(({ span }) => span))).toEqual([expect.stringMatching(/6 jaa[\s\S]+3 ei/)]);
    expect(quote(item?.recusals.map(({ span }) => span))).toEqual(["Eero Maja"]);
    expect(quote(participation?.evidence.network)).toEqual([expect.stringContaining("Liikkuva arki")]);
    expect(quote(participation?.evidence.action)).toEqual(["jatkaa"]);
    expect(quote(participation?.evidence.participates)).toEqual(["jatkaa"]);
    expect(quote(participation?.evidence.season)).toEqual([expect.stringContaining("7."), "2023–2024"]);
    expect(quote(participation?.evidence.fee)).toEqual([expect.stringContaining("2 900 euroa")]);
    expect(quote(participation?.feeTiers.map(({ span }) => span))).toEqual([
      expect.stringMatching(/5 000[\s\S]+1 800/),
      expect.stringMatching(/5 000[\s\S]+2 900/),
    ]);
    expect(quote(participation?.evidence.extras)).toEqual([expect.stringMatching(/^matkakulu/)]);
    expect(quote(participation?.evidence.budgetYears)).toEqual([expect.stringContaining("2024")]);
    expect(quote(participation?.evidence.memberSinceSeason)).toEqual([expect.stringContaining("viidennestä")]);
    expect(quote(participation?.contact ? [participation.contact.span] : [])).toEqual([
      expect.stringContaining("Aila Salo"),
    ]);
  });

  it("of a share of a project's cost", () => {
    const text = change(funding);
    const quote = quoterOf(text);
    const [item] = parseMinutes(text).items;
    const evidence = item?.cofunding?.evidence;
    expect(quote(item?.evidence.forwardedTo)).toEqual(["kunnanvaltuustolle"]);
    expect(quote(evidence?.project)).toEqual([expect.stringContaining("Osaajat kotiin")]);
    expect(quote(evidence?.coordinator)).toEqual([expect.stringMatching(/^Lieksa/)]);
    expect(quote(evidence?.partners)).toEqual(["Lieksa", "Nurmes"]);
    expect(quote(evidence?.share)).toEqual([expect.stringContaining("3 000 euroa")]);
    expect(quote(evidence?.total)).toEqual([expect.stringContaining("6 000 euroa")]);
    expect(quote(evidence?.percent)).toEqual([expect.stringContaining("30")]);
    expect(quote(evidence?.projectTotal)).toEqual([expect.stringContaining("60 000 euroa")]);
    expect(quote(evidence?.durationMonths)).toEqual([expect.stringContaining("kaksi vuotta")]);
    expect(quote(evidence?.startYear)).toEqual([expect.stringContaining("2025")]);
    expect(quote(evidence?.endYear)).toEqual([expect.stringContaining("2026")]);
    expect(evidence?.committed).toBeUndefined();
  });
});
