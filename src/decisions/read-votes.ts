import type { Range } from "../text/range";
import { isContrary, tellsCounterProposalWon, tellsProposalFell, tellsRejection } from "./counter-proposal";
import { readVoteNumber } from "./find-vote-tokens";
import { type Matter, partsOf } from "./matter";
import { readToldVotes } from "./read-told-votes";
import type { SourceVote } from "./source-vote";
import { counterProposal, counterProposalFell, noBlank, voteLists, voteMark, voteSum, voteTable } from "./vote-forms";

/** How far behind a vote a sentence on blank votes stands. */
const BLANK_REACH = 200;

/** The votes of the deciding handling, each once, in text order. */
export function readVotes(matter: Matter): SourceVote[] {
  const votes: SourceVote[] = [];
  const isNo = isContrary(matter);
  for (const part of partsOf(matter, ["handling", "decision"])) {
    const content = matter.text.slice(part.content.start, part.content.end);
    if (!voteMark.test(content)) continue;
    const laidOut = voteTable.all(content).map((match) => voteOf(match, part.content.start));
    const told = readToldVotes(content).map((vote) => ({ ...vote, range: shifted(vote.range, part.content.start) }));
    const sums = voteSum.all(content).map((match) => sumOf(match, content, part.content.start, isNo));
    for (const vote of [...laidOut, ...told, ...sums].sort((a, b) => a.range.start - b.range.start))
      addVote(votes, withoutBlank(matter.text.slice(vote.range.end, part.content.end), vote));
  }
  return votes.length > 0
    ? votes
    : partsOf(matter, ["handling"]).flatMap((part) => countNames(matter.text, part.content));
}

/** `Ingen röstade blankt` behind a vote states that there were 0. */
function withoutBlank(behind: string, vote: SourceVote): SourceVote {
  const match = vote.blank === null ? noBlank.exec(behind.slice(0, BLANK_REACH)) : null;
  if (!match) return vote;
  const end = vote.range.end + match.index + match[0].length;
  return { ...vote, blank: 0, range: { start: vote.range.start, end } };
}

/** The same numbers again, in either order, are the same vote told again; the first to be counted tells which side is whose. */
function addVote(votes: SourceVote[], vote: SourceVote): void {
  const index = votes.findIndex(
    (other) =>
      (other.for === vote.for && other.against === vote.against) ||
      (other.for === vote.against && other.against === vote.for),
  );
  const known = votes[index];
  if (!known) votes.push(vote);
  else if (known.blank === null && vote.blank !== null) votes[index] = { ...known, blank: vote.blank };
}

function voteOf(match: RegExpExecArray, offset: number): SourceVote {
  const { for: yes = "", against: no = "", blank } = match.groups ?? {};
  const start = offset + match.index;
  return {
    for: readVoteNumber(yes),
    against: readVoteNumber(no),
    blank: blank === undefined ? null : readVoteNumber(blank),
    range: { start, end: start + match[0].length },
  };
}

function sumOf(match: RegExpExecArray, content: string, offset: number, isNo: boolean): SourceVote {
  const vote = voteOf(match, offset);
  const at = match.index;
  const before =
    content
      .slice(Math.max(0, at - 150), at)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const behind = content.slice(at + match[0].length, at + match[0].length + 80).split(/[.!?](?:\s|$)/)[0] ?? "";
  const sentence = before + match[0] + behind;
  const isCounter =
    !counterProposalFell.test(sentence) &&
    (counterProposal.test(before + behind) ||
      tellsCounterProposalWon(before + match[0]) ||
      tellsProposalFell(sentence) ||
      (isNo && tellsRejection(behind)));
  return isCounter ? { ...vote, for: vote.against, against: vote.for } : vote;
}

function countNames(text: string, range: Range): SourceVote[] {
  return voteLists.all(text.slice(range.start, range.end)).map((match) => {
    const { yes = "", no = "", empty } = match.groups ?? {};
    const start = range.start + match.index;
    const lines = (list: string): number => list.trim().split("\n").length;
    return {
      for: lines(yes),
      against: lines(no),
      blank: empty ? lines(empty) : null,
      range: { start, end: start + match[0].length },
    };
  });
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
