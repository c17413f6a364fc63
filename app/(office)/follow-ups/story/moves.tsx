"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { KeyHint } from "@/components/key-hint";
import { useKeys } from "@/components/use-keys";
import type { Move } from "@/domain/follow-ups/state";
import type { Movable, OfficeUser } from "./movable";
import { MoveForm, type Typed, untyped } from "./move-form";
import { arranged, MOVE_KEYS, nameOf } from "./move-keys";
import classes from "./story.module.css";
import { useMove } from "./use-move";

/** Whether a move asks for nothing and is done by its button alone. */
export const atOnce = (
  followUp: Pick<Movable, "asksForReview" | "dueOn" | "reviewOn">,
  move: Move,
): boolean =>
  move === "resume" ||
  (move === "accept" && !followUp.asksForReview && (followUp.dueOn !== null || followUp.reviewOn !== null));

/** What this person can do with a follow-up now: buttons with their keys, each opening a small form in place. */
export function Moves({
  followUp,
  moves,
  unanswered,
  users,
  mine,
}: {
  followUp: Movable;
  moves: readonly Move[];
  /** The oldest instruction that waits for its answer. */
  unanswered: string | undefined;
  users: readonly OfficeUser[];
  /** Whoever looks is responsible for it. */
  mine: boolean;
}) {
  const t = useTranslations();
  const part = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Move>();
  const [typed, setTyped] = useState<Partial<Record<Move, Typed>>>({});
  const { move, busy, refused, forget, look } = useMove(followUp);
  const { first, others } = arranged(moves, {
    asked: followUp.asked,
    held: followUp.responsibleId !== null,
    unanswered: unanswered !== undefined,
    mine,
  });
  const buttons = useRef(new Map<Move, HTMLButtonElement>());
  const close = () => {
    const from = open;
    setOpen(undefined);
    forget();
    if (from) setTimeout(() => buttons.current.get(from)?.focus());
  };
  const begin = (made: Move) => {
    forget();
    if (atOnce(followUp, made) && !busy) void move(made, {});
    setOpen(atOnce(followUp, made) ? undefined : made);
  };
  useKeys(
    Object.fromEntries([...first, ...others].map((made) => [MOVE_KEYS[made], () => begin(made)])),
    part,
  );
  const button = (made: Move, at: number, leads: boolean) => (
    <Button
      key={made}
      ref={(element) => {
        if (element) buttons.current.set(made, element);
        else buttons.current.delete(made);
      }}
      variant={leads && at === 0 ? "filled" : "default"}
      size={leads ? "sm" : "compact-sm"}
      aria-expanded={atOnce(followUp, made) ? undefined : open === made}
      title={`${t(`followUps.${nameOf(made, followUp.asked, followUp.responsibleId !== null)}`)} (${MOVE_KEYS[made]})`}
      rightSection={<KeyHint keys={MOVE_KEYS[made]} />}
      onClick={() => (open === made ? close() : begin(made))}
    >
      {t(`followUps.${nameOf(made, followUp.asked, followUp.responsibleId !== null)}`)}
    </Button>
  );
  if (first.length + others.length === 0 && !open) return null;
  return (
    <div ref={part} className={classes.moves}>
      {first.length > 0 && (
        <div className={classes.buttons}>{first.map((made, at) => button(made, at, true))}</div>
      )}
      {others.length > 0 && (
        <div className={classes.buttons}>{others.map((made, at) => button(made, at, false))}</div>
      )}
      {open && (
        <MoveForm
          key={open}
          followUp={followUp}
          move={open}
          users={users}
          typed={typed[open] ?? untyped(followUp, open)}
          onType={(next) => setTyped((before) => ({ ...before, [open]: next }))}
          answers={unanswered}
          refused={refused}
          busy={busy}
          onSend={(said) =>
            void move(open, said, () => {
              setTyped({});
              setOpen(undefined);
            })
          }
          onCancel={close}
          onLook={look}
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
