import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { newRecord } from "@/domain/events/new-record";
import { isCalendarDay } from "@/domain/events/values";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { EventEditor } from "../form/event-editor";
import { TemplateChoice } from "./template-choice";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("form"))("newTitle"),
});

interface Address {
  searchParams: Promise<{ draft?: string | string[]; day?: string | string[] }>;
}

/** Logs a new event; `?day=` gives its day, `?draft=` continues unsaved work that the server keeps. */
export default async function NewEventRoute({ searchParams }: Address) {
  const { today } = await requireSession();
  const { settings, drafts, templates } = await office();
  const { draft: id, day } = await searchParams;
  const [{ writing }, offered] = await Promise.all([settings.get(), id ? [] : templates.all()]);
  const kept = typeof id === "string" ? await orNotFound(drafts.get({ id })) : undefined;
  if (kept === null) redirect("/events/new");
  if (kept && kept.version > 0) redirect(`/events/${id}/edit`);
  const wholeDay = typeof day === "string" && day.length === 10 && isCalendarDay(day) ? day : undefined;
  const t = await getTranslations();
  const title = t("form.newTitle");
  return (
    <OfficePage full crumbs={[{ name: t("nav.events"), href: "/events" }, { name: title }]}>
      {!kept && offered.length > 0 && <TemplateChoice templates={offered} day={wholeDay} />}
      <EventEditor
        key={kept ? id?.toString() : "new"}
        title={title}
        style={writing}
        draft={kept && typeof id === "string" ? { id, ...kept } : undefined}
        event={{ version: 0, record: newRecord(wholeDay, today) }}
      />
    </OfficePage>
  );
}
