"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { type SamePerson, samePeople } from "@/domain/events/same-people";
import type { Participant } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import classes from "./fields.module.css";
import { useFormRecord, useValue } from "./form-record";
import { participantName } from "./names";
import { useDebouncedRecord } from "./problems";
import { useRemoval } from "./use-removal";

interface Found {
  same: readonly SamePerson[];
  keep: (key: string) => void;
}

const Context = createContext<Found>({ same: [], keep: () => {} });

/** Finds participants who seem to be listed twice, except those who were kept. */
export function SamePeopleProvider({ children }: { children: ReactNode }) {
  const record = useDebouncedRecord();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const same = useMemo(() => samePeople(record).filter(({ key }) => !kept.has(key)), [record, kept]);
  const found = useMemo(
    () => ({ same, keep: (key: string) => setKept((before) => new Set([...before, key])) }),
    [same],
  );
  return <Context.Provider value={found}>{children}</Context.Provider>;
}

/** The participants who seem to be listed twice. */
export const useSamePeople = (): readonly SamePerson[] => useContext(Context).same;

/** What is said of a participant who seems to be listed twice: who is there already, and on which side. */
export function useSamePersonText(): (person: SamePerson) => string {
  const form = useFormRecord();
  const t = useTranslations();
  const lang = useLocale();
  return ({ earlier }) => {
    const all = (form.value("participants") as Participant[] | undefined) ?? [];
    const one = all.find(({ key }) => key === earlier);
    const side = SIDES.find((each) => each === one?.side);
    return t("form.samePerson", {
      name: (one && participantName(one, lang)) || t("form.unnamed"),
      side: side ? t(`values.side.${side}`) : t("form.noSide"),
    });
  };
}

/** Below the row of a participant who seems to be listed twice: remove the row, or keep both. */
export function SamePersonHint({ name }: { name: string }) {
  const { same, keep } = useContext(Context);
  const t = useTranslations("form");
  const text = useSamePersonText();
  const remove = useRemoval();
  const own = useValue<string>(`${name}.key`);
  const person = same.find(({ key }) => key === own);
  if (!person) return null;
  return (
    <p className={classes.overlap}>
      <IconAlertTriangle size={14} aria-hidden="true" /> {text(person)}{" "}
      <button
        type="button"
        className={classes.link}
        onClick={() => remove("participants", Number(name.split(".")[1]))}
      >
        {t("removeSame")}
      </button>
      <button type="button" className={classes.link} onClick={() => keep(person.key)}>
        {t("keepSame")}
      </button>
    </p>
  );
}
