"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../error-sentence";
import { useTRPCClient } from "../../trpc";
import type { Kind } from "./kinds";

/** Withdrawing and bringing back an entry of any kind, each with its way back. */
export function useEntryAway(kind: Kind, id: string) {
  const t = useTranslations("directory");
  const client = useTRPCClient();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const refused = { onError: (error: unknown) => notice(sentence(error), { wrong: true }) };
  const withdraw = useMutation({
    ...refused,
    mutationFn: (input: { version: number; reason: string }) =>
      client[kind].withdraw.mutate({ id, ...input }),
  });
  const bringBack = useMutation({
    ...refused,
    mutationFn: (input: { version: number }) => client[kind].bringBack.mutate({ id, ...input }),
  });
  const back = (version: number) =>
    bringBack.mutate(
      { version },
      {
        onSuccess: () => {
          notice(t("broughtBack"));
          router.refresh();
        },
      },
    );
  const away = (version: number, reason: string, done: () => void) =>
    withdraw.mutate(
      { version, reason },
      {
        onSuccess: (after) => {
          done();
          notice(t("withdrawnNow"), { undo: () => back(after.version) });
          router.refresh();
        },
      },
    );
  return { back, away, busy: withdraw.isPending || bringBack.isPending };
}
