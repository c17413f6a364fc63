"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState } from "react";

const SidePanelDrawer = lazy(() => import("./side-panel-drawer"));

/** A side panel, so that the page stays visible. Escape closes it and restores the focus. */
export function SidePanel({
  title,
  opened,
  onClose,
  children,
  wide = false,
  low = false,
}: {
  title: ReactNode;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** On a phone it opens from the bottom. */
  low?: boolean;
}) {
  const t = useTranslations("ui");
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <SidePanelDrawer
        title={title}
        closeLabel={t("close")}
        opened={opened}
        onClose={onClose}
        wide={wide}
        low={low}
      >
        {children}
      </SidePanelDrawer>
    </Suspense>
  );
}
