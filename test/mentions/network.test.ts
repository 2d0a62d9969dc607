import { describe, expect, test } from "vitest";
import { findNetworkNames } from "../../src/mentions/network";
import { networks } from "../../src/registers/networks";

/** What is found, as `id|name`; `-` for an unknown network. */
const found = (text: string) => findNetworkNames(text).map(({ id, name }) => `${id ?? "-"}|${name}`);
const stretches = (text: string) => findNetworkNames(text).map(({ range }) => text.slice(range.start, range.end));

describe("a network of the register in every spelling", () => {
  test.each([
    [
      "uso|Uuden sukupolven organisaatiot",
      [
        "USO-verkosto",
        "USO7-verkostoon",
        "USO 7 -verkostokausi",
        "USO -verkosto",
        "USO 2027-2028 -verkostossa",
        "USO:n kausi",
        "Uuden sukupolven organisaatiot",
        "Uuden sukupolven organisaatiot (USO) -verkostoon",
        "Uuden sukupolven\norganisaatiot (USO) -\nverkoston",
        "Uuden sukupolven organisaatioiden kehittämisverkostosta",
        "Uuden sukupolven organisaatiot ja johtaminen -verkostohanke",
      ],
    ],
    [
      "uso|USO – Nya generationens organisationer",
      ["USO-nätverket", "USO – Nya generationens organisationer", "Nya generationens organisationer"],
    ],
    ["hinku|Hinku", ["Hinku-verkosto", "HINKU-verkostoon", "Hinku"]],
    ["fisu|FISU", ["FISU-verkosto", "Fisu-verkostosta"]],
    [
      "kotiseutuliitto|Suomen Kotiseutuliitto",
      ["Suomen Kotiseutuliitto", "Kotiseutuliiton", "Suomen kotiseutuliitto ry:n"],
    ],
    ["kotiseutuliitto|Finlands Hembygdsförbund", ["Finlands Hembygdsförbund"]],
    ["terve-kunta|Terve Kunta", ["Terve Kunta -verkostoon", "Terve kunta -verkosto"]],
    ["kehto|KEHTO-foorumi", ["KEHTO-foorumiin", "KEHTO -foorumi"]],
    ["cittaslow|Cittaslow", ["Cittaslow-verkoston", "Cittaslow"]],
    ["innovation-circle|Innovation Circle", ["Innovation Circle -verkosto", "Innovation Circle"]],
    ["kuntaliitto|Suomen Kuntaliitto", ["Kuntaliiton jäsenmaksu", "Suomen Kuntaliitto ry:n jäsenyys"]],
    ["kuntaliitto|Finlands Kommunförbund", ["Finlands Kommunförbunds medlemsavgift"]],
  ])("%s", (expected, spellings) => {
    for (const spelling of spellings)
      expect([spelling, found(`Asiana on ${spelling}.`)]).toEqual([spelling, [expected]]);
  });

  test("every row by its own names", () => {
    for (const { id, name } of networks) {
      for (const text of [`${name.fi} -jäsenyys`, `${name.sv}-medlemskap`]) {
        expect([text, findNetworkNames(text)[0]?.id]).toEqual([text, id]);
      }
    }
  });

  test("with its class word, in one mention", () => {
    expect(stretches("Kaupunki jatkaa USO 7 -verkostossa.")).toEqual(["USO 7 -verkostossa"]);
    expect(stretches("liittyy Uuden sukupolven organisaatiot (USO) -verkostoon 1.1.")).toEqual([
      "Uuden sukupolven organisaatiot (USO) -verkostoon",
    ]);
  });
});

