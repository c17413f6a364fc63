"use client";

import { Drawer } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A panel at the side, instead of a dialog: the page stays in sight. Escape closes it, the focus goes back. */
export function SidePanel({
  title,
  opened,
  onClose,
  children,
  wide = false,
}: {
  title: ReactNode;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const t = useTranslations("ui");
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={wide ? "xl" : "md"}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ "aria-label": t("close") }}
      styles={{ title: { fontWeight: 600, fontSize: "1.0625rem" } }}
    >
      {children}
    </Drawer>
  );
}
