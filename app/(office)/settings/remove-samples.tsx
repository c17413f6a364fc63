"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { useOffice } from "../office-context";
import classes from "./settings.module.css";

/** Removes the sample events permanently, after a confirmation. */
export function RemoveSamples() {
  const t = useTranslations("settings");
  const { may } = useOffice();
  const { events } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [asking, setAsking] = useState(false);
  const remove = () =>
    act({
      work: () => events.removeSamples.mutate(),
      message: ({ removed }) => t("samplesRemoved", { count: removed }),
      after: () => setAsking(false),
    });
  if (!may.removeSamples) return null;
  return (
    <section className={classes.after}>
      <h2 className={classes.part}>{t("samples")}</h2>
      <p className={classes.hint}>{t("samplesText")}</p>
      <Button mt="sm" variant="default" onClick={() => setAsking(true)}>
        {t("removeSamples")}
      </Button>
      <ConfirmDialog
        title={t("removeSamples")}
        button={t("removeSamples")}
        opened={asking}
        busy={busy}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {t("removeSamplesText")}
      </ConfirmDialog>
    </section>
  );
}
