"use client";

import { useTranslations } from "next-intl";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import type { Kind } from "./kinds";

/** Marks two entries of the same name as different, with undo. */
export function useDistinct(kind: Kind, id: string) {
  const t = useTranslations("directory");
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const mark = (other: string, distinct: boolean) =>
    client[kind].markDistinct.mutate({ id, other, distinct });
  return {
    busy,
    markDistinct: (other: string) =>
      act({
        work: () => mark(other, true),
        message: t("markedDistinct"),
        undo: { work: () => mark(other, false), message: t("unmarkedDistinct") },
      }),
  };
}

/** Archives and restores an entry of any type, with undo. */
export function useWithdrawEntry(kind: Kind, id: string) {
  const t = useTranslations("directory");
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const restored = (version: number) => client[kind].restore.mutate({ id, version });
  const message = t("restored");
  return {
    busy,
    restore: (version: number) => act({ work: () => restored(version), message }),
    withdraw: (version: number, reason: string, done: () => void) =>
      act({
        work: () => client[kind].withdraw.mutate({ id, version, reason }),
        message: t("withdrawnNow"),
        after: done,
        undo: { work: (after: { version: number }) => restored(after.version), message },
      }),
  };
}
