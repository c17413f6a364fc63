"use client";

import { IconBell } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useKeys } from "@/components/use-keys";
import { useTRPC } from "../trpc";
import { useOffice } from "./office-context";
import classes from "./reminder-bell.module.css";

/** Polling interval while the page is visible, in milliseconds. */
const LOOK = 120_000;
const HREF = "/reminders";

/** Link to the reminders with the number of unread ones; updated while the page is visible. */
export function ReminderBell() {
  const t = useTranslations("reminders");
  const { unread } = useOffice();
  const router = useRouter();
  const asked = useTRPC().reminders.unread.queryOptions();
  const queries = useQueryClient();
  useKeys({ "g r": () => router.push(HREF) });
  useEffect(() => {
    queries.setQueryData(asked.queryKey, unread);
  }, [queries, asked.queryKey, unread]);
  const { data: count } = useQuery({ ...asked, initialData: unread, staleTime: LOOK, refetchInterval: LOOK });
  const label = t("bell", { count });
  return (
    <Link
      className={classes.bell}
      href={HREF}
      aria-label={label}
      title={`${label} (g r)`}
      aria-current={usePathname() === HREF ? "page" : undefined}
    >
      <IconBell size={18} stroke={1.6} aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
