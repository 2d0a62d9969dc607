import type { SourceCofunding } from "../decisions/read-cofunding";
import type { ProjectCofunding } from "../model/cofunding";
import type { DecisionContext } from "../model/decision";
import type { SourceText } from "../text/source-text";
import { evidenceOf, personOf, spanned } from "./spans";

/** Puts together what callers see of a decision on a share of a project's cost. */
export function assembleCofunding(
  source: SourceText,
  found: SourceCofunding,
  context: DecisionContext,
): ProjectCofunding {
  const { project, coordinator, partners, share, percent, projectTotal, representative, committed } = found;
  const { durationMonths, startYear, endYear } = found;
  return {
    ...context,
    project: project.project,
    coordinator: coordinator?.coordinator ?? null,
    partners: partners.map(({ partner }) => partner),
    share: share ? spanned(source, share.share) : null,
    total: share?.total?.money ?? null,
    percent: percent?.percent ?? null,
    projectTotal: projectTotal?.money ?? null,
    durationMonths: durationMonths?.value ?? null,
    startYear: startYear?.value ?? null,
    endYear: endYear?.value ?? null,
    representative: representative ? personOf(source, representative) : null,
    committed,
    evidence: evidenceOf(source, {
      project: project.range,
      coordinator: coordinator?.range,
      partners: partners.map(({ range }) => range),
      share: share?.share.range,
      total: share?.total?.range,
      percent: percent?.range,
      projectTotal: projectTotal?.range,
      durationMonths: durationMonths?.range,
      startYear: startYear?.range,
      endYear: endYear?.range,
      committed: committed === null ? null : project.range,
    }),
  };
}
