"use client";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { ChipsInput } from "@/components/chips-input";
import { PRIORITIES, type Priority } from "@/domain/follow-ups/follow-up";
import { NOTE_LENGTH } from "@/domain/follow-ups/inputs";
import { type Move, RULES } from "@/domain/follow-ups/state";
import type { Said } from "@/domain/follow-ups/way-back";
import { DayInput, own } from "./day-input";
import { Meanwhile } from "./meanwhile";
import type { Movable, OfficeUser } from "./movable";
import { nameOf } from "./move-keys";
import { ProofFiles } from "./proof-files";
import classes from "./story.module.css";
import type { Refused } from "./use-move";

/** What a person has begun to say with a move. */
export interface Typed {
  note: string;
  day: string;
  userId: string;
  units: string[];
  priority: Priority;
  files: string[];
}

/** What stands in the form of a move before anything is typed. */
export const untyped = (followUp: Movable, move: Move): Typed => ({
  note: "",
  day: move === "extend" && followUp.asked === "extension" ? (followUp.askedDay ?? "") : "",
  userId: "",
  units: [...followUp.units],
  priority: followUp.priority,
  files: [],
});

const NOBODY = "nobody";

/** What is sent: what the move asks for and nothing else. */
const said = (move: Move, typed: Typed, answers: string | undefined): Said => ({
  ...(RULES[move].note && typed.note.trim() && { note: typed.note }),
  ...(RULES[move].day && typed.day && { day: typed.day }),
  ...(move === "reassign" && { userId: typed.userId === NOBODY ? null : typed.userId }),
  ...(move === "plan" && { units: typed.units, priority: typed.priority }),
  ...(move === "report" && typed.files.length > 0 && { files: typed.files }),
  ...(move === "answer" && answers && { answers }),
});

/** The few fields that one move asks for, in place; a refusal stands at its field and nothing typed is lost. */
export function MoveForm({
  followUp,
  move,
  users,
  typed,
  onType,
  answers,
  refused,
  busy,
  onSend,
  onCancel,
  onLook,
}: {
  followUp: Movable;
  move: Move;
  users: readonly OfficeUser[];
  typed: Typed;
  onType: (typed: Typed) => void;
  /** The instruction that is answered. */
  answers?: string | undefined;
  refused: Refused | undefined;
  busy: boolean;
  onSend: (said: Said) => void;
  onCancel: () => void;
  /** Goes on from the version that somebody else has left. */
  onLook: (version: number) => void;
}) {
  const t = useTranslations();
  const rule = RULES[move];
  const [unchosen, setUnchosen] = useState(false);
  const change = (part: Partial<Typed>) => onType({ ...typed, ...part });
  const errorAt = (field: Refused["field"]) => (refused?.field === field ? refused?.sentence : undefined);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    if (move === "reassign" && typed.userId === "") setUnchosen(true);
    else onSend(said(move, typed, answers));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  };
  const name = t(`followUps.${nameOf(move, followUp.asked, followUp.responsibleId !== null)}`);
  const asksDay =
    rule.day && (move !== "accept" || followUp.asksForReview || (!followUp.dueOn && !followUp.reviewOn));
  const first =
    move === "reassign" ? "userId" : asksDay && move !== "plan" && rule.note !== "needed" ? "day" : "note";
  return (
    <form className={classes.form} aria-label={name} onSubmit={submit} onKeyDown={keys} noValidate>
      {move === "accept" && asksDay && <p className={classes.hint}>{t("followUps.reviewNeeded")}</p>}
      {move === "reassign" && (
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
          {...own}
        />
      )}
      {asksDay && (
        <DayInput
          label={t(`followUps.day.${rule.day ?? "due"}`)}
          description={
            (move === "askExtension" || move === "extend") && followUp.dueOn
              ? t("followUps.insteadOf", { day: followUp.dueOn })
              : undefined
          }
          value={typed.day}
          onChange={(day) => change({ day })}
          error={errorAt("day")}
          autoFocus={first === "day"}
        />
      )}
      {move === "plan" && (
        <>
          <NativeSelect
            label={t("followUps.column.priority")}
            value={typed.priority}
            onChange={(event) => change({ priority: event.currentTarget.value as Priority })}
            data={PRIORITIES.map((value) => ({ value, label: t(`values.priority.${value}`) }))}
            autoFocus
            {...own}
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
            t.has(`followUps.noteFor.${move}` as "followUps.noteFor.report")
              ? t(`followUps.noteFor.${move}` as "followUps.noteFor.report")
              : t("followUps.noteOptional")
          }
          value={typed.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          rows={3}
          maxLength={NOTE_LENGTH}
          error={errorAt("note")}
          data-autofocus={first === "note" || undefined}
          autoFocus={first === "note"}
          {...own}
        />
      )}
      {move === "report" && (
        <ProofFiles
          followUp={followUp}
          value={typed.files}
          onChange={(files) => change({ files })}
          error={errorAt("files")}
        />
      )}
      {refused && refused.field === undefined && (
        <Meanwhile followUp={followUp} refused={refused} onLook={onLook} />
      )}
      <div className={classes.send}>
        <Button type="submit" loading={busy} title={`${name} (Ctrl Enter)`} {...own}>
          {name}
        </Button>
        <Button variant="subtle" onClick={onCancel} {...own}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
