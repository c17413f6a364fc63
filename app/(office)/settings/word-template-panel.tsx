"use client";

import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldNames, WORD_FIELDS } from "@/domain/word-templates/fields";
import type { currentWordTemplate } from "@/server/word-templates/queries";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { formatTimestamp } from "../timestamps";
import classes from "./settings.module.css";

const upload = async (file: File): Promise<void> => {
  const answer = await fetch(`/api/word-template?${new URLSearchParams({ name: file.name })}`, {
    method: "POST",
    body: file,
  });
  if (answer.ok) return;
  const { error } = (await answer.json()) as { error?: object };
  throw Object.assign(new Error("refused"), { data: { error: { values: {}, ...error } } });
};

/** The office's own Word template: added, replaced, downloaded, removed. */
export function WordTemplatePanel({
  template,
  timeZone,
}: {
  template: Awaited<ReturnType<typeof currentWordTemplate>>;
  timeZone: string;
}) {
  const t = useTranslations("wordTemplate");
  const client = useTRPCClient().wordTemplates;
  const { act, busy } = useWriteAction();
  const [turn, setTurn] = useState(0);
  const add = (file: File | null) => {
    // The same file can be chosen again after it was corrected.
    setTurn(turn + 1);
    if (file) void act({ work: () => upload(file), message: t("added") });
  };
  const remove = (id: string) =>
    void act({ work: () => client.remove.mutate({ id }), message: t("removed") });
  return (
    <section className={classes.after} aria-labelledby="word-template">
      <h2 id="word-template" className={classes.part}>
        {t("title")}
      </h2>
      <p className={classes.hint}>{t("lead")}</p>
      <ul className={classes.fields}>
        {WORD_FIELDS.map((field) => (
          <li key={field}>
            {fieldNames(field)
              .map((name) => `{{${name}}}`)
              .join(" · ")}{" "}
            – {t(`field.${field}`)}
          </li>
        ))}
      </ul>
      {template && (
        <p>
          <a href="/api/word-template" download>
            {template.name}
          </a>{" "}
          <span className={classes.hint}>
            {t("since", { moment: formatTimestamp(template.addedAt, timeZone), by: template.by ?? "–" })}
          </span>
        </p>
      )}
      <div className={classes.buttons}>
        <FileButton key={turn} accept=".docx" onChange={add}>
          {(props) => (
            <Button {...props} variant="default" loading={busy}>
              {t(template ? "replace" : "add")}
            </Button>
          )}
        </FileButton>
        {template && (
          <Button variant="default" onClick={() => remove(template.id)}>
            {t("remove")}
          </Button>
        )}
      </div>
    </section>
  );
}
