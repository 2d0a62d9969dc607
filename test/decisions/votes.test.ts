import { describe, expect, it } from "vitest";
import { itemOf, textOf, type Written } from "./minutes-of";

/** Sides and blank votes: `9–6`, `9–6+1`. */
const sides = (written: Written) =>
  itemOf(written).votes.map(({ for: yes, against, blank }) => `${yes}–${against}${blank === null ? "" : `+${blank}`}`);

const fi = (handling: string, decision = "Ehdotus hyväksyttiin."): Written => ({
  proposal: "Kunnanhallitus päättää, että katto korjataan.",
  handling,
  decision,
});
const sv = (handling: string, decision = "Förslaget godkändes."): Written => ({
  lang: "sv",
  proposal: "Kommunstyrelsen beslutar att taket repareras.",
  handling,
  decision,
});

describe("the forms of a vote", () => {
  it.each<readonly [string, string, Written]>([
    ["sides with counted votes", "27–16", fi("Äänestyksessä annettiin 27 JAA-ääntä ja 16 EI-ääntä.")],
    ["sides alone", "4–6+1", fi("Äänestyksen tulos: 4 jaa, 6 ei, 1 tyhjä.")],
    ["with kyllä", "5–3", fi("Tulos: 5 kyllä ja 3 ei.")],
    ["one vote in the genitive", "6–1", fi("Annettiin 6 jaa-ääntä ja 1 ei-ääni.".replace("ääni.", "äänen."))],
    ["numbers in words", "5–2", fi("Annettiin viisi jaa-ääntä ja kaksi ei-ääntä.")],
    ["numbers in words, one and four", "4–1", fi("Annettiin neljä jaa-ääntä ja yksi ei-ääntä.")],
    ["numbers in words, in the genitive", "3–1", fi("Ehdotus sai kolmen jaa-äänen ja yhden ei-äänen tuen.")],
    ["numbers in words, in the genitive, more", "5–4", fi("Laskettiin viiden jaa-äänen ja neljän ei-äänen tulos.")],
    ["numbers in words, two and three", "2–3", fi("Laskettiin kahden jaa-äänen ja kolme ei-ääntä.")],
    ["an empty vote behind", "5–2+1", fi("Annettiin 5 jaa-ääntä, 2 ei-ääntä ja 1 tyhjä ääni.")],
    ["Swedish sides", "3–5", sv("Vid omröstningen gavs 3 ja-röster och 5 nej-röster.")],
    ["Swedish sides and blank", "6–2+1", sv("Det gavs 6 ja-röster, 2 nej-röster och 1 blank.")],
    [
      "not across two ballots, the first between members' proposals",
      "6–5",
      fi(
        "Ensin Ahon ehdotus sai 4 ääntä ja Korven ehdotus 7 ääntä. Toisessa äänestyksessä pohjaehdotus sai 6 ääntä ja Korven ehdotus 5 ääntä.",
      ),
    ],
    ["a full board's numbers in words", "7–6", fi("Annettiin seitsemän jaa-ääntä ja kuusi ei-ääntä.")],
    [
      "the counter-proposal first",
      "2–3",
      fi("Majan esityksen puolesta annettiin 3 ääntä ja kunnanjohtajan ehdotuksen puolesta 2 ääntä."),
    ],
    [
      "lists with their numbers",
      "3–6",
      fi("Äänestettiin.\n\nJaa (3): Salo, Maja, Aro\nEi (6): Aho, Elo, Ilo, Oja, Uro, Ylä"),
    ],
    ["what is cast explained", "4–5", sv("Ja (behandlingen fortsätter): 4 röster. Nej (bordläggning): 5 röster.")],
    ["numbers in words above ten", "17–12", fi("Annettiin seitsemäntoista jaa-ääntä ja kaksitoista ei-ääntä.")],
    ["nobody blank", "5–2+0", fi("Annettiin 5 jaa-ääntä ja 2 ei-ääntä. Tyhjiä ei annettu.")],
    ["Swedish, nobody blank", "5–2+0", sv("Det gavs 5 ja-röster och 2 nej-röster. Ingen röstade blankt.")],
    ["Swedish numbers in words", "5–2", sv("Det gavs fem ja-röster och två nej-röster.")],
    ["Swedish numbers in words, three and one", "3–1", sv("Det gavs tre ja-röster och en nej-röst.")],
    ["Swedish numbers in words, four and one", "4–1", sv("Det gavs fyra ja-röster mot ett nej.")],
    [
      "counts before lists of names",
      "3–2+1",
      fi("Jaa-äänet: 3 (Aila Salo, Eero Maja, Ilmo Kari)\nEi-äänet: 2 (Outi Lehto, Urho Vuo)\nTyhjiä: 1 (Yrjö Aho)"),
    ],
    ["counts behind the sides", "8–4", fi("Jaa: 8 Ei: 4")],
    ["Swedish counts behind the sides", "8–4+0", sv("Ja: 8, nej: 4, blanka: 0")],
    ["a table", "7–3+1", fi("Äänestystulos\n\nJaa  Ei  Tyhjä  Poissa\n7    3   1      0")],
    ["a Swedish table", "7–3+1", sv("Resultat\n\nJa  Nej  Blanka  Frånvarande\n7   3    1       0")],
    ["pieces and percents", "5–6+0", fi("Kyllä 5 kpl 45 %\nEi 6 kpl 55 %\nTyhjä 0 kpl 0 %")],
    ["Swedish pieces and percents", "5–6", sv("Ja 5 st 45 %\nNej 6 st 55 %")],
    ["proposals that got votes", "3–4", fi("Päätösehdotus sai 3 ääntä ja Kettusen vastaehdotus 4 ääntä.")],
    ["an esitys that got votes", "6–5", fi("Kunnanjohtajan esitys sai 6 ääntä ja Salon muutosehdotus 5 ääntä.")],
    ["Swedish proposals that got votes", "6–5", sv("Grundförslaget fick 6 röster och motförslaget 5 röster.")],
    [
      "supporters",
      "14–6",
      fi("Kunnanhallituksen ehdotusta kannatti 14 valtuutettua, Alhosen esitystä 6 valtuutettua."),
    ],
    ["supporters, puolsi", "14–6", fi("Pohjaesitystä puolsi 14 valtuutettua ja Alhosen vastaesitystä 6 valtuutettua.")],
    ["Swedish supporters", "8–3", sv("Grundförslaget understöddes av 8 ledamöter och motförslaget av 3 ledamöter.")],
    ["two sums", "5–2", fi("Kunnanhallitus hyväksyi ehdotuksen äänin 5–2.")],
    ["two sums, against", "5–2", fi("Kunnanhallitus hyväksyi ehdotuksen äänin 5 vastaan 2.")],
    ["two sums and a blank", "5–2+1", fi("Ehdotus hyväksyttiin äänin 5-2, yksi tyhjä.")],
    ["two Swedish sums", "8–3", sv("Förslaget godkändes med rösterna 8–3.")],
    ["two Swedish sums, against", "8–3", sv("Förslaget godkändes med röstetalen 8 mot 3.")],
    ["two Swedish sums of votes", "8–3", sv("Rösterna 8–3 gav förslaget seger.")],
    [
      "two sums with names",
      "3–2",
      sv("Förslaget godkändes med rösterna 3 (Aila Strand, Eero Maja, Ilmo Kari) – 2 (Outi Lehto, Urho Vuo)."),
    ],
    ["the winner's number first", "2–5", fi("Salon vastaehdotus voitti äänin 5–2.", "Katto maalataan.")],
    ["the proposal fell", "4–5", fi("Äänestettiin.", "Ehdotus hylättiin äänin 5–4.")],
    ["the Swedish proposal fell", "4–5", sv("Omröstning förrättades.", "Förslaget förkastades med rösterna 5–4.")],
    ["a counter-proposal fell", "5–4", fi("Vastaehdotus hylättiin äänin 5–4.")],
    ["the Swedish winner's number first", "3–8", sv("Motförslaget vann med rösterna 8–3.", "Taket målas.")],
    [
      "names under the sides, one under blank",
      "2–1+1",
      fi("Jaa\nAila Salo\nEero Maja\nEi\nOuti Lehto\nTyhjä\nUrho Vuo\n"),
    ],
    ["a number in words and again in figures", "3–6", fi("Ehdotusta kannatti kolme (3) ja Salon ehdotusta kuusi (6).")],
    ["figures and again in words", "6–2", fi("Annettiin 6 (kuusi) jaa-ääntä ja 2 (kaksi) ei-ääntä.")],
    ["Swedish words and figures", "3–5", sv("Det gavs tre (3) ja-röster och fem (5) nej-röster.")],
    ["going on and tabling", "3–4", fi("Asian käsittelyn jatkamista kannatti 3 ja pöydälle panemista 4 jäsentä.")],
    ["tabling and going on", "3–4", fi("Pöydällepanoa kannatti 4 ja käsittelyn jatkamista 3 jäsentä.")],
    ["going on and deferring", "5–2", fi("Käsittelyn jatkamisen puolesta äänesti 5 ja lykkäämisen puolesta 2.")],
    ["going on and postponing", "5–2", fi("Käsittelyn jatkamista kannatti 5 ja asian siirtämistä 2 jäsentä.")],
    ["going on and pöytääminen", "5–2", fi("Käsittelyn jatkamista puolsi 5 ja pöytäämistä 2 jäsentä.")],
    ["Swedish going on", "5–4", sv("För fortsatt behandling röstade 5 ledamöter och för återremiss 4.")],
    ["Swedish tabling first", "5–4", sv("För bordläggning röstade 4 ledamöter och för fortsatt behandling 5.")],
    [
      "sums behind the supporters' names",
      "2–3",
      fi("Päätösehdotusta kannattivat Maja ja Lehto (2 ääntä) ja Salon vastaesitystä Aho, Salo ja Vuo (3 ääntä)."),
    ],
    [
      "sums behind names, the counter-proposal first",
      "2–3",
      fi(
        "Salon vastaesitystä kannattivat Aho, Salo ja Vuo (3 ääntä). Päätösehdotusta kannattivat Maja, Lehto (2 ääntä).",
      ),
    ],
    [
      "Swedish sums behind names",
      "3–2",
      sv(
        "Grundförslaget understöddes av Aho, Maja och Vuo (3 röster) och motförslaget av Lehto och Strand (2 röster).",
      ),
    ],
    [
      "named sides beside whose proposals they are",
      "4–5+2",
      fi("Pohjaehdotus (jaa) sai 4 ääntä, Salo-Aution ehdotus (ei) 5 ääntä ja 2 äänesti tyhjää."),
    ],
    [
      "sides explained, then counted",
      "9–5+1",
      fi(
        "Hallituksen ehdotus oli JAA ja Salon esitys EI, annettiin 9 JAA-ääntä ja 5 EI-ääntä. Tyhjää äänesti 1 valtuutettu.",
      ),
    ],
    [
      "a sentence for each side",
      "4–5",
      fi("Kunnanjohtajan ehdotusta kannatti 4 jäsentä. Salon ehdotusta kannatti 5 jäsentä."),
    ],
    [
      "going on and tabling by votes given",
      "3–6",
      fi("Asian käsittelyn jatkamisen puolesta annettiin 3 ääntä ja pöydällepanon puolesta 6 ääntä."),
    ],
    ["a member alone", "8–2+1", fi("Annettiin 8 jaa-ääntä ja 2 ei-ääntä. Yksi jäsen äänesti tyhjää.")],
    [
      "Swedish, the numbers first and in words",
      "7–4",
      sv("Vid handuppräckning röstade sju ledamöter för det ursprungliga förslaget och fyra för Strands förslag."),
    ],
    [
      "Swedish, whose proposals they are in brackets",
      "6–4+1",
      sv("Omröstning: JA (föredragandens förslag) 6, NEJ (Strands förslag) 4, BLANKA 1."),
    ],
    [
      "Swedish, with names between",
      "4–5",
      sv(
        "I omröstningen fick stadsdirektörens förslag 4 röster (Aho, Maja, Vuo, Lehto) och Strands förslag 5 röster (Kari, Bäck, Dahl, Ek, Fors).",
      ),
    ],
    [
      "lines of sides, numbers and names",
      "4–4+1",
      fi("JAA      4      Aho, Huhta, Laine, Manty\nEI       4      Kiva, Pohja, Ranta, Vesa\nTYHJÄ    1      Uusi"),
    ],
    ["Swedish, one blank", "5–3+1", sv("Det gavs 5 ja-röster och 3 nej-röster. En ledamot röstade blankt.")],
    ["names under the sides", "3–2", fi("Jaa\nAila Salo\nEero Maja\nIlmo Kari\nEi\nOuti Lehto\nUrho Vuo\n")],
  ])("%s: %s", (_, expected, written) => {
    expect(sides(written)).toEqual([expected]);
  });

  it("several votes in a row, in text order", () => {
    expect(
      sides(
        fi(
          "Asian käsittelyn jatkamisesta annettiin 6 jaa-ääntä ja 3 ei-ääntä. Sitten annettiin 4 jaa-ääntä ja 5 ei-ääntä.",
        ),
      ),
    ).toEqual(["6–3", "4–5"]);
  });

  it("the same vote told twice is one", () => {
    expect(sides(fi("Annettiin 6 jaa-ääntä ja 3 ei-ääntä.", "Ehdotus hyväksyttiin äänin 6–3."))).toEqual(["6–3"]);
  });

  it("told again with the winner first, the counted sides hold", () => {
    expect(sides(fi("Annettiin 3 jaa-ääntä ja 6 ei-ääntä.", "Katto maalataan äänin 6–3."))).toEqual(["3–6"]);
  });

  it("blank votes told the second time are added", () => {
    expect(sides(fi("Annettiin 6 jaa-ääntä ja 3 ei-ääntä.", "Tulos oli 6 jaa, 3 ei, 1 tyhjä."))).toEqual(["6–3+1"]);
  });
});

