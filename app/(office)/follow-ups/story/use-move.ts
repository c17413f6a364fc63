"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Actor } from "@/domain/access/actor";
import { may } from "@/domain/access/may";
import type { ErrorCode } from "@/domain/errors";
import type { Move } from "@/domain/follow-ups/state";
import { type Said, wayBack } from "@/domain/follow-ups/way-back";
import { useErrorSentence, wireOf } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useAct } from "../../../use-act";
import { useOffice } from "../../office-context";
import type { Movable } from "./movable";

/** The fields of a move's form. */
export type Field = "note" | "day" | "userId" | "files";

const FIELD: Partial<Record<ErrorCode, Field>> = {
  NOTE_MISSING: "note",
  DAY_MISSING: "day",
  DAY_NOT_LATER: "day",
  REVIEW_DAY_MISSING: "day",
  PROOF_MISSING: "files",
  PROOF_NOT_FOUND: "files",
  ASSIGNEE_NOT_FOUND: "userId",
  ASSIGNEE_CANNOT_READ: "userId",
};
/** Refusals after which one has to look at what happened meanwhile. */
const MEANWHILE: readonly ErrorCode[] = [
  "STALE",
  "MOVE_NOT_POSSIBLE",
  "INSTRUCTION_NOT_FOUND",
  "FOLLOW_UP_WITHDRAWN",
];

export interface Refused {
  /** Undefined: it concerns the whole form. */
  field: Field | undefined;
  sentence: string;
  /** Somebody has moved it since it was drawn. */
  meanwhile: boolean;
}

/**
 * Does a move, says so with its way back, and draws the page anew; a refusal stands at its field. What is sent again because no
 * answer came moves nothing twice.
 */
export function useMove(followUp: Movable) {
  const t = useTranslations("followUps");
  const { followUps } = useTRPCClient();
  const { user, today } = useOffice();
  const router = useRouter();
  const sentence = useErrorSentence();
  const { act, busy } = useAct();
  const [refused, setRefused] = useState<Refused>();
  const attempt = useRef(newId());
  // What others did meanwhile has been looked at up to here, whether or not the page is drawn anew yet.
  const looked = useRef(0);

  const send = (version: number, moveId: string, move: Move, said: Said) =>
    followUps.move.mutate({ id: followUp.id, version, moveId, move, ...said });
  const undoOf = (move: Move, said: Said) => {
    const back = wayBack(followUp, move, said, { today, note: t("takenBack") });
    if (!back) return undefined;
    const actor: Actor = { kind: "user", ...user, lang: "en" };
    const responsible = said.userId ?? followUp.responsibleId ?? user.id;
    const event = { createdBy: null, restricted: false, readers: [], withdrawn: false };
    const subject = { event, responsible, reportedBy: null, withdrawn: false };
    return may(actor, `followUp.${back.move}`, subject) ? back : undefined;
  };

  const move = (made: Move, said: Said, after?: () => void) => {
    const back = undoOf(made, said);
    setRefused(undefined);
    return act({
      work: () => send(Math.max(followUp.version, looked.current), attempt.current, made, said),
      said: t(`done.${made}`),
      after: () => {
        attempt.current = newId();
        after?.();
      },
      ...(back && {
        undo: {
          work: ({ version }: { version: number }) => {
            const { move: undone, ...undoneSaid } = back;
            return send(version, newId(), undone, undoneSaid);
          },
          said: t("takenBack"),
        },
      }),
      refused: (error) => {
        const wire = wireOf(error);
        if (!wire) return false;
        attempt.current = newId();
        setRefused({
          field: FIELD[wire.code],
          sentence: sentence(error),
          meanwhile: MEANWHILE.includes(wire.code),
        });
        return true;
      },
    });
  };
  const forget = () => setRefused(undefined);
  const look = (version: number) => {
    looked.current = version;
    forget();
    router.refresh();
  };
  return { move, busy, refused, forget, look };
}
