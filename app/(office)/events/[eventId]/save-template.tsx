"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "./copy-panel.module.css";

/** Makes a template of the office from an event, under a name. */
export function SaveTemplate({ eventId, onDone }: { eventId: string; onDone: () => void }) {
  const t = useTranslations("template");
  const { templates } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [id] = useState(() => newId());
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act({
      work: () => templates.save.mutate({ id, eventId, name }),
      message: t("saved"),
      after: onDone,
      undo: {
        work: (done) => templates.withdraw.mutate({ ...done, withdrawn: true }),
        message: t("removed"),
      },
    });
  };
  return (
    <form className={classes.template} onSubmit={submit}>
      <TextInput
        label={t("nameLabel")}
        description={t("saveHint")}
        value={name}
        maxLength={100}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ""}>
        {t("save")}
      </Button>
    </form>
  );
}
