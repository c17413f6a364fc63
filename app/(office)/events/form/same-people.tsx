"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { SamePerson } from "@/domain/events/same-people";
import { useValue } from "./form-record";
import { useDebouncedRecord } from "./problems";

const Hint = dynamic(() => import("./same-person-hint"), { ssr: false });

interface Found {
  same: readonly SamePerson[];
  keep: (key: string) => void;
}

const Context = createContext<Found>({ same: [], keep: () => {} });

/** Finds participants who seem to be listed twice, except those who were kept. */
export function SamePeopleProvider({ children }: { children: ReactNode }) {
  const record = useDebouncedRecord();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState<readonly SamePerson[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // The form is ready before the comparison is loaded; a later change of the record asks again.
    void import("@/domain/events/same-people").then(
      ({ samePeople }) => isCurrent && setAll(samePeople(record)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [record]);
  const found = useMemo(
    () => ({
      same: all.filter(({ key }) => !kept.has(key)),
      keep: (key: string) => setKept((before) => new Set([...before, key])),
    }),
    [all, kept],
  );
  return <Context.Provider value={found}>{children}</Context.Provider>;
}

/** The participants who seem to be listed twice. */
export const useSamePeople = (): readonly SamePerson[] => useContext(Context).same;

/** Below the row of a participant who seems to be listed twice: remove the row, or keep both. */
export function SamePersonHint({ name }: { name: string }) {
  const { same, keep } = useContext(Context);
  const own = useValue<string>(`${name}.key`);
  const person = same.find(({ key }) => key === own);
  return person ? <Hint name={name} person={person} keep={() => keep(person.key)} /> : null;
}
