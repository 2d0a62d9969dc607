import { posix } from "node:path";
import ts from "typescript";
import { roomOf, rooms } from "./rooms";
import { complain, nodesOf, type Source } from "./sources";

/** One import or re-export. */
export interface Import {
  readonly from: Source;
  readonly node: ts.Node;
  /** As written: `zod`, `../model/span`. */
  readonly specifier: string;
  /** Path of the imported file under `src/`, null for a package. */
  readonly path: string | null;
  readonly typeOnly: boolean;
}

export function importsOf(source: Source): readonly Import[] {
  return nodesOf(source.tree).flatMap((node) => readImport(source, node));
}

/** Imports that the table of rooms does not allow. */
export function checkImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => [...checkRoom(source), ...importsOf(source).flatMap(checkImport)]);
}

function checkRoom(source: Source): readonly string[] {
  return rooms[roomOf(source.path)]
    ? []
    : [complain(source, source.tree, `no room "${roomOf(source.path)}" in the table`)];
}

function checkImport(one: Import): readonly string[] {
  const room = rooms[roomOf(one.from.path)] ?? { calls: [], types: [] };
  if (one.path === null) {
    const open = (room.packages ?? []).some((name) => one.specifier === name || one.specifier.startsWith(`${name}/`));
    return open ? [] : [complain(one.from, one.node, `may not import "${one.specifier}"`)];
  }
  const target = roomOf(one.path);
  if (target === roomOf(one.from.path) || room.calls.includes(target)) return [];
  if (one.typeOnly && room.types.includes(target)) return [];
  const what = room.types.includes(target) ? "only types from" : "nothing from";
  return [complain(one.from, one.node, `may import ${what} ${target}`)];
}

function readImport(source: Source, node: ts.Node): readonly Import[] {
  if (ts.isImportDeclaration(node))
    return [toImport(source, node, node.moduleSpecifier, isTypeImport(node.importClause))];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [toImport(source, node, node.moduleSpecifier, node.isTypeOnly || isTypeList(node.exportClause))];
  }
  if (ts.isImportTypeNode(node)) return [toImport(source, node, node.argument, true)];
  if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node))) {
    return [toImport(source, node, node.arguments[0] ?? node, false)];
  }
  return [];
}

function toImport(from: Source, node: ts.Node, target: ts.Node, typeOnly: boolean): Import {
  const literal = ts.isLiteralTypeNode(target) ? target.literal : target;
  const specifier = ts.isStringLiteralLike(literal) ? literal.text : literal.getText(from.tree);
  const path = specifier.startsWith(".") ? `${posix.join(posix.dirname(from.path), specifier)}.ts` : null;
  return { from, node, specifier, path, typeOnly };
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  return clause.isTypeOnly || (clause.name === undefined && isTypeList(clause.namedBindings));
}

function isTypeList(list: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (list === undefined || !(ts.isNamedImports(list) || ts.isNamedExports(list))) return false;
  return list.elements.length > 0 && list.elements.every((element) => element.isTypeOnly);
}

function isRequire(call: ts.CallExpression): boolean {
  return ts.isIdentifier(call.expression) && call.expression.text === "require";
}
