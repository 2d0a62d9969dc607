import ts from "typescript";
import { complain, nodesOf, type Source } from "./sources";

/** Names that reach outside: input and output, clocks, chance, the host, its language settings. */
const outside = new Set(
  "Intl console process fetch globalThis crypto performance setTimeout setInterval queueMicrotask eval Function Deno Bun".split(
    " ",
  ),
);
const members = new Set(["Date.now", "Math.random", "Date.parse"]);
const localeMethods = /^(toLocale\w*|localeCompare)$/;

/** Anything whose result depends on more than its arguments. */
export function checkImpurities(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    nodesOf(source.tree).flatMap((node) => {
      const name = impurityOf(node);
      return name === null ? [] : [complain(source, node, `may not use ${name}`)];
    }),
  );
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    return members.has(name) || localeMethods.test(node.name.text) ? name : null;
  }
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return "the clock (new Date())";
  if (ts.isCallExpression(node) && isDate(node.expression)) return "the clock (Date())";
  return ts.isIdentifier(node) && outside.has(node.text) && !isMemberName(node) ? node.text : null;
}

function isDate(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === "Date";
}

/** A name that only looks like a global: `handling.process`, `{ process: … }`. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}
