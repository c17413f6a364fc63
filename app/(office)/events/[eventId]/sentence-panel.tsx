"use client";

import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { SidePanel } from "@/components/side-panel";
import type { Sentence } from "@/domain/articles/article";
import { stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPC } from "../../../trpc";
import classes from "./event.module.css";
import { usePathWords } from "./path-words";

const told = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A sentence beside its article: the fields it rests on, and its words where they may be changed. */
export function SentencePanel({
  sentence,
  record,
  eventId,
  lang,
  page,
  onClose,
}: {
  sentence: Sentence | undefined;
  record: DraftRecord;
  eventId: string;
  lang: Lang;
  page: ArticlePage;
  onClose: () => void;
}) {
  const t = useTranslations("event");
  const tu = useTranslations("ui");
  const trpc = useTRPC();
  const router = useRouter();
  const notice = useNotice();
  const wrong = useErrorSentence();
  const pathWords = usePathWords(record);
  const [text, setText] = useState(sentence?.text ?? "");
  const edit = useMutation(
    trpc.articles.editSentence.mutationOptions({
      onError: (error) => notice(wrong(error), { wrong: true }),
    }),
  );
  const { stored, may } = page;
  const save = () => {
    if (!sentence || !stored) return;
    const one = { eventId, lang, sentenceId: sentence.id };
    edit.mutate(
      { ...one, version: stored.version, text },
      {
        onSuccess: ({ version }) => {
          notice(t("sentenceSaved"), {
            undo: () =>
              edit.mutate({ ...one, version, text: sentence.text }, { onSuccess: () => router.refresh() }),
          });
          onClose();
          router.refresh();
        },
      },
    );
  };
  const sources = (sentence?.paths ?? []).map((path) => ({
    path,
    value: told(valueAt(record, stepsOf(record, path) ?? [])),
  }));
  return (
    <SidePanel title={t("sentence")} opened={sentence !== undefined} onClose={onClose}>
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
            loading={edit.isPending}
            disabled={text.trim() === "" || text === sentence?.text}
            onClick={save}
          >
            {tu("save")}
          </Button>
        </>
      ) : (
        <p className={classes.quoted}>{sentence?.text}</p>
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
    </SidePanel>
  );
}
