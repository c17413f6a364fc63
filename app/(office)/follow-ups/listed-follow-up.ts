import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { listFollowUps } from "@/server/follow-ups/queries";
import { shownText } from "../shown-text";
import type { ColumnName } from "./columns";
import { sideLabel } from "./follow-up-labels";

type Listed = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

/** Fields that are sent only where they say something. */
type Sparse<T> = { [Key in keyof T]?: NonNullable<T[Key]> | undefined };

/** The marks of a row; what is absent has none. */
export type RowMark = {
  [Key in "priority" | "urged" | "unanswered" | "pendingRequest" | "needsReviewDay" | "round"]?:
    | Listed[Key]
    | undefined;
} & { event?: { restricted?: boolean | undefined; sample?: boolean | undefined } | undefined };

/** The part of a follow-up that a list shows, with texts in the language in which they are shown. */
export type ListedFollowUp = Pick<Listed, "id" | "version" | "state" | "dueStatus"> & {
  text: string;
} & Sparse<
    Pick<
      Listed,
      | "force"
      | "dueOn"
      | "reviewOn"
      | "suspendedUntil"
      | "reportedOn"
      | "closedOn"
      | "dueWords"
      | "units"
      | "priority"
      | "urged"
      | "unanswered"
      | "pendingRequest"
      | "needsReviewDay"
      | "round"
      | "withdrawn"
      | "group"
    >
  > & {
    by?: string | undefined;
    to?: string | undefined;
    event?: Sparse<Pick<Listed["event"], "title" | "restricted" | "sample">> | undefined;
    responsible?: { id: string; name: string; unit?: string | undefined } | undefined;
  };

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  value === false ||
  value === 0 ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** A row without the fields that are empty, false or zero: each would be sent with every row. */
const sparse = <T extends object>(row: T): Sparse<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))) as Sparse<T>;

/**
 * The part of a row that its list shows; the rest is not sent to the browser. `allParties`: how all parties are called, in that
 * language.
 */
export const listedFollowUp = (
  row: Omit<Listed, "group"> & Partial<Pick<Listed, "group">>,
  { lang, allParties }: { lang: Lang; allParties: string },
  columns: readonly ColumnName[],
  group?: FollowUpFilter["group"],
): ListedFollowUp => {
  const has = (column: ColumnName): boolean => columns.includes(column);
  const { id, version, text, state, dueStatus, event, responsible, units, priority, round } = row;
  const { dueOn, reviewOn, suspendedUntil, reportedOn, closedOn, withdrawn } = row;
  const { urged, unanswered, pendingRequest, needsReviewDay } = row;
  return {
    id,
    version,
    text: inLanguage(text, lang),
    state,
    dueStatus,
    ...sparse({
      ...{ dueOn, reviewOn, suspendedUntil, reportedOn, closedOn, withdrawn },
      ...{ urged, unanswered, pendingRequest, needsReviewDay },
      dueWords: row.dueWords && shownText(row.dueWords, lang),
      force: has("force") ? row.force : undefined,
      units,
      priority: priority === "normal" ? undefined : priority,
      round: round > 1 ? round : undefined,
      by: sideLabel(row.by, lang, allParties),
      to: has("to") ? sideLabel(row.to, lang, allParties) : undefined,
      event: sparse({
        title: has("event") || group ? shownText(event.title, lang) : undefined,
        restricted: event.restricted,
        sample: event.sample,
      }),
      responsible: responsible && {
        id: responsible.id,
        name: responsible.name,
        ...(has("unit") && responsible.unit !== null && { unit: responsible.unit }),
      },
      group: row.group && { ...row.group, ...(row.group.name && { name: shownText(row.group.name, lang) }) },
    }),
  };
};

/** What a change of a listed follow-up depends on, with the fields that were not sent. */
export const beforeChange = (row: ListedFollowUp) => ({
  state: row.state,
  priority: row.priority ?? "normal",
  units: row.units ?? [],
  dueOn: row.dueOn ?? null,
  reviewOn: row.reviewOn ?? null,
  suspendedUntil: row.suspendedUntil ?? null,
  pendingRequest: row.pendingRequest ?? null,
  withdrawn: row.withdrawn ?? false,
  responsibleId: row.responsible?.id ?? null,
});
