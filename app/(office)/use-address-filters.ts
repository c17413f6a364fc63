"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { type Query, withFilter } from "./address";

const PAUSE = 200;

/** Filters stored in the address; typed text is written with a delay. */
export function useAddressFilters() {
  const router = useRouter();
  const params = useSearchParams();
  const query: Query = Object.fromEntries(params);
  const asked = typeof query.q === "string" ? query.q : "";
  const [, start] = useTransition();
  const [words, setWords] = useState(asked);
  const sent = useRef(new Set<string>());
  // A second change may come before the address shows the first.
  const pending = useRef(query);
  useEffect(() => {
    pending.current = Object.fromEntries(params);
  }, [params]);
  const go = (change: Readonly<Record<string, string | undefined>>) => {
    const address = withFilter(pending.current, change);
    pending.current = { ...pending.current, page: undefined, ...change };
    start(() => router.replace(address, { scroll: false }));
  };
  const latest = useRef(go);
  latest.current = go;

  // Updates caused by our own typing must not overwrite later input.
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    if (!sent.current.delete(asked)) setWords(asked);
  }, [asked]);
  useEffect(() => {
    if (words === shown.current) return;
    const timer = setTimeout(() => {
      sent.current.add(words);
      latest.current({ q: words });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const one = (name: string): string => (typeof query[name] === "string" ? query[name] : "");
  const clear = (names: readonly string[]) => {
    setWords("");
    go(Object.fromEntries(names.map((name) => [name, undefined])));
  };
  return { one, go, words, setWords, clear };
}
