"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { CopyButton } from "@/components/copy-button";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "../settings.module.css";

function NewAddress({ path }: { path: string }) {
  const t = useTranslations("settings");
  const address = new URL(path, window.location.origin).href;
  return (
    <div className={classes.link}>
      <p>{t("feed.shownOnce")}</p>
      <output className={classes.address}>{address}</output>
      <div className={classes.buttons}>
        <CopyButton content={() => ({ text: address })}>{t("copyLink")}</CopyButton>
        <Button component="a" variant="default" href={address.replace(/^https?:/, "webcal:")}>
          {t("feed.open")}
        </Button>
      </div>
    </div>
  );
}

/** The calendar feed of one's own account: created, renewed, revoked; `since` is the day of its creation. */
export function CalendarFeedPanel({ since }: { since: string | null }) {
  const t = useTranslations("settings");
  const { calendarFeeds } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [path, setPath] = useState<string>();
  const [asking, setAsking] = useState<"renew" | "revoke">();
  const close = () => setAsking(undefined);
  const renew = () =>
    act({
      work: () => calendarFeeds.renew.mutate(),
      message: t("feed.created"),
      after: (made) => {
        setPath(made.path);
        close();
      },
    });
  const revoke = () =>
    act({
      work: () => calendarFeeds.revoke.mutate(),
      message: t("feed.revoked"),
      after: () => {
        setPath(undefined);
        close();
      },
    });
  return (
    <section className={`${classes.form} ${classes.narrow} ${classes.after}`} aria-labelledby="calendar-feed">
      <h2 id="calendar-feed" className={classes.part}>
        {t("feed.title")}
      </h2>
      <p className={classes.hint}>{t("feed.lead")}</p>
      {since && <p>{t("feed.since", { day: since })}</p>}
      {path && <NewAddress path={path} />}
      <div className={classes.buttons}>
        {since || path ? (
          <>
            <Button variant="default" onClick={() => setAsking("renew")}>
              {t("feed.renew")}
            </Button>
            <Button variant="default" onClick={() => setAsking("revoke")}>
              {t("feed.revoke")}
            </Button>
          </>
        ) : (
          <Button loading={busy} onClick={renew}>
            {t("feed.create")}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={asking === "revoke" ? t("feed.revoke") : t("feed.renew")}
        button={asking === "revoke" ? t("feed.revoke") : t("feed.renew")}
        opened={asking !== undefined}
        busy={busy}
        onConfirm={asking === "revoke" ? revoke : renew}
        onClose={close}
      >
        {asking === "revoke" ? t("feed.revokeText") : t("feed.renewText")}
      </ConfirmDialog>
    </section>
  );
}
