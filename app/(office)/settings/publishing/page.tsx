import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, orNotFound, requireSession } from "../../../server-office";
import { DeliveryList } from "./delivery-list";
import { DestinationPanel } from "./destination-panel";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("deliveries"))("title"),
});

/** The sites that articles are sent to, and what was sent; for administrators. */
export default async function PublishingPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const { office: place } = await requireSession();
  const { deliveries } = await office();
  const page = Math.max(1, Number.parseInt((await searchParams).page ?? "1", 10) || 1);
  const [destinations, sent] = await orNotFound(
    Promise.all([deliveries.destinations(), deliveries.list({ page })]),
  );
  return (
    <>
      <DestinationPanel destinations={destinations} />
      <DeliveryList {...sent} page={page} timeZone={place.timeZone} />
    </>
  );
}
