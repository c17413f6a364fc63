import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { office, requireSession } from "../../../server-office";
import { formatMoment } from "../../timestamps";
import { RobotList } from "../robots/robot-list";
import classes from "../settings.module.css";
import { AccountPanel } from "./account-panel";
import { CalendarFeedPanel } from "./calendar-feed-panel";
import { PasswordForm } from "./password-form";
import { ReminderForm } from "./reminder-form";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("account"),
});

/** Account settings: language, shortcuts, reminders, group robots, calendar feed, password. */
export default async function AccountPage() {
  const { office: place } = await requireSession();
  const { calendarFeeds, reminders, robots } = await office();
  const [t, titles, lang, feed, { own, ofUnit }, { mail, ...chosen }] = await Promise.all([
    getTranslations("reminders.form"),
    getTranslations("robots"),
    getLocale(),
    calendarFeeds.own(),
    robots.own(),
    reminders.settings(),
  ]);
  const { on, address, trouble } = mail;
  const problem = trouble && {
    day: formatMoment(trouble.at, place.timeZone, lang),
    problem: t(`problems.${trouble.what}`),
  };
  return (
    <>
      <AccountPanel />
      <ReminderForm
        chosen={chosen}
        mail={{ on, address, trouble: problem && t("problem", problem) }}
        robots={own.length + ofUnit.length > 0 ? { ofUnit } : undefined}
      />
      <section className={`${classes.form} ${classes.after}`} aria-labelledby="robots">
        <h2 id="robots" className={classes.part}>
          {titles("title")}
        </h2>
        <RobotList scope="own" robots={own} />
      </section>
      <CalendarFeedPanel since={feed.createdAt && formatMoment(feed.createdAt, place.timeZone, lang)} />
      <PasswordForm />
    </>
  );
}
