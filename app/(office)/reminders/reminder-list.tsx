"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFirstRows } from "@/components/first-rows";
import { Link } from "@/components/link";
import { addDays } from "@/domain/events/days";
import { formatDay } from "@/domain/events/format-day";
import {
  noteOf,
  type ReminderContent,
  sentenceValues,
  subjectPath,
} from "@/domain/reminders/reminder-content";
import { useOffice } from "../office-context";
import classes from "./reminders.module.css";
import { useMark } from "./use-mark";

/** A reminder with day and time of its creation in the time zone of the office. */
interface ShownReminder extends ReminderContent {
  id: string;
  subjectId: string;
  eventId: string;
  day: string;
  time: string;
  read: boolean;
  restricted: boolean;
}

function Row({ row }: { row: ShownReminder }) {
  const t = useTranslations();
  const lang = useLocale();
  const { mark, opened, busy } = useMark();
  const note = noteOf(row);
  const turn = t(row.read ? "reminders.markUnread" : "reminders.markRead");
  const values = sentenceValues(row, lang);
  const sentence = t(`reminders.sentence.${row.kind}`, values);
  return (
    <li className={classes.row} data-read={row.read || undefined}>
      <span className={classes.dot} aria-hidden="true" />
      <div className={classes.content}>
        <Link
          className={classes.sentence}
          href={subjectPath(row)}
          onClick={() => !row.read && opened(row.id)}
        >
          {sentence}
          {!row.read && <span className={classes.aloud}> ({t("reminders.unread")})</span>}
        </Link>
        {note && <blockquote className={classes.note}>{note}</blockquote>}
        <p className={classes.why}>
          {t(`reminders.because.${row.kind}`, values)}
          {row.restricted && <span> · {t("events.restricted")}</span>}
        </p>
      </div>
      <time className={classes.time} dateTime={`${row.day}T${row.time}`}>
        {row.time}
      </time>
      <button
        type="button"
        className={classes.turn}
        aria-label={`${turn}: ${sentence}`}
        title={turn}
        disabled={busy}
        onClick={() => void mark([row.id], !row.read)}
      />
    </li>
  );
}

/** Reminders by day, each with the occasion, the reason and a link. */
export function ReminderList({ rows }: { rows: readonly ShownReminder[] }) {
  const t = useTranslations("reminders");
  const lang = useLocale();
  const { today } = useOffice();
  const first = useFirstRows(rows);
  const days = [...new Set(first.rows.map((row) => row.day))];
  const near = { [today]: t("today"), [addDays(today, -1)]: t("yesterday") };
  return days.map((day) => (
    <section key={day} className={classes.day} aria-label={formatDay(day, lang)}>
      <h2>
        {near[day] && `${near[day]} · `}
        {formatDay(day, lang)}
      </h2>
      <ul className={classes.rows}>
        {first.rows
          .filter((row) => row.day === day)
          .map((row) => (
            <Row key={row.id} row={row} />
          ))}
      </ul>
    </section>
  ));
}
