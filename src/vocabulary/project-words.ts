import type { ClassWord } from "./network-words";

/** Projects and programmes that a municipality pays a share of: *Etätyön kylät -hanke*, *projektet Levande stränder*. */
export const projectWords: readonly ClassWord[] = [
  { lang: "fi", base: "hanke", stems: "hanke hankkee hankkei" },
  { lang: "fi", base: "projekti", stems: "projekti projekte" },
  { lang: "fi", base: "ohjelma", stems: "ohjelm" },
  { lang: "fi", base: "selvitys", stems: "selvity" },
  { lang: "sv", base: "projektet", stems: "projekt" },
  { lang: "sv", base: "programmet", stems: "program" },
];
