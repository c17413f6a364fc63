"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { Article, Block, Sentence } from "@/domain/articles/article";
import type { Crop } from "@/domain/articles/crop";
import { altOf, BETWEEN } from "@/domain/articles/render";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { SerifFont } from "../../serif-font";
import classes from "./article-paper.module.css";
import { sentenceAnchor } from "./sentence-anchor";

interface Reading {
  /** A click on a sentence (or Enter on it); without it the sentences are plain text. */
  onSentence?: ((sentence: Sentence) => void) | undefined;
  /** The sentence under the pointer or the focus, undefined when it leaves. */
  onPoint?: ((sentence: Sentence | undefined) => void) | undefined;
  /** IDs of sentences to highlight: those based on the focused field. */
  marked?: ReadonlySet<string> | undefined;
  /** IDs of sentences that were edited or added by hand. */
  edited?: ReadonlySet<string> | undefined;
  /** IDs of sentences with open comments. */
  commented?: ReadonlySet<string> | undefined;
  /** IDs of sentences of which the other language states nothing. */
  alone?: ReadonlySet<string> | undefined;
  /** Id of the sentence whose fields are shown. */
  chosen?: string | undefined;
  /** Address of a photo's picture by its key, file name and shown part; none: a frame with the photo's number. */
  pictureOf?:
    | ((photo: string, file: string | undefined, crop: Crop | undefined) => string | undefined)
    | undefined;
}

function SentenceText({
  sentence,
  onSentence,
  onPoint,
  marked,
  edited,
  commented,
  alone,
  chosen,
}: Reading & { sentence: Sentence }) {
  const state = {
    className: classes.sentence,
    id: sentenceAnchor(sentence.id),
    "data-marked": marked?.has(sentence.id) || undefined,
    "data-edited": edited?.has(sentence.id) || undefined,
    "data-commented": commented?.has(sentence.id) || undefined,
    "data-alone": alone?.has(sentence.id) || undefined,
    "data-chosen": chosen === sentence.id || undefined,
  };
  if (!onSentence) return <span {...state}>{sentence.text}</span>;
  return (
    <a
      {...state}
      href={`#${sentenceAnchor(sentence.id)}`}
      aria-current={chosen === sentence.id || undefined}
      onClick={(event) => {
        event.preventDefault();
        onSentence(sentence);
      }}
      onMouseEnter={() => onPoint?.(sentence)}
      onMouseLeave={() => onPoint?.(undefined)}
      onFocus={() => onPoint?.(sentence)}
      onBlur={() => onPoint?.(undefined)}
    >
      {sentence.text}
    </a>
  );
}

const between = (sentences: Sentence[], gap: string, one: (sentence: Sentence) => ReactNode) =>
  sentences.map((sentence, at) => (
    <Fragment key={sentence.id}>
      {at > 0 && gap}
      {one(sentence)}
    </Fragment>
  ));

function BlockOfArticle({
  block,
  number,
  gap,
  ...reading
}: Reading & { block: Block; number: number; gap: string }) {
  const t = useTranslations("article");
  const one = (sentence: Sentence) => <SentenceText sentence={sentence} {...reading} />;
  switch (block.type) {
    case "headline":
      return <h2 className={classes.headline}>{one(block.sentence)}</h2>;
    case "paragraph":
      return <p className={classes.paragraph}>{between(block.sentences, gap, one)}</p>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <>
          <p className={classes.paragraph}>{one(block.lead)}</p>
          <List className={classes.list}>
            {block.items.map((item) => (
              <li key={item.id}>{one(item)}</li>
            ))}
          </List>
        </>
      );
    }
    case "figure": {
      const picture = reading.pictureOf?.(block.photo, block.file, block.crop);
      return (
        <figure className={classes.figure}>
          {picture ? (
            // biome-ignore lint/performance/noImgElement: files are served behind sign-in, as they are.
            <img className={classes.image} src={picture} alt={altOf(block) || t("photo", { number })} />
          ) : (
            <div className={classes.noImage}>
              {t(block.file ? "photoMissing" : "photoNoFile", { number })}
            </div>
          )}
          {block.caption && <figcaption className={classes.caption}>{one(block.caption)}</figcaption>}
        </figure>
      );
    }
    case "credits":
      return (
        <p className={classes.credits}>
          {block.sentences.map((sentence) => (
            <SentenceText key={sentence.id} sentence={sentence} {...reading} />
          ))}
        </p>
      );
  }
}

/** An article in print layout, with optionally clickable sentences. */
export function ArticlePaper({
  article,
  empty,
  ...reading
}: Reading & { article: Article; empty?: ReactNode }) {
  const t = useTranslations("article");
  const locale = useLocale();
  const numbers = new Map(
    article.blocks.filter((block) => block.type === "figure").map((block, at) => [block, at + 1] as const),
  );
  const gap = BETWEEN.sentences[article.lang];
  return (
    <article className={classes.paper} lang={LANGUAGE_TAG[article.lang]}>
      <SerifFont />
      <div className={classes.column}>
        {article.blocks.length === 0 &&
          (empty ?? (
            <div className={classes.empty} lang={locale}>
              <p className={classes.emptyTitle}>{t("empty")}</p>
              <p>{t("emptyText")}</p>
            </div>
          ))}
        {article.blocks.map((block, at) => (
          <BlockOfArticle
            // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name of its own; its sentences have.
            key={at}
            block={block}
            number={block.type === "figure" ? (numbers.get(block) ?? 1) : 0}
            gap={gap}
            {...reading}
          />
        ))}
      </div>
    </article>
  );
}
