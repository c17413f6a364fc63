import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { dayIn } from "@/domain/briefings/inputs";
import { inLanguage } from "@/domain/events/in-language";
import { office, orNotFound, requireSession } from "../../../../server-office";
import type { Query } from "../../../address";
import { BriefingPage } from "../../../briefings/briefing-page";

interface Address {
  params: Promise<{ organizationId: string }>;
  searchParams: Promise<Query>;
}

const briefingFor = cache(async (organizationId: string, day: string | undefined) => {
  await requireSession();
  return orNotFound((await office()).briefings.get({ organizationId, ...(day && { day }) }));
});

const wanted = async ({ params, searchParams }: Address) =>
  briefingFor((await params).organizationId, dayIn((await searchParams).day));

export const generateMetadata = async (address: Address): Promise<Metadata> => {
  const { name } = await wanted(address);
  const t = await getTranslations("briefing");
  return { title: t("title", { name: inLanguage(name, await getLocale()) }) };
};

/** Briefing on an organization. */
export default async function BriefingRoute(address: Address) {
  return <BriefingPage briefing={await wanted(address)} />;
}
