import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { office, requireSession } from "../../../server-office";
import { momentWords } from "../../stamp";
import { AccountPanel } from "./account-panel";
import { CalendarFeedPanel } from "./calendar-feed-panel";
import { PasswordForm } from "./password-form";
import { ReminderForm } from "./reminder-form";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("account"),
});

/** Account settings: language, shortcuts, reminders, calendar feed, password. */
export default async function AccountPage() {
  const { office: place } = await requireSession();
  const { calendarFeeds, reminders } = await office();
  const [t, lang, feed, { mail, ...chosen }] = await Promise.all([
    getTranslations("reminders.form"),
    getLocale(),
    calendarFeeds.own(),
    reminders.settings(),
  ]);
  const { on, address, trouble } = mail;
  const problem = trouble && {
    day: momentWords(trouble.at, place.timeZone, lang),
    problem: t(`problems.${trouble.what}`),
  };
  return (
    <>
      <AccountPanel />
      <ReminderForm chosen={chosen} mail={{ on, address, trouble: problem && t("problem", problem) }} />
      <CalendarFeedPanel since={feed.createdAt && momentWords(feed.createdAt, place.timeZone, lang)} />
      <PasswordForm />
    </>
  );
}
