import type { DecisionContext } from "./decision";
import type { Fee, Money } from "./money";
import type { MunicipalityReference, Organization } from "./municipality";
import type { Person } from "./person";
import type { Evidence } from "./span";

/** A joint project or programme. */
export interface Project {
  /** Name as in the text, in base form, without a hyphenated class word (*-hanke*). */
  readonly name: string;
}

/**
 * A decision on the municipality's own share (*omarahoitusosuus*, *kuntarahoitus*, *kommunal finansieringsandel*)
 * of a project's or programme's cost.
 */
export interface ProjectCofunding extends DecisionContext {
  /** Null when the text does not name the project. */
  readonly project: Project | null;
  /** Who administers the project; null when not stated. */
  readonly coordinator: Organization | null;
  /** Municipalities that take part, the deciding one included when listed. */
  readonly partners: readonly MunicipalityReference[];
  /** The deciding municipality's share; null when not stated. */
  readonly share: Fee | null;
  /** The municipality's total as stated; null when only a rate is. */
  readonly total: Money | null;
  /** The municipal share in percent of the cost, as stated; else null. */
  readonly percent: number | null;
  /** Cost of the whole project as stated; else null. */
  readonly projectTotal: Money | null;
  /** Duration in months, from a stated duration and never from a range of years; else null. */
  readonly durationMonths: number | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** The municipality's named representative (steering group …); null when none is named. */
  readonly representative: Person | null;
  /** Whether the municipality is committed after the decision; null while that is undecided. */
  readonly committed: boolean | null;
  readonly evidence: Evidence<
    | "project"
    | "coordinator"
    | "partners"
    | "share"
    | "total"
    | "percent"
    | "projectTotal"
    | "durationMonths"
    | "startYear"
    | "endYear"
    | "committed"
  >;
}
