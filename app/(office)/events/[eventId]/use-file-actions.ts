"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { useUpload } from "../../use-upload";

/** Adding, withdrawing and bringing back the files of one event. */
export function useFileActions(eventId: string) {
  const t = useTranslations("files");
  const { attachments } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const router = useRouter();
  const notice = useNotice();
  const upload = useUpload(eventId);
  const [adding, setAdding] = useState(0);
  const [sending, setSending] = useState<{ name: string; percent: number | undefined }>();

  const addOne = async (file: File): Promise<boolean> => {
    const sent = await upload(file, (share) =>
      setSending({ name: file.name, percent: share === undefined ? undefined : Math.floor(share * 100) }),
    );
    setSending(undefined);
    if ("refused" in sent) notice(sent.refused, { isError: true });
    return "id" in sent;
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
  const back = (id: string, version: number) => attachments.restore.mutate({ id, version });
  const withdraw = ({ id, version }: { id: string; version: number }, reason: string, done: () => void) =>
    act({
      work: () => attachments.withdraw.mutate({ id, version, reason }),
      message: t("withdrawn"),
      after: done,
      undo: { work: (after) => back(id, after.version), message: t("restored") },
    });
  return {
    add: (files: readonly File[]) => void add(files),
    adding,
    sending,
    withdraw,
    restore: (id: string, version: number) => act({ work: () => back(id, version), message: t("restored") }),
    busy,
  };
}
