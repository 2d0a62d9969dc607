import ts from "typescript";
import { roomOf } from "./rooms";
import { complain, nodesOf, type Source } from "./sources";

const longestFile = 250;
const longestFunction = 50;
const dumpingGrounds = /(^|[/-])(utils?|helpers?|common|misc|shared)([/.-]|$)/;

/** Files and functions that have outgrown their room, classes, and rooms that hold what does not belong there. */
export function checkShapes(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => [
    ...checkFile(source),
    ...nodesOf(source.tree).flatMap((node) => checkNode(source, node)),
  ]);
}

function checkFile(source: Source): readonly string[] {
  const lines = source.tree.text.split("\n").length - 1;
  const tooLong = lines > longestFile && !isData(source);
  return [
    ...(tooLong ? [complain(source, source.tree, `${lines} lines, more than ${longestFile}`)] : []),
    ...(dumpingGrounds.test(source.path) ? [complain(source, source.tree, "a file is named after what it does")] : []),
  ];
}

function checkNode(source: Source, node: ts.Node): readonly string[] {
  if (ts.isClassLike(node)) return [complain(source, node, "no classes")];
  if (roomOf(source.path) === "model" && ts.isStatement(node) && !isDeclarationOfType(node)) {
    return [complain(source, node, "the model holds types alone")];
  }
  if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return [];
  if (roomOf(source.path) === "vocabulary") return [complain(source, node, "the vocabulary holds rows alone")];
  const lines = linesOf(source, node);
  return lines > longestFunction ? [complain(source, node, `a function of ${lines} lines`)] : [];
}

/** Rows and generated tables may be as long as they need to. */
function isData(source: Source): boolean {
  return roomOf(source.path) === "vocabulary" || /\/registers\/.*(rows|data|generated)/.test(source.path);
}

function isDeclarationOfType(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true)
  );
}

function linesOf(source: Source, node: ts.Node): number {
  const lineOf = (position: number) => source.tree.getLineAndCharacterOfPosition(position).line;
  return lineOf(node.getEnd()) - lineOf(node.getStart(source.tree)) + 1;
}
