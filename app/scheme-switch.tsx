"use client";

import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { IconContrast } from "@tabler/icons-react";
import { useTranslations } from "next-intl";

/** Switches between light and dark, stored in this browser. The account page has the option to follow the system. */
export function SchemeSwitch() {
  const t = useTranslations("frame");
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon aria-label={t("colorScheme")} title={t("colorScheme")} onClick={toggleColorScheme}>
      <IconContrast size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
