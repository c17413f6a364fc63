import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { CLOSED_STATES, type PursuitState } from "@/domain/follow-ups/follow-up";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { followUpBoard } from "@/server/follow-ups/queries";
import { type Query, withFilter } from "../address";
import classes from "./board.module.css";
import { DueStatusMark } from "./due-status-mark";
import { useFollowUpLabels } from "./follow-up-labels";
import { RowMarks } from "./follow-up-table";
import { NoFollowUps } from "./no-follow-ups";

type Column = Awaited<ReturnType<typeof followUpBoard>>[number];
const isClosed = (state: PursuitState) => (CLOSED_STATES as readonly PursuitState[]).includes(state);

function Card({ row, query, today }: { row: Column["rows"][number]; query: Query; today: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { whose, due } = useFollowUpLabels(today);
  const { day, beside } = due(row);
  return (
    <li className={classes.card}>
      <div className={classes.top}>
        <DueStatusMark dueStatus={row.dueStatus} state={row.state} />
        <span className={classes.day}>{[day, !day && beside].filter(Boolean).join("")}</span>
      </div>
      <Link
        className={classes.text}
        href={withFilter(query, { open: row.id })}
        scroll={false}
        title={day ? beside : undefined}
      >
        {inLanguage(row.text, lang) || t("followUps.noText")}
      </Link>
      <RowMarks row={row} />
      <p className={classes.who}>
        <span>{row.responsible?.name ?? t("followUps.nobody")}</span>
        <span>{whose(row.by) || t("values.owed.nobody")}</span>
      </p>
    </li>
  );
}

/** The same follow-ups as columns by state, the most urgent of each; a column leads to its whole list. */
export function BoardView({
  board,
  query,
  filter,
  today,
}: {
  board: readonly Column[];
  query: Query;
  filter: FollowUpFilter;
  today: string;
}) {
  const t = useTranslations();
  const columns = board.filter(({ state, total }) => total > 0 || !isClosed(state));
  if (columns.every(({ total }) => total === 0)) return <NoFollowUps filter={filter} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key (WCAG 2.1.1)
    <section className={classes.board} aria-label={t("followUps.tab.board")} tabIndex={0}>
      {columns.map(({ state, total, rows }) => (
        <section key={state} className={classes.column} aria-label={t(`values.pursuitState.${state}`)}>
          <h2 className={classes.name}>
            {t(`values.pursuitState.${state}`)} <span>{total}</span>
          </h2>
          <ul className={classes.cards}>
            {rows.map((row) => (
              <Card key={row.id} row={row} query={query} today={today} />
            ))}
          </ul>
          {total > rows.length && (
            <Link
              className={classes.all}
              href={`/follow-ups${withFilter(query, { view: undefined, open: undefined, state })}`}
            >
              {t("followUps.allOfState", { count: total })}
            </Link>
          )}
        </section>
      ))}
    </section>
  );
}
