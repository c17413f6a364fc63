"use client";

import { Alert } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ActionSubject } from "./action-subject";
import type { Refusal } from "./use-action";

const LatestSteps = dynamic(() => import("./latest-steps"), { ssr: false });

/** The error of an action; after a concurrent change, what others did, and a button to continue. */
export function ConflictNotice({
  followUp,
  refused,
  onReload,
}: {
  followUp: ActionSubject;
  refused: Refusal;
  onReload: (version: number) => void;
}) {
  const t = useTranslations("followUps");
  return (
    <Alert color="red" variant="light" role="alert">
      <p>{refused.isConflict ? t("conflict") : refused.sentence}</p>
      {refused.isConflict && <LatestSteps id={followUp.id} onReload={onReload} />}
    </Alert>
  );
}
