"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SidePanel } from "@/components/side-panel";
import type { Article, Sentence } from "@/domain/articles/article";
import { LENGTHS, type Length, SHORTER_LENGTHS, type ShorterLength } from "@/domain/articles/lengths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import type { Comments } from "@/server/comments/queries";
import type { ReviewHistory as History, Review } from "@/server/reviews/queries";
import type { WordingOffer } from "@/server/wording/queries";
import { ArticleExports } from "../../articles/article-exports";
import { ArticlePaper } from "../../articles/article-paper";
import { LengthBar } from "../../articles/length-bar";
import { ArticleComments, SentenceComments } from "../../comments/article-comments";
import { uploadedUrl } from "../../photos/photo-url";
import { ReviewBar } from "../../reviews/review-bar";
import { ReviewChanges } from "../../reviews/review-changes";
import { ReviewHistory } from "../../reviews/review-history";
import { useAddressChoice } from "../../use-address-choice";
import { WordingHelp } from "../../wording/wording-help";
import { ArticleOutdated } from "./article-outdated";
import { ArticleWriting } from "./article-writing";
import { EditTextLink } from "./edit-text-link";
import classes from "./event.module.css";
import type { Followed } from "./followed";
import { GapList } from "./gap-list";
import { OutdatedTranslation } from "./outdated-translation";
import { RemovedSentences } from "./removed-sentences";
import { SentenceDetails } from "./sentence-details";

interface ArticleOfEvent {
  lang: Lang;
  /** The saved article; without it the current output of the writer. */
  page: ArticlePage;
  review: Review | null;
  history: History;
  comments: Comments | null;
  fresh: Article;
  /** The shorter texts as they were edited, and as they are written now. */
  shorter: Readonly<Record<ShorterLength, { page: ArticlePage; fresh: Article; history: History }>>;
}

/** The article of an event in one language: the saved one, or a preview until it is saved. */
export function ArticlePanel({
  eventId,
  record,
  article: { lang, page: fullPage, review, history: historyOfFull, comments, fresh: freshFull, shorter },
  followed,
  files,
  wording,
  withKeys,
  alone,
}: {
  eventId: string;
  record: DraftRecord;
  article: ArticleOfEvent;
  followed: readonly Followed[];
  /** Names of the event's files, for its photos. */
  files: readonly string[];
  /** Wording help, where it is configured. */
  wording: WordingOffer;
  /** Whether the keys of the review's actions hold: no other article is on the page. */
  withKeys: boolean;
  /** Sentences of which the article in the other language, beside this one, states nothing. */
  alone: readonly string[];
}) {
  const t = useTranslations("event");
  const ta = useTranslations("article");
  const [chosen, setChosen] = useState<Sentence>();
  const [opened, setOpened] = useState(false);
  const [length, setLength] = useAddressChoice<Length>(`length-${lang}`, LENGTHS, "full");
  const full = length === "full";
  const { page, fresh, history } = full
    ? { page: fullPage, fresh: freshFull, history: historyOfFull }
    : shorter[length];
  const { stored } = page;
  const shown = stored?.article ?? fresh;
  const editedLengths = SHORTER_LENGTHS.filter((each) => shorter[each].page.stored?.kept);
  const outdated = stored?.pending.filter((change) => change.outdated).flatMap(({ ids }) => ids) ?? [];
  const open = comments?.rows.filter((row) => row.resolvedAt === null) ?? [];
  const commented = new Set(open.flatMap((row) => row.sentenceId ?? []));
  const empty = shown.blocks.length === 0;
  const ask = (sentence: Sentence) => {
    setChosen(sentence);
    setOpened(true);
  };
  return (
    <section className={classes.articlePart} aria-label={t(`articleIn.${lang}`)}>
      {review && <ReviewBar of={{ eventId, lang }} review={review} withKeys={withKeys} />}
      {record.status === "held" && (
        <div className={classes.length}>
          <LengthBar lang={lang} value={length} edited={editedLengths} onChange={setLength} />
        </div>
      )}
      <div className={classes.tools}>
        {!empty && <ArticleExports article={shown} eventId={eventId} length={length} />}
        {full && stored && page.may.edit && <EditTextLink eventId={eventId} lang={lang} />}
        {full && !stored && (
          <ArticleWriting eventId={eventId} lang={lang} page={page} empty={fresh.blocks.length === 0} />
        )}
        {full && stored && page.may.edit && wording && (
          <WordingHelp
            of={{ eventId, lang }}
            article={stored.article}
            version={stored.version}
            offer={wording}
          />
        )}
      </div>
      {stored?.editing?.isSameUser === false && (
        <p className={classes.fromRecord} role="status">
          {t("editingNow", { name: stored.editing.name })}
        </p>
      )}
      {stored && !full && (
        <p className={classes.fromRecord}>
          {ta(editedLengths.includes(length) ? "editedLength" : "fromRecord")}
        </p>
      )}
      {full && <OutdatedTranslation eventId={eventId} lang={lang} page={page} />}
      <ArticleOutdated
        key={length}
        eventId={eventId}
        record={record}
        lang={lang}
        page={page}
        length={length}
      />
      <ArticlePaper
        article={shown}
        onSentence={full || stored ? ask : undefined}
        chosen={opened ? chosen?.id : undefined}
        marked={new Set(outdated)}
        edited={new Set(stored?.edited)}
        commented={full ? commented : undefined}
        alone={full ? new Set(alone) : undefined}
        pictureOf={(_photo, file, crop) =>
          file && files.includes(file) ? uploadedUrl(eventId, file, "screen", crop) : undefined
        }
      />
      {full && alone.length > 0 && <p className={classes.editedHint}>{t("onlyHere")}</p>}
      {stored && stored.edited.length > 0 && <p className={classes.editedHint}>{t("editedHint")}</p>}
      {full && review && comments && (
        <ArticleComments
          of={{ eventId, noun: "article", subjectId: review.id }}
          comments={comments}
          article={shown}
          onSentence={ask}
        />
      )}
      <RemovedSentences eventId={eventId} lang={lang} page={page} length={length} />
      <GapList gaps={freshFull.gaps} of={lang} record={record} eventId={eventId} />
      {review && stored && (
        <ReviewChanges
          key={`${length} ${stored.version}`}
          of={{ eventId, lang, length }}
          version={stored.version}
          decidedVersion={full ? review.decidedVersion : null}
          numbers={history.numbers}
          mayEdit={fullPage.may.edit}
        />
      )}
      {review && (full || history.numbers.length > 0) && <ReviewHistory history={history} />}
      <SidePanel title={t("sentence")} opened={opened} onClose={() => setOpened(false)}>
        {chosen && (
          <SentenceDetails
            key={`${length} ${chosen.id}`}
            sentence={chosen}
            record={record}
            eventId={eventId}
            lang={lang}
            page={page}
            length={length}
            followed={followed}
            onDone={() => setOpened(false)}
          />
        )}
        {full && chosen && review && comments && (
          <SentenceComments
            of={{ eventId, noun: "article", subjectId: review.id }}
            comments={comments}
            sentenceId={chosen.id}
          />
        )}
      </SidePanel>
    </section>
  );
}
