import type { Range } from "../text/range";
import { lastBefore, within } from "../values/within";
import { neighbourWords } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";

const NEIGHBOUR = anyPhrase(neighbourWords);

/** Whether the sentence in which something stands names other municipalities alone, or neighbours: *Varkaus on ollut mukana neljännellä kaudella*. */
export function isAboutOthers(matter: Matter, { start }: Range, authority: string | null): boolean {
  const sentence = lastBefore(matter.sentences, start + 1);
  const towns = sentence ? within(matter.mentions("municipalities"), sentence.range) : [];
  const namesOthers = towns.length > 0 && authority !== null;
  return (namesOthers || NEIGHBOUR.test(sentence?.text ?? "")) && towns.every(({ code }) => code !== authority);
}
