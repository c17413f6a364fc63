"use client";

import { useEffect, useState } from "react";
import { type KnownPerson, type PersonMatch, personMatch } from "@/domain/participations/match";
import { isPersonRow, type PreviewRow } from "@/domain/participations/pasted-list/preview-rows";
import { useFormRecord } from "./form-record";
import { useLookup } from "./lookup";

const PAUSE = 200;
/** More people than an event has are not looked up one by one. */
const MOST = 200;

// What the directory is asked for one row: the name, and the pinyin of it as one word.
const wordsOf = (row: PreviewRow): string[] => {
  const name = isPersonRow(row) ? row.participant.person?.name : undefined;
  if (name?.zh) return [name.zh];
  const latin = name?.en?.trim() ?? "";
  return latin === "" ? [] : [latin, latin.toLowerCase().replace(/[^a-z]/g, "")].filter(Boolean);
};

/** The people of the directory whom rows of a pasted list are, by row. */
export function useKnownPeople(rows: readonly PreviewRow[]): ReadonlyMap<string, PersonMatch> {
  const form = useFormRecord();
  const lookup = useLookup();
  const [answers, setAnswers] = useState<ReadonlyMap<string, KnownPerson[]>>(new Map());
  const asked = [...new Set(rows.slice(0, MOST).flatMap(wordsOf))];
  const open = asked.filter((words) => !answers.has(words)).join("\n");
  useEffect(() => {
    if (open === "") return;
    let current = true;
    const timer = setTimeout(() => {
      const on = form.record().when?.start;
      const ask = async (words: string): Promise<[string, KnownPerson[]]> =>
        // Without the directory, the list is used as pasted.
        [words, await lookup.people(words, on).catch(() => [])];
      void Promise.all(open.split("\n").map(ask)).then((found) => {
        if (current) setAnswers((before) => new Map([...before, ...found]));
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, form, lookup]);
  const matches = new Map<string, PersonMatch>();
  for (const row of rows) {
    if (!isPersonRow(row)) continue;
    const found = new Map(
      wordsOf(row)
        .flatMap((words) => answers.get(words) ?? [])
        .map((known) => [known.person.id, known]),
    );
    const match = personMatch(row.participant, [...found.values()]);
    if (match) matches.set(row.id, match);
  }
  return matches;
}
