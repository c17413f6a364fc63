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
  const trpc = useTRPC();
  const queries = queryClientOfBrowser();
  const { data: count } = useQuery(
    { ...trpc.reminders.unread.queryOptions(), initialData: unread, staleTime: LOOK, refetchInterval: LOOK },
    queries,
  );
  useEffect(() => {
    // The key is a new array on each call: as a dependency it would start the effect on each render.
    queries.setQueryData(trpc.reminders.unread.queryKey(), unread);
  }, [queries, trpc, unread]);
  useEffect(() => onCount(count), [onCount, count]);
  return null;
}