describe("another network by the shape of the phrase", () => {
  test.each([
    // A hyphenated class word, which the name leaves behind.
    ["Kylän liittyminen Lumiset kunnat -verkostoon", "Lumiset kunnat"],
    ["Lumikunnat-verkoston jäsenyys", "Lumikunnat"],
    ["liittyminen Reilua ruokaa -ohjelmaan", "Reilua ruokaa"],
    ["Kunta jatkaa Hiljaiset Yöt -verkostossa", "Hiljaiset Yöt"],
    ["kaupunki eroaa Kaikille avoin -yhteisöstä", "Kaikille avoin"],
    ["§ 12  Osallistuminen Vihreä väylä -verkoston toimintaan", "Vihreä väylä"],
    ["Jäsenyys Vihreä väylä -verkostossa", "Vihreä väylä"],
    ["Helsingin liittyminen Vihreä väylä -verkostoon", "Vihreä väylä"],
    ["Elävät torit (ET) -verkosto", "Elävät torit"],
    ['liittyminen "Yhdessä ylös" -ohjelmaan', "Yhdessä ylös"],
    ["liittyminen Lumiset\nkunnat -verkostoon", "Lumiset kunnat"],
    ["Nuorten Saimaa -verkosto", "Nuorten Saimaa"],
    ["Seudulliseen Lumiraja-verkostoon", "Lumiraja"],
    ["Kylän Lumiraja-verkosto", "Lumiraja"],
    ["Kuntaliiton Lumiset kunnat -verkosto", "Lumiset kunnat"],
    ["Levande vintrar-nätverket", "Levande vintrar"],
    // The genitive makes the class word a part of the name.
    ["liittyminen Lumikuntien verkostoon", "Lumikuntien verkosto"],
    ["Järvikuntien vesiliiton jäsenyys", "Järvikuntien vesiliitto"],
    ["ero Itäsuomen matkailuyhdistyksestä", "Itäsuomen matkailuyhdistys"],
    ["Pohjois-Hämeen Lumikuntien foorumista", "Pohjois-Hämeen Lumikuntien foorumi"],
    ["Pohjoisen meren kaupunkien liittoon", "Pohjoisen meren kaupunkien liitto"],
    ["medlemskap i Skärkommunernas nätverk", "Skärkommunernas nätverk"],
    ["avgiften till Norrkustens förbund", "Norrkustens förbund"],
    ["Keski-Suomen liiton jäsenmaksu", "Keski-Suomen liitto"],
    ["Lapin liiton jäsenmaksu", "Lapin liitto"],
    // A compound of members or a subject is a name by itself.
    ["liittyy lumikuntaverkostoon", "lumikuntaverkosto"],
    ["Jäsenyys Lumikaupunkiverkostossa", "Lumikaupunkiverkosto"],
    ["Kuntaliiton lumipäällikköverkostoon", "lumipäällikköverkosto"],
    ["Kuntaliiton lumipäälliköiden verkostoon", "lumipäälliköiden verkosto"],
    ["Suomen Lumikuntaliiton jäseneksi", "Suomen Lumikuntaliitto"],
    ["sitoutuu kunta-alan energiatehokkuussopimukseen 2017-2025", "kunta-alan energiatehokkuussopimus"],
    ["liittyminen kuntien ilmastosopimukseen", "kuntien ilmastosopimus"],
    ["ansluter sig till kommunernas klimatavtal", "kommunernas klimatavtal"],
    ["jäsenyys lumikylärenkaassa", "lumikylärengas"],
    ["ansluter sig till vinterkommunnätverket", "vinterkommunnätverk"],
    ["ansluter sig till kommunernas energieffektivitetsavtal", "kommunernas energieffektivitetsavtal"],
    // Agreements, models, and names with a small word of another language.
    ["Lumiset lapset -malliin", "Lumiset lapset"],
    ["Lumiset kylät -rinkiin", "Lumiset kylät"],
    ["modellen Levande vintrar", "Levande vintrar"],
    ["Covenant of Winters -sopimukseen", "Covenant of Winters"],
    ["liittyy Winters for Peace -verkostoon", "Winters for Peace"],
    // An association keeps its mark and the municipality in its name.
    ["eroaminen Lumen ystävät ry:stä", "Lumen ystävät ry"],
    ["Leader Lumiraja ry:n hallitus", "Leader Lumiraja ry"],
    ["ostetaan Salon Lumiyhdistys ry:ltä", "Salon Lumiyhdistys ry"],
    ["Kylien Talvi ry", "Kylien Talvi ry"],
    ["anslutning till Vinterns vänner rf", "Vinterns vänner rf"],
    ["medlemskap i Föreningen för öppna vintrar rf", "Föreningen för öppna vintrar rf"],
    ["anslutning till Förbundet för snö rf", "Förbundet för snö rf"],
    // Swedish: the name follows.
    ["delta i nätverket Levande vintrar under 2024", "Levande vintrar"],
    ["delta i samarbetsnätverket Levande vintrar", "Levande vintrar"],
    ["Nätverket Levande vintrar bjuder in kommunen", "Levande vintrar"],
    ["anslutning till föreningen Vinterns vänner rf", "Vinterns vänner rf"],
    ["Föreningen Vinterns vänner rf ansöker", "Vinterns vänner rf"],
    ["programmet ”Ren sjö och strand” börjar", "Ren sjö och strand"],
  ])("%s", (text, name) => expect(found(text)).toEqual([`-|${name}`]));

  test("with where it stands", () => {
    expect(stretches("Kunta liittyy Lumiset kunnat -verkostoon.")).toEqual(["Lumiset kunnat -verkostoon"]);
    expect(stretches("Mona Lind\n\nLumen ystävät ry\n")).toEqual(["Lumen ystävät ry"]);
    expect(stretches("JÄSENYYS LUMEN YSTÄVÄT RY:SSÄ\nLumen ystävät ry pyytää")).toEqual(["Lumen ystävät ry"]);
  });

  test("and says which shape it was", () => {
    const form = (text: string) => findNetworkNames(text)[0]?.form;
    expect(form("Lumiset kunnat -verkosto")).toBe("hyphenated");
    expect(form("Lumikuntien verkosto")).toBe("genitive");
    expect(form("Lumen ystävät ry")).toBe("association");
    expect(form("nätverket Levande vintrar")).toBe("apposition");
    expect(form("USO-verkosto")).toBe("register");
  });
});

