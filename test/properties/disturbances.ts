/** A change to a text that a reader would not see, and how to take it back. */
export interface Disturbance {
  readonly name: string;
  readonly apply: (text: string, chosen: (offset: number) => boolean) => string;
  readonly takeBack: (text: string) => string;
}

const compose = (text: string) => text.normalize("NFC");

/** The changes that copying, PDF files and operating systems make. */
export const disturbances: readonly Disturbance[] = [
  {
    name: "no-break spaces",
    apply: (text, chosen) => text.replace(/(?<=[^\s]) (?=[^\s])/g, (space, at) => (chosen(at) ? "\u00a0" : space)),
    takeBack: (text) => text.replaceAll("\u00a0", " "),
  },
  {
    name: "thin spaces between digits",
    apply: (text, chosen) => text.replace(/(?<=\d) (?=\d{3})/g, (space, at) => (chosen(at) ? "\u202f" : space)),
    takeBack: (text) => text.replaceAll("\u202f", " "),
  },
  {
    name: "soft hyphens",
    apply: (text, chosen) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, (_, at) => (chosen(at) ? "\u00ad" : "")),
    takeBack: (text) => text.replaceAll("\u00ad", ""),
  },
  {
    name: "CRLF",
    apply: (text) => text.replaceAll("\n", "\r\n"),
    takeBack: (text) => text.replaceAll("\r\n", "\n"),
  },
  {
    name: "decomposed letters",
    apply: (text, chosen) => text.replace(/[äöåÄÖÅ]/g, (letter, at) => (chosen(at) ? letter.normalize("NFD") : letter)),
    takeBack: compose,
  },
  {
    name: "a byte order mark",
    apply: (text) => `\ufeff${text}`,
    takeBack: (text) => text.replaceAll("\ufeff", ""),
  },
];
