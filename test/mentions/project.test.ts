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
])("%s", (text, name) => expect(found(text)).toEqual([name]));

test("each mention of a text", () => {
  expect(found("Jää jaksaa -hanke alkaa. Edellinen oli Jää kantaa -hanke.")).toEqual(["Jää jaksaa", "Jää kantaa"]);
});

test.each([
  ["hankkeen kesto on kaksi vuotta"],
  ["Hankkeen ohjausryhmä"],
  ["eu-hankkeet ovat"],
  ["kone- ja laitehankkeet"],
  ["projektet pågår och programmet fortsätter"],
  ["Talvi tulee -verkosto"],
])("no project in %j", (text) => expect(found(text)).toEqual([]));
