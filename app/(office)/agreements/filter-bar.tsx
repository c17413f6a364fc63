"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useKeys } from "@/components/use-keys";
import type { Text } from "@/domain/events/values";
import classes from "../filters.module.css";
import { useAddressFilters } from "../use-address-filters";
import { FILTERS } from "./filters";
import { PartnerField } from "./partner-field";

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
  const search = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => search.current?.focus() });
  const chosen = one("expiring");
  const days = [...new Set([...expiryDays.map(String), ...(chosen ? [chosen] : [])])];
  const narrowed = FILTERS.some((name) => one(name) !== "");
  return (
    <search className={`${classes.filters} ${classes.line}`} aria-label={t("agreements.filter")}>
      <div className={classes.first}>
        <TextInput
          ref={search}
          className={classes.words}
          aria-label={t("agreements.search")}
          title={`${t("agreements.search")} (/)`}
          placeholder={t("agreements.search")}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {narrowed && (
          <Button variant="subtle" onClick={() => clear(FILTERS)}>
            {t("ui.clear")}
          </Button>
        )}
      </div>
      <PartnerField
        key={partner?.id ?? "all"}
        chosen={partner?.name}
        onChoose={(id) => go({ partner: id })}
      />
      {days.length > 0 && (
        <NativeSelect
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
