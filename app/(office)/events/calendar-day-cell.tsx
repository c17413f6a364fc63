import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { calendarDay } from "@/domain/events/work-calendar";
import type { CalendarRow } from "@/server/events/calendar";
import classes from "./calendar.module.css";

/** A day of the calendar with its events; the rest of the cell begins a new event on that day. */
export function CalendarDayCell({
  day,
  rows,
  isOther,
  isToday,
  mayCreate,
  detailed,
}: {
  day: string;
  rows: readonly CalendarRow[];
  /** A day of an adjacent month. */
  isOther: boolean;
  isToday: boolean;
  mayCreate: boolean;
  /** With times and places. */
  detailed: boolean;
}) {
  const t = useTranslations("events");
  const lang = useLocale();
  const known = calendarDay(day);
  const name = (
    <>
      <span className={classes.long}>{formatDay(day, lang)}</span>
      <span className={classes.short} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
    </>
  );
  return (
    <td
      data-other={isOther || undefined}
      data-today={isToday || undefined}
      data-empty={(rows.length === 0 && !detailed) || undefined}
      data-off={known?.type === "holiday" || undefined}
    >
      <div className={classes.top}>
        {mayCreate ? (
          <Link
            className={classes.day}
            href={`/events/new?day=${day}`}
            title={t("newOn", { day: formatDay(day, lang) })}
            // A month has dozens of days, and the key for a new event is quicker than as many steps.
            tabIndex={detailed ? undefined : -1}
          >
            {name}
          </Link>
        ) : (
          <span className={classes.day}>{name}</span>
        )}
        {known && (
          <span className={classes.off} data-type={known.type}>
            {t(`calendarDay.${known.type}`, { name: inLanguage(known.name, lang) })}
          </span>
        )}
      </div>
      {rows.map((row) => (
        <div key={row.id}>
          <Link
            className={classes.event}
            data-status={row.status}
            href={`/events/${row.id}`}
            title={inLanguage(row.title, lang)}
          >
            {row.time && <span className={classes.time}>{row.time} </span>}
            {inLanguage(row.title, lang) || t("noTitle")}
            {row.status === "cancelled" && <span className={classes.long}>{t("cancelledEvent")}</span>}
            {detailed && row.place && <span className={classes.place}>{inLanguage(row.place, lang)}</span>}
          </Link>
        </div>
      ))}
    </td>
  );
}
