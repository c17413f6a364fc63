"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { useKeys } from "@/components/use-keys";
import { withFilter } from "../address";
import classes from "./events.module.css";

const PAUSE = 200;

interface Choice {
  value: string;
  label: string;
}

/** Narrows the list; every choice stands in the address at once, so it can be reloaded, gone back to and mailed. */
export function FilterBar({ kinds, statuses }: { kinds: readonly Choice[]; statuses: readonly Choice[] }) {
  const t = useTranslations();
  const router = useRouter();
  const query = Object.fromEntries(useSearchParams());
  const [, start] = useTransition();
  const [words, setWords] = useState(query.q ?? "");
  const search = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => search.current?.focus() });
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
  const narrowed = ["q", "kind", "status", "from", "to", "withdrawn"].some((name) => query[name]);
  return (
    <search className={classes.filters} aria-label={t("events.filter")}>
      <TextInput
        ref={search}
        className={classes.words}
        aria-label={t("events.search")}
        title={`${t("events.search")} (/)`}
        placeholder={t("events.search")}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t("events.kind")}
        value={query.kind ?? ""}
        onChange={(event) => go({ kind: event.currentTarget.value })}
        data={[{ value: "", label: t("events.allKinds") }, ...kinds]}
      />
      <NativeSelect
        aria-label={t("events.status")}
        value={query.status ?? ""}
        onChange={(event) => go({ status: event.currentTarget.value })}
        data={[{ value: "", label: t("events.allStatuses") }, ...statuses]}
      />
      <TextInput
        type="date"
        aria-label={t("events.from")}
        title={t("events.from")}
        value={query.from ?? ""}
        onChange={(event) => go({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        aria-label={t("events.to")}
        title={t("events.to")}
        value={query.to ?? ""}
        onChange={(event) => go({ to: event.currentTarget.value })}
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
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => {
            setWords("");
            start(() => router.replace("?", { scroll: false }));
          }}
        >
          {t("ui.clear")}
        </Button>
      )}
    </search>
  );
}
