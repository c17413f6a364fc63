"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { SelectBox } from "@/components/select-box";
import type { Text } from "@/domain/events/values";
import { ClearFilters } from "../filter-buttons";
import classes from "../filters.module.css";
import { SearchField } from "../search-field";
import { useAddressFilters } from "../use-address-filters";
import agreements from "./agreements.module.css";
import { FILTERS } from "./filters";

// It reads suggestions, with a client that no other part of the list needs.
const PartnerField = dynamic(() => import("./partner-field"), {
  ssr: false,
  loading: () => <div className={agreements.partner} />,
});

/** Filters of the agreements; each choice is stored in the address. */
export function FilterBar({
  expiryDays,
  partner,
}: {
  /** The configured numbers of days before expiry, the longest first. */
  expiryDays: readonly number[];
  /** The party in the address. */
  partner: { id: string; name: Text } | null;
}) {
  const t = useTranslations();
  const { one, go, words, setWords, clear } = useAddressFilters();
  const chosen = one("expiring");
  const days = [...new Set([...expiryDays.map(String), ...(chosen ? [chosen] : [])])];
  return (
    <search className={`${classes.filters} ${classes.line}`} aria-label={t("agreements.filter")}>
      <div className={classes.first}>
        <SearchField
          label={t("agreements.search")}
          className={classes.words}
          words={words}
          onChange={setWords}
        />
        <ClearFilters isFiltered={FILTERS.some((name) => one(name) !== "")} onClear={() => clear(FILTERS)} />
      </div>
      <PartnerField
        key={partner?.id ?? "all"}
        chosen={partner?.name}
        onChoose={(id) => go({ partner: id })}
      />
      {days.length > 0 && (
        <SelectBox
          aria-label={t("agreements.until")}
          value={chosen}
          onChange={(event) => go({ expiring: event.currentTarget.value, status: undefined })}
          data={[
            { value: "", label: t("agreements.ends") },
            ...days.map((each) => ({
              value: each,
              label: t("agreements.endsWithin", { days: Number(each) }),
            })),
          ]}
        />
      )}
    </search>
  );
}
