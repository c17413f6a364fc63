"use client";

import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { DraftOrg } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";

/** Chooses an organization of the directory, found as one types; `value` may be one that no search has shown yet. */
export function OrganizationPicker({
  label,
  description,
  value,
  onChange,
  disabled = false,
  bare = false,
}: {
  label: string;
  description?: string;
  value: DraftOrg | null;
  onChange: (organization: DraftOrg | null) => void;
  disabled?: boolean;
  /** The label is for screen readers only, as in a line of filters. */
  bare?: boolean;
}) {
  const t = useTranslations("directory");
  const lang = useLocale();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed, 150);
  const chosenWords = value ? organizationLabel(value, lang) : "";
  const found = useQuery(
    useTRPC().organizations.search.queryOptions(
      { q: q === chosenWords ? "" : q },
      { placeholderData: keepPreviousData },
    ),
    queryClientOfBrowser(),
  );
  const known = new Map(
    [...(value ? [value] : []), ...(found.data ?? [])].map((each) => [each.id ?? "", each]),
  );
  return (
    <Select
      label={bare ? undefined : label}
      aria-label={bare ? label : undefined}
      description={description}
      placeholder={bare ? label : t("typeToFind")}
      nothingFoundMessage={found.isFetching ? t("searching") : t("noneFound")}
      searchable
      clearable
      disabled={disabled}
      value={value?.id ?? null}
      onChange={(id) => onChange(id ? (known.get(id) ?? null) : null)}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={[...known].map(([id, each]) => ({ value: id, label: organizationLabel(each, lang) }))}
    />
  );
}
