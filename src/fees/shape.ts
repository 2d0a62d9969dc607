/**
 * Says what is wrong with a value: the path to it and what it must be (`.money.cents must be a whole number …`), or
 * undefined when nothing is.
 */
export type Shape = (value: unknown) => string | undefined;

/** A shape of values that pass a test. */
export const that =
  (passes: (value: unknown) => boolean, wanted: string): Shape =>
  (value) =>
    passes(value) ? undefined : ` must be ${wanted}`;

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Shape =>
  that(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    `a whole number from ${least} to ${most}`,
  );

export const text = that((value) => typeof value === "string", "a string");

export const oneOf = (...values: readonly unknown[]): Shape =>
  that((value) => values.includes(value), `one of ${values.map(String).join(", ")}`);

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? undefined : shape(value);

export const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? undefined : shape(value);

export const listOf =
  (shape: Shape, least = 0): Shape =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return ` must be a list${least ? " that is not empty" : ""}`;
    for (let index = 0; index < value.length; index++) {
      const problem = shape(value[index]);
      if (problem) return `[${index}]${problem}`;
    }
    return undefined;
  };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with these fields; fields that are not named are let be. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(shapes);
  const inOrder = Object.values(shapes);
  return (value) => {
    if (!isObject(value)) return " must be an object";
    for (let index = 0; index < names.length; index++) {
      const problem = inOrder[index]?.(value[names[index] ?? ""]);
      if (problem) return `.${names[index]}${problem}`;
    }
    return undefined;
  };
}

/** An object with these fields and no others: a misspelt one is an error. */
export function only(shapes: Readonly<Record<string, Shape>>): Shape {
  const known = object(shapes);
  return (value) => {
    const problem = known(value);
    if (problem) return problem;
    const stranger = Object.keys(value as Fields).find((name) => !Object.hasOwn(shapes, name));
    return stranger === undefined ? undefined : `.${stranger} is not a field`;
  };
}

/** An object whose values are all of a shape. */
export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value)
      ? object(Object.fromEntries(Object.keys(value).map((name) => [name, shape])))(value)
      : " must be an object";

/** An object whose `kind` says which of the shapes it has. */
export function kinds(shapes: Readonly<Record<string, Shape>>): Shape {
  const kind = object({ kind: oneOf(...Object.keys(shapes)) });
  return (value) => kind(value) ?? shapes[(value as { kind: string }).kind]?.(value);
}

/** Throws a TypeError that names the field which is not of the shape. */
export function assertShape(shape: Shape, value: unknown, name: string): void {
  const problem = shape(value);
  if (problem) throw new TypeError(name + problem);
}