describe("what is no vote", () => {
  it.each<readonly [string, Written]>([
    ["how votes are cast", fi("Jotka kannattavat ehdotusta, äänestävät jaa, muut äänestävät ei.")],
    ["numbers of points", fi("Kohta 3 jaa kustannukset, kohta ei muutu.")],
    ["a score in a report", fi("Ottelu päättyi lukemin 5–2.")],
    ["who supported, without sums", fi("Ehdotusta kannattivat Maja (pj) ja Lehto, Salon esitystä Aho (vpj) ja Vuo.")],
    ["how many signed each", fi("Jatkamista pyysi 12 (kaksitoista) asukasta ja palauttamista 30 asukasta.")],
    ["numbers of a proposal", fi("Salon ehdotuksen mukaan jäseniä on 5 ja kunnanjohtajan ehdotuksen mukaan 3.")],
    ["sums of money", fi("Salon ehdotus sai tukea 500 euroa ja kunnanjohtajan ehdotus 300 euroa.")],
    ["a time", fi("Kokous keskeytettiin klo 14–15.")],
    [
      "an earlier body's vote in the reasons",
      { ...fi("Keskusteltiin."), reasons: "Lautakunta hyväksyi sen äänin 5–2." },
    ],
    ["a Swedish time", sv("Mötet avbröts kl. 14–15.")],
    ["Swedish: how votes are cast", sv("De som understöder förslaget röstar ja, de övriga nej.")],
  ])("%s", (_, written) => {
    expect(sides(written)).toEqual([]);
  });
});

describe("a vote's span", () => {
  it.each([
    fi("Äänestyksessä annettiin 27 JAA-ääntä ja 16 EI-ääntä."),
    fi("Päätösehdotus sai 27 ääntä ja Kettusen vastaehdotus 16 ääntä."),
    fi("Kunnanhallitus hyväksyi ehdotuksen äänin 27–16."),
    fi("Kyllä 27 kpl 63 %\nEi 16 kpl 37 %"),
  ])("holds both numbers: $handling", (written) => {
    const [vote] = itemOf(written).votes;
    const quote = textOf(written).slice(vote?.span.start, vote?.span.end);
    expect(quote).toMatch(/27[\s\S]*16/);
    expect(quote.length).toBeLessThan(80);
  });
});
