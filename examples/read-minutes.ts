/**
 * Prints what is read out of minutes, with the text that supports it: `npm run demo -- [FILE…]`
 *
 * Without a file it reads the samples in `examples/minutes/`. Outside this repository the imports are "pykala" and
 * "pykala/municipalities".
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  calculateFee,
  checkFee,
  type FeeCheck,
  formatMoney,
  type MinutesItem,
  type Money,
  type ParticipationDecision,
  type Person,
  type ProjectCofunding,
  parseMinutes,
  type Span,
  scheduleFromTiers,
} from "../src/index";
import { populationOf } from "../src/municipalities.ts";

type Row = readonly [name: string, value: string | null | undefined, spans?: readonly Span[] | undefined];

const samples = fileURLToPath(new URL("minutes/", import.meta.url));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(samples).map((name) => join(samples, name));
console.log(files.map((file) => describeFile(file)).join("\n"));

function describeFile(file: string): string {
  const text = readFileSync(file, "utf8");
  const minutes = parseMinutes(text);
  const { language, documentKind, municipality, diagnostics } = minutes;
  const head = [basename(file), documentKind ?? "unknown kind", language, municipality?.name ?? "no municipality"];
  const odd = diagnostics.map(({ code, message }) => `  ! ${code}: ${message}\n`);
  return [`━━ ${head.join(" · ")}\n`, ...minutes.items.map((item) => describeItem(text, item)), ...odd].join("\n");
}

function describeItem(text: string, item: MinutesItem): string {
  const { evidence, participation, cofunding } = item;
  const unanimously = item.unanimous ? ", unanimously" : "";
  return table(text, `§ ${item.sectionNumber ?? "–"}  ${item.title ?? "(no title)"}`, [
    ["body", item.body && `${item.body.name} (${item.body.kind})`, evidence.body],
    ["meeting", item.meetingDate, evidence.meetingDate],
    ["case number", item.caseNumber, evidence.caseNumber],
    ...item.preparers.map((person) => personRow("prepared by", person)),
    ...item.presenters.map((person) => personRow("presented by", person)),
    ...item.recusals.map(({ name, span }): Row => ["recused", name, [span]]),
    ...item.votes.map(
      (vote): Row => ["vote", `${vote.for} for, ${vote.against} against, ${vote.blank ?? 0} blank`, [vote.span]],
    ),
    ["outcome", item.outcome && `${item.outcome}${unanimously}`, evidence.outcome],
    ...(participation ? participationRows(participation) : []),
    ...(cofunding ? cofundingRows(cofunding) : []),
  ]);
}

function participationRows(decision: ParticipationDecision): readonly Row[] {
  const { network, season, action, participates, fee, feeTiers, extras, budgetYears, contact, evidence } = decision;
  const years = season && [season.startYear, season.endYear].filter((year) => year !== null).join("–");
  return [
    ["network", `${network.name}${network.id ? ` (${network.id})` : ""}`, evidence.network],
    ["season", season && `${season.number ? `no. ${season.number}, ` : ""}${years}`, evidence.season],
    ["action", `${action}; takes part: ${participates ?? "undecided"}`, evidence.action],
    [
      "fee",
      fee && `${fee.approximate ? "about " : ""}${euros(fee.money)} per ${fee.per ?? "?"}`,
      fee ? [fee.span] : [],
    ],
    ...feeTiers.map(
      (tier): Row => ["tier", `${boundsOf(tier)}: ${euros(tier.money)} per ${tier.per ?? "?"}`, [tier.span]],
    ),
    ["on top", extras.join(", ") || null, evidence.extras],
    ["budget years", budgetYears.join(", ") || null, evidence.budgetYears],
    ...(contact ? [personRow("contact", contact)] : []),
    ...feeRows(decision),
  ];
}

/** The stated fee beside the one that the stated tiers give for the municipality's population. */
function feeRows(decision: ParticipationDecision): readonly Row[] {
  const { municipality, decidedOn, feeTiers, season } = decision;
  const schedule = scheduleFromTiers(feeTiers, decision);
  if (!schedule || !municipality?.code || !decidedOn) return [];
  const figure = populationOf(municipality.code, Number(decidedOn.slice(0, 4)) - 1);
  if (!figure.known) return [["population", `not known: ${figure.reason}`]];
  const { population, date } = figure;
  const result = calculateFee(schedule, { population, ...(season && { season }) });
  const perSeason = result.ok && result.perSeason ? `, ${euros(result.perSeason)} for the season` : "";
  return [
    ["population", `${population} on ${date}, from the register`],
    [
      "calculated",
      result.ok ? `${euros(result.fee)} per ${result.per ?? "?"}${perSeason}` : `no fee: ${result.reason}`,
    ],
    ["check", explainCheck(checkFee(decision, schedule, population))],
  ];
}

function explainCheck(check: FeeCheck): string {
  if (check.status === "match") return "the stated fee is the calculated one";
  if (check.status === "unknown") return `nothing can be said: ${check.reason}`;
  return `stated ${euros(check.stated)}, calculated ${euros(check.calculated)}`;
}

function cofundingRows(decision: ProjectCofunding): readonly Row[] {
  const { project, coordinator, partners, share, total, percent, projectTotal, durationMonths, evidence } = decision;
  const { representative, committed } = decision;
  return [
    ["project", project?.name, evidence.project],
    ["coordinator", coordinator?.name, evidence.coordinator],
    ["partners", partners.map(({ name }) => name).join(", ") || null, evidence.partners],
    ["own share", share && `${euros(share.money)} per ${share.per ?? "?"}`, share ? [share.span] : []],
    ["own total", total && euros(total), evidence.total],
    ["municipal share", percent === null ? null : `${percent} %`, evidence.percent],
    ["whole project", projectTotal && euros(projectTotal), evidence.projectTotal],
    ["duration", durationMonths === null ? null : `${durationMonths} months`, evidence.durationMonths],
    ...(representative ? [personRow("representative", representative)] : []),
    ["committed", String(committed ?? "undecided"), evidence.committed],
  ];
}

function personRow(role: string, { name, title, email, phone, span }: Person): Row {
  return [role, [name, title, email, phone].filter(Boolean).join(", "), [span]];
}

function boundsOf({
  minPopulation,
  maxPopulation,
}: {
  minPopulation: number | null;
  maxPopulation: number | null;
}): string {
  return `${minPopulation ?? ""}–${maxPopulation ?? ""} inhabitants`;
}

function euros(money: Money): string {
  return formatMoney(money, "fi");
}

/** Name, value and the quoted text; what the text does not state is left out. */
function table(text: string, title: string, rows: readonly Row[]): string {
  const stated = rows.filter(
    (row): row is [string, string, (readonly Span[])?] => row[1] !== null && row[1] !== undefined,
  );
  const lines = stated.map(([name, value, spans]) =>
    `     ${name.padEnd(15)} ${value.padEnd(44)} ${quote(text, spans)}`.trimEnd(),
  );
  return [`  ${title}`, ...lines, ""].join("\n");
}

function quote(text: string, spans: readonly Span[] = []): string {
  const [first] = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  if (!first) return "";
  return `“${first.length > 70 ? `${first.slice(0, 67)}…` : first}”`;
}
