import { describe, expect, test } from "vitest";
import { findMunicipalityNames, readMunicipalityMentionForm } from "../../src/mentions/municipality";
import { municipalitiesIn } from "../../src/municipalities";

/** What is found, as `code name`. */
const found = (text: string) => findMunicipalityNames(text).map(({ code, name }) => `${code} ${name}`);
/** The stretches of the text that the mentions stand for. */
const stretches = (text: string) => findMunicipalityNames(text).map(({ range }) => text.slice(range.start, range.end));

describe("every case form of either language", () => {
  test.each([
    ["851 Tornio", ["Tornio", "Tornion", "Torniossa", "Torniosta", "Tornioon", "Torniolla", "Torniolle", "Torniota"]],
    ["069 Haapajärvi", ["Haapajärvi", "Haapajärven", "Haapajärvellä", "Haapajärveltä", "Haapajärvelle", "Haapajärveä"]],
    ["171 Joroinen", ["Joroinen", "Joroisten", "Joroisissa", "Joroisista", "Joroisiin", "Joroisia", "Joroista"]],
    ["236 Kaustinen", ["Kaustinen", "Kaustisen", "Kaustista", "Kaustisella", "Kaustiselle"]],
    ["139 Ii", ["Ii", "Iin", "Iissä", "Iistä", "Iihin", "Iille", "Ii:n", "Ii:ssä"]],
    ["398 Lahti", ["Lahden", "Lahdessa", "Lahteen", "Lahtea"]],
    ["895 Uusikaupunki", ["Uusikaupunki", "Uudenkaupungin", "Uudessakaupungissa", "Uuteenkaupunkiin"]],
    ["152 Isokyrö", ["Isonkyrön", "Isossakyrössä", "Isoonkyröön"]],
    ["638 Porvoo", ["Porvoo", "Porvoossa", "Porvooseen", "Porvoota"]],
    ["186 Järvenpää", ["Järvenpäähän", "Järvenpäässä"]],
    ["071 Haapavesi", ["Haapaveden", "Haapaveteen", "Haapavettä"]],
    ["837 Tampere", ["Tampereen", "Tampereella", "Tampereelle", "Tamperetta"]],
    ["936 Virrat", ["Virtain kaupunki", "Virroilla", "Virroille"]],
    ["284 Koski Tl", ["Koski Tl", "Kosken Tl kunta", "Koski Tl:n kunta", "Koski Tl:ssä"]],
    ["049 Esbo", ["Esbo", "Esbos", "Esbo stad", "Esbo stads"]],
    ["710 Raseborg", ["Raseborg", "Raseborgs stad", "Raseborgs stads"]],
    ["545 Närpes", ["Närpes", "Närpes stad", "Närpes stads"]],
    ["851 Torneå", ["Torneå", "Torneås"]],
    ["202 S:t Karins", ["S:t Karins", "S:t Karins stad"]],
    ["491 S:t Michel", ["S:t Michel", "S:t Michels stad"]],
    ["599 Pedersöre", ["Pedersöre", "Pedersöre kommun"]],
    ["599 Pedersören kunta", ["Pedersören kunta", "Pedersören kunnan", "Pedersöressä"]],
    ["180 Jyväskylän mlk", ["Jyväskylän mlk", "Jyväskylän mlk:n", "Jyväskylän maalaiskunnan"]],
    ["445 Väståboland", ["Väståboland", "Väståbolands stad"]],
    ["084 Haukipudas", ["Haukipudas", "Haukiputaan", "Haukiputaalla"]],
  ])("%s", (expected, forms) => {
    for (const form of forms) expect([form, found(`Asiaa hoitaa ${form}, on sovittu.`)]).toEqual([form, [expected]]);
  });

  test("the longest name first", () => {
    expect(found("Mukana on Mänttä-Vilppula.")).toEqual(["508 Mänttä-Vilppula"]);
    expect(found("Vuonna 2007 Mänttä ja Vilppula olivat erikseen.")).toEqual(["506 Mänttä", "933 Vilppula"]);
    expect(found("Nimi oli Vöyri-Maksamaa, nyt Vöyri.")).toEqual(["945 Vöyri-Maksamaa", "946 Vöyri"]);
    expect(found("Yli-Iin kunta ja Iin kunta")).toEqual(["972 Yli-Ii", "139 Ii"]);
    expect(found("Keminmaa, Kemi ja Kemijärvi")).toEqual(["241 Keminmaa", "240 Kemi", "320 Kemijärvi"]);
    expect(found("Eurajoki, Eura, Pornainen ja Pori")).toEqual([
      "051 Eurajoki",
      "050 Eura",
      "611 Pornainen",
      "609 Pori",
    ]);
  });

  test("each of a list before its common word", () => {
    expect(found("Turun, Kotkan ja Naantalin kaupungit sekä Auran kunta")).toEqual([
      "853 Turku",
      "285 Kotka",
      "529 Naantali",
      "019 Aura",
    ]);
    expect(found("yhdessä Juvan, Joroisten ja Rantasalmen kuntien kanssa")).toHaveLength(3);
    expect(found("I projektet deltar Närpes, Kaskö och Korsnäs.")).toEqual(["545 Närpes", "231 Kaskö", "280 Korsnäs"]);
    expect(found("neljä kuntaa (Posio, Salo ja Pello)")).toEqual(["614 Posio", "734 Salo", "854 Pello"]);
  });
});

