import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { newRecord } from "@/domain/events/new-record";
import { isCalendarDay } from "@/domain/events/values";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { EventEditor } from "../form/event-editor";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("form"))("newTitle"),
});

interface Address {
  searchParams: Promise<{ draft?: string | string[]; day?: string | string[] }>;
}

/** Logs a new event; `?day=` gives its day, `?draft=` continues unsaved work that the server keeps. */
export default async function NewEventRoute({ searchParams }: Address) {
  const { today } = await requireSession();
  const { settings, drafts } = await office();
  const { writing } = await settings.get();
  const { draft: id, day } = await searchParams;
  const kept = typeof id === "string" ? await orNotFound(drafts.get({ id })) : undefined;
  if (kept === null) redirect("/events/new");
  if (kept && kept.version > 0) redirect(`/events/${id}/edit`);
  const wholeDay = typeof day === "string" && day.length === 10 && isCalendarDay(day) ? day : undefined;
  const t = await getTranslations();
  const title = t("form.newTitle");
  return (
    <OfficePage full crumbs={[{ name: t("nav.events"), href: "/events" }, { name: title }]}>
      <EventEditor
        title={title}
        style={writing}
        draft={kept && typeof id === "string" ? { id, ...kept } : undefined}
        event={{ version: 0, record: newRecord(wholeDay, today) }}
      />
    </OfficePage>
  );
}
