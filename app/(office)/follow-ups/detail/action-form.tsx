"use client";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { ChipsInput } from "@/components/chips-input";
import type { ActionFields } from "@/domain/follow-ups/action-fields";
import { ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import { NOTE_LENGTH, PRIORITIES, type Priority } from "@/domain/follow-ups/follow-up";
import { actionLabelKey } from "./action-keys";
import type { ActionSubject, OfficeUser } from "./action-subject";
import { ConflictNotice } from "./conflict-notice";
import { DayInput, STOP_PROPAGATION } from "./day-input";
import classes from "./detail.module.css";
import { ProofFiles } from "./proof-files";
import type { Refusal } from "./use-action";

/** Input of an action form. */
export interface ActionDraft {
  note: string;
  day: string;
  userId: string;
  units: string[];
  priority: Priority;
  files: string[];
}

/** Initial values of an action form. */
export const emptyDraft = (followUp: ActionSubject, action: FollowUpAction): ActionDraft => ({
  note: "",
  day:
    ACTIONS[action].grantsRequest && ACTIONS[action].grantsRequest === followUp.pendingRequest
      ? (followUp.requestedDay ?? "")
      : "",
  userId: "",
  units: [...followUp.units],
  priority: followUp.priority,
  files: [],
});

const NOBODY = "nobody";

/** The request: only the fields that the action uses. */
const fieldsOf = (action: FollowUpAction, typed: ActionDraft, answers: string | undefined): ActionFields => {
  const { note, day, asks } = ACTIONS[action];
  return {
    ...(note && typed.note.trim() && { note: typed.note }),
    ...(day && typed.day && { day: typed.day }),
    ...(asks === "assignee" && { userId: typed.userId === NOBODY ? null : typed.userId }),
    ...(asks === "planning" && { units: typed.units, priority: typed.priority }),
    ...(asks === "proof" && typed.files.length > 0 && { files: typed.files }),
    ...(asks === "instruction" && answers && { answers }),
  };
};

/** Input fields of an action, inline; errors appear at their field and input is kept. */
export function ActionForm({
  followUp,
  action,
  users,
  typed,
  onType,
  answers,
  refused,
  busy,
  onSend,
  onCancel,
  onReload,
}: {
  followUp: ActionSubject;
  action: FollowUpAction;
  users: readonly OfficeUser[];
  typed: ActionDraft;
  onType: (typed: ActionDraft) => void;
  /** The instruction that is answered. */
  answers?: string | undefined;
  refused: Refusal | undefined;
  busy: boolean;
  onSend: (fields: ActionFields) => void;
  onCancel: () => void;
  /** Continues from the newest version. */
  onReload: (version: number) => void;
}) {
  const t = useTranslations();
  const rule = ACTIONS[action];
  const [unchosen, setUnchosen] = useState(false);
  const change = (part: Partial<ActionDraft>) => onType({ ...typed, ...part });
  const errorAt = (field: Refusal["field"]) => (refused?.field === field ? refused?.sentence : undefined);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    if (rule.asks === "assignee" && typed.userId === "") setUnchosen(true);
    else onSend(fieldsOf(action, typed, answers));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  };
  const name = t(
    `followUps.${actionLabelKey(action, followUp.pendingRequest, followUp.responsibleId !== null)}`,
  );
  const asksDay =
    rule.day &&
    (rule.dayNeeded !== "unscheduled" || followUp.needsReviewDay || (!followUp.dueOn && !followUp.reviewOn));
  const first =
    rule.asks === "assignee"
      ? "userId"
      : asksDay && rule.asks !== "planning" && rule.note !== "needed"
        ? "day"
        : "note";
  return (
    <form className={classes.form} aria-label={name} onSubmit={submit} onKeyDown={keys} noValidate>
      {rule.dayNeeded === "unscheduled" && asksDay && (
        <p className={classes.hint}>{t("followUps.reviewNeeded")}</p>
      )}
      {rule.asks === "assignee" && (
        <NativeSelect
          label={t("followUps.giveTo")}
          description={t("followUps.dueStays")}
          value={typed.userId}
          onChange={(event) => {
            setUnchosen(false);
            change({ userId: event.currentTarget.value });
          }}
          error={unchosen ? t("followUps.chooseWho") : errorAt("userId")}
          data={[
            { value: "", label: t("followUps.choose") },
            ...users
              .filter((user) => user.id !== followUp.responsibleId)
              .map((user) => ({
                value: user.id,
                label: user.unit ? `${user.name} · ${user.unit}` : user.name,
              })),
            ...(followUp.responsibleId ? [{ value: NOBODY, label: t("followUps.toNobody") }] : []),
          ]}
          data-autofocus={first === "userId" || undefined}
          autoFocus={first === "userId"}
          {...STOP_PROPAGATION}
        />
      )}
      {asksDay && (
        <DayInput
          label={
            rule.day === "due" && !followUp.dueOn
              ? t("followUps.column.due")
              : t(`followUps.day.${rule.day ?? "due"}`)
          }
          description={
            rule.day === "due" && followUp.dueOn
              ? t("followUps.insteadOf", { day: followUp.dueOn })
              : undefined
          }
          value={typed.day}
          onChange={(day) => change({ day })}
          error={errorAt("day")}
          autoFocus={first === "day"}
        />
      )}
      {rule.asks === "planning" && (
        <>
          <NativeSelect
            label={t("followUps.column.priority")}
            value={typed.priority}
            onChange={(event) => change({ priority: event.currentTarget.value as Priority })}
            data={PRIORITIES.map((value) => ({ value, label: t(`values.priority.${value}`) }))}
            autoFocus
            {...STOP_PROPAGATION}
          />
          <div>
            <span className={classes.label}>{t("followUps.units")}</span>
            <ChipsInput
              label={t("followUps.units")}
              value={typed.units}
              onChange={(units) => change({ units })}
              options={[...new Set(users.map((user) => user.unit).filter((unit) => unit !== null))].map(
                (unit) => ({
                  id: unit,
                  name: unit,
                }),
              )}
              onNew={(words) => change({ units: [...new Set([...typed.units, words.trim()])] })}
              removeLabel={(unit) => t("followUps.removeUnit", { unit })}
            />
          </div>
        </>
      )}
      {rule.note && (
        <Textarea
          label={
            t.has(`followUps.noteFor.${action}` as "followUps.noteFor.report")
              ? t(`followUps.noteFor.${action}` as "followUps.noteFor.report")
              : t("followUps.noteOptional")
          }
          value={typed.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          rows={3}
          maxLength={NOTE_LENGTH}
          error={errorAt("note")}
          data-autofocus={first === "note" || undefined}
          autoFocus={first === "note"}
          {...STOP_PROPAGATION}
        />
      )}
      {rule.asks === "proof" && (
        <ProofFiles
          followUp={followUp}
          value={typed.files}
          onChange={(files) => change({ files })}
          error={errorAt("files")}
        />
      )}
      {refused && refused.field === undefined && (
        <ConflictNotice followUp={followUp} refused={refused} onReload={onReload} />
      )}
      <div className={classes.send}>
        <Button type="submit" loading={busy} title={`${name} (Ctrl Enter)`} {...STOP_PROPAGATION}>
          {name}
        </Button>
        <Button variant="subtle" onClick={onCancel} {...STOP_PROPAGATION}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
