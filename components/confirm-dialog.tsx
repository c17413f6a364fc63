"use client";

import { lazy, Suspense, useState } from "react";
import type { ConfirmProps } from "./confirm-modal";

const ConfirmModal = lazy(() => import("./confirm-modal"));

/** Asks for confirmation of irreversible actions; other actions offer undo in their notification. */
export function ConfirmDialog(props: ConfirmProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <ConfirmModal {...props} />
    </Suspense>
  );
}
