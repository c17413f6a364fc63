"use client";

import { Button } from "@mantine/core";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CommentRow, Comments } from "@/server/comments/queries";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { formatMoment } from "../timestamps";
import classes from "./comments.module.css";

function Comment({
  row,
  eventId,
  mayAct,
  about,
  onChange,
}: {
  row: CommentRow;
  eventId: string;
  mayAct: boolean;
  about: ReactNode;
  onChange: (() => void) | undefined;
}) {
  const t = useTranslations("comments");
  const zone = useTimeZone() ?? "UTC";
  const lang = useLocale();
  const { comments } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const done = row.resolvedAt !== null;
  const turn = async (resolved: boolean) => {
    await comments.resolve.mutate({ eventId, id: row.id, resolved });
    onChange?.();
  };
  return (
    <li className={classes.comment} data-done={done || undefined}>
      {about}
      <p className={classes.text}>{row.text}</p>
      <p className={classes.by}>
        {row.byName} · {formatMoment(new Date(row.at), zone, lang)}
        {done && ` · ${t("resolvedBy", { name: row.resolvedName ?? "" })}`}
        {mayAct && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={busy}
            onClick={() =>
              act({
                work: () => turn(!done),
                message: t(done ? "reopened" : "resolved"),
                undo: { work: () => turn(done), message: t(done ? "resolved" : "reopened") },
              })
            }
          >
            {t(done ? "reopen" : "resolve")}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Comments with the open ones first; those that are resolved are folded. `about`: what a comment is on, where that is not plain. */
export function CommentList({
  rows,
  eventId,
  mayAct,
  about,
  onChange,
}: {
  rows: Comments["rows"];
  eventId: string;
  mayAct: boolean;
  about?: (row: CommentRow) => ReactNode;
  /** Called after a change, where the page's refresh does not show it. */
  onChange?: () => void;
}) {
  const t = useTranslations("comments");
  const items = (list: Comments["rows"]) => (
    <ul className={classes.list}>
      {list.map((row) => (
        <Comment
          key={row.id}
          row={row}
          eventId={eventId}
          mayAct={mayAct}
          about={about?.(row)}
          onChange={onChange}
        />
      ))}
    </ul>
  );
  const open = rows.filter((row) => row.resolvedAt === null);
  const done = rows.filter((row) => row.resolvedAt !== null);
  return (
    <>
      {open.length > 0 && items(open)}
      {done.length > 0 && (
        <details className={classes.done}>
          <summary>{t("resolvedCount", { count: done.length })}</summary>
          {items(done)}
        </details>
      )}
    </>
  );
}
