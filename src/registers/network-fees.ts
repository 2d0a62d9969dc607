import type { FeeStatement } from "../model/fee-check";
import type { ScheduleTier } from "../model/fee-rule";
import type { FeeSchedule, FeeSource } from "../model/fee-schedule";
import type { Season } from "../model/network";

/** A tariff of the register, and who pays by it. */
export interface NetworkFee {
  /** `kotiseutuliitto-2023`. */
  readonly id: string;
  readonly payer: "municipality" | "regional-council";
  readonly schedule: FeeSchedule;
}

/** What municipalities' own minutes state of a network's fee, for `inferTiers`: no tariff was published. */
export interface NetworkFeeStatements {
  /** Identifier of the network. */
  readonly network: string;
  readonly season: Season;
  readonly per: FeeSchedule["per"];
  readonly statements: readonly FeeStatement[];
}

const euros = (amount: number) => ({ currency: "EUR", cents: amount * 100 }) as const;
const kotiseutuliitto = { id: "kotiseutuliitto", name: "Suomen Kotiseutuliitto" } as const;

function published(document: string, url: string, note: string | null): FeeSource {
  return { basis: "published", document, url, note };
}

/** *alle 3 000 · 3 000–5 000 · … · yli 50 000*: each bound stands in two tiers, as published. */
function kotiseutuliittoTiers(fees: readonly number[]): readonly ScheduleTier[] {
  const bounds = [null, 3_000, 5_000, 10_000, 20_000, 50_000, null];
  return fees.map((fee, index) => ({
    minPopulation: bounds[index] ?? null,
    maxPopulation: bounds[index + 1] ?? null,
    ...(index === 0 ? { maxInclusive: false } : {}),
    ...(index === fees.length - 1 ? { minInclusive: false } : {}),
    money: euros(fee),
  }));
}

function kotiseutuliittoRows(
  year: number,
  url: string,
  fees: readonly number[],
  council: number,
): readonly NetworkFee[] {
  const base = { network: kotiseutuliitto, years: { startYear: year, endYear: year }, per: "year" } as const;
  const source = published(`Jäsenmaksut ${year}`, url, null);
  const edges = "Neighbouring tiers share their bounds: which of them holds exactly 5 000 inhabitants is not said.";
  return [
    {
      id: `kotiseutuliitto-${year}`,
      payer: "municipality",
      schedule: {
        ...base,
        rule: { kind: "tiers", tiers: kotiseutuliittoTiers(fees) },
        source: { ...source, note: edges },
      },
    },
    {
      id: `kotiseutuliitto-${year}-regional-councils`,
      payer: "regional-council",
      schedule: { ...base, rule: { kind: "flat", money: euros(council) }, source },
    },
  ];
}

/** `>20.000`, `4.000–20.000`, `1–4.000`: the dot parts thousands, and 4 000 stands in two tiers, as published. */
function circleTiers([large, middle, small]: readonly [number, number, number]): readonly ScheduleTier[] {
  return [
    { minPopulation: 20_000, maxPopulation: null, minInclusive: false, money: euros(large) },
    { minPopulation: 4_000, maxPopulation: 20_000, money: euros(middle) },
    { minPopulation: 1, maxPopulation: 4_000, money: euros(small) },
  ];
}

/** Tariffs that their owners published, or that somebody who pays stated in full. Years that no source states are left out. */
export const networkFees: readonly NetworkFee[] = [
  ...kotiseutuliittoRows(
    2018,
    "https://suomenkotiseutuliitto.fi/jasenet/jasenmaksut",
    [150, 200, 300, 450, 650, 800],
    800,
  ),
  ...kotiseutuliittoRows(
    2023,
    "https://kotiseutuliitto.fi/jasenille/jasenmaksut-ja-kategoriat",
    [160, 215, 320, 485, 700, 860],
    860,
  ),
  {
    id: "kotiseutuliitto-2021",
    payer: "municipality",
    schedule: {
      network: kotiseutuliitto,
      years: { startYear: 2021, endYear: 2021 },
      per: "year",
      rule: { kind: "tiers", tiers: [{ minPopulation: 3_000, maxPopulation: 5_000, money: euros(215) }] },
      source: {
        basis: "stated",
        document: "Rautalampi, hyvinvointilautakunta 27.10.2021 § 40",
        url: null,
        note: "One tier of the tariff. It is that of 2023 already.",
      },
    },
  },
  {
    id: "innovation-circle",
    payer: "municipality",
    schedule: {
      network: { id: "innovation-circle", name: "Innovation Circle" },
      per: "year",
      rule: {
        kind: "groups",
        dimension: "country",
        groups: [
          { group: "nordic", rule: { kind: "tiers", tiers: circleTiers([1_000, 400, 300]) } },
          { group: "other", rule: { kind: "tiers", tiers: circleTiers([600, 300, 150]) } },
        ],
      },
      source: published(
        "Join the IC network",
        "https://innovationcircle.no/join-the-ic-network",
        "Seen in 2026; the year of the tariff is not stated. 4 000 inhabitants stand in two tiers. The highest fee of 1 000 is said to be for Nordic regions.",
      ),
    },
  },
  {
    id: "fisu",
    payer: "municipality",
    schedule: {
      network: { id: "fisu", name: "FISU" },
      per: "year",
      rule: { kind: "unstated" },
      minimum: euros(4_000),
      maximum: euros(10_000),
      adjustments: [{ kind: "first-year", factor: "0.5" }],
      source: published(
        "Mukaan Fisuun; Tekniikka & Talous 12/2019",
        "https://fisunetwork.fi/mukaan-fisuun",
        "By population, from 4 000 to about 10 000 euros; the steps are not stated. Half price for those who joined in 2020.",
      ),
    },
  },
  {
    id: "terve-kunta",
    payer: "municipality",
    schedule: {
      network: { id: "terve-kunta", name: "Terve Kunta" },
      per: null,
      rule: { kind: "flat", money: euros(0) },
      source: { basis: "stated", document: "Tuusula 17.11.2020 § 46", url: null, note: "Free of charge (maksuton)." },
    },
  },
];

/** The seasons of USO of which minutes state a fee. Populations are the register's of 31.12.2022 and 31.12.2024. */
export const networkFeeStatements: readonly NetworkFeeStatements[] = [
  {
    network: "uso",
    season: { number: 7, startYear: 2023, endYear: 2024 },
    per: "year",
    statements: [
      {
        statedBy: "Tornio, kaupunginhallitus 17.10.2022 § 365",
        minPopulation: 9_000,
        maxPopulation: 45_000,
        fee: euros(12_000),
      },
      { statedBy: "Mänttä-Vilppula, kaupunginhallitus 9.1.2023 § 9", population: 9_360, fee: euros(9_000) },
      { statedBy: "Vaala (small municipalities)", population: 2_626, fee: euros(9_000) },
    ],
  },
  {
    network: "uso",
    season: { number: 8, startYear: 2025, endYear: 2026 },
    per: "year",
    statements: [{ statedBy: "Haapajärvi, kaupunginhallitus 28.1.2025 § 11", population: 6_492, fee: euros(9_000) }],
  },
];