test.each([
  ["Föreningen har inte varit rf"],
  ["verkoston osallistumismaksu ja verkostossa mukana olevat"],
  ["Kunnan verkosto ja Verkoston jäsenyys"],
  ["Kaupungin ohjelma ja Hankkeen verkosto"],
  ["vertaisoppimis- ja tukiverkosto"],
  ["Kangasalan vesijohtoverkosto"],
  ["kuntaverkosto, jäsenkuntaverkosto, kyläverkosto ja maakuntaliitto"],
  ["Pariisin ilmastosopimus ja klimatavtalet i Paris"],
  ["monikuntaliitoksen selvitys ja vuokrasopimus"],
  ["energiatehokkuussopimuskausi, Lumiset lapset -mallinnus ja lumijohtajaverkostoitu"],
  ["grannkommunnätverket, samkommunförbundet och Levande vintrar-modellera"],
  ["ansluter sig till nätverket\n\nBeredare"],
  ["Matkailun tulevaisuus on kylien verkosto"],
  ["Jäsenyys rantakuntien liitossa ja Osallistuminen kylien verkostoon"],
  ["Suunnitelman mukaan alueen verkosto kasvaa"],
  ["Tornion kaupungin verkosto"],
  ["Kommunens och Esbo stads nätverk"],
  ["Kuntaliitto on lähettänyt kutsun."],
  ["Kommunförbundet ordnar en kurs."],
  ["USOKAN 7 kausi ja VUSO"],
  ["terve kunta ja Terve kunta 2030"],
  ["uuden sukupolven johtajat"],
  ["2023-ohjelma"],
  ["Maksu on 100 euroa ry:n jäsenille"],
  ["kommunen ansluter sig till nätverket och föreningen"],
])("no network in %j", (text) => expect(found(text)).toEqual([]));
