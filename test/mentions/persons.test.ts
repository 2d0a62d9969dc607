import { describe, expect, it, test } from "vitest";
import { findNamedPersons } from "../../src/mentions/named-persons";
import { findPersons } from "../../src/mentions/persons";

type Row = readonly [name: string | null, title: string | null, email?: string | null, phone?: string | null];

const block = (text: string) => findPersons(text).map(({ name, title, email, phone }) => [name, title, email, phone]);
const full = (rows: readonly Row[]) =>
  rows.map(([name, title, email = null, phone = null]) => [name, title, email, phone]);

describe("people of a block", () => {
  test.each<[string, readonly Row[]]>([
    ["kehitysjohtaja Maija Malli", [["Maija Malli", "kehitysjohtaja"]]],
    ["Kaupunginjohtaja Malli Maija", [["Malli Maija", "Kaupunginjohtaja"]]],
    [
      "Maija Malli, hallintojohtaja, maija.malli@kunta.fi",
      [["Maija Malli", "hallintojohtaja", "maija.malli@kunta.fi"]],
    ],
    [
      "Maija Malli, Tekninen johtaja, maija.malli(a)kunta.fi",
      [["Maija Malli", "Tekninen johtaja", "maija.malli@kunta.fi"]],
    ],
    [
      "Maija Malli, Hyvinvointiluotsi, maija.malli[at]kunta.fi",
      [["Maija Malli", "Hyvinvointiluotsi", "maija.malli@kunta.fi"]],
    ],
    [
      "Riitta Virtakare, johtava asiantuntija, riitta@kunta.fi\nSointu Vehkaoja, kehittäjä",
      [
        ["Riitta Virtakare", "johtava asiantuntija", "riitta@kunta.fi"],
        ["Sointu Vehkaoja", "kehittäjä"],
      ],
    ],
    [
      "Arkistosihteeri Tarmo Humaloja, puh. 044 759 1212",
      [["Tarmo Humaloja", "Arkistosihteeri", null, "044 759 1212"]],
    ],
    [
      "Maija Malli, hyvinvoinnin ja terveyden edistämisen koordinaattori, m@kunta.fi",
      [["Maija Malli", "hyvinvoinnin ja terveyden edistämisen koordinaattori", "m@kunta.fi"]],
    ],
    ["Maija Malli, Suomen yhdistys, m@kunta.fi", [["Maija Malli", null, "m@kunta.fi"]]],
    ["rehtori Maija Malli, 2. krs, puh. 040 123 4567", [["Maija Malli", "rehtori", null, "040 123 4567"]]],
    [
      "Malli Maija\nMallila Matti\n\nSuomalli Sisko",
      [
        ["Malli Maija", null],
        ["Mallila Matti", null],
        ["Suomalli Sisko", null],
      ],
    ],
    ["apulaiskunnanjohtaja\n\nMaija Malli", [["Maija Malli", "apulaiskunnanjohtaja"]]],
    [
      "rehtori Maija Malli, puhelin: 123 45678\n\nmaija.malli(a)kunta.fi",
      [["Maija Malli", "rehtori", "maija.malli@kunta.fi", "123 45678"]],
    ],
    ["rehtori Maija Malli, tel: 09-1234", [["Maija Malli", "rehtori", null, "09-1234"]]],
    ["rehtori Maija Malli, vaihde 09 123 45", [["Maija Malli", "rehtori", null, "09 123 45"]]],
    ["rektor Anna Modell, växel 06 123 45", [["Anna Modell", "rektor", null, "06 123 45"]]],
    ["rehtori Maija Malli, puh. 020?123 4567", [["Maija Malli", "rehtori", null, "020?123 4567"]]],
    ["Palvelutoiminta, verkostojohtaja Maija Malli", [["Maija Malli", "verkostojohtaja"]]],
    [
      "Kaupunginpuutarhuri Maija Malli ja projektiasiantuntija Matti Malli 11.4.2023",
      [
        ["Maija Malli", "Kaupunginpuutarhuri"],
        ["Matti Malli", "projektiasiantuntija"],
      ],
    ],
    ["Kaupunginvouti Maija Malli", [["Maija Malli", "Kaupunginvouti"]]],
    ["Kunnanluotsi Maija Malli", [["Maija Malli", "Kunnanluotsi"]]],
    ["Stadsstrateg Anna Modell", [["Anna Modell", "Stadsstrateg"]]],
    ["Kommunarkeolog Anna Modell", [["Anna Modell", "Kommunarkeolog"]]],
    [
      "Toimistosihteeri Maija Malli, Hallintokanslisti Matti Malli",
      [
        ["Maija Malli", "Toimistosihteeri"],
        ["Matti Malli", "Hallintokanslisti"],
      ],
    ],
    ["Skolkurator Anna Modell", [["Anna Modell", "Skolkurator"]]],
    ["kanslist Anna Modell, tfn 044 123 4567", [["Anna Modell", "kanslist", null, "044 123 4567"]]],
    ["vs. talous- ja hallintojohtaja Maija Malli", [["Maija Malli", "vs. talous- ja hallintojohtaja"]]],
    ["v.t. kunnanjohtaja Maija Malli", [["Maija Malli", "v.t. kunnanjohtaja"]]],
    ["talous- ja\n   hallintojohtaja Maija Malli", [["Maija Malli", "talous- ja hallintojohtaja"]]],
    ["hallinto- ja talousjohtaja Maija\nMallila", [["Maija Mallila", "hallinto- ja talousjohtaja"]]],
    ["Tekninen johtaja Matti Malli", [["Matti Malli", "Tekninen johtaja"]]],
    ["(Palvelualuejohtaja Maija Malli 040 123 4567)", [["Maija Malli", "Palvelualuejohtaja", null, "040 123 4567"]]],
    [
      "Malli Maija, kehittämispäällikkö, puh. 040 123 4567\nUusi-Hakala Matti, erityisasiantuntija, p. 041 123 4567",
      [
        ["Malli Maija", "kehittämispäällikkö", null, "040 123 4567"],
        ["Uusi-Hakala Matti", "erityisasiantuntija", null, "041 123 4567"],
      ],
    ],
    [
      "• Maija Malli, liikuntakoordinaattori, m@kunta.fi\n• Matti Malli, suunnittelija, 044 123 4567",
      [
        ["Maija Malli", "liikuntakoordinaattori", "m@kunta.fi"],
        ["Matti Malli", "suunnittelija", null, "044 123 4567"],
      ],
    ],
    ["kaupunkiympäristön toimialajohtaja\nMaija Malli", [["Maija Malli", "kaupunkiympäristön toimialajohtaja"]]],
    [
      "opetuksen ja vapaa-ajan palvelujohtaja\nMaija Malli",
      [["Maija Malli", "opetuksen ja vapaa-ajan palvelujohtaja"]],
    ],
    [
      "liikunnan ja kulttuurin toimialajohtaja\nMaija Malli",
      [["Maija Malli", "liikunnan ja kulttuurin toimialajohtaja"]],
    ],
    [
      "Liikunnan ja kulttuurin toimialajohtaja Maija Malli",
      [["Maija Malli", "Liikunnan ja kulttuurin toimialajohtaja"]],
    ],
    [
      "Matti Virtanen ja kunnan hallintojohtaja Maija Malli",
      [
        ["Matti Virtanen", null],
        ["Maija Malli", "kunnan hallintojohtaja"],
      ],
    ],
    [
      "Maija Malli, ympäristöasiantuntija, puhelin: 09 123 45678\n    maija.malli@kunta.fi",
      [["Maija Malli", "ympäristöasiantuntija", "maija.malli@kunta.fi", "09 123 45678"]],
    ],
    [
      "elinkeinojohtaja Maija Malli, puh. 0400 123 456 ja\nprojektisihteeri Matti Malli",
      [
        ["Maija Malli", "elinkeinojohtaja", null, "0400 123 456"],
        ["Matti Malli", "projektisihteeri"],
      ],
    ],
    [
      "Maija Malli, projektijohtaja, ja Matti Malli, rahoitusasiantuntija (etunimi.sukunimi@kunta.fi)",
      [
        ["Maija Malli", "projektijohtaja"],
        ["Matti Malli", "rahoitusasiantuntija"],
      ],
    ],
    [
      "Projektipäällikkö Maija Malli ja kehittämispäällikkö Matti Malli 17.2.2020:",
      [
        ["Maija Malli", "Projektipäällikkö"],
        ["Matti Malli", "kehittämispäällikkö"],
      ],
    ],
    [
      "Kehittämispäällikkö Maija Malli puh. 050 123 4567,\n   talousjohtaja Matti Malli puh. 050 123 4568",
      [
        ["Maija Malli", "Kehittämispäällikkö", null, "050 123 4567"],
        ["Matti Malli", "talousjohtaja", null, "050 123 4568"],
      ],
    ],
    ["Maija Leena Suomalli, nuorisotyönjohtaja", [["Maija Leena Suomalli", "nuorisotyönjohtaja"]]],
    ["hamnfogde Åke Modell, tfn 044 123 4567", [["Åke Modell", "hamnfogde", null, "044 123 4567"]]],
    ["Kirjanpitäjä Maija Malli", [["Maija Malli", "Kirjanpitäjä"]]],
    ["Toimistovirkailija Maija Malli", [["Maija Malli", "Toimistovirkailija"]]],
    ["vesihuollon tekijä Maija Malli", [["Maija Malli", "vesihuollon tekijä"]]],
    ["Maija Malli, vesihuollon yleismies", [["Maija Malli", "vesihuollon yleismies"]]],
    ["stadsdirektör Anna Modell-Ek", [["Anna Modell-Ek", "stadsdirektör"]]],
    ["T.f. förvaltningschef Anna Modell", [["Anna Modell", "T.f. förvaltningschef"]]],
    [
      "ekonomidirektör Anna Modell, tfn 06 123 4567, och\n      controller Åke Modell",
      [
        ["Anna Modell", "ekonomidirektör", null, "06 123 4567"],
        ["Åke Modell", "controller"],
      ],
    ],
    [
      "gatuingenjör Åke Modell, fornamn.efternamn@stad.fi, tfn 050 123 4567",
      [["Åke Modell", "gatuingenjör", null, "050 123 4567"]],
    ],
    [
      "talousjohtaja Maija Malli, maija.malli(at)kunta.fi, +358 40 123 4567.",
      [["Maija Malli", "talousjohtaja", "maija.malli@kunta.fi", "+358 40 123 4567"]],
    ],
    ["talousjohtaja Maija Malli, p. 040-123 4567", [["Maija Malli", "talousjohtaja", null, "040-123 4567"]]],
    ["Lisätietoja antaa hankejohtaja Maija Malli", [["Maija Malli", "hankejohtaja"]]],
    ["Asian valmisteli: hankejohtaja Maija Malli", [["Maija Malli", "hankejohtaja"]]],
    ["Maija Malli talousjohtaja", [["Maija Malli", "talousjohtaja"]]],
    ["t. f. kulturchef Anna Modell", [["Anna Modell", "t. f. kulturchef"]]],
    ["Lisätietoja asiasta antavat suunnittelija Maija Malli", [["Maija Malli", "suunnittelija"]]],
    ["Asian esitteli suunnittelija Maija Malli", [["Maija Malli", "suunnittelija"]]],
    ["Tilläggsuppgifter av planerare Anna Modell", [["Anna Modell", "planerare"]]],
    [
      "suunnittelija Maija Malli & planerare Anna Modell, gsm 040 123 4567",
      [
        ["Maija Malli", "suunnittelija"],
        ["Anna Modell", "planerare", null, "040 123 4567"],
      ],
    ],
    ["va. kunnansihteeri Maija Malli", [["Maija Malli", "va. kunnansihteeri"]]],
    ["ma. kunnansihteeri Maija Malli", [["Maija Malli", "ma. kunnansihteeri"]]],
    ["tf. kulturchef Anna Modell", [["Anna Modell", "tf. kulturchef"]]],
    [
      "kulturchef Anna Modell samt planerare Åke Modell",
      [
        ["Anna Modell", "kulturchef"],
        ["Åke Modell", "planerare"],
      ],
    ],
    [
      "talousjohtaja Maija Malli sekä suunnittelija Matti Malli",
      [
        ["Maija Malli", "talousjohtaja"],
        ["Matti Malli", "suunnittelija"],
      ],
    ],
    ["Kaupunkikuvavalvoja Maija Malli", [["Maija Malli", "Kaupunkikuvavalvoja"]]],
    [
      "Fastighetsförvaltare Anna Modell, mobil 040 123 4567",
      [["Anna Modell", "Fastighetsförvaltare", null, "040 123 4567"]],
    ],
    ["suunnittelija Maija Malli, GSM 040 123 4567", [["Maija Malli", "suunnittelija", null, "040 123 4567"]]],
    ["suunnittelija Maija Malli, tel. (09) 123 4567", [["Maija Malli", "suunnittelija", null, "(09) 123 4567"]]],
    ["Upplysningar lämnar kulturchef Anna Modell", [["Anna Modell", "kulturchef"]]],
    ["Ytterligare upplysningar ger kulturchef Anna Modell", [["Anna Modell", "kulturchef"]]],
    ["Kaavoitusarkkitehti Anna von Essen", [["Anna von Essen", "Kaavoitusarkkitehti"]]],
    ["kaupunginjohtaja", [[null, "kaupunginjohtaja"]]],
    ["kiertotalousyksikön päällikkö", [[null, "kiertotalousyksikön päällikkö"]]],
    ["Maija Malli", [["Maija Malli", null]]],
  ])("%j", (text, rows) => {
    expect(block(text)).toEqual(full(rows));
  });

  test.each<[string, readonly Row[]]>([
    ["hallintosihteeri Maija Malli Mallilan kaupunki on pyytänyt", [["Maija Malli", "hallintosihteeri"]]],
    [
      "tekninen johtaja Matti Malli, puh. 040 123 4567 Alueen vuokraaja on",
      [["Matti Malli", "tekninen johtaja", null, "040 123 4567"]],
    ],
    [
      "talousjohtaja Maija Malli, m@kunta.fi Kehitys ry valmistelee hanketta",
      [["Maija Malli", "talousjohtaja", "m@kunta.fi"]],
    ],
    ["talousjohtaja Maija Malli, Hankkeesta on päätetty", [["Maija Malli", "talousjohtaja"]]],
    ["Maija Malli, Kokouksessa päätettiin, että Matti Malli jatkaa", [["Maija Malli", null]]],
    ["talousjohtaja Maija Malli\nHankkeesta on neuvoteltu Matti Mallin kanssa", [["Maija Malli", "talousjohtaja"]]],
  ])("stops where prose begins: %j", (text, rows) => {
    expect(block(text)).toEqual(full(rows));
  });

  test.each([
    "Kaupunginhallitus Maija Malli",
    "Kunnanvaltuusto Maija Malli",
    "Stadsstyrelsen Anna Modell",
    "Kommunens Anna Modell",
  ])("takes no body for a title: %j", (text) => {
    expect(findPersons(text).map(({ title }) => title)).toEqual([null]);
  });

  it("stands from the first to the last word of the person", () => {
    const text = "Valmistelija\n• talousjohtaja Maija Malli, p. 040 123 4567\n";
    const body = text.slice("Valmistelija".length);
    expect(findPersons(body).map(({ range }) => body.slice(range.start, range.end))).toEqual([
      "talousjohtaja Maija Malli, p. 040 123 4567",
    ]);
  });

  test.each([
    "",
    "   \n",
    "Kaupunginhallitus päättää",
    "etunimi.sukunimi@kunta.fi",
    "p. 040 123 4567",
    "17.2.2020",
    "Stadsstyrelsen i Malax",
    "-",
  ])("finds nobody in %j", (text) => {
    expect(block(text)).toEqual([]);
  });
});

