import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Badge } from "@/components/badge";
import { inLanguage } from "@/domain/events/in-language";
import { postLabel } from "@/domain/participations/labels";
import { office, orNotFound, requireSession } from "../../../server-office";
import { asDatedPost } from "../../directory/dated-post";
import classes from "../../directory/directory.module.css";
import { EntryEvents } from "../../directory/entry-events";
import { EntryHead } from "../../directory/entry-head";
import { OfficePage } from "../../office-page";
import { ContactPart } from "./contact-part";
import { PostsPart } from "./posts-part";

interface Address {
  params: Promise<{ personId: string }>;
}

const personOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).people.get({ id }));
});

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => {
  const { person } = await personOf((await params).personId);
  return { title: inLanguage(person.name, await getLocale()) };
};

/** Page of a person: positions and events. */
export default async function PersonRoute({ params }: Address) {
  const page = await personOf((await params).personId);
  const { person } = page;
  const t = await getTranslations();
  const lang = await getLocale();
  const aliases = person.aliases?.join(lang === "zh" ? "、" : ", ");
  return (
    <OfficePage
      crumbs={[{ name: t("nav.people"), href: "/people" }, { name: inLanguage(person.name, lang) }]}
    >
      <EntryHead
        kind="people"
        name={person.name}
        line={[inLanguage(person.honorific, lang), aliases && t("directory.also", { names: aliases })]
          .filter(Boolean)
          .join(" · ")}
        entry={{
          ...page,
          values: person,
          organization: null,
          posts: page.posts.map(asDatedPost),
        }}
        sample={page.sample}
        mergedInto={page.mergedInto}
      />
      <ContactPart contact={page.contact} />
      <PostsPart person={page} />
      <section className={classes.part}>
        <h2>{t("nav.events")}</h2>
        <EntryEvents
          events={page.events}
          columns={[
            {
              key: "posts",
              head: t("directory.postThen"),
              phone: false,
              wrap: true,
              cell: ({ posts }) =>
                posts.map((post) => postLabel(post, lang)).join(lang === "zh" ? "、" : "; "),
            },
            {
              key: "role",
              head: t("directory.asWhat"),
              phone: false,
              cell: ({ side, roles, presence }) => (
                <>
                  {[side && t(`values.side.${side}`), ...roles.map((role) => t(`values.role.${role}`))]
                    .filter(Boolean)
                    .join(" · ")}
                  {presence !== "attended" && (
                    <Badge className={classes.marks} color="gray">
                      {t(`values.presence.${presence}`)}
                    </Badge>
                  )}
                </>
              ),
            },
          ]}
        />
      </section>
    </OfficePage>
  );
}
