import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { office, orNotFound, requireSession } from "../../../server-office";
import classes from "../../directory/directory.module.css";
import { EntryEvents } from "../../directory/entry-events";
import { EntryHead } from "../../directory/entry-head";
import { PostDays } from "../../directory/post-days";
import { OfficePage } from "../../office-page";

interface Address {
  params: Promise<{ organizationId: string }>;
}

const organizationOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).organizations.get({ id }));
});

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => {
  const { organization } = await organizationOf((await params).organizationId);
  return { title: inLanguage(organization.name, await getLocale()) };
};

/** Page of an organization: parent, subordinate units, people and events. */
export default async function OrganizationRoute({ params }: Address) {
  const page = await organizationOf((await params).organizationId);
  const { organization, parent, parts, people } = page;
  const t = await getTranslations();
  const lang = await getLocale();
  const name = inLanguage(organization.name, lang);
  const aliases = [inLanguage(organization.short, lang), ...(organization.aliases ?? [])].filter(Boolean);
  const line = [
    organization.kind && t(`values.orgKind.${organization.kind}`),
    inLanguage(organization.city, lang),
    aliases.length > 0 && t("directory.also", { names: aliases.join(lang === "zh" ? "、" : ", ") }),
  ];
  return (
    <OfficePage crumbs={[{ name: t("nav.organizations"), href: "/organizations" }, { name }]}>
      <EntryHead
        kind="organizations"
        name={organization.name}
        line={
          <>
            {line.filter(Boolean).join(" · ")}
            {parent?.id && (
              <>
                {" "}
                {t("directory.partOf")}{" "}
                <Link href={`/organizations/${parent.id}`}>{organizationLabel(parent, lang)}</Link>
              </>
            )}
          </>
        }
        entry={{ ...page, values: organization, organization: parent, posts: [] }}
        sample={page.sample}
        mergedInto={page.mergedInto}
      />
      {parts.length > 0 && (
        <section className={classes.part}>
          <h2>{t("directory.parts")}</h2>
          <ul className={classes.posts}>
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={`/organizations/${part.id}`}>
                  <LangText text={part.name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section className={classes.part}>
          <h2>{t("nav.people")}</h2>
          <ul className={classes.posts}>
            {people.map((person) => (
              <li key={`${person.id} ${person.from} ${inLanguage(person.title ?? undefined, lang)}`}>
                <span>
                  <Link href={`/people/${person.id}`}>
                    <LangText text={person.name} />
                  </Link>{" "}
                  {inLanguage(person.title ?? undefined, lang)}
                </span>
                <span className={classes.days}>
                  <PostDays {...person} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.part}>
        <h2>{t("nav.events")}</h2>
        <EntryEvents events={page.events} />
      </section>
    </OfficePage>
  );
}