const prose = (text: string, known?: readonly string[]) =>
  findNamedPersons(text, known).map(({ name, title }) => [name, title]);

describe("people that prose names", () => {
  test.each<[string, Row]>([
    ["kunnan yhteyshenkilönä toimii liikuntakoordinaattori Maija Malli.", ["Maija Malli", "liikuntakoordinaattori"]],
    ["ohjausryhmään nimetään elinkeinojohtaja\nMaija Malli.", ["Maija Malli", "elinkeinojohtaja"]],
    ["ohjausryhmään valitaan hallinto- ja talousjohtaja Maija\nMalli.", ["Maija Malli", "hallinto- ja talousjohtaja"]],
    ["yhteyshenkilöksi nimetään tekninen johtaja Matti Malli", ["Matti Malli", "tekninen johtaja"]],
    ["edustajana on vt. kehittämispäällikkö Matti Malli", ["Matti Malli", "vt. kehittämispäällikkö"]],
    ["nimetä johtoryhmään elinvoimajohtaja Maija Mallilan", ["Maija Mallila", "elinvoimajohtaja"]],
    ["nimetään talousjohtaja Matti Virtanen", ["Matti Virtanen", "talousjohtaja"]],
    ["nimeää talousjohtaja Matti Virtasen", ["Matti Virtanen", "talousjohtaja"]],
    ["talousjohtajan Matti Virtasen tilalle", ["Matti Virtanen", "talousjohtaja"]],
    ["ohjausryhmään nimetään Maija Malli.", ["Maija Malli", null]],
    ["kaupungin edustajana Maija Malli.", ["Maija Malli", null]],
    ["edustajaksi valitaan jäsen Maija Malli", ["Maija Malli", null]],
    ["Yhteyshenkilö: Maija Malli", ["Maija Malli", null]],
    ["Toimii Maija Leena Malli koko kauden", ["Maija Leena Malli", null]],
    ["toimii suunnittelija Maija Malli Mallilan kunnasta", ["Maija Malli", "suunnittelija"]],
    ["att kulturchef Anna Modell är stadens kontaktperson", ["Anna Modell", "kulturchef"]],
    ["till kontaktperson utses Anna Modell", ["Anna Modell", null]],
    ["Nämnden valdes Anna Modell", ["Anna Modell", null]],
    ["stadsstyrelsen väljer Anna Modell", ["Anna Modell", null]],
    ["utsågs ledamoten Anna Modell", ["Anna Modell", null]],
    ["Kontaktperson: Anna Modell", ["Anna Modell", null]],
    ["representant är teknisk direktör Åke Modell", ["Åke Modell", "teknisk direktör"]],
    ["valittiin kunnanvaltuutettu Maija Malli", ["Maija Malli", null]],
    ["hallitus nimesi Maija Mallilan", ["Maija Mallila", null]],
    ["johtoryhmään osallistuu Maija Malli", ["Maija Malli", null]],
    ["Lisäksi Maija Malli edustaa kuntaa ohjausryhmässä.", ["Maija Malli", null]],
    ["että Maija Leena Malli edustaa kuntaa", ["Maija Leena Malli", null]],
    ["että kehitysjohtaja Maija Malli edustaa kuntaa", ["Maija Malli", "kehitysjohtaja"]],
    ["Maija Malli on kunnan yhteyshenkilönä", ["Maija Malli", null]],
    ["Maija Malli toimii kunnan edustajana", ["Maija Malli", null]],
    ["att Ann-Sofi Modell företräder kommunen i programgruppen", ["Ann-Sofi Modell", null]],
    ["Anna von Modell representerar staden", ["Anna von Modell", null]],
    ["Anna Modell är stadens kontaktperson", ["Anna Modell", null]],
    ["lautakunnan jäseneksi Maija Malli", ["Maija Malli", null]],
    ["edustajana on johtava asiantuntija Maija Malli", ["Maija Malli", "johtava asiantuntija"]],
    ["yhdyshenkilöksi nimetään kaupunginjohtaja", [null, "kaupunginjohtaja"]],
    ["yhteyshenkilönä toimii kiertotalousyksikön päällikkö.", [null, "kiertotalousyksikön päällikkö"]],
    ["stadens kontaktperson är stadsdirektören", [null, "stadsdirektör"]],
  ])("%j", (text, row) => {
    expect(prose(text)).toEqual([row]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "Tarkastajiksi valitaan Maija Malli ja Matti Malli.",
      [
        ["Maija Malli", null],
        ["Matti Malli", null],
      ],
    ],
    [
      "Valittiin jäsenet Maija Malli, Matti Malli sekä Sisko Suomalli.",
      [
        ["Maija Malli", null],
        ["Matti Malli", null],
        ["Sisko Suomalli", null],
      ],
    ],
    [
      "Valdes ledamöterna Anna Modell och Åke Modell.",
      [
        ["Anna Modell", null],
        ["Åke Modell", null],
      ],
    ],
    [
      "Maija Malli ehdotti Ville Virtasen kannattamana, että talo myydään.",
      [
        ["Maija Malli", null],
        ["Ville Virtanen", null],
      ],
    ],
    [
      "Jäsen Maija Malli teki seuraavan vastaehdotuksen. Matti Malli kannatti sitä.",
      [
        ["Maija Malli", null],
        ["Matti Malli", null],
      ],
    ],
    [
      "Anna Modell föreslog, understödd av Åke Modell, att huset säljs.",
      [
        ["Anna Modell", null],
        ["Åke Modell", null],
      ],
    ],
    ["Valitaan Maija Malli ja Suomen Malliyhdistys.", [["Maija Malli", null]]],
    ["Tekninen Lautakunta ehdotti, ja Suomen Malliliitto kannatti.", []],
    ["Maija Malli ja Matti Malli olivat paikalla.", []],
    ["Valitaan pöytäkirjantarkastajiksi Maija Malli.", [["Maija Malli", null]]],
  ])("lists and speakers: %j", (text, rows) => {
    expect(prose(text)).toEqual(rows);
  });

  it("tells those who only speak from those who are named for a task", () => {
    const people = findNamedPersons("Maija Malli ehdotti, että edustajaksi valitaan Matti Malli.");
    expect(people.map(({ name, speaks = false }) => [name, speaks])).toEqual([
      ["Maija Malli", true],
      ["Matti Malli", false],
    ]);
  });

  it("lets names known from elsewhere settle an inflected one", () => {
    expect(prose("nimetä talousjohtaja Maija Roopen", ["Maija Roope"])).toEqual([["Maija Roope", "talousjohtaja"]]);
  });

  it("leaves out the one who is replaced", () => {
    expect(prose("nimetään hallintojohtajan sijaan suunnittelija Maija Malli")).toHaveLength(1);
    expect(prose("nimetään hallintojohtajan sijasta suunnittelija Maija Malli")).toEqual([
      ["Maija Malli", "suunnittelija"],
    ]);
  });

  test.each([
    "yhdyshenkilöksi nimetään myöhemmin\n\nPäätös\n\nHyväksyttiin",
    "kunta osallistuu Vihreä Arki -hankkeeseen",
    "kunta on jäsenenä Mallin Latu ry:ssä",
    "talousjohtaja\n\nTiedoksi\nMalli Oy",
    "kaupunginjohtajan johtama ohjelma",
    "edustajaksi MALLILAN KUNTA",
    "nimetään Nya Malax kommun",
    "Suomen Mallinliitto edustaa kuntia",
    "Maija Malli on kunnan asukas",
  ])("finds nobody in %j", (text) => {
    expect(prose(text)).toEqual([]);
  });
});
