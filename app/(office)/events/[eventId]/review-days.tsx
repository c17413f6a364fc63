"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { addDays } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import type { Text } from "@/domain/events/values";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { DayBox } from "../../day-box";
import { useOffice } from "../../office-context";
import classes from "./proposals.module.css";

interface Wanting {
  id: string;
  version: number;
  text: Text;
  dueWords: Text;
}

/** Days from today that are offered for looking at it again. */
const OFFERED = [14, 30, 90] as const;

function ReviewDay({ row }: { row: Wanting }) {
  const t = useTranslations("proposals");
  const lang = useLocale();
  const { today } = useOffice();
  const { followUps } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [day, setDay] = useState("");
  const [actionId] = useState(() => newId());
  const words = inLanguage(row.text, lang);
  const set = (on: string) =>
    act({
      work: () =>
        followUps.performAction.mutate({
          id: row.id,
          version: row.version,
          actionId,
          action: "plan",
          day: on,
        }),
      message: t("reviewSet", { day: on }),
    });
  return (
    <li className={classes.wanting}>
      <p className={classes.question}>
        {t("wantsDay", { text: words, words: inLanguage(row.dueWords, lang) })}
      </p>
      <form
        className={classes.days}
        onSubmit={(event) => {
          event.preventDefault();
          if (day) void set(day);
        }}
      >
        <DayBox
          name={t("reviewDayOf", { text: words })}
          size="sm"
          aria-label={t("reviewDayOf", { text: words })}
          min={addDays(today, 1)}
          value={day}
          onChange={setDay}
        />
        <Button type="submit" size="compact-md" variant="default" disabled={!day} loading={busy}>
          {t("setDay")}
        </Button>
        {OFFERED.map((days) => (
          <Button
            key={days}
            type="button"
            size="compact-md"
            variant="subtle"
            disabled={busy}
            title={addDays(today, days)}
            onClick={() => void set(addDays(today, days))}
          >
            {t("inDays", { count: days })}
          </Button>
        ))}
      </form>
    </li>
  );
}

/** Follow-ups with a deadline in words only, which need a review date. */
export function ReviewDays({ rows }: { rows: readonly Wanting[] }) {
  const t = useTranslations("proposals");
  return (
    <section className={classes.proposals} aria-labelledby="wanting">
      <h2 id="wanting" className={classes.heading}>
        {t("wantingTitle", { count: rows.length })}
      </h2>
      <ul className={classes.list}>
        {rows.map((row) => (
          <ReviewDay key={`${row.id} ${row.version}`} row={row} />
        ))}
      </ul>
    </section>
  );
}
