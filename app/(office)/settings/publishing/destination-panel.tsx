"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { CopyButton } from "@/components/copy-button";
import { EmptyState } from "@/components/empty-state";
import { SidePanel } from "@/components/side-panel";
import { Table } from "@/components/table";
import type { DestinationInput, SaveDestination } from "@/domain/deliveries/inputs";
import type { ListedDestination } from "@/server/deliveries/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "../settings.module.css";
import { DestinationForm } from "./destination-form";

/** A signing secret, shown this one time. */
function SecretToCopy({ secret }: { secret: string }) {
  const t = useTranslations();
  return (
    <div className={classes.link}>
      <p>{t("deliveries.secretText")}</p>
      <output className={classes.address}>{secret}</output>
      <CopyButton content={() => ({ text: secret })}>{t("ui.copy")}</CopyButton>
    </div>
  );
}

const asInput = ({ id, version, kind, name, url, langs, active, username }: ListedDestination) => ({
  id,
  version,
  kind,
  name,
  url,
  langs,
  active,
  username: username ?? "",
});

/** The sites that published articles are sent to. */
export function DestinationPanel({ destinations }: { destinations: readonly ListedDestination[] }) {
  const t = useTranslations("deliveries");
  const langName = useTranslations("values.lang");
  const client = useTRPCClient().deliveries;
  const { act, busy } = useWriteAction();
  const [edited, setEdited] = useState<DestinationInput>();
  const [secret, setSecret] = useState<string>();
  const [leaving, setLeaving] = useState<ListedDestination>();
  const close = () => {
    setEdited(undefined);
    setSecret(undefined);
  };
  const add = () =>
    setEdited({
      id: newId(),
      version: 0,
      kind: "webhook",
      name: "",
      url: "",
      langs: ["zh", "en"],
      active: true,
    });
  const save = (given: SaveDestination) =>
    void act({
      work: () => client.saveDestination.mutate(given),
      message: t("saved"),
      after: (done) => {
        setEdited(undefined);
        setSecret(done.secret ?? undefined);
      },
    });
  const renew = ({ id, version }: ListedDestination) =>
    void act({
      work: () => client.renewSecret.mutate({ id, version }),
      message: t("saved"),
      after: (done) => setSecret(done.secret),
    });
  const remove = ({ id, version }: ListedDestination) =>
    void act({
      work: () => client.removeDestination.mutate({ id, version }),
      message: t("removed"),
      after: () => setLeaving(undefined),
    });
  return (
    <div className={classes.stack}>
      <p>{t("intro")}</p>
      <div>
        <Button onClick={add}>{t("add")}</Button>
      </div>
      {destinations.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <Table
          label={t("title")}
          rows={destinations}
          keyOf={({ id }) => id}
          dimmed={({ active }) => !active}
          columns={[
            {
              key: "name",
              head: t("name"),
              wide: true,
              wrap: true,
              cell: ({ name, url }) => (
                <span className={classes.named}>
                  {name}
                  <span className={classes.hint}>{url}</span>
                </span>
              ),
            },
            { key: "kind", head: t("kind"), phone: false, cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              key: "langs",
              head: t("langs"),
              phone: false,
              cell: ({ langs }) => langs.map((lang) => langName(lang)).join(" · "),
            },
            {
              key: "active",
              head: t("state"),
              phone: false,
              cell: ({ active }) => t(active ? "on" : "off"),
            },
            {
              key: "actions",
              head: t("actions"),
              cell: (row) => (
                <span className={`${classes.rowActions} ${classes.oneLine}`}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("editThis", { name: row.name })}
                    onClick={() => setEdited(asInput(row))}
                  >
                    {t("edit")}
                  </Button>
                  {row.kind === "webhook" && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t("renewThis", { name: row.name })}
                      onClick={() => renew(row)}
                    >
                      {t("renew")}
                    </Button>
                  )}
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("removeThis", { name: row.name })}
                    onClick={() => setLeaving(row)}
                  >
                    {t("remove")}
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
      <SidePanel
        title={secret ? t("secret") : edited && edited.version > 0 ? t("edit") : t("add")}
        opened={edited !== undefined || secret !== undefined}
        onClose={close}
      >
        {secret && <SecretToCopy secret={secret} />}
        {edited && <DestinationForm key={edited.id} destination={edited} busy={busy} onSave={save} />}
      </SidePanel>
      <ConfirmDialog
        title={t("remove")}
        button={t("remove")}
        opened={leaving !== undefined}
        busy={busy}
        onConfirm={() => leaving && remove(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && t("removeText", { name: leaving.name })}
      </ConfirmDialog>
    </div>
  );
}
