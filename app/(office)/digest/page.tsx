import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { type DigestInput, digestInput } from "@/domain/digests/inputs";
import { monthAfter } from "@/domain/events/days";
import { formatDay } from "@/domain/events/format-day";
import { office, requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { monthIn } from "../events/calendar";
import { OfficePage } from "../office-page";
import classes from "./digest.module.css";
import { DigestPaper } from "./digest-paper";
import { digestText } from "./digest-text";
import { DigestTools } from "./digest-tools";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("digest"))("name"),
});

/** What an address asks for; each part that is missing or wrong has its default. */
const inputIn = (query: Query, today: string, lang: "en" | "zh"): DigestInput => {
  const parts = digestInput.shape;
  const month = monthIn(query.month, monthAfter(today.slice(0, 7), -1));
  return {
    month,
    lang: parts.lang.catch(lang).parse(query.lang),
    by: parts.by.catch("kind").parse(query.by),
    length: parts.length.catch("notice").parse(query.length),
  };
};

/** The events held in a month as one document, to be copied or taken as Word; by default of the last whole month. */
export default async function DigestPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { today } = await requireSession();
  const [query, t] = [await searchParams, await getTranslations()];
  const input = inputIn(query, today, await getLocale());
  const digest = await (await office()).digests.ofMonth(input);
  const text = digestText(digest);
  const monthBy = (by: 1 | -1) => withFilter(query, { month: monthAfter(input.month, by) });
  return (
    <OfficePage crumbs={[{ name: t("nav.events"), href: "/events" }, { name: t("digest.name") }]}>
      <PageHeader title={t("digest.name")} line={t("digest.about")} />
      <nav className={classes.months} aria-label={t("digest.months")}>
        <Link href={monthBy(-1)} aria-label={t("events.monthBefore")} title={t("events.monthBefore")}>
          ←
        </Link>
        <strong>{formatDay(input.month, await getLocale())}</strong>
        <Link href={monthBy(1)} aria-label={t("events.monthAfter")} title={t("events.monthAfter")}>
          →
        </Link>
      </nav>
      <DigestTools input={input} text={text} />
      {digest.more && <p className={classes.note}>{t("digest.more")}</p>}
      {text.sections.length > 0 ? (
        <DigestPaper text={text} />
      ) : (
        <EmptyState title={t("digest.none")}>{t("digest.noneText")}</EmptyState>
      )}
    </OfficePage>
  );
}
