"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import { withFilter } from "../address";
import classes from "./list.module.css";

/** The row that the address opens, at the side of its list; closing it takes it out of the address. */
export function SideFollowUp({ id, children }: { id: string | undefined; children: ReactNode }) {
  const t = useTranslations("followUps");
  const router = useRouter();
  const query = Object.fromEntries(useSearchParams());
  // What is shown stays in its place while the panel leaves.
  const [shown, setShown] = useState({ id, children });
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (id) setShown({ id, children });
    setClosed(false);
  }, [id, children]);
  const close = () => {
    setClosed(true);
    router.replace(withFilter(query, { open: undefined, page: query.page }), { scroll: false });
  };
  return (
    <SidePanel
      title={
        <span className={classes.panelTitle}>
          {t("one")} <Link href={`/follow-ups/${shown.id}`}>{t("asPage")}</Link>
        </span>
      }
      opened={id !== undefined && !closed}
      onClose={close}
      wide
    >
      {id ? children : shown.children}
    </SidePanel>
  );
}
