"use client";

import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Shape } from "@/components/shape";

/** Switches between light and dark, stored in this browser. The account page has the option to follow the system. */
export function SchemeSwitch() {
  const t = useTranslations("frame");
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon aria-label={t("colorScheme")} title={t("colorScheme")} onClick={toggleColorScheme}>
      <Shape name="contrast" />
    </ActionIcon>
  );
}
