"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ErrorCode } from "@/domain/errors";
import type { ActionFields } from "@/domain/follow-ups/action-fields";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { inverseTransition } from "@/domain/follow-ups/transitions";
import { errorResponseOf, useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { useOffice } from "../../office-context";
import { isPermitted } from "../permitted";
import type { ActionSubject } from "./action-subject";

/** The fields of an action's form. */
type Field = "note" | "day" | "userId" | "files";

const FIELD_OF_ERROR: Partial<Record<ErrorCode, Field>> = {
  NOTE_MISSING: "note",
  DAY_MISSING: "day",
  DAY_NOT_LATER: "day",
  REVIEW_DAY_MISSING: "day",
  PROOF_MISSING: "files",
  PROOF_NOT_FOUND: "files",
  ASSIGNEE_NOT_FOUND: "userId",
  ASSIGNEE_CANNOT_READ: "userId",
};
/** Errors that require showing what others have done since. */
const CONFLICT_CODES: readonly ErrorCode[] = [
  "STALE",
  "ACTION_NOT_POSSIBLE",
  "INSTRUCTION_NOT_FOUND",
  "FOLLOW_UP_WITHDRAWN",
];

export interface Refusal {
  /** Undefined: it concerns the whole form. */
  field: Field | undefined;
  sentence: string;
  /** Another user has changed it since it was displayed. */
  isConflict: boolean;
}

/**
 * Performs an action, shows a message with undo, and refreshes the page; errors appear at their field. A retry after a lost
 * response reuses the action id, so that it counts once.
 */
export function useFollowUpAction(followUp: ActionSubject) {
  const t = useTranslations("followUps");
  const { followUps } = useTRPCClient();
  const { user, today } = useOffice();
  const router = useRouter();
  const sentence = useErrorSentence();
  const { act, busy } = useWriteAction();
  const [refused, setRefused] = useState<Refusal>();
  const attempt = useRef(newId());
  // The version up to which the user has seen the changes of others, even before the page is refreshed.
  const reviewedVersion = useRef(0);

  const send = (version: number, actionId: string, action: FollowUpAction, fields: ActionFields) =>
    followUps.performAction.mutate({ id: followUp.id, version, actionId, action, ...fields });
  const undoOf = (action: FollowUpAction, fields: ActionFields) => {
    const back = inverseTransition(followUp, action, fields, { today, note: t("undone") });
    if (!back) return undefined;
    const responsibleId = fields.userId ?? followUp.responsibleId ?? user.id;
    return isPermitted(user, back.action, { responsibleId }) ? back : undefined;
  };

  const perform = (action: FollowUpAction, fields: ActionFields, after?: () => void) => {
    const back = undoOf(action, fields);
    setRefused(undefined);
    return act({
      work: () => send(Math.max(followUp.version, reviewedVersion.current), attempt.current, action, fields),
      message: t(`done.${action}`),
      after: () => {
        attempt.current = newId();
        after?.();
      },
      ...(back && {
        undo: {
          work: ({ version }: { version: number }) => {
            const { action: undone, ...undoneFields } = back;
            return send(version, newId(), undone, undoneFields);
          },
          message: t("undone"),
        },
      }),
      refused: (error) => {
        const response = errorResponseOf(error);
        if (!response) return false;
        attempt.current = newId();
        setRefused({
          field: FIELD_OF_ERROR[response.code],
          sentence: sentence(error),
          isConflict: CONFLICT_CODES.includes(response.code),
        });
        return true;
      },
    });
  };
  const clearRefusal = () => setRefused(undefined);
  const reload = (version: number) => {
    reviewedVersion.current = version;
    clearRefusal();
    router.refresh();
  };
  return { perform, busy, refused, clearRefusal, reload };
}