describe("the official form is one mention", () => {
  test.each([
    ["Posion kunnan hallinnoima", "Posion kunnan", true],
    ["Tornion kaupunki päätti", "Tornion kaupunki", false],
    ["JOROISTEN KUNTA", "JOROISTEN KUNTA", false],
    ["SIIKAISTEN KUNNAN ESITYS", "SIIKAISTEN KUNNAN", true],
    ["IIN KUNTA", "IIN KUNTA", false],
    ["Lapin kunnan entinen alue", "Lapin kunnan", true],
    ["Vaalan\nkunnalta", "Vaalan\nkunnalta", false],
    ["Närpes stads andel", "Närpes stads", true],
    ["Pedersören kunta maksaa", "Pedersören kunta", false],
  ])("%s", (text, stretch, genitive) => {
    const [mention] = findMunicipalityNames(text);
    expect(stretches(text)).toEqual([stretch]);
    expect(mention && readMunicipalityMentionForm(text, mention.range)).toEqual({ official: true, genitive });
  });

  test("after another case the word is no part of it", () => {
    expect(stretches("Tornioon kaupunki rakentaa sillan")).toEqual(["Tornioon"]);
  });

  test.each([
    ["Vaalan osuus on", true],
    ["Vaala maksaa", false],
    ["Vaalaan siirretään", false],
    ["Joroisten osuus", true],
    ["Joroisiin siirretään", false],
    ["Esbos andel är", true],
    ["kunnan Ii:n osuus", true],
  ])("%s is not in it", (text, genitive) => {
    const [mention] = findMunicipalityNames(text);
    expect(mention && readMunicipalityMentionForm(text, mention.range)).toEqual({ official: false, genitive });
  });
});

describe("each municipality of today", () => {
  test("by its official form in either language", () => {
    for (const { code, name, status } of municipalitiesIn(2026)) {
      const [town, stad] = status === "city" ? ["kaupunki", "stad"] : ["kunta", "kommun"];
      for (const text of [`Mukana on ${name.fi} ${town}.`, `Med är ${name.sv} ${stad}.`]) {
        const official = text.replace("kunta kunta", "kunta");
        expect([official, findMunicipalityNames(official)[0]?.code]).toEqual([official, code]);
      }
    }
  });

  test("by its name alone in a list", () => {
    const names = municipalitiesIn(2026).flatMap(({ code, name }) => [
      [code, name.fi],
      [code, name.sv],
    ]);
    expect(names.filter(([code, name]) => findMunicipalityNames(`mukana ${name}, x`)[0]?.code !== code)).toEqual([]);
  });
});

