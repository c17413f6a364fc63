import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/domain/events/in-language";
import { office, orNotFound, requireSession } from "../../../../server-office";
import { OfficePage } from "../../../office-page";
import { EventEditor } from "../../form/event-editor";

interface Address {
  params: Promise<{ eventId: string }>;
  searchParams: Promise<{ field?: string | string[] }>;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("form"))("editTitle"),
});

/** Edits an event; `?field=` opens one field of its record. */
export default async function EditEventRoute({ params, searchParams }: Address) {
  await requireSession();
  const { eventId } = await params;
  const { attachments, events, settings, drafts } = await office();
  const event = await orNotFound(events.get({ id: eventId }));
  if (!event.may.save || event.withdrawn) redirect(`/events/${event.id}`);
  const t = await getTranslations();
  const title = inLanguage(event.record.title, await getLocale()) || t("events.noTitle");
  const { field } = await searchParams;
  const [{ writing }, draft, files] = await Promise.all([
    settings.get(),
    drafts.get({ id: event.id }),
    event.attachments > 0 ? attachments.ofEvent({ eventId: event.id }) : { files: [] },
  ]);
  return (
    <OfficePage
      full
      crumbs={[
        { name: t("nav.events"), href: "/events" },
        { name: title, href: `/events/${event.id}` },
        { name: t("form.editTitle") },
      ]}
    >
      <EventEditor
        title={title}
        style={writing}
        event={{ id: event.id, version: event.version, record: event.record, by: event.updatedBy }}
        draft={draft ? { id: event.id, ...draft } : undefined}
        files={files.files.map(({ name }) => name)}
        field={typeof field === "string" ? field : undefined}
      />
    </OfficePage>
  );
}
