"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectBox } from "@/components/select-box";
import { FORCES } from "@/domain/events/enumerations";
import { NO_UNIT, OWED_BY } from "@/domain/follow-ups/follow-up";
import { PERIODS, type Period } from "@/domain/follow-ups/period";
import { DayFilter } from "../../day-box";
import { ClearFilters, MoreFilters } from "../../filter-buttons";
import filters from "../../filters.module.css";
import { useAddressFilters } from "../../use-address-filters";

const SELDOM = ["owed", "force", "unit", "responsible"] as const;
const FILTERS = ["period", "from", "to", "partner", ...SELDOM] as const;

/** Period and filters of the figures; both are stored in the URL and passed to the lists. */
export function PeriodBar({
  period,
  from,
  to,
  units,
  people,
}: {
  period: Period | "own";
  from: string;
  to: string;
  units: readonly string[];
  people: readonly { id: string; name: string }[];
}) {
  const t = useTranslations();
  const { one, go, clear } = useAddressFilters();
  const [opened, setOpened] = useState(false);
  const more = opened || SELDOM.some((name) => one(name) !== "");
  const days = (change: { from?: string; to?: string }) =>
    go({ period: undefined, from: change.from ?? from, to: change.to ?? to });
  return (
    <search className={filters.filters} aria-label={t("followUps.figures.filter")}>
      <div className={filters.line}>
        <SelectBox
          aria-label={t("followUps.figures.period")}
          value={period}
          onChange={(event) => go({ period: event.currentTarget.value, from: undefined, to: undefined })}
          data={[
            ...PERIODS.map((each) => ({ value: each, label: t(`values.period.${each}`) })),
            ...(period === "own" ? [{ value: "own", label: t("values.period.own") }] : []),
          ]}
        />
        <DayFilter
          name={t("events.from")}
          value={from}
          max={to}
          onChange={(day) => day && days({ from: day })}
        />
        <DayFilter name={t("events.to")} value={to} min={from} onChange={(day) => day && days({ to: day })} />
        <MoreFilters opened={more} onToggle={() => setOpened(!more)} />
        <ClearFilters isFiltered={FILTERS.some((name) => one(name) !== "")} onClear={() => clear(FILTERS)} />
      </div>
      {more && (
        <div className={filters.line}>
          <SelectBox
            aria-label={t("followUps.figures.owed")}
            value={one("owed")}
            onChange={(event) => go({ owed: event.currentTarget.value })}
            data={[
              { value: "", label: t("followUps.figures.allSides") },
              ...OWED_BY.map((owed) => ({ value: owed, label: t(`values.owed.${owed}`) })),
            ]}
          />
          <SelectBox
            aria-label={t("followUps.figures.force")}
            value={one("force")}
            onChange={(event) => go({ force: event.currentTarget.value })}
            data={[
              { value: "", label: t("followUps.figures.allForces") },
              ...FORCES.map((force) => ({ value: force, label: t(`values.force.${force}`) })),
            ]}
          />
          {units.length > 0 && (
            <SelectBox
              aria-label={t("followUps.figures.unit")}
              value={one("unit")}
              onChange={(event) => go({ unit: event.currentTarget.value })}
              data={[
                { value: "", label: t("followUps.figures.allUnits") },
                ...units.map((unit) => ({ value: unit, label: unit })),
                { value: NO_UNIT, label: t("followUps.figures.noUnit") },
              ]}
            />
          )}
          <SelectBox
            aria-label={t("followUps.figures.responsible")}
            value={one("responsible")}
            onChange={(event) => go({ responsible: event.currentTarget.value })}
            data={[
              { value: "", label: t("followUps.figures.allPeople") },
              { value: "nobody", label: t("followUps.figures.nobody") },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
    </search>
  );
}