/** Names that are ordinary words, surnames, regions, or parts of other words and names. */
describe("what only looks like a municipality is not found", () => {
  test.each([
    // The letter case decides.
    ["metsän salossa ja salolla"],
    ["kunnan aura rikkoutui, ja lahti jäätyi"],
    ["kolari sattui aamulla"],
    ["vaalan alue"],
    // An ordinary word at the start of a sentence.
    ["Kolari sattui maantiellä 4."],
    ["Tie on suljettu. Aura rikkoutui yöllä."],
    ["Lahti on jäässä huhtikuuhun asti."],
    ["Kotka pesii kunnan alueella."],
    ["Varkaus tapahtui koululla."],
    // A stem without its ending.
    ["Lahde ja Joroisi"],
    // A longer word, a compound.
    ["Kuusamontie 4"],
    ["Salonkatu 3 ja Porintie 5"],
    ["Eurajoenranta"],
    ["vaalilautakunta ja Vaalilautakunta"],
    ["Inarijärvi ja Kemijoki"],
    ["Oulu-päivä ja Oulu-lehti"],
    ["Pohjois-Ii ja Ala-Tornio"],
    ["Kemi- ja Tornionjoen laakso"],
    ["Päijät-Hämeen liitto"],
    ["osoite www.tornio.fi ja Tornio.fi"],
    ["kirjaamo@vaala.fi"],
    // A Roman numeral.
    ["II vaihe ja luokka II"],
    ["Kokous II / 2023"],
    // An organisation, a company, an association.
    ["Oulun yliopisto maksaa osuutensa"],
    ["Turun ammattikorkeakoulu hakee tukea"],
    ["Oulun ja Lapin yliopistot"],
    ["Kemijärven Kehitys Oy on hakija"],
    ["Kemijärven\nKehitys Oy"],
    ["Laukaan Nuorisoteatteri ry:lle"],
    ["Nokia Oyj toimittaa laitteet"],
    ["Oulun ELY-keskus maksaa"],
    ["Vaasa Parks Oy ja Vantaa Energia Oy"],
    ["Pellosta pöytään -hanke"],
    ["Rovaniemen hallinto-oikeus"],
    ["Vaasan keskussairaala"],
    ["Salon seudun kuntayhtymä"],
    ["Saarijärven–Viitasaaren seutu"],
    ["Lahden seurakuntayhtymä"],
    ["Nuorten Turku -verkosto"],
    ["Åbo Akademi svarar för kostnaderna"],
    ["Vasa universitet och Jakobstads församling"],
    // A region.
    ["Lapin liitto ja Lapin ELY-keskus"],
    ["Asia koskee koko Lappia ja Lapin maakuntaa."],
    ["Pohjan Voima Oy"],
    // A surname or first name.
    ["Matti Salo ja Kirsi Lahti"],
    ["Esteelliset: Anna von Salo"],
    ["Heinävesi liikkeelle ry"],
    ["asian esitteli Aino Kolari"],
    ["Kirsi Lahden esityksestä"],
    ["Salo Matti, jäsen"],
    ["Nousiainen Timo, puheenjohtaja"],
    ["Hallintojohtaja Timo Nousiainen"],
    ["Järvenpää Anna ja Kankaanpää Eero"],
    ["Loviisa Virtanen ja Lovisa Lind"],
    ["Kaarina Virtanen ja Simo Niemelä"],
    ["puheenjohtaja Salo avasi kokouksen"],
    ["tekninen johtaja Kolarin esityksestä"],
    ["Lahti teki vastaehdotuksen, jota Puumala kannatti"],
    ["Salon vastaesitys raukesi"],
    ["Tornion vastaehdotus raukesi"],
    ["Äänestyksessä annettiin 5 jaa-ääntä (Korpela, Salo, Lahti)"],
    ["Ei: Korpela, Salo, Tervo"],
    ["JAA: Salo, Lahti"],
    ["ordförande Sund öppnade mötet"],
    ["Gunilla Sund föreslog"],
    ["SALO"],
    ["RAUMAN SEUDUN YRITYSNEUVONTA"],
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

/** The same names where they do stand for the municipality. */
describe("and is found where it is one", () => {
  test.each([
    ["osuuden maksaa Salo", ["734 Salo"]],
    ["hankkeessa ovat Salo, Lahti ja Kolari", ["734 Salo", "398 Lahti", "273 Kolari"]],
    ["Kolari ja Muonio ovat mukana.", ["273 Kolari", "498 Muonio"]],
    ["Salo osallistuu hankkeeseen.", ["734 Salo"]],
    ["Aura, Eura ja Säkylä", ["019 Aura", "050 Eura", "783 Säkylä"]],
    ["Myös Salo osallistuu.", ["734 Salo"]],
    ["Kuntia ovat mm. Ii ja Inari", ["139 Ii", "148 Inari"]],
    ["Salossa 3.5.2023", ["734 Salo"]],
    ["Salo 4 000 euroa", ["734 Salo"]],
    ["Lahden kaupunki", ["398 Lahti"]],
    ["Simon kunta", ["751 Simo"]],
    ["LAHDEN KAUPUNKI", ["398 Lahti"]],
    ["UTAJÄRVI", ["889 Utajärvi"]],
    ["HOLLOLA", ["098 Hollola"]],
    ["Pertunmaan yhdistyminen Mäntyharjuun", ["588 Pertunmaa", "507 Mäntyharju"]],
    ["Tornion kaupunginhallitus", ["851 Tornio"]],
    ["Vaalan Kunnanhallitus", ["785 Vaala"]],
    ["Hollolan liittyminen ohjelmaan", ["098 Hollola"]],
    ["Turku–Naantali", ["853 Turku", "529 Naantali"]],
    ["-Kemijärvi\n-Salla", ["320 Kemijärvi", "732 Salla"]],
    ["Sunds kommun", ["771 Sund"]],
    ["kommunen hör till Åland (Sund)", ["771 Sund"]],
    ["kunnista 24 on mukana (Salo, Lahti)", ["734 Salo", "398 Lahti"]],
    ["puheenjohtajakunta Salo", ["734 Salo"]],
    ["mukana on Meri-Lapin Keminmaa", ["241 Keminmaa"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});
