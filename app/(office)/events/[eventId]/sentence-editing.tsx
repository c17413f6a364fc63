"use client";

import { Button, Group, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Sentence } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "./event.module.css";

/** Edits or removes a sentence of a saved article, or adds one after it. */
export function SentenceEditing({
  sentence,
  eventId,
  lang,
  version,
  length,
  removable,
  previous,
  onDone,
}: {
  sentence: Sentence;
  eventId: string;
  lang: Lang;
  version: number;
  /** Which text of the article it is in. */
  length: Length;
  removable: boolean;
  /** The id of the sentence before it. */
  previous: string | undefined;
  onDone: () => void;
}) {
  const t = useTranslations("event");
  const tu = useTranslations("ui");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [text, setText] = useState(sentence.text);
  const [added, setAdded] = useState<string>();
  const of = { eventId, lang, length };
  const edit = (seen: number, words: string) =>
    articles.editSentence.mutate({ ...of, sentenceId: sentence.id, version: seen, text: words });
  const remove = (seen: number, sentenceId: string) =>
    articles.removeSentence.mutate({ ...of, version: seen, sentenceId });
  const save = () =>
    act({
      work: () => edit(version, text),
      message: t("sentenceSaved"),
      after: onDone,
      undo: { work: (done) => edit(done.version, sentence.text), message: t("sentenceSaved") },
    });
  const add = (seen: number, after: string, words: string) =>
    articles.addSentence.mutate({ ...of, version: seen, after, text: words });
  const undoRemoval = async (seen: number) => {
    if (sentence.paths.length === 0) return previous && add(seen, previous, sentence.text);
    const restored = await articles.restoreSentence.mutate({ ...of, version: seen, sentenceId: sentence.id });
    return edit(restored.version, sentence.text);
  };
  const removeThis = () =>
    act({
      work: () => remove(version, sentence.id),
      message: t("sentenceRemoved"),
      after: onDone,
      undo: { work: (done) => undoRemoval(done.version), message: t("sentenceRestored") },
    });
  const addAfterThis = () =>
    act({
      work: () => add(version, sentence.id, added ?? ""),
      message: t("sentenceAdded"),
      after: onDone,
      undo: { work: (done) => remove(done.version, done.sentenceId), message: t("sentenceRemoved") },
    });
  const inArticle = { lang: LANGUAGE_TAG[lang], autosize: true, minRows: 3 };
  return (
    <>
      <Textarea
        {...inArticle}
        label={t("sentenceText")}
        value={text}
        onChange={(given) => setText(given.currentTarget.value)}
        data-autofocus
      />
      <Group gap="xs" mt="sm">
        <Button loading={busy} disabled={text.trim() === "" || text === sentence.text} onClick={save}>
          {tu("save")}
        </Button>
        {added === undefined && (
          <Button variant="default" onClick={() => setAdded("")}>
            {t("addSentenceAfter")}
          </Button>
        )}
        {removable && (
          <Button variant="default" loading={busy} onClick={removeThis}>
            {t("removeSentence")}
          </Button>
        )}
      </Group>
      {added !== undefined && (
        <div className={classes.newSentence}>
          <Textarea
            {...inArticle}
            label={t("newSentence")}
            description={t("newSentenceHint")}
            value={added}
            onChange={(given) => setAdded(given.currentTarget.value)}
            autoFocus
          />
          <Group gap="xs">
            <Button loading={busy} disabled={added.trim() === ""} onClick={addAfterThis}>
              {t("addSentence")}
            </Button>
            <Button variant="default" onClick={() => setAdded(undefined)}>
              {tu("cancel")}
            </Button>
          </Group>
        </div>
      )}
    </>
  );
}
