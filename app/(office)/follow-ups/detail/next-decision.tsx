"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { withFilter } from "../../address";
import classes from "./detail.module.css";
import { requestFocus } from "./focus-request";

/** After a decision: the next follow-up that awaits one, with the focus, or that there is none. */
export default function NextDecision({ decided }: { decided: string }) {
  const t = useTranslations("followUps");
  const lang = useLocale();
  const path = usePathname();
  const query = Object.fromEntries(useSearchParams());
  const link = useRef<HTMLAnchorElement>(null);
  const { data } = useQuery(
    useTRPC().followUps.list.queryOptions({ awaitingDecision: true }, { gcTime: 0, staleTime: 0 }),
    queryClientOfBrowser(),
  );
  const next = data?.rows.find(({ id }) => id !== decided);
  const nextId = next?.id;
  useEffect(() => {
    if (nextId) link.current?.focus();
  }, [nextId]);
  if (!data) return null;
  // The follow-up opens where the decided one was: at the side of its list, or as a page.
  const href =
    path === `/follow-ups/${decided}`
      ? `/follow-ups/${nextId}`
      : withFilter(query, { open: nextId, page: query.page });
  return (
    <div className={classes.nextDecision} role="status">
      {next ? (
        <>
          <p className={classes.quiet}>{t("nextDecision.left", { count: data.total })}</p>
          <p>
            {t("nextDecision.next")}{" "}
            <Link ref={link} href={href} scroll={false} onClick={() => requestFocus(next.id)}>
              {inLanguage(next.text, lang) || t("noText")}
            </Link>
          </p>
        </>
      ) : (
        <p>{t("nextDecision.none")}</p>
      )}
    </div>
  );
}
