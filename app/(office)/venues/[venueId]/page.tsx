import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { office, orNotFound, requireSession } from "../../../server-office";
import classes from "../../directory/directory.module.css";
import { EntryEvents } from "../../directory/entry-events";
import { EntryHead } from "../../directory/entry-head";
import { OfficePage } from "../../office-page";

interface Address {
  params: Promise<{ venueId: string }>;
}

const venueOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).venues.get({ id }));
});

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => {
  const { venue } = await venueOf((await params).venueId);
  return { title: inLanguage(venue.name, await getLocale()) };
};

/** Page of a venue: location, organization and events. */
export default async function VenueRoute({ params }: Address) {
  const page = await venueOf((await params).venueId);
  const { venue, organization } = page;
  const t = await getTranslations();
  const lang = await getLocale();
  const line = [inLanguage(venue.city, lang), inLanguage(venue.address, lang)].filter(Boolean);
  return (
    <OfficePage crumbs={[{ name: t("nav.venues"), href: "/venues" }, { name: inLanguage(venue.name, lang) }]}>
      <EntryHead
        kind="venues"
        name={venue.name}
        line={
          <>
            {line.join(" · ")}
            {organization?.id && (
              <>
                {" "}
                <Link href={`/organizations/${organization.id}`}>
                  {organizationLabel(organization, lang)}
                </Link>
              </>
            )}
          </>
        }
        entry={{ ...page, values: venue, organization, posts: [] }}
        sample={page.sample}
        mergedInto={page.mergedInto}
      />
      <section className={classes.part}>
        <h2>{t("nav.events")}</h2>
        <EntryEvents events={page.events} />
      </section>
    </OfficePage>
  );
}
