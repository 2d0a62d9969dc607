import { within } from "../values/within";
import { leaderWords, localShareWords, memberWords, shareWords } from "../vocabulary/cofunding-words";
import type { Matter } from "./matter";
import { anyPhrase } from "./phrases";
import type { SourceProject } from "./read-project";

const LEADER = anyPhrase(leaderWords.filter((row) => row.names === "programme"));
const LEADER_GROUP = anyPhrase(leaderWords.filter((row) => row.names === "group"));
const SHARE = anyPhrase(shareWords);
const LOCAL_SHARE = anyPhrase(localShareWords);
const MEMBER = anyPhrase(memberWords);

/**
 * Reads a programme without a name of its own, for which title or proposal speak of municipal money: 1. `Leader-toimintaa`,
 * `Leader-rahoitukseen`, `Leader-verksamheten` 2. by its association: `Leader Järviseutu ry:n rahoitukseen`, `Rantakylät ry:n kuntarahoitus`.
 * Undefined when they speak of being a member.
 */
export function readLeader(matter: Matter): SourceProject | undefined {
  const deciding = matter.deciding;
  const isLocal = deciding.some(({ text }) => LOCAL_SHARE.test(text));
  if ((!isLocal && !deciding.some(({ text }) => SHARE.test(text))) || deciding.some(({ text }) => MEMBER.test(text)))
    return undefined;
  for (const { text, range } of deciding) {
    const programme = LEADER.exec(text);
    if (!programme) continue;
    const [name] = programme;
    const start = range.start + programme.index;
    return { project: { name }, range: { start, end: start + name.length } };
  }
  const group = deciding
    .flatMap(({ range }) => within(matter.mentions("networks"), range))
    .find(({ name, form }) => form === "association" && (isLocal || LEADER_GROUP.test(name)));
  return group && { project: { name: group.name }, range: group.range };
}
