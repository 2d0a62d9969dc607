import ts from "typescript";
import { complain, nodesOf, type Source } from "./sources";

/** The file that makes regular expressions for all. */
const maker = "src/patterns/pattern.ts";
const letters = /\\p\{L/;

/** Patterns are compiled when they are needed, and letters become ranges, only where `pattern` makes them. */
export function checkPatterns(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => path !== maker)
    .flatMap((source) =>
      nodesOf(source.tree).flatMap((node) => {
        const what = faultOf(node);
        return what === null ? [] : [complain(source, node, `${what}: use pattern() of ${maker}`)];
      }),
    );
}

function faultOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") return "may not use new RegExp";
  if (ts.isPropertyAccessExpression(node) && node.name.text === "matchAll") return "may not use matchAll";
  const isBare = ts.isRegularExpressionLiteral(node) && letters.test(node.text) && !isMade(node);
  return isBare ? "may not search for letters" : null;
}

/** Whether a literal is what the function given to `pattern` returns. */
function isMade(node: ts.Node): boolean {
  const made = node.parent;
  const call = made.parent;
  return ts.isArrowFunction(made) && ts.isCallExpression(call) && call.expression.getText() === "pattern";
}
