"use client";

import { useTranslations } from "next-intl";
import type { DraftOrg } from "@/domain/events/values";
import { OrganizationPicker } from "../directory/organization-picker";

const outermost = (organization: DraftOrg): DraftOrg =>
  organization.parent ? outermost(organization.parent) : organization;

/** Selects a partner from the directory; an organization includes its descendants. */
export default function PartnerFilter({
  value,
  onChange,
}: {
  value: DraftOrg | null;
  onChange: (key: string | undefined) => void;
}) {
  const t = useTranslations("followUps");
  return (
    <OrganizationPicker
      label={t("filter.partner")}
      bare
      value={value}
      onChange={(organization) => {
        const id = organization && outermost(organization).id;
        onChange(id ? `o:${id}` : undefined);
      }}
    />
  );
}
