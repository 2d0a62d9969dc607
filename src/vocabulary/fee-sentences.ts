/** The same words in Finnish, Swedish and English. `{name}` stands for a value. */
export type FeeRow = { readonly [Lang in "fi" | "sv" | "en"]: string };

/** What a fee is based on. */
export const feeGrounds = {
  source: {
    fi: "Maksuperuste: {source}.",
    sv: "Avgiftsgrund: {source}.",
    en: "Tariff: {source}.",
  },
  population: {
    fi: "Asukasluku on {population}.",
    sv: "Invånarantalet är {population}.",
    en: "The population is {population}.",
  },
  group: { fi: "Ryhmä on {group}.", sv: "Gruppen är {group}.", en: "The group is {group}." },
  published: { fi: "julkaistu", sv: "publicerad", en: "published" },
  stated: { fi: "maksajan ilmoittama", sv: "uppgiven av en betalare", en: "as stated by a payer" },
  inferred: { fi: "päätelty", sv: "härledd", en: "inferred" },
} as const satisfies Readonly<Record<string, FeeRow>>;

/** The steps of a calculation, by kind. */
export const feeSteps = {
  amount: { fi: "Kiinteä osa on {money}.", sv: "Den fasta delen är {money}.", en: "The fixed part is {money}." },
  tier: {
    fi: "Maksuluokan ({range} asukasta) maksu on {money}.",
    sv: "Avgiften i avgiftsklassen ({range} invånare) är {money}.",
    en: "The fee of the tier ({range} inhabitants) is {money}.",
  },
  rate: {
    fi: "{count} {measure} × {euros} = {part}.",
    sv: "{count} {measure} × {euros} = {part}.",
    en: "{count} {measure} × {euros} = {part}.",
  },
  share: {
    fi: "Summasta {total} jaetaan {portion} suhteessa {count}/{whole} ({measure}): {part}.",
    sv: "Av summan {total} fördelas {portion} i förhållandet {count}/{whole} ({measure}): {part}.",
    en: "Of {total}, {portion} is divided in the ratio {count}/{whole} ({measure}): {part}.",
  },
  remainder: {
    fi: "Osuudet tasataan niin, että niiden summa on jaettava määrä: {after}.",
    sv: "Andelarna jämnas så att de tillsammans är det belopp som fördelas: {after}.",
    en: "The shares are evened so that they add up to the total: {after}.",
  },
  factor: {
    fi: "Vuoden kerroin on {factor}: {after}.",
    sv: "Årets faktor är {factor}: {after}.",
    en: "The year's factor is {factor}: {after}.",
  },
  "first-year": {
    fi: "Ensimmäisen jäsenvuoden kerroin on {factor}: {after}.",
    sv: "Det första medlemsårets faktor är {factor}: {after}.",
    en: "The factor of the first year of membership is {factor}: {after}.",
  },
  index: {
    fi: "Indeksitarkistus {to}/{from}: {after}.",
    sv: "Indexjustering {to}/{from}: {after}.",
    en: "Index adjustment {to}/{from}: {after}.",
  },
  minimum: { fi: "Vähimmäismaksu on {money}.", sv: "Minimiavgiften är {money}.", en: "The minimum is {money}." },
  maximum: { fi: "Enimmäismaksu on {money}.", sv: "Maximiavgiften är {money}.", en: "The maximum is {money}." },
  months: {
    fi: "Jäsenkuukausia on {months}/12: {after}.",
    sv: "Medlemsmånaderna är {months}/12: {after}.",
    en: "Months of membership are {months}/12: {after}.",
  },
  rounding: { fi: "Pyöristettynä {after}.", sv: "Avrundat {after}.", en: "Rounded: {after}." },
  "vat-added": {
    fi: "Arvonlisäveron ({rate} %) kanssa {after}.",
    sv: "Med mervärdesskatt ({rate} %) {after}.",
    en: "With value added tax ({rate}%): {after}.",
  },
  "vat-removed": {
    fi: "Ilman arvonlisäveroa ({rate} %) {after}.",
    sv: "Utan mervärdesskatt ({rate} %) {after}.",
    en: "Without value added tax ({rate}%): {after}.",
  },
} as const satisfies Readonly<Record<string, FeeRow>>;

/** What is to be paid. */
export const feeTotals = {
  fee: { fi: "Maksu on {money}.", sv: "Avgiften är {money}.", en: "The fee is {money}." },
  year: { fi: "Maksu on {money} vuodessa.", sv: "Avgiften är {money} per år.", en: "The fee is {money} a year." },
  month: {
    fi: "Maksu on {money} kuukaudessa.",
    sv: "Avgiften är {money} per månad.",
    en: "The fee is {money} a month.",
  },
  season: {
    fi: "Maksu on {money} kaudelta.",
    sv: "Avgiften är {money} för perioden.",
    en: "The fee is {money} for the season.",
  },
  once: {
    fi: "Maksu on {money} kertamaksuna.",
    sv: "Avgiften är {money} som engångsavgift.",
    en: "The fee is {money}, once.",
  },
  inYear: {
    fi: "Vuonna {year} maksu on {money}.",
    sv: "År {year} är avgiften {money}.",
    en: "In {year} the fee is {money}.",
  },
  total: {
    fi: "Kausi {years} maksaa yhteensä {money}.",
    sv: "Perioden {years} kostar sammanlagt {money}.",
    en: "The season {years} costs {money} in all.",
  },
  excluded: {
    fi: "Maksuun lisätään arvonlisävero.",
    sv: "Mervärdesskatt tillkommer.",
    en: "Value added tax is added.",
  },
  included: { fi: "Maksu sisältää arvonlisäveron.", sv: "Mervärdesskatt ingår.", en: "Value added tax is included." },
  exempt: {
    fi: "Maksusta ei peritä arvonlisäveroa.",
    sv: "Avgiften är fri från mervärdesskatt.",
    en: "The fee is exempt from value added tax.",
  },
  unknown: {
    fi: "Arvonlisäverosta ei ole tietoa.",
    sv: "Uppgift om mervärdesskatt saknas.",
    en: "Value added tax is not stated.",
  },
  "travel-at-cost": {
    fi: "Lisäksi maksetaan matkakulut toteuman mukaan; niiden määrää ei ole ilmoitettu.",
    sv: "Därtill betalas resekostnader enligt utfall; deras belopp har inte uppgetts.",
    en: "Travel is paid on top at actual cost; its amount is not stated.",
  },
} as const satisfies Readonly<Record<string, FeeRow>>;

