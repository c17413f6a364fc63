"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "@/components/link";
import { Shape } from "@/components/shape";
import { useKeys } from "@/components/use-keys";
import { useOffice } from "./office-context";
import classes from "./reminder-bell.module.css";
import { useGo } from "./use-go";

const UnreadPoll = dynamic(() => import("./unread-poll"), { ssr: false });
const HREF = "/reminders";

/** Link to the reminders with the number of unread ones; updated while the page is visible. */
export function ReminderBell() {
  const t = useTranslations("reminders");
  const { unread } = useOffice();
  const go = useGo();
  const [polled, setPolled] = useState<number>();
  const count = polled ?? unread;
  useKeys({ "g r": () => go(HREF) });
  const label = t("bell", { count });
  return (
    <Link
      className={classes.bell}
      href={HREF}
      aria-label={label}
      title={`${label} (g r)`}
      aria-current={usePathname() === HREF ? "page" : undefined}
    >
      <Shape name="bell" />
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > 99 ? "99+" : count}
        </span>
      )}
      <UnreadPoll unread={unread} onCount={setPolled} />
    </Link>
  );
}
