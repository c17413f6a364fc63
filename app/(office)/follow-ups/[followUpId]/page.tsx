import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { LangText } from "@/components/lang-text";
import { may } from "@/domain/access/may";
import { inLanguage } from "@/domain/events/in-language";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import classes from "../detail/detail.module.css";
import { FollowUpView } from "../detail/follow-up-view";

interface Address {
  params: Promise<{ followUpId: string }>;
}

const followUpById = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).followUps.get({ id }));
});

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => {
  const { text } = await followUpById((await params).followUpId);
  return { title: inLanguage(text, await getLocale()) || (await getTranslations("followUps"))("noText") };
};

/** One follow-up as a page of its own, where mails and other screens lead to. */
export default async function FollowUpPage({ params }: Address) {
  const [followUp, { user, today }, t, lang, users] = await Promise.all([
    followUpById((await params).followUpId),
    requireSession(),
    getTranslations(),
    getLocale(),
    office().then((caller) => caller.users.names()),
  ]);
  const title = inLanguage(followUp.text, lang) || t("followUps.noText");
  return (
    <OfficePage crumbs={[{ name: t("nav.followUps"), href: "/follow-ups" }, { name: title }]}>
      <h1 className={classes.title}>
        <LangText text={followUp.text} below fallback={t("followUps.noText")} />
      </h1>
      <FollowUpView
        followUp={followUp}
        users={users}
        today={today}
        titled
        me={{ id: user.id, mayManageUsers: may({ kind: "user", ...user }, "user.manage", undefined) }}
      />
    </OfficePage>
  );
}
