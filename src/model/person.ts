import type { Span } from "./span";

/** Somebody named in the minutes, as stated there. Any field that the text does not state is null. */
export interface Person {
  /** Name in base form, its parts in the order written; null when only the office is named. */
  readonly name: string | null;
  /** Title or office in base form, with an acting prefix (*vs.*, *vt.*, *t.f.*) when written. */
  readonly title: string | null;
  /** E-mail address; `(at)` is written as `@`. A pattern such as `etunimi.sukunimi@…` is no address. */
  readonly email: string | null;
  /** Telephone number as written, without its label. */
  readonly phone: string | null;
  readonly span: Span;
}
