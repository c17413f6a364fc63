"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { overlapQuestionOf } from "@/domain/events/overlap-question";
import type { When } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import classes from "./fields.module.css";
import { useValue } from "./form-record";
import { NO_OVERLAPS, useLookup } from "./lookup";
import { useDebouncedRecord } from "./problems";

const Context = createContext(NO_OVERLAPS);

const PAUSE = 300;

/** Asks for other planned events at the time of the one in the form that need its people or venues. */
export function OverlapsProvider({ children }: { children: ReactNode }) {
  const { overlapping, eventId } = useLookup();
  const record = useDebouncedRecord();
  const asked = useMemo(() => JSON.stringify(overlapQuestionOf(record, eventId)), [record, eventId]);
  const [found, setFound] = useState(NO_OVERLAPS);
  useEffect(() => {
    if (asked === undefined) {
      setFound(NO_OVERLAPS);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      // Without an answer, nothing is known to overlap.
      overlapping(JSON.parse(asked)).then(
        (answer) => current && setFound(answer),
        () => current && setFound(NO_OVERLAPS),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, overlapping]);
  return <Context.Provider value={found}>{children}</Context.Provider>;
}

/** The clock time of an event of one day; otherwise its days. */
const timeOf = (when: When, lang: Lang): string => {
  const clock = [when.time, when.endTime].filter(Boolean).join("–");
  const isOneDay = when.end === undefined || when.end === when.start;
  return clock && isOneDay ? clock : formatWhen(when, lang);
};

/** The other planned events of a person or venue at the same time; `name`: where its id is in the record. */
export function Overlaps({ of, name }: { of: "people" | "venues"; name: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const found = useContext(Context);
  const id = useValue<string>(name);
  const ids = id === undefined ? undefined : found[of][id];
  if (!ids) return null;
  const events = found.events.filter((event) => ids.includes(event.id));
  return (
    <p className={classes.overlap}>
      <IconAlertTriangle size={14} aria-hidden="true" />{" "}
      {t.rich(`form.overlaps.${of}`, {
        events: () =>
          events.map((event, at) => (
            <span key={event.id}>
              {at > 0 && " · "}
              <a href={`/events/${event.id}`} target="_blank" rel="noreferrer">
                {inLanguage(event.title, lang) || t("events.noTitle")}
              </a>{" "}
              {timeOf(event.when, lang)}
            </span>
          )),
      })}
    </p>
  );
}
