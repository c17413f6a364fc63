"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../queries";
import { queryClientOfBrowser } from "../query-client";

/** Polling interval while the page is visible, in milliseconds. */
const LOOK = 120_000;

/** Asks for the number again, after reminders were read elsewhere. */
export const refetchUnreadCount = (): Promise<void> =>
  queryClientOfBrowser().invalidateQueries({ queryKey: useTRPC().reminders.unread.queryKey() });

/** Reports the number of unread reminders, updated while the page is visible. */
export default function UnreadPoll({
  unread,
  onCount,
}: {
  /** The number as the page was rendered. */
  unread: number;
  onCount: (count: number) => void;
}) {
  const asked = useTRPC().reminders.unread.queryOptions();
  const queries = queryClientOfBrowser();
  useEffect(() => {
    queries.setQueryData(asked.queryKey, unread);
  }, [queries, asked.queryKey, unread]);
  const { data: count } = useQuery(
    { ...asked, initialData: unread, staleTime: LOOK, refetchInterval: LOOK },
    queries,
  );
  useEffect(() => onCount(count), [onCount, count]);
  return null;
}
