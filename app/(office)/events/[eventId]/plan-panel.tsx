import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { planDifferences } from "@/domain/events/plan-differences";
import type { AgendaItem, Agreement, DraftRecord, Participant } from "@/domain/events/shape";
import type { EventPage } from "@/server/events/queries";
import { RecordSection } from "../../record-section";
import classes from "./plan.module.css";
import { itemLabel, personLabels } from "./plan-labels";
import { UndoOutcome } from "./undo-outcome";

interface Row {
  key: string;
  planned: ReactNode;
  held: ReactNode;
  /** Planned, and not what happened. */
  gone?: boolean;
}

function Beside({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTranslations("plan");
  if (rows.length === 0) return null;
  return (
    <RecordSection title={title}>
      <table className={classes.beside} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t("planned")}</th>
            <th scope="col">{t("held")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, planned, held, gone }) => (
            <tr key={key}>
              <td data-gone={gone || undefined}>{planned ?? t("none")}</td>
              <td>{held}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RecordSection>
  );
}

function Two({ name, note }: { name: string; note: string }) {
  return (
    <>
      <span className={classes.name}>{name}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
}

/** What was planned beside what happened, with each departure named in words. */
export function PlanPanel({
  event,
  plan,
  mayUndo,
}: {
  event: Pick<EventPage, "id" | "version" | "record">;
  plan: DraftRecord;
  mayUndo: boolean;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { when, people, items, agreements, count } = planDifferences(plan, event.record);

  const person = (one: Participant) => {
    const { name, post } = personLabels(one, lang);
    return <Two name={name || t("record.noName")} note={post} />;
  };
  const itemTwo = (item: AgendaItem) => {
    const activity = item.activity ? t(`values.activity.${item.activity}`) : "";
    const name = itemLabel(item, lang, activity);
    const place = inLanguage(item.venue?.name, lang);
    const note = [timeOf(item), place !== name && place].filter(Boolean).join(" · ");
    return <Two name={name} note={note} />;
  };
  const timeOf = ({ when: own }: AgendaItem) =>
    [
      own?.start && formatWhen({ start: own.start }, lang),
      [own?.time, own?.endTime].filter(Boolean).join("–"),
    ]
      .filter(Boolean)
      .join(" ");
  const agreementTwo = ({ title, status }: Agreement) => (
    <Two name={inLanguage(title, lang)} note={status ? t(`values.agreementStatus.${status}`) : ""} />
  );
  const marked = (word: string, departs: boolean, before?: ReactNode) => (
    <>
      {before}
      {departs ? <Badge color="amber">{word}</Badge> : <span className={classes.note}>{word}</span>}
    </>
  );
  return (
    <div className={classes.plan}>
      <div className={classes.line}>
        <p>{count === 0 ? t("plan.asPlanned") : t("event.planChanges", { count })}</p>
        {mayUndo && <UndoOutcome id={event.id} version={event.version} />}
      </div>
      <Beside
        title={t("plan.when")}
        rows={[
          {
            key: "when",
            planned: formatWhen(when.planned, lang) || undefined,
            held: (
              <>
                {formatWhen(when.held, lang)}{" "}
                {when.changed && <Badge color="amber">{t("plan.changed")}</Badge>}
              </>
            ),
          },
        ]}
      />
      <Beside
        title={t("record.peopleTitle")}
        rows={people.map(({ key, planned, held, change }) => ({
          key,
          planned: planned && change !== "unplanned" ? person(planned) : undefined,
          held: marked(
            t(`plan.person.${change}`),
            change !== "came",
            change === "unplanned" && held && person(held),
          ),
          gone: change === "absent",
        }))}
      />
      <Beside
        title={t("record.agendaTitle")}
        rows={items.map(({ key, planned, held, change }) => ({
          key,
          planned: planned && itemTwo(planned),
          held: marked(
            t(`plan.item.${change}`),
            change !== "same",
            held && (change === "unplanned" ? itemTwo(held) : change === "moved" && `${timeOf(held)} `),
          ),
          gone: change === "dropped",
        }))}
      />
      <Beside
        title={t("record.agreementsTitle")}
        rows={agreements.map(({ key, planned, held, change }) => ({
          key,
          planned: planned && agreementTwo(planned),
          held: marked(
            t(`plan.agreementChange.${change}`),
            change === "dropped" || change === "unplanned",
            change === "unplanned" && held && agreementTwo(held),
          ),
          gone: change === "dropped",
        }))}
      />
    </div>
  );
}
