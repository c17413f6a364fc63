"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ArticleOf } from "@/domain/articles/inputs";
import type { ErrorCode } from "@/domain/errors";
import { type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import type { Review } from "@/server/reviews/queries";
import { errorResponseOf, useErrorSentence } from "../../error-sentence";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";

/** What the form of an action gives. */
export type ReviewFields = Pick<ReviewActionInput, "note" | "reviewerId" | "publishAt" | "confirmed">;

const CHANGED: readonly ErrorCode[] = ["STALE", "ACTION_NOT_POSSIBLE"];

/**
 * Performs an action of a review, with a message, undo and a refreshed page; a refusal is a sentence. A retry after a lost
 * connection repeats the same id, so that the action takes effect once.
 */
export function useReviewAction(of: ArticleOf, review: Review) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const { reviews } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const sentence = useErrorSentence();
  const attempt = useRef(newId());
  const [refused, setRefused] = useState<string>();
  const perform = (action: ReviewAction, fields: ReviewFields, after: () => void) => {
    setRefused(undefined);
    const { inverse } = reviewAction(action);
    const { version, state } = review;
    return act({
      work: () =>
        reviews.perform.mutate({ ...of, version, state, actionId: attempt.current, action, ...fields }),
      message: t(`done.${action}`),
      after: () => {
        attempt.current = newId();
        after();
      },
      ...(inverse && {
        undo: {
          work: (done: Awaited<ReturnType<typeof reviews.perform.mutate>>) =>
            reviews.perform.mutate({ ...of, ...done, actionId: newId(), action: inverse }),
          message: t(`done.${inverse}`),
        },
      }),
      refused: (error) => {
        const response = errorResponseOf(error);
        if (!response) return false;
        attempt.current = newId();
        setRefused(sentence(error));
        if (CHANGED.includes(response.code)) router.refresh();
        return true;
      },
    });
  };
  return { perform, busy, refused, clearRefusal: () => setRefused(undefined) };
}
