import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { LinkButton } from "@/components/link-button";
import { may } from "@/domain/access/may";
import { inLanguage } from "@/domain/events/in-language";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { nameByKey, namesLabel } from "@/domain/participations/labels";
import type { EventPage } from "@/server/events/queries";
import type { EventProposals } from "@/server/follow-ups/proposals-of-event";
import { office, requireSession } from "../../../server-office";
import { FollowUpTable } from "../../follow-ups/follow-up-table";
import { listedFollowUp } from "../../follow-ups/listed-follow-up";
import type { ShownProposal } from "./proposals";
import classes from "./proposals.module.css";
import { OpenedFollowUp, Proposals, ReviewDays } from "./tab-panels";

const COLUMNS = ["by", "to", "due", "state", "responsible"] as const;

/** Suggested follow-ups of an event, and below them its follow-ups with their status. */
export async function EventFollowUps({
  event,
  proposals,
  opened,
}: {
  event: EventPage;
  proposals: EventProposals;
  /** The follow-up that the address opens at the side. */
  opened: string | undefined;
}) {
  const t = await getTranslations();
  if (event.withdrawn) return <p>{t("proposals.eventWithdrawn")}</p>;
  const lang = await getLocale();
  const { user, today } = await requireSession();
  const caller = await office();
  const [{ rows, total }, openedFollowUp, users] = await Promise.all([
    caller.followUps.list({ event: event.id, closed: "too" }),
    opened ? caller.followUps.get({ id: opened }).catch(() => undefined) : undefined,
    opened ? caller.users.names() : [],
  ]);
  const words = { lang, allParties: t("record.allParties") };
  const named = nameByKey(event.record, lang);
  const shown = ({ path, kind, words, followUp }: EventProposals["open"][number]): ShownProposal => {
    const { by, due, force = "wish", text = {} } = followUp;
    const whose = [
      by?.all ? t("record.allParties") : "",
      namesLabel(by?.participants, named, lang),
      ...(by?.organizations ?? []).map((each) => organizationLabel(each, lang)),
    ];
    return {
      path,
      kind,
      words,
      text,
      force,
      by: whose.filter(Boolean).join(lang === "zh" ? "、" : ", "),
      due: inLanguage(due?.words, lang),
    };
  };
  // The event is readable, or this page would not be; nobody's follow-up is everybody's to plan by role.
  const plan = (responsible: string | null) =>
    may({ kind: "user", ...user }, "followUp.plan", {
      event: { createdBy: null, restricted: false, readers: [], withdrawn: false },
      responsible,
      reportedBy: null,
      withdrawn: false,
    });
  const wanting = rows.filter(
    (row) => row.needsReviewDay && row.closedOn === null && plan(row.responsible?.id ?? null),
  );
  return (
    <>
      {(proposals.open.length > 0 || proposals.dismissed.length > 0) && (
        <Proposals
          eventId={event.id}
          version={proposals.version}
          open={proposals.open.map(shown)}
          dismissed={proposals.dismissed.map(shown)}
          mayTake={proposals.mayTake}
        />
      )}
      {wanting.length > 0 && (
        <ReviewDays
          rows={wanting.map(({ id, version, text, dueWords }) => ({
            id,
            version,
            text,
            dueWords: dueWords ?? {},
          }))}
        />
      )}
      {rows.length > 0 ? (
        <section aria-labelledby="followed">
          <h2 id="followed" className={classes.heading}>
            {t("proposals.followed")} <span className={classes.quiet}>{total}</span>
          </h2>
          <FollowUpTable
            rows={rows.map((row) => listedFollowUp(row, words, COLUMNS))}
            label={t("proposals.followed")}
            columns={COLUMNS}
            today={today}
            hrefOf={(row) => `?tab=follow-ups&open=${row.id}`}
          />
          {total > rows.length && (
            <p className={classes.more}>
              <Link href={`/follow-ups?event=${event.id}&closed=too`}>
                {t("proposals.all", { count: total })}
              </Link>
            </p>
          )}
        </section>
      ) : (
        proposals.open.length === 0 && (
          <EmptyState
            title={t("proposals.none")}
            step={
              event.may.save && <LinkButton href={`/events/${event.id}/edit`}>{t("event.edit")}</LinkButton>
            }
          >
            {t("proposals.noneText")}
          </EmptyState>
        )
      )}
      <OpenedFollowUp followUp={openedFollowUp} users={users} />
    </>
  );
}
