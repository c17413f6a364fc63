import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { inLanguage, LangText } from "@/components/lang-text";
import { may } from "@/domain/access/may";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { FollowUpView } from "../story/follow-up-view";
import classes from "../story/story.module.css";

interface Address {
  params: Promise<{ followUpId: string }>;
}

const storyOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).followUps.story({ id }));
});

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => {
  const { text } = await storyOf((await params).followUpId);
  return { title: inLanguage(text, await getLocale()) || (await getTranslations("followUps"))("noText") };
};

/** One follow-up as a page of its own, where mails and other screens lead to. */
export default async function FollowUpPage({ params }: Address) {
  const [story, { user, today }, t, lang, users] = await Promise.all([
    storyOf((await params).followUpId),
    requireSession(),
    getTranslations(),
    getLocale(),
    office().then((caller) => caller.users.names()),
  ]);
  const title = inLanguage(story.text, lang) || t("followUps.noText");
  return (
    <OfficePage crumbs={[{ name: t("nav.followUps"), href: "/follow-ups" }, { name: title }]}>
      <h1 className={classes.title}>
        <LangText text={story.text} below fallback={t("followUps.noText")} />
      </h1>
      <FollowUpView
        story={story}
        users={users}
        today={today}
        titled
        me={{ id: user.id, mayManageUsers: may({ kind: "user", ...user }, "user.manage", undefined) }}
      />
    </OfficePage>
  );
}
