/** Columns of the list beside due status and text, in the order of the table. */
export const COLUMNS = [
  "by",
  "to",
  "due",
  "state",
  "force",
  "priority",
  "responsible",
  "unit",
  "event",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Shown until the person chooses: those of the start page, which leave room for the names of events. */
const USUAL_COLUMNS: readonly ColumnName[] = ["by", "due", "responsible", "event"];

/** The cookie with the columns that the user has chosen; read by the server before the list is rendered. */
export const COLUMNS_COOKIE = "rapporteur_follow_up_columns";

/** The columns that a cookie names, in the order of the table; without one the usual ones. */
export const columnsIn = (kept: string | undefined): readonly ColumnName[] => {
  if (kept === undefined) return USUAL_COLUMNS;
  const names = kept.split("-");
  return COLUMNS.filter((name) => names.includes(name));
};
