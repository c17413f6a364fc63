"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { useNotice } from "@/components/notice";
import type { ActionFields } from "@/domain/follow-ups/action-fields";
import { inverseTransition } from "@/domain/follow-ups/transitions";
import { errorResponseOf, useErrorSentence } from "../../error-sentence";
import { useTRPCClient } from "../../trpc";
import { useOffice } from "../office-context";
import { type BulkChange, bulkActionOf, isRequest } from "./bulk-actions";
import { beforeChange, type ListedFollowUp } from "./listed-follow-up";

/** A follow-up that was not changed, and why. */
export interface RefusedFollowUp {
  row: ListedFollowUp;
  sentence: string;
}

type Outcome =
  | { done: { id: string; back: ReturnType<typeof inverseTransition> } }
  | { refused: RefusedFollowUp };

/** Changes several follow-ups in one request; each is checked and performed by itself, and undone by its own inverse. */
export function useBulkAction() {
  const t = useTranslations("followUps");
  const { followUps } = useTRPCClient();
  const { user, today } = useOffice();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  // A retry after a lost response reuses the id, so that each action counts once.
  const attempts = useRef(new Map<string, string>());
  // A second change of the same rows may come before the page has their new versions.
  const versions = useRef(new Map<string, number>());

  const change = async (
    what: BulkChange,
    rows: readonly ListedFollowUp[],
    fields: ActionFields,
  ): Promise<RefusedFollowUp[]> => {
    setBusy(true);
    const asks = isRequest(what, rows.map(beforeChange), user);
    const outcomes = await Promise.all(
      rows.map(async (row): Promise<Outcome> => {
        const before = beforeChange(row);
        const action = bulkActionOf(what, before, user);
        const { id } = row;
        const version = Math.max(row.version, versions.current.get(id) ?? 0);
        const attempt = `${id} ${version} ${action} ${JSON.stringify(fields)}`;
        const actionId = attempts.current.get(attempt) ?? newId();
        attempts.current.set(attempt, actionId);
        try {
          const done = await followUps.performAction.mutate({ id, version, actionId, action, ...fields });
          versions.current.set(id, done.version);
          const back = inverseTransition(before, action, fields, { today, note: t("undone") });
          return { done: { id, back } };
        } catch (error) {
          if (errorResponseOf(error)) attempts.current.delete(attempt);
          return { refused: { row, sentence: sentence(error) } };
        }
      }),
    );
    setBusy(false);
    const refused = outcomes.flatMap((each) => ("refused" in each ? [each.refused] : []));
    const done = outcomes.flatMap((each) => ("done" in each ? [each.done] : []));
    const reversible = done.filter(({ back }) => back !== undefined);
    const undo = async () => {
      const undone = await Promise.allSettled(
        reversible.map(async ({ id, back }) => {
          const version = versions.current.get(id);
          if (!back || version === undefined) return;
          const after = await followUps.performAction.mutate({ id, version, actionId: newId(), ...back });
          versions.current.set(id, after.version);
        }),
      );
      const count = undone.filter(({ status }) => status === "fulfilled").length;
      notice(t("bulk.undone", { count, left: done.length - count }), { isError: count < done.length });
      router.refresh();
    };
    if (done.length > 0)
      notice(t(`bulk.done.${what}`, { count: done.length, asks: asks ? "yes" : "no" }), {
        ...(reversible.length > 0 && { undo: () => void undo() }),
      });
    router.refresh();
    return refused;
  };
  return { change, busy };
}
