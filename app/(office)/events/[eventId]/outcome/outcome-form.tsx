"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { AGREEMENT_OUTCOMES, type AgreementOutcome } from "@/domain/events/plan-outcome";
import type { DraftRecord } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { useTRPCClient } from "../../../../trpc";
import { useWriteAction } from "../../../../use-write-action";
import { DayBox } from "../../../day-box";
import { RecordSection } from "../../../record-section";
import { itemLabel, personLabels } from "../plan-labels";
import classes from "./outcome.module.css";
import { outcomeOf, tickable } from "./outcome-state";
import { TickList } from "./tick-list";
import { UnplannedPeople } from "./unplanned-people";
import { useKeptOutcome } from "./use-kept-outcome";

/** Ticks what happened to a plan; at first everything is as planned. */
export function OutcomeForm({
  id,
  version,
  plan,
  home,
}: {
  id: string;
  version: number;
  plan: DraftRecord;
  /** The office's own organization. */
  home: DraftOrg | undefined;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { events } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const dayId = useId();
  const { state, set, isKept, reset, forget } = useKeptOutcome(id, version, plan);
  const { people, items, agreements } = tickable(plan);

  const confirm = () =>
    act({
      work: async () => {
        const done = await events.recordOutcome.mutate({ id, version, outcome: outcomeOf(plan, state) });
        forget();
        return done;
      },
      message: t("plan.recorded"),
      goTo: `/events/${id}?tab=plan`,
      undo: {
        work: (done) => events.undoOutcome.mutate({ id, version: done.version }),
        message: t("plan.undone"),
      },
    });
  const save = useRef(confirm);
  save.current = busy ? async () => {} : confirm;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void save.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);

  const timeFields = (key: string, name: string) => {
    const times = state.items[key] ?? { time: "", endTime: "" };
    return (
      <span className={classes.times}>
        {(["time", "endTime"] as const).map((field) => (
          <input
            key={field}
            type="time"
            className={classes.time}
            aria-label={t(field === "time" ? "plan.timeOf" : "plan.endTimeOf", { item: name })}
            value={times[field]}
            onChange={(event) =>
              set({ items: { ...state.items, [key]: { ...times, [field]: event.target.value } } })
            }
          />
        ))}
      </span>
    );
  };
  const came = people.length - state.absent.size + state.added.length;
  const counted = t("plan.count", { came: people.length - state.absent.size, all: people.length });
  const itemsHeld = t("plan.itemsCount", { held: items.length - state.dropped.size, all: items.length });
  return (
    <div className={classes.form}>
      <RecordSection title={t("plan.when")}>
        <div className={classes.when}>
          {(["start", "end"] as const).map((field) => (
            <DayBox
              key={field}
              id={`${dayId}-${field}`}
              label={t(field === "start" ? "plan.from" : "plan.until")}
              name={t(field === "start" ? "plan.from" : "plan.until")}
              value={state[field]}
              onChange={(day) => set({ [field]: day })}
            />
          ))}
          {(["time", "endTime"] as const).map((field) => (
            <TextInput
              key={field}
              type="time"
              label={t(`plan.${field}`)}
              value={state[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
        </div>
      </RecordSection>
      <TickList
        title={t("plan.people")}
        count={counted}
        rows={people.map((each) => {
          const { name, post } = personLabels(each, lang);
          return { key: each.key, name: name || t("record.noName"), note: post, side: each.side };
        })}
        off={state.absent}
        offWord={t("plan.person.absent")}
        onChange={(absent) => set({ absent })}
      >
        {people.length === 0 && <p className={classes.quiet}>{t("plan.noPeople")}</p>}
        <UnplannedPeople
          eventId={id}
          plan={plan}
          home={home}
          added={state.added}
          day={state.start}
          onChange={(added) => set({ added })}
        />
        {plan.attendance && (
          <TextInput
            className={classes.attendance}
            inputMode="numeric"
            label={t("plan.attendance")}
            value={state.attendance}
            onChange={(event) =>
              set({ attendance: event.currentTarget.value.replaceAll(/\D/g, "").slice(0, 9) })
            }
          />
        )}
      </TickList>
      {items.length > 0 && (
        <TickList
          title={t("plan.items")}
          count={itemsHeld}
          rows={items.map((item) => {
            const activity = item.activity ? t(`values.activity.${item.activity}`) : "";
            const name = itemLabel(item, lang, activity);
            const day = item.when?.start ? formatWhen({ start: item.when.start }, lang) : "";
            const note = [name !== activity && activity, inLanguage(item.venue?.name, lang), day];
            return {
              key: item.key,
              name,
              note: note.filter((words) => words && words !== name).join(" · "),
              more: timeFields(item.key, name),
            };
          })}
          off={state.dropped}
          offWord={t("plan.item.dropped")}
          onChange={(dropped) => set({ dropped })}
        />
      )}
      {agreements.length > 0 && (
        <RecordSection title={t("plan.agreements")}>
          <ul className={classes.rows}>
            {agreements.map(({ key, title }) => (
              <li key={key} className={classes.agreement}>
                <NativeSelect
                  label={inLanguage(title, lang)}
                  value={state.agreements[key] ?? "open"}
                  onChange={(event) =>
                    set({
                      agreements: {
                        ...state.agreements,
                        [key]: event.currentTarget.value as AgreementOutcome,
                      },
                    })
                  }
                  data={AGREEMENT_OUTCOMES.map((value) => ({ value, label: t(`plan.agreement.${value}`) }))}
                />
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
      <div className={classes.foot}>
        <span className={classes.quiet}>
          {[t("record.peopleCount", { count: came }), items.length > 0 && itemsHeld]
            .filter(Boolean)
            .join(" · ")}
          {isKept && (
            <>
              {" · "}
              {t("plan.kept")}{" "}
              <button type="button" className={classes.reset} onClick={reset}>
                {t("plan.startOver")}
              </button>
            </>
          )}
        </span>
        <Button loading={busy} title={t("plan.confirmKeys")} onClick={confirm}>
          {t("plan.confirm")}
        </Button>
      </div>
    </div>
  );
}
