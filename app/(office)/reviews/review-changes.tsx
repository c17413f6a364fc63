"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ArticleInLength } from "@/domain/articles/inputs";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { ChangedWords } from "./changed-text";
import classes from "./reviews.module.css";

/**
 * What changed between two versions of an article, or of a shorter text of it, in words; at first since the one that was decided on. An earlier version can
 * become the newest again.
 */
export function ReviewChanges({
  of,
  version,
  decidedVersion,
  numbers: stored,
  mayEdit,
}: {
  of: ArticleInLength;
  /** The version that is shown. */
  version: number;
  /** The one that was decided on last. */
  decidedVersion: number | null;
  /** The stored versions, newest first. */
  numbers: readonly number[];
  mayEdit: boolean;
}) {
  const t = useTranslations("reviews");
  const earlier = stored.filter((each) => each < version);
  // A shorter text that was generated again is stored with its next change.
  const numbers = [version, ...earlier];
  const [opened, setOpened] = useState(decidedVersion !== null);
  const [from, setFrom] = useState(decidedVersion ?? earlier[0] ?? 0);
  const [to, setTo] = useState(version);
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const { data } = useQuery(
    useTRPC().reviews.changes.queryOptions(
      { ...of, from, ...(to === version ? {} : { to }) },
      { enabled: opened && from > 0, staleTime: 0 },
    ),
    queryClientOfBrowser(),
  );
  if (earlier.length === 0) return null;
  const labelOf = (each: number) => {
    if (each === version) return t("newest", { version: each });
    return each === decidedVersion ? t("versionDecided", { version: each }) : t("version", { version: each });
  };
  const options = (versions: readonly number[]) =>
    versions.map((each) => ({ value: String(each), label: labelOf(each) }));
  const restore = () =>
    act({
      work: () => articles.restoreVersion.mutate({ ...of, version, from }),
      message: t("versionRestored", { version: from }),
      undo: {
        work: (done) => articles.restoreVersion.mutate({ ...of, version: done.version, from: version }),
        message: t("restoreUndone"),
      },
    });
  return (
    <details
      className={classes.history}
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{t("changes")}</summary>
      <div className={classes.compared}>
        <NativeSelect
          className={classes.since}
          label={t("changesSince")}
          value={String(from)}
          onChange={(event) => setFrom(Number(event.currentTarget.value))}
          data={options(earlier)}
        />
        <NativeSelect
          className={classes.since}
          label={t("changesTo")}
          value={String(to)}
          onChange={(event) => setTo(Number(event.currentTarget.value))}
          data={options(numbers)}
        />
        {mayEdit && (
          <Button className={classes.since} variant="default" loading={busy} onClick={restore}>
            {t("restoreVersion", { version: from })}
          </Button>
        )}
      </div>
      {data?.length === 0 && <p className={classes.quiet}>{t("noChanges")}</p>}
      {data && data.length > 0 && (
        <ul className={classes.changes} lang={LANGUAGE_TAG[of.lang]}>
          {data.map(({ id, words }) => (
            <li key={id}>
              <ChangedWords words={words} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
