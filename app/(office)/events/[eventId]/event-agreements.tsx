import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import type { EventPage } from "@/server/events/queries";
import { office } from "../../../server-office";
import { listedAgreement } from "../../agreements/listed-agreement";
import { AgreementTable } from "./tab-panels";

/** The agreements of an event as the register has them. */
export async function EventAgreements({ event }: { event: EventPage }) {
  const t = await getTranslations();
  if (event.withdrawn) return <p>{t("agreements.eventWithdrawn")}</p>;
  const { rows } = await (await office()).agreements.list({ eventId: event.id });
  const lang = await getLocale();
  if (rows.length > 0)
    return (
      <AgreementTable
        rows={rows.map((row) => listedAgreement(row, lang))}
        label={t("event.tabs.agreements")}
      />
    );
  return (
    <EmptyState
      title={t("agreements.noneEvent")}
      step={event.may.save && <LinkButton href={`/events/${event.id}/edit`}>{t("event.edit")}</LinkButton>}
    >
      {t("agreements.noneEventText")}
    </EmptyState>
  );
}
