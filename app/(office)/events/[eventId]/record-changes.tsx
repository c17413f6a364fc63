"use client";

import { Button, Group, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Length } from "@/domain/articles/lengths";
import type { Choice, PendingChange } from "@/domain/articles/record-changes";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { wordChanges } from "@/domain/reviews/word-changes";
import type { ArticlePage } from "@/server/articles/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { ChangedWords } from "../../reviews/changed-text";
import { usePathLabel } from "../record-labels";
import classes from "./record-changes.module.css";

type Decide = (choices: (Choice & { id: string })[]) => void;

/** The texts of a change: one with its changed words, or three where the office edited the sentence. */
function Texts({ change, lang }: { change: PendingChange; lang: Lang }) {
  const t = useTranslations("event.recordChanges");
  const { was, ours, now, kind, edited } = change;
  const inText = { lang: LANGUAGE_TAG[lang], className: classes.text };
  const between = (before: string, after: string) => (
    <ChangedWords words={wordChanges(before, after, lang)} />
  );
  if (!edited) return <p {...inText}>{between(was, now)}</p>;
  return (
    <dl className={classes.three}>
      <dt>{t("then")}</dt>
      <dd {...inText}>{was}</dd>
      <dt>{t("ours")}</dt>
      <dd {...inText}>{between(was, ours)}</dd>
      <dt>{t("now")}</dt>
      {kind === "gone" ? (
        <dd className={classes.why}>{t("nowGone")}</dd>
      ) : (
        <dd {...inText}>{between(was, now)}</dd>
      )}
    </dl>
  );
}

const BUTTONS = {
  changed: { new: "take", ours: "keep" },
  gone: { new: "remove", ours: "keepGone" },
  added: { new: "add", ours: "leaveOut" },
} as const;

/** One sentence that the record now gives otherwise, with what can be done about it. */
function ChangeRow({
  change,
  lang,
  pathLabel,
  decide,
  busy,
}: {
  change: PendingChange;
  lang: Lang;
  pathLabel: (path: string) => string;
  decide: Decide | undefined;
  busy: boolean;
}) {
  const t = useTranslations("event.recordChanges");
  const te = useTranslations("event");
  const tu = useTranslations("ui");
  const [own, setOwn] = useState<string>();
  const { id, kind, facts, outdated } = change;
  const fields = [...new Set(facts.map(pathLabel))];
  const why = () => {
    if (kind === "added") return t("isNew");
    if (kind === "gone") return t("noLonger");
    if (fields.length > 0) return t("because", { fields: fields.join(te("fieldSeparator")) });
    return outdated ? t("follows") : undefined;
  };
  const labels = BUTTONS[kind];
  return (
    <li className={classes.row} data-change={id}>
      {why() && <p className={classes.why}>{why()}</p>}
      <Texts change={change} lang={lang} />
      {decide && own === undefined && (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            loading={busy}
            onClick={() => decide([{ id, take: "new" }])}
          >
            {t(labels.new)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => decide([{ id, take: "ours" }])}
          >
            {t(labels.ours)}
          </Button>
          {kind === "changed" && (
            <Button size="compact-sm" variant="subtle" onClick={() => setOwn(change.ours)}>
              {t("reword")}
            </Button>
          )}
        </Group>
      )}
      {decide && own !== undefined && (
        <div className={classes.reword}>
          <Textarea
            label={t("rewordLabel")}
            lang={LANGUAGE_TAG[lang]}
            autosize
            minRows={2}
            autoFocus
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button
              size="compact-sm"
              loading={busy}
              disabled={own.trim() === ""}
              onClick={() => decide([{ id, take: "text", text: own }])}
            >
              {t("use")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOwn(undefined)}>
              {tu("cancel")}
            </Button>
          </Group>
        </div>
      )}
    </li>
  );
}

/** An article and the record that it was generated from. */
export interface RecordChangesProps {
  eventId: string;
  record: DraftRecord;
  lang: Lang;
  page: ArticlePage;
  /** Which of its texts. */
  length: Length;
}

/** The sentences that the record now gives otherwise: as generated then, as edited, and as generated now. */
export default function RecordChanges({ eventId, record, lang, page, length }: RecordChangesProps) {
  const t = useTranslations("event.recordChanges");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const pathLabel = usePathLabel(record);
  const list = useRef<HTMLElement>(null);
  const goOn = useRef(false);
  const { stored, may } = page;
  const pending = stored?.pending ?? [];
  const shown = pending.map(({ id }) => id).join(" ");
  // The decided row is gone with the button that had the focus: the next decision has it now.
  useEffect(() => {
    if (goOn.current && shown) list.current?.querySelector<HTMLElement>("li button")?.focus();
    goOn.current = false;
  }, [shown]);
  if (!stored || pending.length === 0) return null;
  const of = { eventId, lang };
  const { version, recordVersion: eventVersion } = stored;
  const outdated = pending.filter((change) => change.outdated);
  const wording = pending.filter((change) => !change.outdated);
  const decide: Decide = (choices) =>
    void act({
      work: () => articles.decideChanges.mutate({ ...of, length, version, eventVersion, choices }),
      message:
        choices[0]?.take === "ours" && choices.length === 1
          ? t("kept")
          : t("taken", { count: choices.length }),
      after: () => {
        goOn.current = true;
      },
      undo: {
        work: (done: { version: number }) =>
          articles.restoreVersion.mutate({ ...of, length, version: done.version, from: version }),
        message: t("undone"),
      },
    });
  const row = (change: PendingChange) => (
    <ChangeRow
      key={change.id}
      change={change}
      lang={lang}
      pathLabel={pathLabel}
      decide={may.edit ? decide : undefined}
      busy={busy}
    />
  );
  const unedited = outdated.filter((change) => !change.edited);
  const editedLeft = outdated.length - unedited.length;
  return (
    <section ref={list} className={classes.changes} aria-label={t("title")}>
      {outdated.length > 0 && (
        <>
          <h3>{t("title")}</h3>
          <p className={classes.why}>{t(may.edit ? "lead" : "locked")}</p>
          {may.edit && unedited.length > 0 && (
            <Group gap="sm">
              <Button
                loading={busy}
                onClick={() => decide(unedited.map(({ id }) => ({ id, take: "new" as const })))}
              >
                {t("takeAll", { count: unedited.length })}
              </Button>
              {editedLeft > 0 && (
                <span className={classes.why}>{t("editedLeft", { count: editedLeft })}</span>
              )}
            </Group>
          )}
          <ul>{outdated.map(row)}</ul>
        </>
      )}
      {wording.length > 0 && (
        <details>
          <summary>{t("wording", { count: wording.length })}</summary>
          <ul>{wording.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
