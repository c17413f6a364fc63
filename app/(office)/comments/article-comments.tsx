"use client";

import { useTranslations } from "next-intl";
import type { Article, Sentence } from "@/domain/articles/article";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { CommentsOf } from "@/domain/comments/inputs";
import { LANGUAGE_TAG } from "@/domain/events/values";
import type { Comments } from "@/server/comments/queries";
import { CommentForm } from "./comment-form";
import { CommentList } from "./comment-list";
import classes from "./comments.module.css";

/** All comments on an article, each with the sentence that it is on; a click leads to the sentence. */
export function ArticleComments({
  of,
  comments,
  article,
  onSentence,
}: {
  of: CommentsOf;
  comments: Comments;
  article: Article;
  onSentence: (sentence: Sentence) => void;
}) {
  const t = useTranslations("comments");
  if (comments.rows.length === 0) return null;
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  return (
    <section className={classes.ofArticle} aria-label={t("title")}>
      <h3 className={classes.title}>{t("title")}</h3>
      <CommentList
        rows={comments.rows}
        eventId={of.eventId}
        mayAct={comments.may.add}
        about={({ sentenceId, quoted }) => {
          const sentence = sentenceId ? sentences.get(sentenceId) : undefined;
          const lang = LANGUAGE_TAG[article.lang];
          if (!sentence)
            return (
              quoted && (
                <span className={classes.quoted} lang={lang}>
                  {quoted}
                </span>
              )
            );
          return (
            <button type="button" className={classes.quoted} lang={lang} onClick={() => onSentence(sentence)}>
              {sentence.text}
            </button>
          );
        }}
      />
    </section>
  );
}

/** The comments on one sentence beside it, and a new one. */
export function SentenceComments({
  of,
  comments,
  sentenceId,
}: {
  of: CommentsOf;
  comments: Comments;
  sentenceId: string;
}) {
  const t = useTranslations("comments");
  const rows = comments.rows.filter((row) => row.sentenceId === sentenceId);
  return (
    <section className={classes.ofSentence} aria-label={t("title")}>
      <CommentList rows={rows} eventId={of.eventId} mayAct={comments.may.add} />
      {comments.may.add && <CommentForm of={of} sentenceId={sentenceId} />}
    </section>
  );
}
