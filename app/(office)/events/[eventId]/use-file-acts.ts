"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useNotice } from "@/components/notice";
import { useRefusalSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useAct } from "../../../use-act";

/** Sends a file's bytes to its event; gives the refusal's code where it was not taken. */
const send = async (eventId: string, file: File): Promise<unknown> => {
  const address = new URLSearchParams({ id: newId(), eventId, name: file.name });
  const answer = await fetch(`/api/attachments?${address}`, { method: "POST", body: file });
  return answer.ok ? undefined : ((await answer.json()) as { error?: unknown }).error;
};

/** `largest` in bytes. Adding, withdrawing and bringing back the files of one event. */
export function useFileActs(eventId: string, largest: number) {
  const t = useTranslations("files");
  const { attachments } = useTRPCClient();
  const { act, busy } = useAct();
  const router = useRouter();
  const notice = useNotice();
  const refusalSentence = useRefusalSentence();
  const [adding, setAdding] = useState(0);

  const addOne = async (file: File): Promise<boolean> => {
    if (file.size > largest) {
      notice(t("tooLarge", { name: file.name, most: largest / 1024 / 1024 }), { wrong: true });
      return false;
    }
    const refusal = await send(eventId, file).catch(() => ({}));
    if (refusal !== undefined) notice(`${file.name}: ${refusalSentence(refusal)}`, { wrong: true });
    return refusal === undefined;
  };
  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setAdding((n) => n + files.length);
    let taken = 0;
    for (const file of files) if (await addOne(file)) taken += 1;
    setAdding((n) => n - files.length);
    if (taken > 0) {
      notice(t("added", { count: taken }));
      router.refresh();
    }
  };
  const back = (id: string, version: number) => attachments.bringBack.mutate({ id, version });
  const withdraw = ({ id, version }: { id: string; version: number }, reason: string, done: () => void) =>
    act({
      work: () => attachments.withdraw.mutate({ id, version, reason }),
      said: t("withdrawn"),
      after: done,
      undo: { work: (after) => back(id, after.version), said: t("broughtBack") },
    });
  return {
    add: (files: readonly File[]) => void add(files),
    adding,
    withdraw,
    bringBack: (id: string, version: number) =>
      act({ work: () => back(id, version), said: t("broughtBack") }),
    busy,
  };
}
