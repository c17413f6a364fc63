"use client";

import { useTranslations } from "next-intl";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";

/** Marks reminders as read or unread, and back. */
export function useMark() {
  const t = useTranslations("reminders");
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const message = (read: boolean, count: number) => t(read ? "markedRead" : "markedUnread", { count });
  const mark = (which: "all" | string[], read: boolean) =>
    act({
      work: () => client.reminders.mark.mutate({ which, read }),
      message: ({ ids }) => message(read, ids.length),
      undo: {
        work: ({ ids }) =>
          ids.length > 0 ? client.reminders.mark.mutate({ which: ids, read: !read }) : Promise.resolve(),
        message: t("undone"),
      },
    });
  /** Marks an opened reminder as read, without a message and without waiting. */
  const opened = (id: string) => {
    client.reminders.mark
      .mutate({ which: [id], read: true })
      .then(async () => (await import("../unread-poll")).refetchUnreadCount())
      .catch(() => undefined);
  };
  return { mark, opened, busy };
}
