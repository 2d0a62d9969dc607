import { expect, test } from "vitest";
import { findProjectNames } from "../../src/mentions/project";

const found = (text: string) => findProjectNames(text).map(({ name }) => name);

test.each([
  ["Osallistuminen Talvi tulee -hankkeeseen", "Talvi tulee"],
  ["Osallistuminen Lumen lumo -hankkeen rahoitukseen", "Lumen lumo"],
  ["kunta rahoittaa Talvi tulee -hanketta", "Talvi tulee"],
  ["kunta rahoittaa Talvi tulee –hanketta", "Talvi tulee"],
  ["Kuntarahoitus Virtaa kylille -kehittämisohjelmaan 2023–2027", "Virtaa kylille"],
  ["hallinnoimaan Etelän kylät -yhteistyöhankkeeseen", "Etelän kylät"],
  ["EU-rahoitusta Elävät jäät -hankkeelle", "Elävät jäät"],
  ["Lumiraja-projektin ohjausryhmä", "Lumiraja"],
  ["Talvireitit -esiselvityksen laatiminen", "Talvireitit"],
  ["andel i projektet Ljus längs stranden\nmed 9 000 euro", "Ljus längs stranden"],
  ["andel i projektet Levande is som pågår till 2026", "Levande is"],
  ["Levande is-projektet", "Levande is"],
  ["Kunta osallistuu hankkeeseen Sininen reitti.", "Sininen reitti"],
  ["Hanketta rahoitetaan. Hankkeeseen Sininen reitti, jossa", "Sininen reitti"],
])("%s", (text, name) => expect(found(text)).toEqual([name]));

test.each([
  ["OSALLISTUMINEN HANKKEESEEN HYVÄ KALA\n\nRanua on valmistellut hankkeen Hyvä kala ja hakee tukea.", "Hyvä kala"],
  [
    "Hankkeen Sininen reitti rahoitus\n\nYhdistys toteuttaa hankkeen Sininen reitti yhdessä Liperin kanssa.",
    "Sininen reitti",
  ],
  ["Hankkeessa Digipolku kehitetään taitoja. Kunta osallistuu hankkeeseen Digipolku.", "Digipolku"],
])("behind its class word, as far as two places agree: %j", (text, name) => {
  expect(new Set(found(text).map((each) => each.toLowerCase()))).toEqual(new Set([name.toLowerCase()]));
});

test("each mention of a text", () => {
  expect(found("Jää jaksaa -hanke alkaa. Edellinen oli Jää kantaa -hanke.")).toEqual(["Jää jaksaa", "Jää kantaa"]);
});

test.each([
  ["hankkeen kesto on kaksi vuotta"],
  ["Hankkeen ohjausryhmä"],
  ["eu-hankkeet ovat"],
  ["hankkeessa Business Finland."],
  ["Hankkeen Liperin osuus. Hankkeen Liperin osuus."],
  ["Hanketta Suomen Kylät ry hakee. Hanketta Suomen Kylät ry johtaa."],
  ["Hankkeen ELY-keskus rahoittaa. Hankkeessa ELY-keskus on mukana."],
  ["Hankkeelle Euroopan unioni, valtio ja kunnat"],
  ["hanke\nTiivistelmä asiasta.\n"],
  ["hankkeen Maija Malli, puh."],
  ["kone- ja laitehankkeet"],
  ["projektet pågår och programmet fortsätter"],
  ["Talvi tulee -verkosto"],
])("no project in %j", (text) => expect(found(text)).toEqual([]));
