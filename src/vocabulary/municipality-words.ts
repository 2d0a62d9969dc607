import type { Language } from "../model/minutes";

interface Word {
  readonly lang: Language;
  /** Forms apart by a space; where a row says so, beginnings or parts of words. */
  readonly forms: string;
}

/** What stands after a municipality's name in its official form: *Posion kunnan*, *Närpes stads*. */
export const officialWords: readonly Word[] = [
  { lang: "fi", forms: "kunta kunnan kuntaa kunnassa kunnasta kuntaan kunnalla kunnalta kunnalle kunnaksi kuntana" },
  {
    lang: "fi",
    forms:
      "kaupunki kaupungin kaupunkia kaupungissa kaupungista kaupunkiin kaupungilla kaupungilta kaupungille kaupungiksi kaupunkina",
  },
  { lang: "sv", forms: "stad stads staden stadens kommun kommuns kommunen kommunens" },
];

export const officialGenitives: readonly Word[] = [
  { lang: "fi", forms: "kunnan kaupungin" },
  { lang: "sv", forms: "stads stadens kommuns kommunens" },
];

/** Parts of words (fragments of patterns) that make an organisation, a district or a river of the name before them: *Oulun yliopisto*, *Lappo å*. */
export const organisationParts: readonly Word[] = [
  {
    lang: "fi",
    forms:
      "yliopist korkeakoul opisto instituut seurakun hiippakun maakun seutukun seudu seutu osuuskun yhtymä yhdistys yhdistyk säätiö urheiluseur nuorisoseur oikeus oikeud poliisi sairaala sairaanhoi hyvinvointialue kauppakamari rautatie lentoasem koulutuskesku tutkimuskesku aluehallinto lääni yrittäj liitto liiton",
  },
  {
    lang: "sv",
    forms:
      "universitet högskola akademi församling stift tingsrätt hovrätt domstol sjukhus samkommun region handelskammar järnväg flygplats förening förbund å(?!\\p{L}) (?<!sj)älv",
  },
];

/** Acronyms that do the same: *Oulun ELY-keskus*. */
export const organisationAcronyms: readonly Word[] = [
  { lang: "fi", forms: "ELY TE AVI AMK OP LAPE" },
  { lang: "sv", forms: "NTM RFV YH" },
];

/** Forms of companies and associations: *Nokia Oyj*, *Lahti Energia Oy*. */
export const companyForms: readonly Word[] = [
  { lang: "fi", forms: "Oy OY Oyj OYJ Ky ry Osk" },
  { lang: "sv", forms: "Ab AB Abp rf" },
];

/** Parts of words for the municipality's own organs, which may have a capital: *Vaalan Kunnanhallitus*. */
export const organParts: readonly Word[] = [
  {
    lang: "fi",
    forms: "kunnan kaupungin kunta kaupunki valtuust hallitu lautakun jaosto toimikun pöytäkirj esityslist",
  },
  { lang: "sv", forms: "stads kommun fullmäktige styrelse nämnd sektion protokoll" },
];

/** Beginnings of a word before a name that make a surname of it: *puheenjohtaja Salo*. Parts of words. */
export const personTitleParts: readonly Word[] = [
  {
    lang: "fi",
    forms: "johtaj jäsen valtuutet sihteer päälli insinöör tarkastaj edustaj esittelij rehtor lääkär rouva herra",
  },
  { lang: "sv", forms: "ordförande ledamot ledamöter direktör chef sekreterare ingenjör rektor föredragande" },
];

/** Beginnings of what a person does in a meeting, after the name: *Salo teki vastaehdotuksen*. */
export const personActs: readonly Word[] = [
  { lang: "fi", forms: "teki ehdott esitti kannat poistu ilmoitti jätti pyysi esitys ehdotu vastae vastas esityk" },
  { lang: "sv", forms: "föreslog understödde avlägsnade anmälde lämnade begärde yrkade" },
];

/** What only a person makes: *Vehmaan muutosesitys*. Beginnings of words. */
export const counterProposals: readonly Word[] = [
  { lang: "fi", forms: "vastaesity vastaehdotu muutosesity muutosehdotu lisäysesity lisäysehdotu" },
  { lang: "sv", forms: "motförslag ändringsförslag" },
];

/** What opens a list of who voted how, as the label of a line (*Ei:*); and before a bracket (*7 jaa-ääntä (Salo, Lahti)*), as beginnings of words. */
export const voteLabels: readonly Word[] = [
  { lang: "fi", forms: "Jaa JAA Ei EI Tyhjä Tyhjää TYHJÄ TYHJÄÄ" },
  { lang: "sv", forms: "Ja JA Nej NEJ Blank BLANK" },
];
export const voteParts: readonly Word[] = [
  { lang: "fi", forms: "äänesti äänestä ääntä ääni äänet jaa JAA EI" },
  { lang: "sv", forms: "röst nej NEJ" },
];

/** What a municipality does, after its name: *Salo osallistuu*. Beginnings of words. */
export const municipalityActs: readonly Word[] = [
  { lang: "fi", forms: "osallistu liitty jatka maksa sitoutu hallinnoi koordinoi kuuluu eroaa erosi ja sekä" },
  { lang: "sv", forms: "deltar ansluter fortsätter betalar administrerar samordnar och samt" },
];

/** Words at the start of a sentence that are no first name: *Myös Salo osallistuu*. */
export const sentenceOpeners: readonly Word[] = [
  { lang: "fi", forms: "Myös Lisäksi Kun Koska Jos Että Sekä Vain Ensin Nyt Mukana" },
  { lang: "sv", forms: "Också Även När Om Bara Dessutom" },
];
