"use client";

import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";

export interface DrawerProps {
  title: ReactNode;
  closeLabel: string;
  opened: boolean;
  onClose: () => void;
  wide: boolean;
  children: ReactNode;
}

/** The panel itself, fetched when a panel is opened for the first time. */
export default function SidePanelDrawer({ title, closeLabel, opened, onClose, wide, children }: DrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={wide ? "xl" : "md"}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ "aria-label": closeLabel }}
      styles={{ title: { fontWeight: 600, fontSize: "1.0625rem" } }}
    >
      {children}
    </Drawer>
  );
}
