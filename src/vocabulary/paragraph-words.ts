import type { PartKind } from "../model/item";
import type { Language } from "../model/minutes";

/**
 * Words that make a paragraph of its own, without a label, a part of a kind: those who were disqualified, a dissent, who came and went, when the minutes were on display.
 * Regular expression sources, to be looked for anywhere in the paragraph; a row higher up wins.
 */
export const paragraphKinds: readonly { readonly lang: Language; readonly kind: PartKind; readonly words: string }[] = [
  { lang: "fi", kind: "dissent", words: "eriävän? mielipite|eriävä mielipide" },
  { lang: "sv", kind: "dissent", words: "avvikande (?:åsikt|mening)|reserverade sig" },
  {
    lang: "fi",
    kind: "recusal",
    words:
      "olevansa [^.]{0,30}?(?:esteelli|jääv)|ol[ie](?:vat)? esteelli|esteellisenä|esteellisinä|esteelliseksi|esteellisiksi|esteellisyyden syy|ilmoitti(?:vat)? [^.]{0,30}?(?:esteellisyy|jääviy)|esteellisyyte(?:nsä|en) vuoksi|(?<!\\p{L})jääväsi itsensä|(?<!\\p{L})jäävi(?:nä|tesi itsensä)",
  },
  {
    lang: "sv",
    kind: "recusal",
    words:
      "anmälde (?:sig |sitt )?(?:vara )?jäv|jävade sig|(?:var|vara|såsom|som) jäviga?(?!\\p{L})|jävets orsak|på grund av jäv",
  },
  {
    lang: "fi",
    kind: "handling",
    words:
      "^merkittiin,? että|^merkitään,? että|(?:saapui|poistui|poissa) [^.]{0,60}klo |saapui kokoukseen|poistui kokouksesta",
  },
  { lang: "sv", kind: "handling", words: "^antecknades att|(?:anlände|avlägsnade sig) [^.]{0,60}kl\\." },
  {
    lang: "fi",
    kind: "other",
    words:
      "^(?:tarkastettu |tämä )?pöytäkirja (?:on|oli|pidetään) [^.]{0,40}(?:nähtäv|julkaist|julkisesti|yleisessä tietoverkossa)",
  },
  {
    lang: "sv",
    kind: "other",
    words:
      "^(?:det justerade )?protokollet (?:är|har|finns|hålls) [^.]{0,40}(?:framlagt|till påseende|publicerat|offentligt)",
  },
];
