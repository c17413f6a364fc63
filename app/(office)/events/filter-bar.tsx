"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectBox } from "@/components/select-box";
import { DayFilter } from "../day-box";
import { ClearFilters, MoreFilters } from "../filter-buttons";
import classes from "../filters.module.css";
import { SearchField } from "../search-field";
import { useAddressFilters } from "../use-address-filters";
import { WithdrawnFilter } from "../withdrawn-filter";

interface Choice {
  value: string;
  label: string;
}

const FILTERS = ["q", "kind", "status", "from", "to", "withdrawn"] as const;

/** Filters of the list, stored in the URL, so that it can be reloaded, bookmarked and shared. */
export function FilterBar({
  kinds,
  statuses,
  days,
}: {
  kinds: readonly Choice[];
  statuses: readonly Choice[];
  days: boolean;
}) {
  const t = useTranslations();
  const { one, go, words, setWords, clear } = useAddressFilters();
  const [opened, setOpened] = useState(FILTERS.some((name) => name !== "q" && one(name) !== ""));
  return (
    <search className={`${classes.filters} ${classes.line}`} aria-label={t("events.filter")}>
      <div className={classes.first}>
        <SearchField label={t("events.search")} className={classes.words} words={words} onChange={setWords} />
        <MoreFilters opened={opened} onToggle={() => setOpened(!opened)} phoneOnly />
        <ClearFilters isFiltered={FILTERS.some((name) => one(name) !== "")} onClear={() => clear(FILTERS)} />
      </div>
      <div className={`${classes.line} ${classes.often}`} data-open={opened || undefined}>
        <SelectBox
          aria-label={t("events.kind")}
          value={one("kind")}
          onChange={(event) => go({ kind: event.currentTarget.value })}
          data={[{ value: "", label: t("events.allKinds") }, ...kinds]}
        />
        <SelectBox
          aria-label={t("events.status")}
          value={one("status")}
          onChange={(event) => go({ status: event.currentTarget.value })}
          data={[{ value: "", label: t("events.allStatuses") }, ...statuses]}
        />
        {days && (
          <>
            <DayFilter name={t("events.from")} value={one("from")} onChange={(day) => go({ from: day })} />
            <DayFilter name={t("events.to")} value={one("to")} onChange={(day) => go({ to: day })} />
          </>
        )}
        <WithdrawnFilter value={one("withdrawn")} onChange={(withdrawn) => go({ withdrawn })} />
      </div>
    </search>
  );
}
