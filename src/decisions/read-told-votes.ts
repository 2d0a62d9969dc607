import { pattern } from "../patterns/pattern";
import type { VoteSide } from "../vocabulary/vote-words";
import { voteVerbs } from "../vocabulary/vote-words";
import { type CountToken, findVoteTokens, type SideToken, type VoteToken } from "./find-vote-tokens";
import { anyPhrase } from "./phrases";
import type { SourceVote } from "./source-vote";

/** Ends of sentences, as they part the votes that are told. */
const END = pattern(() => /[.;!?](?=["”)]?\s+\p{Lu}|\s*$)|\n[ ]*\n/gu);
const VERB = anyPhrase(voteVerbs);
/** What may stand between the word that is cast and its number, the surest first: `JAA: 17`, `Jaa (3)`, `29 JAA`, `Ei 3`. */
const CLOSE = [
  { between: /^ ?:\s*$/, isCountFirst: false },
  { between: /^ ?\($/, isCountFirst: false },
  { between: /^\s?$/, isCountFirst: true },
  { between: /^ $/, isCountFirst: false },
] as const;

interface Pair {
  readonly side: SideToken;
  readonly count: CountToken;
}

type Open = { readonly [Side in VoteSide]?: number } & {
  readonly start: number;
  readonly end: number;
  readonly isVote: boolean;
};

/**
 * Reads the votes that a stretch of text tells in sentences, however it puts them: which number belongs to which side, then
 * which sides make one vote.
 *
 * 1. `Annettiin 29 jaa-ääntä ja 5 ei-ääntä. Tyhjää äänesti 1 valtuutettu.`
 * 2. `Pohjaehdotus sai 4 ääntä, Virran ehdotus 5 ääntä ja 2 äänesti tyhjää.`
 * 3. `Sju ledamöter röstade för det ursprungliga förslaget och fyra för Strands förslag.`
 * 4. `Käsittelyn jatkamisen puolesta annettiin 3 ääntä ja pöydällepanon puolesta 6.`
 */
export function readToldVotes(content: string): SourceVote[] {
  const votes: SourceVote[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (isWhole(open)) votes.push(voteOf(open));
    open = undefined;
  };
  for (const { start, text } of sentencesOf(content)) {
    const pairs = pairUp(text, findVoteTokens(text));
    if (pairs.length === 0) close();
    for (const { side, count } of pairs) {
      if (open?.[side.side] !== undefined) close();
      open = addTo(open, side, count, start, side.isNamed || VERB.test(text));
    }
    // `Ahon ehdotus sai 4 ja Korven ehdotus 7 ääntä`: a vote of its own, whose last side makes none with the next sentence.
    if (new Set(pairs.map(({ side }) => side.side)).size < pairs.length && !isWhole(open)) open = undefined;
  }
  close();
  return votes;
}

type Whole = Open & { readonly for: number; readonly against: number };

function isWhole(open: Open | undefined): open is Whole {
  return open?.isVote === true && open.for !== undefined && open.against !== undefined;
}

function voteOf({ for: yes, against, blank, start, end }: Whole): SourceVote {
  return { for: yes, against, blank: blank ?? null, range: { start, end } };
}

function addTo(
  open: Open | undefined,
  { side, range }: SideToken,
  count: CountToken,
  at: number,
  isVote: boolean,
): Open {
  const start = at + Math.min(range.start, count.range.start);
  const end = at + Math.max(range.end, count.range.end);
  return {
    ...open,
    [side]: count.count,
    start: Math.min(open?.start ?? start, start),
    end: Math.max(open?.end ?? end, end),
    isVote: isVote || (open?.isVote ?? false),
  };
}

function sentencesOf(content: string): { readonly start: number; readonly text: string }[] {
  const edges = [0, ...END.all(content).map((match) => match.index + match[0].length), content.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, text: content.slice(edges[index], end) }));
}

/** Which number belongs to which side: those that stand together first, the rest in the order of the sentence. */
function pairUp(text: string, tokens: readonly VoteToken[]): readonly Pair[] {
  const close = closePairs(text, tokens);
  const taken = new Set<VoteToken>(close.flatMap(({ side, count }) => [side, count]));
  const rest = tokens.filter((token) => !taken.has(token));
  return [...close, ...pairInOrder(rest)].sort((a, b) => a.count.range.start - b.count.range.start);
}

function closePairs(text: string, tokens: readonly VoteToken[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<VoteToken>();
  for (const { between, isCountFirst } of CLOSE)
    tokens.slice(1).forEach((second, index) => {
      const first = tokens[index] as VoteToken;
      const [side, count] = isCountFirst ? [second, first] : [first, second];
      if (taken.has(first) || taken.has(second) || !("side" in side) || !side.isNamed || !("count" in count)) return;
      if (!between.test(text.slice(first.range.end, second.range.start))) return;
      pairs.push({ side, count });
      taken.add(first).add(second);
    });
  return pairs;
}

/** A sentence that begins with a number has its numbers before the sides, another one behind them; a blank vote stands either way. */
function pairInOrder(tokens: readonly VoteToken[]): readonly Pair[] {
  const isCountFirst = tokens[0] !== undefined && "count" in tokens[0];
  const pairs: Pair[] = [];
  let side: SideToken | undefined;
  let count: CountToken | undefined;
  for (const token of tokens) {
    if ("count" in token) {
      if (side) pairs.push({ side, count: token });
      count = side ? undefined : token;
      side = undefined;
    } else if (count && (isCountFirst || token.side === "blank")) {
      pairs.push({ side: token, count });
      count = undefined;
    } else if (!side?.isNamed || token.isNamed) side = token;
  }
  return pairs;
}
