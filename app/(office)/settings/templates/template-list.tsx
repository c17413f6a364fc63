"use client";

import { Button, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { SidePanel } from "@/components/side-panel";
import { Table } from "@/components/table";
import type { ListedTemplate } from "@/server/templates/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "../settings.module.css";

/** The office's templates, with what the user may do about each. */
export function TemplateList({ templates }: { templates: readonly ListedTemplate[] }) {
  const t = useTranslations();
  const client = useTRPCClient().templates;
  const { act, busy } = useWriteAction();
  const [renamed, setRenamed] = useState<ListedTemplate>();
  const [name, setName] = useState("");
  const close = () => setRenamed(undefined);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!renamed) return;
    const { id, version } = renamed;
    void act({
      work: () => client.rename.mutate({ id, version, name }),
      message: t("template.renamed"),
      after: close,
    });
  };
  const remove = ({ id, version }: ListedTemplate) =>
    act({
      work: () => client.withdraw.mutate({ id, version, withdrawn: true }),
      message: t("template.removed"),
      undo: {
        work: (done) => client.withdraw.mutate({ id, version: done.version, withdrawn: false }),
        message: t("template.restored"),
      },
    });
  return (
    <div className={classes.stack}>
      <p>{t("template.intro")}</p>
      {templates.length === 0 ? (
        <EmptyState title={t("template.none")}>{t("template.noneText")}</EmptyState>
      ) : (
        <Table
          label={t("template.title")}
          rows={templates}
          keyOf={(template) => template.id}
          columns={[
            {
              key: "name",
              head: t("template.nameLabel"),
              wide: true,
              wrap: true,
              cell: ({ name, restricted }) => (
                <>
                  {name} {restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
                </>
              ),
            },
            {
              key: "kind",
              head: t("template.kind"),
              phone: false,
              cell: ({ kind }) => t(`values.kind.${kind}`),
            },
            { key: "by", head: t("template.by"), phone: false, cell: ({ by }) => by ?? "–" },
            {
              key: "actions",
              head: t("template.actions"),
              cell: (template) =>
                template.mayChange && (
                  <span className={`${classes.rowActions} ${classes.oneLine}`}>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t("template.renameThis", { name: template.name })}
                      onClick={() => {
                        setName(template.name);
                        setRenamed(template);
                      }}
                    >
                      {t("template.rename")}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t("template.removeThis", { name: template.name })}
                      onClick={() => void remove(template)}
                    >
                      {t("template.remove")}
                    </Button>
                  </span>
                ),
            },
          ]}
        />
      )}
      <SidePanel title={t("template.rename")} opened={renamed !== undefined} onClose={close}>
        <form onSubmit={rename}>
          <Stack>
            <TextInput
              label={t("template.nameLabel")}
              value={name}
              maxLength={100}
              required
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" loading={busy} disabled={name.trim() === ""}>
              {t("template.rename")}
            </Button>
          </Stack>
        </form>
      </SidePanel>
    </div>
  );
}
