import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import type { Briefing } from "@/domain/briefings/briefing";
import { OfficePage } from "../office-page";
import { BriefingPaper } from "./briefing-paper";
import { briefingText } from "./briefing-text";
import { BriefingTools } from "./briefing-tools";

/** The page of a briefing. */
export async function BriefingPage({ briefing }: { briefing: Briefing }) {
  const t = await getTranslations();
  const lang = await getLocale();
  const text = briefingText(briefing, lang);
  const noun = briefing.of === "person" ? "people" : "organizations";
  const isEmpty =
    [briefing.meetings, briefing.agreements, briefing.ours, briefing.theirs, briefing.others].flat()
      .length === 0;
  return (
    <OfficePage
      crumbs={[
        { name: t(`nav.${noun}`), href: `/${noun}` },
        { name: text.name, href: `/${noun}/${briefing.id}` },
        { name: t("briefing.name") },
      ]}
    >
      <PageHeader
        title={text.title}
        line={
          <>
            {text.beside && <span lang={lang === "zh" ? "en" : "zh-CN"}>{text.beside} · </span>}
            {briefing.coming ? (
              <Link href={`/events/${briefing.coming.id}`}>{text.occasion.text}</Link>
            ) : (
              text.occasion.text
            )}
          </>
        }
        actions={
          <BriefingTools
            day={briefing.day}
            file={`/api/briefings/${noun}/${briefing.id}?day=${briefing.day}&lang=${lang}`}
          />
        }
      />
      {isEmpty && <EmptyState title={t("briefing.nothing")}>{t("briefing.nothingText")}</EmptyState>}
      <BriefingPaper text={text} />
    </OfficePage>
  );
}
