import { VisuallyHidden } from "@mantine/core";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/domain/events/in-language";
import { LANGS, otherLang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { writtenArticle } from "@/server/articles/written-article";
import { office, orNotFound, requireSession } from "../../../../server-office";
import type { Query } from "../../../address";
import { OfficePage } from "../../../office-page";
import { ExclusiveEditor } from "./exclusive-editor";

interface Address {
  params: Promise<{ eventId: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("editor"))("title"),
});

/** Edits the text of an event's article in the language of the address. */
export default async function EditArticleRoute({ params, searchParams }: Address) {
  await requireSession();
  const { eventId } = await params;
  const query = await searchParams;
  const locale = await getLocale();
  const lang = LANGS.find((each) => each === query.lang) ?? locale;
  const { articles, attachments, events, settings } = await office();
  const event = await orNotFound(events.get({ id: eventId }));
  const { stored, may } = await articles.get({ eventId, lang });
  const back = `/events/${eventId}?tab=article&lang=${lang}`;
  if (!stored || !may.edit || event.withdrawn) redirect(back);
  const t = await getTranslations();
  const { writing } = await settings.get();
  const hasPhotos = event.attachments > 0 && (event.record.photos?.length ?? 0) > 0;
  const { files } = hasPhotos ? await attachments.ofEvent({ eventId }) : { files: [] };
  const other = otherLang(lang);
  const readBeside = async () => {
    const { stored: saved } = await articles.get({ eventId, lang: other });
    const article = saved?.article ?? writtenArticle(event.record, other, writing[other]);
    return { article, isSaved: saved !== null };
  };
  const beside = query.beside === "yes" ? await readBeside() : undefined;
  const title = inLanguage(event.record.title, locale) || t("events.noTitle");
  return (
    <OfficePage
      full
      crumbs={[
        { name: t("nav.events"), href: "/events" },
        { name: title, href: back },
        { name: t("editor.title") },
      ]}
    >
      <VisuallyHidden component="h1">{labelled(t("editor.title"), title, locale)}</VisuallyHidden>
      <ExclusiveEditor
        key={lang}
        eventId={eventId}
        lang={lang}
        record={event.record}
        stored={stored}
        fresh={writtenArticle(event.record, lang, writing[lang])}
        files={files.map(({ name }) => name)}
        beside={beside}
      />
    </OfficePage>
  );
}
