"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { SkeletonRows } from "@/components/skeleton-rows";
import { inLanguage } from "@/domain/events/in-language";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import type { myFollowUps } from "@/server/follow-ups/queries";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { type ActionDraft, ActionForm, emptyDraft } from "../detail/action-form";
import { useFollowUpAction } from "../detail/use-action";
import classes from "./mine.module.css";

export type MyFollowUp = Awaited<ReturnType<typeof myFollowUps>>["rows"][number];

/** The form of one step, with the comment that it answers; what it needs beside the row is read as it opens. */
export default function ActionSheet({
  row,
  action,
  onDone,
}: {
  row: MyFollowUp;
  action: FollowUpAction;
  onDone: () => void;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const detail = useQuery(
    useTRPC().followUps.get.queryOptions({ id: row.id }, { gcTime: 0 }),
    queryClientOfBrowser(),
  );
  const { files, needsProof = false, mayAddFiles = false } = detail.data ?? {};
  const responsibleId = row.responsible?.id ?? null;
  const followUp = { ...row, eventId: row.event.id, responsibleId, files, needsProof, mayAddFiles };
  const [typed, setTyped] = useState<ActionDraft>(emptyDraft(followUp, action));
  const { perform, busy, refused, reload } = useFollowUpAction(followUp);
  const comment = detail.data?.history.find(
    (step) => step.action === "instruct" && !step.answeredBy && step.pursuitId === row.id,
  );
  return (
    <div className={classes.sheet}>
      <p className={classes.text}>{inLanguage(row.text, lang)}</p>
      {action === "answer" && !detail.data ? (
        <SkeletonRows rows={3} label={t("ui.loading")} />
      ) : (
        <>
          {action === "answer" && comment && (
            <blockquote className={classes.comment}>
              <p>{comment.note}</p>
              <footer>{comment.byName}</footer>
            </blockquote>
          )}
          <ActionForm
            followUp={followUp}
            action={action}
            users={[]}
            typed={typed}
            onType={setTyped}
            answers={comment?.id}
            refused={refused}
            busy={busy}
            onSend={(fields) => void perform(action, fields, onDone)}
            onCancel={onDone}
            onReload={reload}
          />
        </>
      )}
    </div>
  );
}
