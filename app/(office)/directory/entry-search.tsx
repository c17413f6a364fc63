"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { useKeys } from "@/components/use-keys";
import { withFilter } from "../address";
import classes from "./directory.module.css";

const PAUSE = 200;

/** Finds entries as one types: by a part of the name, by pinyin, by initials; what was asked stands in the address. */
export function EntrySearch({ label }: { label: string }) {
  const t = useTranslations();
  const router = useRouter();
  const query = Object.fromEntries(useSearchParams());
  const [, start] = useTransition();
  const [words, setWords] = useState(query.q ?? "");
  const field = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => field.current?.focus() });
  const go = (change: Record<string, string | undefined>) =>
    start(() => router.replace(withFilter(query, change), { scroll: false }));
  const latest = useRef(go);
  latest.current = go;
  const asked = query.q ?? "";
  useEffect(() => {
    if (words === asked) return;
    const timer = setTimeout(() => latest.current({ q: words }), PAUSE);
    return () => clearTimeout(timer);
  }, [words, asked]);
  return (
    <search className={classes.search} aria-label={label}>
      <TextInput
        ref={field}
        className={classes.words}
        aria-label={label}
        title={`${label} (/)`}
        placeholder={t("directory.search")}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t("events.which")}
        value={query.withdrawn === "yes" ? "yes" : ""}
        onChange={(event) => go({ withdrawn: event.currentTarget.value })}
        data={[
          { value: "", label: t("events.valid") },
          { value: "yes", label: t("events.withdrawn") },
        ]}
      />
    </search>
  );
}
