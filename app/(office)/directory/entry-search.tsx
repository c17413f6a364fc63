"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useKeys } from "@/components/use-keys";
import { useAddressFilters } from "../use-address-filters";
import classes from "./directory.module.css";

/** Search by part of the name, pinyin or initials; stored in the address. */
export function EntrySearch({ label }: { label: string }) {
  const t = useTranslations();
  const { one, go, words, setWords } = useAddressFilters();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => field.current?.focus() });
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
        value={one("withdrawn") === "yes" ? "yes" : ""}
        onChange={(event) => go({ withdrawn: event.currentTarget.value })}
        data={[
          { value: "", label: t("events.valid") },
          { value: "yes", label: t("events.withdrawn") },
        ]}
      />
    </search>
  );
}
