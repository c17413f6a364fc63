"use client";

import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { IconContrast } from "@tabler/icons-react";
import { useTranslations } from "next-intl";

/** From light to dark and back; kept in this browser. Following the system again is a choice of one's account. */
export function SchemeSwitch() {
  const t = useTranslations("frame");
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon aria-label={t("colorScheme")} title={t("colorScheme")} onClick={toggleColorScheme}>
      <IconContrast size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
