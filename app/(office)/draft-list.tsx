import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { office, requireSession } from "../server-office";
import { DiscardDraft } from "./discard-draft";
import { formatTimestamp } from "./timestamps";
import classes from "./today.module.css";

/** The user's unsaved work on events, from any machine. */
export async function DraftList() {
  const { office: place } = await requireSession();
  const [drafts, t, lang] = await Promise.all([
    (await office()).drafts.mine(),
    getTranslations(),
    getLocale(),
  ]);
  if (drafts.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t("today.drafts")}>
      <h2>{t("today.drafts")}</h2>
      <ul className={classes.drafts}>
        {drafts.map(({ id, exists, kind, title, start, at }) => (
          <li key={id} className={classes.draftRow}>
            <Link href={exists ? `/events/${id}/edit` : `/events/new?draft=${id}`} className={classes.draft}>
              <span>{inLanguage(title, lang) || t(`values.kind.${kind}`)}</span>
              <span>
                {[
                  start,
                  t(exists ? "today.draftOfEvent" : "today.draftOfNew"),
                  t("today.draftAt", { at: formatTimestamp(new Date(at), place.timeZone) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </Link>
            <DiscardDraft id={id} name={inLanguage(title, lang) || t(`values.kind.${kind}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
