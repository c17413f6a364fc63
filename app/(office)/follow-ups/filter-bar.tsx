"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectBox } from "@/components/select-box";
import { FORCES } from "@/domain/events/enumerations";
import type { DraftOrg } from "@/domain/events/values";
import { DUE_STATUSES } from "@/domain/follow-ups/due";
import { GROUPS, OWED_BY, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { DayFilter } from "../day-box";
import { ClearFilters, MoreFilters } from "../filter-buttons";
import filters from "../filters.module.css";
import { SearchField } from "../search-field";
import { useAddressFilters } from "../use-address-filters";

const PartnerFilter = dynamic(() => import("./partner-filter"), { ssr: false });

export interface OfficeUser {
  id: string;
  name: string;
  unit: string | null;
}

const OFTEN = ["owed", "dueStatus", "state", "responsible", "group"] as const;
const SELDOM = ["force", "unit", "partner", "closed", "from", "to"] as const;
const HIDDEN = ["event", "agreement", "awaitingDecision", "onTime", "withdrawn"] as const;
type Name = (typeof OFTEN)[number] | (typeof SELDOM)[number];

/** Filters of list and board, stored in the URL. Rare ones are in a menu. */
export function FilterBar({
  users,
  partner,
  board,
}: {
  users: readonly OfficeUser[];
  /** The partner of the address, with its name. */
  partner: DraftOrg | null;
  /** Columns by state: neither state nor group can be chosen. */
  board: boolean;
}) {
  const t = useTranslations();
  const { one, go, words, setWords, clear } = useAddressFilters();
  const [opened, setOpened] = useState(false);
  const more = opened || SELDOM.some((name) => one(name) !== "");
  const names = (["q", ...OFTEN, ...SELDOM, ...HIDDEN] as const).filter((name) => name !== "group");
  const units = [...new Set([...users.map((user) => user.unit), one("unit")])].filter((unit) => unit);
  const select = (name: Name, all: string, choices: readonly { value: string; label: string }[]) => (
    <SelectBox
      key={name}
      aria-label={t(`followUps.filter.${name}`)}
      title={t(`followUps.filter.${name}`)}
      value={one(name)}
      onChange={(event) => go({ [name]: event.currentTarget.value })}
      data={[{ value: "", label: all }, ...choices]}
    />
  );
  const day = (name: "from" | "to") => (
    <DayFilter
      name={t(`followUps.filter.${name}`)}
      value={one(name)}
      onChange={(given) => go({ [name]: given })}
    />
  );
  return (
    <search className={filters.filters} aria-label={t("followUps.filterBar")}>
      <div className={filters.first}>
        <SearchField
          label={t("followUps.search")}
          className={filters.words}
          words={words}
          onChange={setWords}
        />
        <MoreFilters opened={more} onToggle={() => setOpened(!more)} />
        <ClearFilters isFiltered={names.some((name) => one(name) !== "")} onClear={() => clear(names)} />
      </div>
      <div className={`${filters.line} ${filters.often}`} data-open={more || undefined}>
        {select(
          "owed",
          t("followUps.all.owed"),
          OWED_BY.map((value) => ({ value, label: t(`values.owed.${value}`) })),
        )}
        {select(
          "dueStatus",
          t("followUps.all.dueStatus"),
          DUE_STATUSES.map((value) => ({ value, label: t(`values.dueStatus.${value}`) })),
        )}
        {!board &&
          select(
            "state",
            t("followUps.all.state"),
            PURSUIT_STATES.map((value) => ({ value, label: t(`values.pursuitState.${value}`) })),
          )}
        {select("responsible", t("followUps.all.responsible"), [
          { value: "me", label: t("followUps.me") },
          { value: "nobody", label: t("followUps.unassigned") },
          ...users.map((user) => ({ value: user.id, label: user.name })),
        ])}
        {!board &&
          select(
            "group",
            t("followUps.all.group"),
            GROUPS.map((value) => ({ value, label: t(`followUps.groupBy.${value}`) })),
          )}
      </div>
      {more && (
        <div className={filters.line}>
          {select(
            "force",
            t("followUps.all.force"),
            FORCES.map((value) => ({ value, label: t(`values.force.${value}`) })),
          )}
          {units.length > 0 &&
            select(
              "unit",
              t("followUps.all.unit"),
              units.map((unit) => ({ value: unit ?? "", label: unit ?? "" })),
            )}
          {select("closed", t("followUps.all.closed"), [
            { value: "only", label: t("followUps.closedOnly") },
            { value: "too", label: t("followUps.closedToo") },
          ])}
          {day("from")}
          {day("to")}
          <PartnerFilter value={partner} onChange={(key) => go({ partner: key })} />
        </div>
      )}
    </search>
  );
}
