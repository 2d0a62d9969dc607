import type { Season } from "../model/network";

/** A season of a network of the register, with what its sources say of it. */
export interface NetworkSeason extends Season {
  /** Identifier of the network. */
  readonly network: string;
  readonly number: number;
  readonly startYear: number;
  readonly endYear: number;
  /** Leading theme, as the source words it or in English; null when none was found. */
  readonly theme: string | null;
}

const themes = [
  "Roots in Uusi Kunta 2017 and PARAS",
  "Good leadership, strategic management",
  "Social and health care and regional reform, roles of the future municipality",
  "Future municipality, managing change, network and group management",
  "Anticipating leadership, knowledge, the resource-wise municipality",
  "Kestävä kuntajohtaminen",
  "Uudistuvien kuntien johtaminen",
  "Silloista silloille, siltaa tulevaan",
];

/** The seasons of USO: two years each from 2011. A register, not a rule: minutes that state other years are right. */
export const networkSeasons: readonly NetworkSeason[] = themes.map((theme, index) => ({
  network: "uso",
  number: index + 1,
  startYear: 2011 + 2 * index,
  endYear: 2012 + 2 * index,
  theme,
}));
