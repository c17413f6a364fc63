"use client";

import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Link } from "@/components/link";
import type { Lang } from "@/domain/events/values";
import type { StyleProposalInput } from "@/domain/house-style/inputs";
import { useTRPC } from "../../../../queries";
import { queryClientOfBrowser } from "../../../../query-client";
import { useTRPCClient } from "../../../../trpc";
import { useWriteAction } from "../../../../use-write-action";
import { RuleWordsText } from "../../../articles/rule-text";
import { useOffice } from "../../../office-context";
import classes from "./editor.module.css";

/** Changes of this article that were made often enough to become rules of house style; for those who may decide. */
export function StyleHint({ eventId, lang, isSaved }: { eventId: string; lang: Lang; isSaved: boolean }) {
  const t = useTranslations("houseStyle");
  const trpc = useTRPC();
  const client = useTRPCClient().houseStyle;
  const { may } = useOffice();
  const { act, busy } = useWriteAction();
  const options = trpc.houseStyle.ofArticle.queryOptions({ eventId, lang }, { enabled: may.saveSettings });
  const { data = [], refetch } = useQuery(options, queryClientOfBrowser());
  useEffect(() => {
    if (isSaved && may.saveSettings) void refetch();
  }, [isSaved, may.saveSettings, refetch]);
  if (data.length === 0) return null;
  const undecided = (given: { id: string; version: number }) => client.proposeAgain.mutate(given);
  // The message is shown beside what is proposed now.
  const refused = () => {
    void refetch();
    return false;
  };
  const accept = (change: StyleProposalInput) =>
    act({
      work: () => client.accept.mutate(change),
      message: t("accepted"),
      refused,
      after: () => void refetch(),
      undo: {
        work: async ({ id, version }) => undecided({ id, ...(await client.remove.mutate({ id, version })) }),
        message: t("proposedAgain"),
      },
    });
  const dismiss = (change: StyleProposalInput) =>
    act({
      work: () => client.dismiss.mutate(change),
      message: t("dismissed"),
      refused,
      after: () => void refetch(),
      undo: { work: undecided, message: t("proposedAgain") },
    });
  return (
    <section className={classes.hint} aria-label={t("hint")}>
      <h2>{t("hint")}</h2>
      <ul>
        {data.map(({ change, rule, times }) => (
          <li key={`${change.before} ${change.after}`}>
            <p>
              <RuleWordsText rule={rule} lang={lang} />
            </p>
            <p className={classes.quiet}>{t("changedTimes", { count: times })}</p>
            <Group gap="xs">
              <Button
                size="compact-xs"
                disabled={busy}
                onClick={() => void accept({ lang, ...change, rule })}
              >
                {t("accept")}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                disabled={busy}
                onClick={() => void dismiss({ lang, ...change, rule })}
              >
                {t("dismiss")}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        <Link href="/settings/house-style">{t("whereListed")}</Link>
      </p>
    </section>
  );
}
