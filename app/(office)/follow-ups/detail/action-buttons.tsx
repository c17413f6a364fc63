"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/key-hint";
import { useKeys } from "@/components/use-keys";
import type { ActionFields } from "@/domain/follow-ups/action-fields";
import { ACTIONS, type FollowUpAction } from "@/domain/follow-ups/actions";
import { isDecision } from "@/domain/follow-ups/transitions";
import { useOffice } from "../../office-context";
import { isDecider } from "../permitted";
import { type ActionDraft, ActionForm, emptyDraft } from "./action-form";
import { actionLabelKey, arrangeActions } from "./action-keys";
import type { ActionSubject, OfficeUser } from "./action-subject";
import classes from "./detail.module.css";
import { takeFocusRequest } from "./focus-request";
import { useFollowUpAction } from "./use-action";

const NextDecision = dynamic(() => import("./next-decision"), { ssr: false });

/** Whether an action asks for nothing and is done by its button alone. */
export const isImmediate = (
  followUp: Pick<ActionSubject, "needsReviewDay" | "dueOn" | "reviewOn">,
  action: FollowUpAction,
): boolean =>
  action === "resume" ||
  (action === "accept" &&
    !followUp.needsReviewDay &&
    (followUp.dueOn !== null || followUp.reviewOn !== null));

/** Available actions of a follow-up as buttons with shortcuts; each may open a form. */
export function ActionButtons({
  followUp,
  actions,
  unanswered,
  users,
  mine,
}: {
  followUp: ActionSubject;
  actions: readonly FollowUpAction[];
  /** The oldest instruction that waits for its answer. */
  unanswered: string | undefined;
  users: readonly OfficeUser[];
  /** The current user is the assignee. */
  mine: boolean;
}) {
  const t = useTranslations();
  const part = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<FollowUpAction>();
  const [typed, setTyped] = useState<Partial<Record<FollowUpAction, ActionDraft>>>({});
  const { perform, busy, refused, clearRefusal, reload } = useFollowUpAction(followUp);
  const { first, others } = arrangeActions(actions, {
    pendingRequest: followUp.pendingRequest,
    isAssigned: followUp.responsibleId !== null,
    isDated: followUp.dueOn !== null,
    unanswered: unanswered !== undefined,
    mine,
  });
  const buttons = useRef(new Map<FollowUpAction, HTMLButtonElement>());
  const { user } = useOffice();
  const [decided, setDecided] = useState(false);
  const send = (action: FollowUpAction, fields: ActionFields) => {
    const settles = isDecider(user) && isDecision(followUp, action);
    return perform(action, fields, () => {
      setTyped({});
      setOpen(undefined);
      setDecided(settles);
    });
  };
  const focused = first[0] ?? others[0];
  useEffect(() => {
    if (focused && takeFocusRequest(followUp.id)) buttons.current.get(focused)?.focus();
  }, [focused, followUp.id]);
  const close = () => {
    const from = open;
    setOpen(undefined);
    clearRefusal();
    if (from) setTimeout(() => buttons.current.get(from)?.focus());
  };
  const begin = (action: FollowUpAction) => {
    clearRefusal();
    if (isImmediate(followUp, action) && !busy) void send(action, {});
    setOpen(isImmediate(followUp, action) ? undefined : action);
  };
  useKeys(
    Object.fromEntries([...first, ...others].map((action) => [ACTIONS[action].key, () => begin(action)])),
    part,
  );
  const button = (action: FollowUpAction, at: number, leads: boolean) => {
    const label = t(
      `followUps.${actionLabelKey(action, followUp.pendingRequest, followUp.responsibleId !== null)}`,
    );
    const { key } = ACTIONS[action];
    return (
      <Button
        key={action}
        ref={(element) => {
          if (element) buttons.current.set(action, element);
          else buttons.current.delete(action);
        }}
        variant={leads && at === 0 ? "filled" : "default"}
        size={leads ? "sm" : "compact-sm"}
        aria-expanded={isImmediate(followUp, action) ? undefined : open === action}
        title={`${label} (${key})`}
        rightSection={<KeyHint keys={key} />}
        onClick={() => (open === action ? close() : begin(action))}
      >
        {label}
      </Button>
    );
  };
  if (first.length + others.length === 0 && !open && !decided) return null;
  return (
    <div ref={part} className={classes.actions}>
      {decided && <NextDecision decided={followUp.id} />}
      {first.length > 0 && (
        <div className={classes.buttons}>{first.map((action, at) => button(action, at, true))}</div>
      )}
      {others.length > 0 && (
        <div className={classes.buttons}>{others.map((action, at) => button(action, at, false))}</div>
      )}
      {open && (
        <ActionForm
          key={open}
          followUp={followUp}
          action={open}
          users={users}
          typed={typed[open] ?? emptyDraft(followUp, open)}
          onType={(next) => setTyped((before) => ({ ...before, [open]: next }))}
          answers={unanswered}
          refused={refused}
          busy={busy}
          onSend={(fields) => void send(open, fields)}
          onCancel={close}
          onReload={reload}
        />
      )}
      {!open && refused && (
        <p role="alert" className={classes.refused}>
          {refused.sentence}
        </p>
      )}
    </div>
  );
}
