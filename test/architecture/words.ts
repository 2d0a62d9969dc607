import ts from "typescript";
import { roomOf } from "./rooms";
import { complain, nodesOf, type Source } from "./sources";

/** Rooms of rows, where words of the two languages stand. */
const wordRooms = ["vocabulary", "registers"];

/** `\b`, `\w` and their opposites take ä, ö and å for non-letters. */
const asciiClass = /(?<!\\)(?:\\\\)*\\[bBwW]/;
const finnishLetter = /[åäöÅÄÖ]/;

/** Letters of Finnish and Swedish in code that belong in rows, and patterns that take them for no letters. */
export function checkWords(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => nodesOf(source.tree).flatMap((node) => checkLiteral(source, node)));
}

function checkLiteral(source: Source, node: ts.Node): readonly string[] {
  const text = literalText(node);
  if (text === null) return [];
  return [
    ...(asciiClass.test(text) ? [complain(source, node, `a pattern may not use \\b or \\w: ${text}`)] : []),
    ...(!wordRooms.includes(roomOf(source.path)) && finnishLetter.test(text)
      ? [complain(source, node, `a word of the minutes belongs in vocabulary/: ${text}`)]
      : []),
  ];
}

/** What a literal stands for: a pattern as written, a string as it is read. */
function literalText(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.rawText ?? node.text;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.rawText ?? node.text;
  return ts.isStringLiteral(node) ? node.text : null;
}