/** Why no fee can be calculated, by reason. */
export const feeRefusals = {
  refusal: {
    fi: "Maksua ei voi laskea: {why}.",
    sv: "Avgiften kan inte räknas ut: {why}.",
    en: "No fee can be calculated: {why}.",
  },
  "outside-schedule": {
    fi: "asukasluku {population} on maksuluokkien ulkopuolella ({candidates})",
    sv: "invånarantalet {population} är utanför avgiftsklasserna ({candidates})",
    en: "a population of {population} is outside the tiers ({candidates})",
  },
  gap: {
    fi: "asukasluku {population} jää maksuluokkien väliin ({candidates})",
    sv: "invånarantalet {population} faller mellan avgiftsklasserna ({candidates})",
    en: "a population of {population} is between tiers ({candidates})",
  },
  "shared-edge": {
    fi: "asukasluku {population} on kahden maksuluokan rajalla ({candidates})",
    sv: "invånarantalet {population} är på gränsen mellan två avgiftsklasser ({candidates})",
    en: "a population of {population} is on the bound of two tiers ({candidates})",
  },
  overlap: {
    fi: "asukasluku {population} kuuluu useaan maksuluokkaan ({candidates})",
    sv: "invånarantalet {population} hör till flera avgiftsklasser ({candidates})",
    en: "a population of {population} is in several tiers ({candidates})",
  },
  "not-in-force": {
    fi: "maksut eivät koske vuotta {year}",
    sv: "avgifterna gäller inte år {year}",
    en: "the tariff does not hold in {year}",
  },
  "other-season": {
    fi: "maksut koskevat toista kautta",
    sv: "avgifterna gäller en annan period",
    en: "the tariff is for another season",
  },
  "year-unknown": { fi: "vuotta ei ole annettu", sv: "året har inte angetts", en: "the year is not given" },
  "unknown-group": {
    fi: "maksajan ryhmä puuttuu ({groups})",
    sv: "betalarens grupp saknas ({groups})",
    en: "the payer's group is missing ({groups})",
  },
  "missing-measure": {
    fi: "luku puuttuu: {measure}",
    sv: "ett tal saknas: {measure}",
    en: "a figure is missing: {measure}",
  },
  "unknown-participant": {
    fi: "maksaja ei ole osallistujissa",
    sv: "betalaren är inte bland deltagarna",
    en: "the payer is not among the participants",
  },
  "population-differs": {
    fi: "asukasluku on jaossa {listed}, ei {population}",
    sv: "invånarantalet är {listed} i fördelningen, inte {population}",
    en: "the total is divided by a population of {listed}, not {population}",
  },
  "not-stated": { fi: "maksua ei ole ilmoitettu", sv: "avgiften har inte uppgetts", en: "the fee is not stated" },
  "missing-months": {
    fi: "jäsenkuukaudet puuttuvat",
    sv: "medlemsmånaderna saknas",
    en: "the months of membership are missing",
  },
  "months-not-stated": {
    fi: "maksuperuste ei tunne jäsenkuukausia",
    sv: "avgiftsgrunden nämner inte medlemsmånader",
    en: "the tariff does not go by months of membership",
  },
  "vat-unknown": {
    fi: "arvonlisäverosta ei ole tietoa",
    sv: "uppgift om mervärdesskatt saknas",
    en: "value added tax is not stated",
  },
  "vat-changes": {
    fi: "arvonlisävero muuttuu vuonna {year}",
    sv: "mervärdesskatten ändras år {year}",
    en: "value added tax changes in {year}",
  },
} as const satisfies Readonly<Record<string, FeeRow>>;

/** Words inside the sentences. */
export const tierBoundWords = {
  population: { fi: "asukasta", sv: "invånare", en: "inhabitants" },
  atLeast: { fi: "vähintään {n}", sv: "minst {n}", en: "at least {n}" },
  above: { fi: "yli {n}", sv: "över {n}", en: "over {n}" },
  atMost: { fi: "enintään {n}", sv: "högst {n}", en: "at most {n}" },
  below: { fi: "alle {n}", sv: "under {n}", en: "under {n}" },
  any: { fi: "0 tai enemmän", sv: "0 eller flera", en: "0 or more" },
  about: { fi: "noin {money}", sv: "cirka {money}", en: "about {money}" },
} as const satisfies Readonly<Record<string, FeeRow>>;
