import { Button } from "@mantine/core";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { DIGESTS } from "@/domain/reminders/reminder";
import { mailsStoppedByLink, me } from "../../server-office";
import classes from "../auth.module.css";
import { AuthCard } from "../auth-card";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("reminders");
  return { title: t("title"), referrer: "no-referrer" };
};

/**
 * The page of an unsubscribe link, without signing in: names what it stops, in the reader's language, and asks for one
 * click, since mail clients fetch every link. It works without JavaScript.
 */
export default async function UnsubscribePage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string; was?: string }>;
}) {
  const { token = "", was } = await searchParams;
  const [target, { office }, screen] = await Promise.all([mailsStoppedByLink(token), me(), getLocale()]);
  const lang = target?.lang ?? screen;
  const t = await getTranslations({ locale: lang });
  const title = t("reminders.stop.title", { office: inLanguage(office?.name, lang) || t("app.name") });
  if (!target) return <AuthCard title={title} lead={t("reminders.stop.broken")} />;
  const { what, on, name } = target;
  const isDigest = what === "digest";
  const lead = isDigest
    ? t(on ? "reminders.stop.digestOn" : "reminders.stop.digestOff", { name })
    : t(on ? "reminders.stop.kindOn" : "reminders.stop.kindOff", {
        name,
        kind: t(`values.reminderKind.${what}`),
      });
  const press = on
    ? t(isDigest ? "reminders.stop.stopDigest" : "reminders.stop.stopKind")
    : t(isDigest ? "reminders.stop.digestAgain" : "reminders.stop.again");
  const before = DIGESTS.find((each) => each === was);
  return (
    <div lang={LANGUAGE_TAG[lang]}>
      <AuthCard title={title} lead={<span role="status">{lead}</span>}>
        <form
          className={classes.form}
          method="post"
          action={`/api/unsubscribe?${new URLSearchParams({ token })}`}
        >
          <input type="hidden" name="act" value={on ? "stop" : "again"} />
          {before && <input type="hidden" name="digest" value={before} />}
          <Button type="submit" size="md" variant={on ? "filled" : "default"}>
            {press}
          </Button>
        </form>
        <p className={classes.after}>
          <Link href="/settings/account#reminders">{t("reminders.stop.more")}</Link>
        </p>
      </AuthCard>
    </div>
  );
}
