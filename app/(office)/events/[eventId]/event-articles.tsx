import { getLocale } from "next-intl/server";
import type { Length, ShorterLength } from "@/domain/articles/lengths";
import { onlyHere } from "@/domain/articles/one-language";
import { LANGS, type Lang, otherLang } from "@/domain/events/values";
import { writtenArticle } from "@/server/articles/written-article";
import type { EventPage } from "@/server/events/queries";
import { office } from "../../../server-office";
import type { Query } from "../../address";
import { ArticleViews } from "./article-views";
import classes from "./event.module.css";
import type { Followed } from "./followed";
import { ArticlePanel } from "./tab-panels";
import { viewIn } from "./tabs";

/** The event's article in one language or in both side by side. */
export async function EventArticles({
  event,
  query,
  followed,
  files,
}: {
  event: EventPage;
  query: Query;
  followed: readonly Followed[];
  files: readonly string[];
}) {
  const locale = await getLocale();
  const view = viewIn(query, locale);
  const { articles, comments, reviews, settings, wording } = await office();
  const { writing } = await settings.get();
  const offer = await wording.offer({ eventId: event.id });
  const langs = LANGS.filter((lang) => view === "both" || view === lang).sort(
    (one, other) => Number(other === locale) - Number(one === locale),
  );
  const shown = await Promise.all(
    langs.map(async (lang) => {
      const review = await reviews.get({ eventId: event.id, lang });
      const written = (length: Length) => writtenArticle(event.record, lang, writing[lang], length);
      const page = await articles.get({ eventId: event.id, lang });
      const history = await reviews.history({ eventId: event.id, lang });
      const shorter = async (length: ShorterLength) => ({
        page: page.stored ? await articles.get({ eventId: event.id, lang, length }) : page,
        fresh: written(length),
        history: page.stored ? await reviews.history({ eventId: event.id, lang, length }) : history,
      });
      const [short, notice, summary] = await Promise.all([
        shorter("short"),
        shorter("notice"),
        shorter("summary"),
      ]);
      return {
        lang,
        page,
        review,
        comments: review
          ? await comments.read({ eventId: event.id, noun: "article", subjectId: review.id })
          : null,
        history,
        fresh: written("full"),
        shorter: { short, notice, summary },
      };
    }),
  );
  const texts = new Map(shown.map(({ lang, page, fresh }) => [lang, page.stored?.article ?? fresh]));
  const aloneIn = (lang: Lang): string[] => {
    const [own, other] = [texts.get(lang), texts.get(otherLang(lang))];
    return own && other && other.blocks.length > 0 ? onlyHere(own, other) : [];
  };
  return (
    <>
      <ArticleViews view={view} />
      <div className={classes.articles} data-both={view === "both" || undefined}>
        {shown.map((article) => (
          <ArticlePanel
            key={article.lang}
            eventId={event.id}
            record={event.record}
            article={article}
            followed={followed}
            files={files}
            wording={offer}
            withKeys={view !== "both"}
            alone={aloneIn(article.lang)}
          />
        ))}
      </div>
    </>
  );
}
