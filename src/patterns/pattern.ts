/**
 * A regular expression that is compiled when it is first searched with, and keeps no place between searches.
 * Importing the library compiles none; a text compiles those that its readers come to.
 */
export interface Pattern {
  /** The first match from a place on; directly at it where the flags say `y`. */
  readonly exec: (text: string, from?: number) => RegExpExecArray | null;
  /** Whether there is a match from a place on, or directly at it where the flags say `y`. */
  readonly test: (text: string, from?: number) => boolean;
  /** Where the first match from a place on ends. */
  readonly end: (text: string, from?: number) => number | undefined;
  /** All matches, one after the other. */
  readonly all: (text: string) => readonly RegExpExecArray[];
  /** The text with every match replaced, or the first where the flags do not say `g`. */
  readonly replace: (text: string, by: Replacement) => string;
}

/** What a match is replaced with: a string, or what is made of the match and its groups. */
type Replacement = string | ((match: string, ...groups: string[]) => string);

/**
 * @param source - The pattern's source or literal, made when it is first needed. `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in it
 *   stand for letters of Latin script and the digits: a property of Unicode costs several times as much to compile and to search with.
 * @param flags - Of a source; a literal brings its own. `g` or `y` for one that is searched from a place on.
 */
export function pattern(source: () => string | RegExp, flags?: string): Pattern {
  let compiled: RegExp | undefined;
  const from = (start: number): RegExp => {
    compiled ??= compile(source(), flags);
    compiled.lastIndex = start;
    return compiled;
  };
  return {
    exec: (text, start = 0) => from(start).exec(text),
    test: (text, start = 0) => from(start).test(text),
    end: (text, start = 0) => (from(start).test(text) ? compiled?.lastIndex : undefined),
    all: (text) => findAll(from(0), text),
    replace: (text, by) => text.replace(from(0), by as string),
  };
}

/** By `exec`: `matchAll` makes a new pattern at each call, which costs more than to search a short text. */
function findAll(compiled: RegExp, text: string): readonly RegExpExecArray[] {
  if (!compiled.global) throw new TypeError(`all() needs the flag g: ${compiled.source}`);
  const found: RegExpExecArray[] = [];
  for (let match = compiled.exec(text); match !== null; match = compiled.exec(text)) {
    found.push(match);
    if (match[0] === "") compiled.lastIndex++;
  }
  return found;
}

function compile(source: string | RegExp, flags?: string): RegExp {
  if (typeof source === "string") return new RegExp(inLatin(source), flags);
  return new RegExp(inLatin(source.source), source.flags);
}

/** Letters as ranges, to stand in a class. Beyond Latin-1, where capitals and small letters take turns, a letter counts as either. */
const BEYOND = "\\u0100-\\u02af\\u1e00-\\u1eff";
const SMALL = `a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u00ff${BEYOND}`;
const CAPITAL = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${BEYOND}`;
const RANGES: Readonly<Record<string, string>> = {
  L: "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff",
  Ll: SMALL,
  Lu: CAPITAL,
  N: "\\d\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be",
};

/** A bracket, an escaped character, or a property of letters or numbers. */
const TOKEN = /[[\]]|\\p\{(L[lu]?|N)\}|\\./gu;

/** The source with ranges for properties; within a class without brackets of their own. */
function inLatin(source: string): string {
  let within = false;
  return source.replace(TOKEN, (token, property?: string) => {
    if (token === "[") within = true;
    if (token === "]") within = false;
    const ranges = property && RANGES[property];
    if (!ranges) return token;
    return within ? ranges : `[${ranges}]`;
  });
}
