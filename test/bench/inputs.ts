import { longText, megabytes, readTexts } from "./texts";

/** Texts that are read one after the other, and how large they are together. */
export interface Inputs {
  readonly name: string;
  readonly texts: readonly string[];
  /** Megabytes of UTF-8. */
  readonly size: number;
}

/** What the contenders read: every text by itself, all as one, and long ones made of them. */
export function readInputs(folders: readonly string[]): readonly Inputs[] {
  const texts = readTexts(folders);
  const inputs = (name: string, each: readonly string[]): Inputs => ({ name, texts: each, size: megabytes(each) });
  return [
    inputs("document by document", texts),
    inputs("as one long text", [texts.join("\n\n")]),
    ...[0.1, 1, 4].map((size) => inputs(`one text of ${size} MB`, [longText(texts, size)])),
  ];
}
