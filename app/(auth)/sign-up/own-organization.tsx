"use client";

import { Radio, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { LangText } from "@/components/lang-text";
import type { Text } from "@/domain/events/values";

export interface OwnOrganizationOffer {
  id: string;
  name: Text;
  events: number;
}

/** The choice of a new entry, which has no id yet. */
const ANOTHER = "another";

/** Whether one of the directory's entries of that name is the office, or it gets an entry of its own (null). */
export function OwnOrganization({
  group,
  offers,
  chosen,
  onChoose,
}: {
  group: RefObject<HTMLDivElement | null>;
  offers: readonly OwnOrganizationOffer[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  const t = useTranslations("auth");
  return (
    <Radio.Group
      ref={group}
      label={t("ownOrganization")}
      description={t("ownOrganizationHint")}
      value={chosen ?? ANOTHER}
      onChange={(value) => onChoose(value === ANOTHER ? null : value)}
    >
      <Stack gap="xs" mt="xs">
        {offers.map((each) => (
          <Radio
            key={each.id}
            value={each.id}
            label={<LangText text={each.name} />}
            description={t("eventsOfOffer", { count: each.events })}
          />
        ))}
        <Radio value={ANOTHER} label={t("newOrganization")} />
      </Stack>
    </Radio.Group>
  );
}
