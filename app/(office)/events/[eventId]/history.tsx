import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { auditActionKey } from "@/domain/audit/actions";
import type { DraftRecord } from "@/domain/events/shape";
import type { auditOfEvent } from "@/server/audit/queries";
import { formatMoment } from "../../timestamps";
import { useRecordLabels } from "../record-labels";
import classes from "./event.module.css";
import { type ChangeInWords, describedChanges } from "./history-changes";

type Entry = Awaited<ReturnType<typeof auditOfEvent>>[number];
const SHOWN = 6;
/** The job that creates the sample events. */
const SAMPLES = "samples";

function Changes({ entry, record }: { entry: Entry; record: DraftRecord }) {
  const t = useTranslations("event");
  const changes = describedChanges(entry, useRecordLabels(record));
  const line = ({ path, label, before, after }: ChangeInWords) => (
    <li key={path}>
      <span>{label ?? t("whole")}</span>
      {before && <del>{before}</del>}
      {after && <ins>{after}</ins>}
    </li>
  );
  if (changes.length === 0) return null;
  return (
    <>
      <ul className={classes.changes}>{changes.slice(0, SHOWN).map(line)}</ul>
      {changes.length > SHOWN && (
        <details>
          <summary>{t("moreChanges", { count: changes.length - SHOWN })}</summary>
          <ul className={classes.changes}>{changes.slice(SHOWN).map(line)}</ul>
        </details>
      )}
    </>
  );
}

/** History of an event, newest first: user, time and fields. */
export function History({ entries, record }: { entries: readonly Entry[]; record: DraftRecord }) {
  const t = useTranslations("auditActions");
  const te = useTranslations("event");
  const zone = useTimeZone() ?? "UTC";
  const lang = useLocale();
  return (
    <ol className={classes.history}>
      {entries.map((entry) => {
        return (
          <li key={entry.id}>
            <p>
              <span className={classes.by}>{entry.by === SAMPLES ? te("program") : entry.by || "–"}</span>{" "}
              {t(auditActionKey(entry.action))}{" "}
              <time className={classes.quiet} dateTime={entry.at.toISOString()}>
                {formatMoment(entry.at, zone, lang)}
              </time>
            </p>
            <Changes entry={entry} record={record} />
          </li>
        );
      })}
    </ol>
  );
}
