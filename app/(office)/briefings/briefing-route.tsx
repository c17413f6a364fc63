import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { dayIn } from "@/domain/briefings/inputs";
import { inLanguage } from "@/domain/events/in-language";
import { office, orNotFound, requireSession } from "../../server-office";
import type { Query } from "../address";
import { BriefingPage } from "./briefing-page";

type Parameter = "organizationId" | "personId";

interface Address<Name extends Parameter> {
  params: Promise<Record<Name, string>>;
  searchParams: Promise<Query>;
}

// Metadata and page of one request read the briefing once.
const briefingOf = cache(async (parameter: Parameter, id: string, day: string | undefined) => {
  await requireSession();
  const of = parameter === "personId" ? { personId: id } : { organizationId: id };
  return orNotFound((await office()).briefings.get({ ...of, ...(day && { day }) }));
});

/** Page and metadata of the briefing on the organization or person that `parameter` of the address identifies. */
export const briefingRoute = <Name extends Parameter>(parameter: Name) => {
  const wanted = async ({ params, searchParams }: Address<Name>) =>
    briefingOf(parameter, (await params)[parameter], dayIn((await searchParams).day));
  const generateMetadata = async (address: Address<Name>): Promise<Metadata> => {
    const { name } = await wanted(address);
    const t = await getTranslations("briefing");
    return { title: t("title", { name: inLanguage(name, await getLocale()) }) };
  };
  const BriefingRoute = async (address: Address<Name>) => <BriefingPage briefing={await wanted(address)} />;
  return { generateMetadata, BriefingRoute };
};
