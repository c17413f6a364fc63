"use client";

import { useTranslations } from "next-intl";
import type { Text } from "@/domain/events/values";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

/** Actions on the suggested follow-ups of an event, each with undo. */
export function useProposals(eventId: string, version: number) {
  const t = useTranslations("proposals");
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();

  const without = async (keys: readonly string[]) => {
    const { record, version: now } = await client.events.get.query({ id: eventId });
    const followUps = record.followUps?.filter(({ key }) => !keys.includes(key));
    await client.events.save.mutate({ id: eventId, version: now, record: { ...record, followUps } });
  };
  const take = (proposals: readonly { path: string; text?: Text }[]) =>
    act({
      work: () => client.followUps.acceptProposals.mutate({ eventId, version, proposals: [...proposals] }),
      message: t("taken", { count: proposals.length }),
      undo: { work: ({ keys }) => without(keys), message: t("restoredAsSuggestion") },
    });
  const dismiss = (path: string) => {
    const set = (on: boolean) => client.followUps.dismissProposal.mutate({ eventId, path, dismissed: on });
    return act({
      work: () => set(true),
      message: t("dismissedNow"),
      undo: { work: () => set(false), message: t("proposedAgain") },
    });
  };
  const again = (path: string) =>
    act({
      work: () => client.followUps.dismissProposal.mutate({ eventId, path, dismissed: false }),
      message: t("proposedAgain"),
    });
  return { take, dismiss, again, busy };
}
