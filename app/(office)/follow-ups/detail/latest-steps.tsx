"use client";

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import classes from "./detail.module.css";
import { HistoryList } from "./history-list";

/** How many of the steps since the page was loaded are shown. */
const STEPS_SHOWN = 3;

/** The latest steps of a follow-up, and a button to continue from its current version. */
export default function LatestSteps({ id, onReload }: { id: string; onReload: (version: number) => void }) {
  const t = useTranslations("followUps");
  const { data } = useQuery(
    useTRPC().followUps.get.queryOptions({ id }, { gcTime: 0 }),
    queryClientOfBrowser(),
  );
  if (!data) return null;
  return (
    <>
      <HistoryList steps={data.history.slice(-STEPS_SHOWN)} files={data.files} rounds={data.rounds} />
      <div className={classes.send}>
        <Button size="compact-sm" variant="default" onClick={() => onReload(data.version)}>
          {t("continueFromHere")}
        </Button>
      </div>
    </>
  );
}
