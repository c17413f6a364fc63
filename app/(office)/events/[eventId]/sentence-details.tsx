"use client";

import { Button, Textarea } from "@mantine/core";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Sentence } from "@/domain/articles/article";
import { inLanguage } from "@/domain/events/in-language";
import { isWithin, stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { useTRPCClient } from "../../../trpc";
import { useAct } from "../../../use-act";
import classes from "./event.module.css";
import type { Followed } from "./followed";
import { usePathWords } from "./path-words";
import { FollowedMarks } from "./places";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A sentence beside its article: the fields it rests on, and its words where they may be changed. */
export function SentenceDetails({
  sentence,
  record,
  eventId,
  lang,
  page,
  followed,
  onDone,
}: {
  sentence: Sentence;
  record: DraftRecord;
  eventId: string;
  lang: Lang;
  page: ArticlePage;
  followed: readonly Followed[];
  onDone: () => void;
}) {
  const t = useTranslations("event");
  const locale = useLocale();
  const tu = useTranslations("ui");
  const { articles } = useTRPCClient();
  const { act, busy } = useAct();
  const pathWords = usePathWords(record);
  const [text, setText] = useState(sentence.text);
  const { stored, may } = page;
  const save = () => {
    if (!stored) return;
    const edit = (version: number, words: string) =>
      articles.editSentence.mutate({ eventId, lang, sentenceId: sentence.id, version, text: words });
    void act({
      work: () => edit(stored.version, text),
      message: t("sentenceSaved"),
      after: onDone,
      undo: { work: ({ version }) => edit(version, sentence.text), message: t("sentenceSaved") },
    });
  };
  const sources = sentence.paths.map((path) => ({
    path,
    value: textOf(valueAt(record, stepsOf(record, path) ?? [])),
  }));
  const resting = followed.filter(({ places }) =>
    sentence.paths.some((path) => places.some((place) => isWithin(path, place))),
  );
  return (
    <>
      {stored && may.edit ? (
        <>
          <Textarea
            label={t("sentenceText")}
            lang={lang === "zh" ? "zh-CN" : "en"}
            value={text}
            onChange={(given) => setText(given.currentTarget.value)}
            autosize
            minRows={3}
            data-autofocus
          />
          <Button
            mt="sm"
            loading={busy}
            disabled={text.trim() === "" || text === sentence.text}
            onClick={save}
          >
            {tu("save")}
          </Button>
        </>
      ) : (
        <>
          <p className={classes.quoted} lang={lang === "zh" ? "zh-CN" : "en"}>
            {sentence.text}
          </p>
          {!stored && may.generate && <p className={classes.quiet}>{t("keepToEdit")}</p>}
        </>
      )}
      <h3 className={classes.sourcesTitle}>{t("sources")}</h3>
      {stored?.stale && <p className={classes.quiet}>{t("sourcesNow")}</p>}
      <ul className={classes.sources}>
        {sources.map(({ path, value }) => (
          <li key={path}>
            <Link href={`/events/${eventId}/edit?field=${encodeURIComponent(path)}`}>{pathWords(path)}</Link>
            {value && <span>{value}</span>}
          </li>
        ))}
      </ul>
      {resting.length > 0 && (
        <>
          <h3 className={classes.sourcesTitle}>{t("followedHere")}</h3>
          <ul className={classes.sources}>
            {resting.map((each) => (
              <li key={each.id}>
                <span>
                  {inLanguage(each.text, locale)} <FollowedMarks followed={[each]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
