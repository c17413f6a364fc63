"use client";

import { useTranslations } from "next-intl";
import { useTRPCClient } from "../../trpc";
import { useAct } from "../../use-act";
import type { Kind } from "./kinds";

/** Withdrawing and bringing back an entry of any kind, each with its way back. */
export function useEntryAway(kind: Kind, id: string) {
  const t = useTranslations("directory");
  const client = useTRPCClient();
  const { act, busy } = useAct();
  const restore = (version: number) => client[kind].restore.mutate({ id, version });
  const said = t("broughtBack");
  return {
    busy,
    back: (version: number) => act({ work: () => restore(version), said }),
    away: (version: number, reason: string, done: () => void) =>
      act({
        work: () => client[kind].withdraw.mutate({ id, version, reason }),
        said: t("withdrawnNow"),
        after: done,
        undo: { work: (after: { version: number }) => restore(after.version), said },
      }),
  };
}
