"use client";

import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useEffect, useState } from "react";

interface DrawerProps {
  title: ReactNode;
  closeLabel: string;
  opened: boolean;
  onClose: () => void;
  wide: boolean;
  low: boolean;
  children: ReactNode;
}

/** The panel itself, fetched when a panel is opened for the first time. */
export default function SidePanelDrawer({
  title,
  closeLabel,
  opened,
  onClose,
  wide,
  low,
  children,
}: DrawerProps) {
  // Mantine returns the focus only after a drawer that was rendered closed and then opened.
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(opened), [opened]);
  const fromBelow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false }) && low;
  return (
    <Drawer
      opened={shown}
      onClose={onClose}
      title={title}
      position={fromBelow ? "bottom" : "right"}
      size={fromBelow ? "auto" : wide ? "xl" : "md"}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ "aria-label": closeLabel }}
      styles={{
        title: { fontWeight: 600, fontSize: "1.0625rem" },
        ...(fromBelow && { content: { height: "auto", maxHeight: "85dvh" } }),
      }}
    >
      {children}
    </Drawer>
  );
}
