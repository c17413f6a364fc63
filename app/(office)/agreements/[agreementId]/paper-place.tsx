"use client";

import { Button, TextInput, UnstyledButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { usePageCommands } from "../../page-commands";
import classes from "./agreement.module.css";

function PaperForm({
  place,
  busy,
  onSave,
}: {
  place: string;
  busy: boolean;
  onSave: (place: string) => void;
}) {
  const t = useTranslations();
  const [words, setWords] = useState(place);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(words);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t("agreements.paper")}
        description={t("agreements.paperHint")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={300}
        data-autofocus
      />
      <Button type="submit" loading={busy}>
        {t("ui.save")}
      </Button>
    </form>
  );
}

/** Location of the signed original, which staff and editors can edit. */
export function PaperPlace({
  id,
  version,
  place,
  mayFile,
}: {
  id: string;
  version: number;
  place: string | null;
  mayFile: boolean;
}) {
  const t = useTranslations("agreements");
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [open, setOpen] = useState(false);
  useKeys(mayFile ? { e: () => setOpen(true) } : {});
  usePageCommands(mayFile ? [{ act: "edit", name: t("paper"), run: () => setOpen(true) }] : []);
  const file = (at: number, words: string) =>
    client.agreements.file.mutate({ id, version: at, paperLocation: words });
  const save = (words: string) =>
    void act({
      work: () => file(version, words),
      message: t("paperSaved"),
      after: () => setOpen(false),
      undo: { work: (done) => file(done.version, place ?? ""), message: t("paperRestored") },
    });
  return (
    <span className={classes.paper}>
      <span className={place ? undefined : classes.quiet}>{place ?? t("paperNone")}</span>
      {mayFile && (
        <UnstyledButton
          c="var(--accent)"
          fz="inherit"
          title={`${t("paperEdit")} (e)`}
          onClick={() => setOpen(true)}
        >
          {place ? t("paperChange") : t("paperEdit")}
        </UnstyledButton>
      )}
      <SidePanel title={t("paper")} opened={open} onClose={() => setOpen(false)}>
        <PaperForm place={place ?? ""} busy={busy} onSave={save} />
      </SidePanel>
    </span>
  );
}
