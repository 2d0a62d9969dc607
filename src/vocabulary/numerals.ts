import type { Language } from "../model/minutes";

/** Cardinal numerals by value, in the forms that stand before a unit or in a compound (*kolme*, *kolmen*, *kolmeksi*, *kolmi-*). */
export const cardinals: readonly { readonly lang: Language; readonly words: Readonly<Record<string, string>> }[] = [
  {
    lang: "fi",
    words: {
      "0.5": "puoli puolen puoleksi",
      1: "yksi yhden yhdeksi yhtä",
      "1.5": "puolitoista puolentoista puoleksitoista",
      2: "kaksi kahden kahdeksi kahta",
      3: "kolme kolmen kolmeksi kolmi",
      4: "neljä neljän neljäksi neli",
      5: "viisi viiden viideksi viittä",
      6: "kuusi kuuden kuudeksi kuutta",
      7: "seitsemän seitsemäksi seitsen",
      8: "kahdeksan kahdeksaksi",
      9: "yhdeksän yhdeksäksi",
      10: "kymmenen kymmeneksi kymmen kymmentä",
      12: "kaksitoista kahdentoista kahdeksitoista kahtatoista",
      15: "viisitoista viidentoista viideksitoista viittätoista",
      18: "kahdeksantoista kahdeksaksitoista",
      20: "kaksikymmentä kahdenkymmenen kahdeksikymmeneksi kahtakymmentä",
      24: "kaksikymmentäneljä kahdenkymmenenneljän",
      25: "kaksikymmentäviisi kahdenkymmenenviiden",
      30: "kolmekymmentä kolmenkymmenen kolmeksikymmeneksi",
      36: "kolmekymmentäkuusi kolmenkymmenenkuuden",
      40: "neljäkymmentä neljänkymmenen",
      50: "viisikymmentä viidenkymmenen",
    },
  },
  {
    lang: "sv",
    words: {
      "0.5": "halvt",
      1: "ett en",
      "1.5": "halvtannat",
      2: "två",
      3: "tre",
      4: "fyra",
      5: "fem",
      6: "sex",
      7: "sju",
      8: "åtta",
      9: "nio",
      10: "tio",
      12: "tolv",
      15: "femton",
      18: "arton",
      20: "tjugo",
      24: "tjugofyra",
      25: "tjugofem",
      30: "trettio",
      36: "trettiosex",
      40: "fyrtio",
      50: "femtio",
    },
  },
];

/** What adds a half to the numeral before it: *kaksi ja puoli vuotta*, *två och ett halvt år*. */
export const halves: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["ja puol(?:i|en|eksi|ta)"] },
  { lang: "sv", words: ["och (?:ett |en )?halvt?"] },
];

/** Ordinals 1, 2, 3 … by the stem that the endings of their language follow. */
export const ordinals: readonly { readonly lang: Language; readonly stems: string; readonly endings: string }[] = [
  {
    lang: "fi",
    stems: "ensimmäi toi kolma neljä viide kuude seitsemä kahdeksa yhdeksä kymmene",
    endings:
      "(?:s|nen|st[aä]|se(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi)|seen|tt[aä]|nne(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)|nteen|nten[aä])",
  },
  { lang: "sv", stems: "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde", endings: "" },
];
