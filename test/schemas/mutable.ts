/** A type without its `readonly`, all the way down: zod's own types have none. */
export type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
