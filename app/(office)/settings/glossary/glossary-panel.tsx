"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { EmptyState } from "@/components/empty-state";
import { SidePanel } from "@/components/side-panel";
import { Table } from "@/components/table";
import { comparable } from "@/domain/glossary/comparable";
import type { listTerms } from "@/server/glossary/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { useOffice } from "../../office-context";
import classes from "../settings.module.css";
import { type TermDraft, TermForm } from "./term-form";

type Term = Awaited<ReturnType<typeof listTerms>>[number];

/** Where one types to find a term rather than looking for it. */
const MANY = 12;

/** The terms of the glossary, with what an administrator may do about each. */
export function GlossaryPanel({ terms, standard }: { terms: readonly Term[]; standard: number }) {
  const t = useTranslations("glossary");
  const { glossary } = useTRPCClient();
  const { may } = useOffice();
  const { act, busy } = useWriteAction();
  const [edited, setEdited] = useState<TermDraft & { id: string; version: number }>();
  const [sought, setSought] = useState("");
  const close = () => setEdited(undefined);
  const add = () => setEdited({ id: newId(), version: 0, kind: "title", zh: "", en: "" });
  const shown = terms.filter(({ zh, en }) => comparable(`${zh} ${en}`).includes(comparable(sought)));
  const remove = (term: Term) =>
    act({
      work: () => glossary.remove.mutate({ id: term.id, version: term.version }),
      message: t("removed"),
      undo: { work: () => glossary.save.mutate({ ...term, version: 0 }), message: t("restored") },
    });
  return (
    <div className={classes.stack}>
      <div>
        <p>{t("intro")}</p>
        <p className={classes.hint}>{t("standard", { count: standard })}</p>
      </div>
      {may.saveSettings && (
        <div>
          <Button onClick={add}>{t("add")}</Button>
        </div>
      )}
      {terms.length > MANY && (
        <TextInput
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {terms.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <Table
          label={t("list")}
          rows={shown}
          keyOf={(term) => term.id}
          columns={[
            { key: "zh", head: t("zh"), wrap: true, cell: (term) => <span lang="zh-CN">{term.zh}</span> },
            { key: "en", head: t("en"), wide: true, cell: (term) => <span lang="en">{term.en}</span> },
            { key: "kind", head: t("kind"), phone: false, cell: (term) => t(`kinds.${term.kind}`) },
            ...(may.saveSettings
              ? [
                  {
                    key: "actions",
                    head: t("actions"),
                    cell: (term: Term) => (
                      <span className={`${classes.rowActions} ${classes.oneLine}`}>
                        <Button
                          size="compact-xs"
                          variant="default"
                          aria-label={t("editThis", { zh: term.zh })}
                          onClick={() => setEdited(term)}
                        >
                          {t("edit")}
                        </Button>
                        <Button
                          size="compact-xs"
                          variant="default"
                          aria-label={t("removeThis", { zh: term.zh })}
                          onClick={() => void remove(term)}
                        >
                          {t("remove")}
                        </Button>
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <SidePanel
        title={edited && edited.version > 0 ? t("edit") : t("add")}
        opened={edited !== undefined}
        onClose={close}
      >
        {edited && (
          <TermForm
            key={edited.id}
            term={edited}
            busy={busy}
            onSave={(given) =>
              void act({
                work: () => glossary.save.mutate({ id: edited.id, version: edited.version, ...given }),
                message: t("saved"),
                after: close,
              })
            }
          />
        )}
      </SidePanel>
    </div>
  );
}
