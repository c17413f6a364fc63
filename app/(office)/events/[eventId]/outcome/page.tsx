import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/page-header";
import { inLanguage } from "@/domain/events/in-language";
import { isComing } from "@/domain/events/plan-outcome";
import { office, orNotFound, requireSession } from "../../../../server-office";
import { OfficePage } from "../../../office-page";
import { OutcomeForm } from "./outcome-form";

interface Address {
  params: Promise<{ eventId: string }>;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("plan"))("record"),
});

/** Records what happened to a planned event; any other event has its own page instead. */
export default async function OutcomeRoute({ params }: Address) {
  await requireSession();
  const { eventId } = await params;
  const { events, settings } = await office();
  const [event, { writing }] = await Promise.all([orNotFound(events.get({ id: eventId })), settings.get()]);
  const isOpen = event.may.save && !event.withdrawn && isComing(event.record);
  if (!isOpen) redirect(`/events/${event.id}`);
  const t = await getTranslations();
  const title = inLanguage(event.record.title, await getLocale()) || t("events.noTitle");
  return (
    <OfficePage
      crumbs={[
        { name: t("nav.events"), href: "/events" },
        { name: title, href: `/events/${event.id}` },
        { name: t("plan.record") },
      ]}
    >
      <PageHeader above={title} title={t("plan.record")} line={t("plan.hint")} />
      <OutcomeForm id={event.id} version={event.version} plan={event.record} home={writing.zh?.home} />
    </OfficePage>
  );
}
