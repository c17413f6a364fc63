import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { monthAfter } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import type { EventFilter } from "@/domain/events/inputs";
import { firstDayOf, lastDayOf } from "@/domain/events/span";
import type { EventRow } from "@/server/events/queries";
import { dayWords } from "../../day-words";
import { office } from "../../server-office";
import { type Query, withFilter } from "../address";
import { weeksOf } from "./month";
import classes from "./month.module.css";

const PAGES = 4;

const eventsOfMonth = async (filter: EventFilter, month: string): Promise<EventRow[]> => {
  const { events } = await office();
  const span = { from: firstDayOf(month), to: lastDayOf(month) };
  const first = await events.list({ ...filter, ...span, page: 1 });
  const more = Math.min(PAGES, Math.ceil(first.total / first.pageSize)) - 1;
  const others = await Promise.all(
    Array.from({ length: more }, (_, at) => events.list({ ...filter, ...span, page: at + 2 })),
  );
  return [first, ...others].flatMap((page) => page.rows).reverse();
};

const isOn = ({ start, end }: EventRow, day: string): boolean => {
  const begin = start ?? end;
  return begin !== null && begin.length === 10 && firstDayOf(begin) <= day && day <= lastDayOf(end ?? begin);
};

/** A month of events by week; events without an exact date are listed below. */
export async function MonthView({
  query,
  filter,
  month,
  today,
}: {
  query: Query;
  filter: EventFilter;
  month: string;
  today: string;
}) {
  const t = await getTranslations("events");
  const lang = await getLocale();
  const format = await getFormatter();
  const rows = await eventsOfMonth(filter, month);
  const weeks = weeksOf(month);
  const placed = new Set(weeks.flat().flatMap((day) => rows.filter((row) => isOn(row, day))));
  const unplaced = rows.filter((row) => !placed.has(row));
  const to = (by: number) => withFilter(query, { month: monthAfter(month, by) });
  const eventLink = (row: EventRow) => (
    <Link className={classes.event} href={`/events/${row.id}`} title={inLanguage(row.title, lang)}>
      {inLanguage(row.title, lang) || t("noTitle")}
    </Link>
  );
  return (
    <section aria-label={dayWords(month, lang)}>
      <div className={classes.head}>
        <Link href={to(-1)} aria-label={t("monthBefore")} title={t("monthBefore")}>
          ←
        </Link>
        <h2 className={classes.name}>{dayWords(month, lang)}</h2>
        <Link href={to(1)} aria-label={t("monthAfter")} title={t("monthAfter")}>
          →
        </Link>
      </div>
      <table className={classes.month}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: "short", timeZone: "UTC" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const on = rows.filter((row) => isOn(row, day));
                return (
                  <td
                    key={day}
                    data-other={!day.startsWith(month) || undefined}
                    data-today={day === today || undefined}
                    data-empty={on.length === 0 || undefined}
                  >
                    <span className={classes.day}>
                      <span className={classes.long}>{dayWords(day, lang)}</span>
                      <span className={classes.short} aria-hidden="true">
                        {Number(day.slice(8))}
                      </span>
                    </span>
                    {on.map((row) => (
                      <div key={row.id}>{eventLink(row)}</div>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes.none}>{t("monthEmpty")}</p>}
      {unplaced.length > 0 && (
        <ul className={classes.unplaced} aria-label={t("someDay")}>
          {unplaced.map((row) => (
            <li key={row.id}>
              {t("someDay")}: {eventLink(row)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
