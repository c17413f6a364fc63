"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC, useTRPCClient } from "../../trpc";
import { useAct } from "../../use-act";

/** Marks reminders as read or unread, and back. */
export function useMark() {
  const t = useTranslations("reminders");
  const client = useTRPCClient();
  const queries = useQueryClient();
  const unread = useTRPC().reminders.unread.queryKey();
  const { act, busy } = useAct();
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
  /** What is opened is read: no message says so, and no page waits for it. */
  const opened = (id: string) => {
    client.reminders.mark
      .mutate({ which: [id], read: true })
      .then(() => queries.invalidateQueries({ queryKey: unread }))
      .catch(() => undefined);
  };
  return { mark, opened, busy };
}
