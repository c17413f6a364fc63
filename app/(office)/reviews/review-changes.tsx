"use client";

import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ArticleOf } from "@/domain/articles/inputs";
import type { Review } from "@/server/reviews/queries";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { ChangedWords } from "./changed-words";
import classes from "./reviews.module.css";

/** What changed in an article since one of its versions, in words; at first since the one that was decided on. */
export function ReviewChanges({
  of,
  review,
  numbers,
}: {
  of: ArticleOf;
  review: Review;
  /** The stored versions, newest first. */
  numbers: readonly number[];
}) {
  const t = useTranslations("reviews");
  const { version, decidedVersion } = review;
  const earlier = numbers.filter((each) => each < version);
  const [opened, setOpened] = useState(decidedVersion !== null);
  const [from, setFrom] = useState(decidedVersion ?? earlier[0] ?? 0);
  const { data } = useQuery(
    useTRPC().reviews.changes.queryOptions({ ...of, from }, { enabled: opened && from > 0, staleTime: 0 }),
    queryClientOfBrowser(),
  );
  if (earlier.length === 0) return null;
  return (
    <details
      className={classes.history}
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{t("changes")}</summary>
      <NativeSelect
        className={classes.since}
        label={t("changesSince")}
        value={String(from)}
        onChange={(event) => setFrom(Number(event.currentTarget.value))}
        data={earlier.map((each) => ({
          value: String(each),
          label:
            each === decidedVersion
              ? t("versionDecided", { version: each })
              : t("version", { version: each }),
        }))}
      />
      {data?.length === 0 && <p className={classes.quiet}>{t("noChanges")}</p>}
      {data && data.length > 0 && (
        <ul className={classes.changes} lang={of.lang === "zh" ? "zh-CN" : "en"}>
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
