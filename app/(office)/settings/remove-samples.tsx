"use client";

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../error-sentence";
import { useTRPC } from "../../trpc";
import { useOffice } from "../office-context";
import classes from "./settings.module.css";

/** Takes the sample events away, for good; it asks, since nothing brings them back. */
export function RemoveSamples() {
  const t = useTranslations("settings");
  const { may } = useOffice();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [asking, setAsking] = useState(false);
  const remove = useMutation(
    useTRPC().events.removeSamples.mutationOptions({
      onError: (error) => notice(sentence(error), { wrong: true }),
      onSuccess: ({ removed }) => {
        setAsking(false);
        notice(t("samplesRemoved", { count: removed }));
        router.refresh();
      },
    }),
  );
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
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("removeSamplesText")}
      </ConfirmDialog>
    </section>
  );
}
