import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FORMAT } from "@/domain/events/shape";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { EventEditor } from "../form/event-editor";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("form"))("newTitle"),
});

interface Address {
  searchParams: Promise<{ draft?: string | string[] }>;
}

/** Logs a new event; `?draft=` continues unsaved work that the server keeps. */
export default async function NewEventRoute({ searchParams }: Address) {
  await requireSession();
  const { settings, drafts } = await office();
  const { writing } = await settings.get();
  const { draft: id } = await searchParams;
  const kept = typeof id === "string" ? await orNotFound(drafts.get({ id })) : undefined;
  if (kept === null) redirect("/events/new");
  if (kept && kept.version > 0) redirect(`/events/${id}/edit`);
  const t = await getTranslations();
  const title = t("form.newTitle");
  return (
    <OfficePage full crumbs={[{ name: t("nav.events"), href: "/events" }, { name: title }]}>
      <EventEditor
        title={title}
        style={writing}
        draft={kept && typeof id === "string" ? { id, ...kept } : undefined}
        event={{
          version: 0,
          record: {
            format: FORMAT,
            kind: "inspection",
            status: "held",
            when: {},
            participants: [],
            agenda: [],
          },
        }}
      />
    </OfficePage>
  );
}
