"use client";

import { useTranslations } from "next-intl";
import { SelectBox } from "@/components/select-box";
import { SearchField } from "../search-field";
import { useAddressFilters } from "../use-address-filters";
import classes from "./directory.module.css";

/** Search by part of the name, pinyin or initials; stored in the address. */
export function EntrySearch({ label }: { label: string }) {
  const t = useTranslations();
  const { one, go, words, setWords } = useAddressFilters();
  return (
    <search className={classes.search} aria-label={label}>
      <SearchField
        label={label}
        placeholder={t("directory.search")}
        className={classes.words}
        words={words}
        onChange={setWords}
      />
      <SelectBox
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
