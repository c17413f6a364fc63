"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inLanguage } from "@/components/lang-text";
import { SkeletonRows } from "@/components/skeleton-rows";
import type { Move } from "@/domain/follow-ups/state";
import { useTRPC } from "../../../trpc";
import { MoveForm, type Typed, untyped } from "../story/move-form";
import { useMove } from "../story/use-move";
import classes from "./mine.module.css";
import type { HeldFollowUp } from "./mine-card";

/** The form of one step, with the comment that it answers; what it needs beside the row is read as it opens. */
export default function MoveSheet({
  row,
  move: made,
  onDone,
}: {
  row: HeldFollowUp;
  move: Move;
  onDone: () => void;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const story = useQuery(useTRPC().followUps.story.queryOptions({ id: row.id }, { gcTime: 0 }));
  const { files, needsProof = false, mayAddFiles = false } = story.data ?? {};
  const responsibleId = row.responsible?.id ?? null;
  const followUp = { ...row, eventId: row.event.id, responsibleId, files, needsProof, mayAddFiles };
  const [typed, setTyped] = useState<Typed>(untyped(followUp, made));
  const { move, busy, refused, look } = useMove(followUp);
  const comment = story.data?.story.find(
    (step) => step.move === "instruct" && !step.answeredBy && step.pursuitId === row.id,
  );
  return (
    <div className={classes.sheet}>
      <p className={classes.text}>{inLanguage(row.text, lang)}</p>
      {made === "answer" && !story.data ? (
        <SkeletonRows rows={3} label={t("ui.loading")} />
      ) : (
        <>
          {made === "answer" && comment && (
            <blockquote className={classes.comment}>
              <p>{comment.note}</p>
              <footer>{comment.byName}</footer>
            </blockquote>
          )}
          <MoveForm
            followUp={followUp}
            move={made}
            users={[]}
            typed={typed}
            onType={setTyped}
            answers={comment?.id}
            refused={refused}
            busy={busy}
            onSend={(said) => void move(made, said, onDone)}
            onCancel={onDone}
            onLook={look}
          />
        </>
      )}
    </div>
  );
}
