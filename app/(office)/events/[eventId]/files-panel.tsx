"use client";

import { Button } from "@mantine/core";
import { useTimeZone, useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import { rowLink, Table } from "@/components/table";
import type { attachmentsOfEvent } from "@/server/attachments/queries";
import { formatTimestamp } from "../../timestamps";
import { WithdrawForm } from "../../withdraw-form";
import classes from "./files.module.css";
import { useFileActions } from "./use-file-actions";

type Files = Awaited<ReturnType<typeof attachmentsOfEvent>>;
type FileRow = Files["files"][number];

const MEGA = 1024 * 1024;
/** A file size for display. */
const sizeWords = (bytes: number): string =>
  bytes < MEGA ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MEGA).toFixed(1)} MB`;

/** The files of an event: added by choosing or dropping, opened by their name, withdrawn with a reason. */
export function FilesPanel({
  eventId,
  files,
  mayAdd: mayAddAny,
  withdrawn,
}: Files & { eventId: string; withdrawn: boolean }) {
  const t = useTranslations("files");
  const mayAdd = mayAddAny && !withdrawn;
  const zone = useTimeZone() ?? "UTC";
  const { add, adding, sending, withdraw, restore, busy } = useFileActions(eventId);
  const [away, setAway] = useState<FileRow>();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (
    <Button loading={adding > 0} onClick={() => chooser.current?.click()}>
      {t("add")}
    </Button>
  );
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      add([...event.dataTransfer.files]);
    },
  };
  return (
    <section className={classes.files} data-over={over || undefined} {...(mayAdd ? drop : {})}>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t("add")}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      {sending && (
        <div className={classes.sending}>
          <progress max={100} value={sending.percent} aria-label={sending.name} />
          <span role={sending.percent === undefined ? "status" : undefined}>
            {sending.percent === undefined
              ? t("waiting", { name: sending.name, left: adding })
              : t("sending", { name: sending.name, percent: sending.percent, left: adding })}
          </span>
        </div>
      )}
      {files.length === 0 ? (
        <EmptyState title={t(withdrawn ? "noneWithdrawn" : "none")} step={mayAdd && choose}>
          {!withdrawn && t("noneText")}
          {mayAdd && (
            <>
              <br />
              {t("noLocation")}
            </>
          )}
        </EmptyState>
      ) : (
        <>
          {mayAdd && (
            <div className={classes.tools}>
              {choose}
              <span className={classes.hint}>{t("noLocation")}</span>
            </div>
          )}
          <Table
            label={t("title")}
            rows={files}
            keyOf={(file) => file.id}
            columns={[
              {
                key: "name",
                head: t("name"),
                wide: true,
                cell: (file) => (
                  <a
                    className={rowLink}
                    href={file.url}
                    target={file.shown ? "_blank" : undefined}
                    rel="noreferrer"
                  >
                    {file.name}
                  </a>
                ),
              },
              {
                key: "size",
                head: t("size"),
                align: "end",
                phone: false,
                cell: (file) => sizeWords(file.size),
              },
              { key: "by", head: t("by"), phone: false, cell: (file) => file.addedBy ?? "–" },
              { key: "at", head: t("at"), phone: false, cell: (file) => formatTimestamp(file.addedAt, zone) },
              {
                key: "actions",
                head: <span>{t("actions")}</span>,
                cell: (file) => (
                  <span className={classes.actions}>
                    {file.may.withdraw && (
                      <Button size="compact-xs" variant="default" onClick={() => setAway(file)}>
                        {t("withdraw")}
                      </Button>
                    )}
                    {file.may.restore && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => restore(file.id, file.version)}
                      >
                        {t("restore")}
                      </Button>
                    )}
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
      <p className={classes.other}>
        <Link href={withdrawn ? "?tab=files" : "?tab=files&withdrawn=yes"}>
          {t(withdrawn ? "showValid" : "showWithdrawn")}
        </Link>
      </p>
      <SidePanel
        title={away?.name ?? t("withdraw")}
        opened={away !== undefined}
        onClose={() => setAway(undefined)}
      >
        <WithdrawForm
          label={t("reason")}
          hint={t("reasonHint")}
          button={t("withdraw")}
          busy={busy}
          onSubmit={(reason) => away && withdraw(away, reason, () => setAway(undefined))}
        />
      </SidePanel>
    </section>
  );
}
