import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { BUCKETS } from "@/domain/follow-ups/buckets";
import { office, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { FollowUpTabs } from "../follow-up-tabs";
import classes from "./mine.module.css";
import { MineCard } from "./mine-card";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("followUps"))("mine.title"),
});

/** The follow-ups that the user is responsible for, grouped by the next action; designed for phones first. */
export default async function MinePage() {
  const { today } = await requireSession();
  const [{ rows, total }, t] = await Promise.all([(await office()).followUps.mine(), getTranslations()]);
  const buckets = BUCKETS.map((bucket) => ({
    bucket,
    rows: rows.filter((row) => row.bucket === bucket),
  })).filter((each) => each.rows.length > 0);
  return (
    <OfficePage
      crumbs={[{ name: t("nav.followUps"), href: "/follow-ups" }, { name: t("followUps.mine.title") }]}
    >
      <PageHeader title={t("followUps.mine.title")} />
      <FollowUpTabs here="mine" />
      {buckets.length === 0 ? (
        <EmptyState
          title={t("followUps.mine.none")}
          step={<Link href="/follow-ups?responsible=nobody">{t("followUps.mine.toUnassigned")}</Link>}
        >
          {t("followUps.mine.noneText")}
        </EmptyState>
      ) : (
        <div className={classes.mine}>
          <nav className={classes.jump} aria-label={t("followUps.mine.buckets")}>
            {buckets.map(({ bucket, rows: held }) => (
              <a key={bucket} href={`#${bucket}`} data-bucket={bucket}>
                <b>{held.length}</b> <span>{t(`followUps.mine.short.${bucket}`)}</span>
              </a>
            ))}
          </nav>
          {buckets.map(({ bucket, rows: held }) => (
            <section key={bucket} id={bucket} className={classes.bucket} aria-labelledby={`${bucket}-name`}>
              <h2 id={`${bucket}-name`}>
                {t(`followUps.mine.bucket.${bucket}`)} <span>{held.length}</span>
              </h2>
              <ul>
                {held.map((row) => (
                  <MineCard key={row.id} row={row} today={today} />
                ))}
              </ul>
            </section>
          ))}
          {total > rows.length && (
            <p>
              <Link href="/follow-ups?responsible=me">{t("followUps.allOfState", { count: total })}</Link>
            </p>
          )}
        </div>
      )}
    </OfficePage>
  );
}
