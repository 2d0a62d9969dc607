import type { FoundPerson } from "../mentions/find-people";
import type { PartKind } from "../model/item";
import { within } from "../values/within";
import { othersTaskWords } from "../vocabulary/participation-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";

/** Where a person is named for a task, the last word first: what was changed in the meeting holds. */
const ORDER: readonly PartKind[] = ["decision", "handling", "proposal", "description"];
const OTHERS = anyPhrase(othersTaskWords);

/** Reads who is named for a task in a sentence that has the words for it: a contact person, a representative. */
export function readAssignedPerson(
  matter: Matter,
  words: readonly { readonly phrase: string }[],
  isRevised: boolean,
): FoundPerson | undefined {
  const task = anyPhrase(words);
  const kinds = isRevised ? ORDER : ORDER.filter((kind) => kind !== "handling");
  for (const kind of kinds) {
    for (const sentence of matter.sentences.filter(
      (candidate) =>
        candidate.kind === kind &&
        task.test(candidate.text) &&
        !(kind === "description" && OTHERS.test(candidate.text)),
    )) {
      const [person] = within(matter.people.named, sentence.range);
      if (person) return person;
    }
  }
  return undefined;
}
