"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import { inLanguage } from "@/domain/events/in-language";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { isActionPossible } from "@/domain/follow-ups/transitions";
import { isImmediate } from "../detail/action-buttons";
import { useFollowUpAction } from "../detail/use-action";
import { DueStatusMark } from "../due-status-mark";
import { useFollowUpLabels } from "../follow-up-labels";
import { RowMarks } from "../follow-up-table";
import type { MyFollowUp } from "./action-sheet";
import classes from "./mine.module.css";

const MoveSheet = dynamic(() => import("./action-sheet"), { ssr: false });

/** What its responsible person does most; everything else is on the follow-up's own page. */
const NEXT = [
  "answer",
  "accept",
  "progress",
  "report",
  "resume",
] as const satisfies readonly FollowUpAction[];

/** One follow-up of mine with its next steps as buttons for a thumb; their forms come up from below. */
export function MineCard({ row, today }: { row: MyFollowUp; today: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { whose, due } = useFollowUpLabels(today);
  const [open, setOpen] = useState<FollowUpAction>();
  // What only the form of a report needs comes with its sheet.
  const bare = {
    ...row,
    responsibleId: row.responsible?.id ?? null,
    files: undefined,
    needsProof: false,
    mayAddFiles: false,
  };
  const { perform, busy, refused } = useFollowUpAction({ ...bare, eventId: row.event.id });
  const { day, beside } = due(row);
  const steps = NEXT.filter(
    (step) => isActionPossible(row, step) && (step !== "answer" || row.unanswered > 0),
  ).filter((step, _, all) => step !== "report" || !all.includes("accept"));
  const begin = (step: FollowUpAction) => (isImmediate(bare, step) ? void perform(step, {}) : setOpen(step));
  return (
    <li className={classes.card}>
      <div className={classes.top}>
        <DueStatusMark dueStatus={row.dueStatus} state={row.state} />
        <span>{[day, beside].filter(Boolean).join(" · ")}</span>
      </div>
      <Link className={classes.text} href={`/follow-ups/${row.id}`}>
        {inLanguage(row.text, lang) || t("followUps.noText")}
      </Link>
      <p className={classes.who}>
        {[
          whose(row.by) &&
            t(row.force === "wish" ? "followUps.mine.hopedOf" : "followUps.mine.owes", {
              name: whose(row.by),
            }),
          whose(row.to) && t("followUps.mine.owed", { name: whose(row.to) }),
          inLanguage(row.event.title, lang),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <RowMarks row={row} />
      {refused && !open && (
        <p role="alert" className={classes.refused}>
          {refused.sentence}
        </p>
      )}
      {steps.length > 0 && (
        <div className={classes.steps}>
          {steps.map((step, at) => (
            <Button
              key={step}
              variant={at === 0 ? "filled" : "default"}
              loading={busy && !open}
              onClick={() => begin(step)}
            >
              {t(`followUps.mine.act.${step}`)}
            </Button>
          ))}
        </div>
      )}
      <SidePanel
        title={open ? t(`followUps.act.${open}`) : ""}
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        low
      >
        {open && <MoveSheet row={row} action={open} onDone={() => setOpen(undefined)} />}
      </SidePanel>
    </li>
  );
}
