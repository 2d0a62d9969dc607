import { projectWords } from "../vocabulary/project-words";
import { apposition, hyphenated, type NamedThing, quotedName } from "./class-phrases";
import { nameBehind } from "./name-behind";
import { finder } from "./run-recognisers";

/**
 * The projects and programmes that a normalised text names by the shape of the phrase:
 * 1. `Osaajat kotiin -hankkeeseen` 2. `Virtaa maaseudulle -kehittämisohjelma` 3. `projektet Levande stränder` 4. `hankkeeseen ”Sininen reitti”`
 * 5. `hankkeeseen Sininen reitti.`
 */
export const findProjectNames = finder<NamedThing>(
  hyphenated(projectWords),
  apposition(projectWords),
  quotedName(projectWords),
  nameBehind(projectWords),
);
