import { Alert } from "@mantine/core";
import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { TabLinks } from "@/components/tab-links";
import { inLanguage } from "@/domain/events/in-language";
import { planDifferences } from "@/domain/events/plan-differences";
import { isComing } from "@/domain/events/plan-outcome";
import type { EventPage, EventPlan } from "@/server/events/queries";
import type { EventProposals } from "@/server/follow-ups/proposals-of-event";
import { office, orNotFound, requireSession } from "../../../server-office";
import type { Query } from "../../address";
import { OfficePage } from "../../office-page";
import { DirectoryDifferences } from "./directory-differences";
import { EventAgreements } from "./event-agreements";
import { EventArticles } from "./event-articles";
import { EventFollowUps } from "./event-follow-ups";
import { EventHead } from "./event-head";
import { followedIn } from "./followed";
import { GoToPlace } from "./go-to-place";
import { History } from "./history";
import { PhotosEditing } from "./photos-editing";
import { PlanPanel } from "./plan-panel";
import classes from "./record.module.css";
import { RecordView } from "./record-view";
import { ChecklistPanel, CommentPanel, FilesPanel } from "./tab-panels";
import { TABS, type Tab, tabIn } from "./tabs";

interface Address {
  params: Promise<{ eventId: string }>;
  searchParams: Promise<Query>;
}

const eventOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).events.get({ id }));
});

const titleOf = async (event: EventPage): Promise<string> =>
  inLanguage(event.record.title, await getLocale()) || (await getTranslations("events"))("noTitle");

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => ({
  title: await titleOf(await eventOf((await params).eventId)),
});

/** The follow-ups of an event, which its record and article lead to. */
const followedOf = async (event: EventPage) => {
  if (event.withdrawn || !event.record.followUps?.length) return [];
  const { rows } = await (await office()).followUps.list({ event: event.id, closed: "too" });
  return followedIn(event.record, rows);
};

/** Names of the files that the photos of an event may have. */
const photoFilesOf = async (event: EventPage): Promise<string[]> => {
  if (event.attachments === 0 || !event.record.photos?.length) return [];
  const { files } = await (await office()).attachments.ofEvent({ eventId: event.id });
  return files.map(({ name }) => name);
};

/** What the details of an event show besides its record. */
const detailsOf = async (event: EventPage) => {
  const { people } = await office();
  const [followed, files, entries, differences] = await Promise.all([
    followedOf(event),
    photoFilesOf(event),
    people.ofEvent({ id: event.id }),
    people.differences({ id: event.id }),
  ]);
  return { followed, files, people: entries, differences };
};

/** The tabs of an event. A cancelled event is not prepared any more. */
const tabsOf = ({ record, preparations }: EventPage, plan: EventPlan): Tab[] => {
  const isPrepared = isComing(record) || (record.status === "held" && preparations.all > 0);
  return TABS.filter((tab) => (tab !== "plan" || plan) && (tab !== "checklist" || isPrepared));
};

/** The tab of an address; the details where the event has no such tab. */
const shownTab = (query: Query, tabs: readonly Tab[]): Tab => {
  const tab = tabIn(query);
  return tabs.includes(tab) ? tab : "record";
};

async function Part({
  event,
  query,
  proposals,
  plan,
  details,
}: {
  event: EventPage;
  query: Query;
  proposals: EventProposals;
  plan: EventPlan;
  /** Read with the rest of the page where the address leads to the details. */
  details: Awaited<ReturnType<typeof detailsOf>> | null;
}) {
  switch (shownTab(query, tabsOf(event, plan))) {
    case "record": {
      const { followed, files, people, differences } = details ?? (await detailsOf(event));
      const mayAdd = event.may.save && !event.withdrawn;
      return (
        <>
          <RecordView
            record={event.record}
            followed={followed}
            photosOf={{
              ...{ eventId: event.id, files, mayAdd },
              editor: mayAdd && query.photos === "edit" && <PhotosEditing event={event} />,
            }}
            people={people}
          />
          <DirectoryDifferences entries={differences} />
          <p>
            <a className={classes.download} href={`/api/events/${event.id}`} download>
              {(await getTranslations("events"))("export")}
            </a>
          </p>
        </>
      );
    }
    case "plan":
      return plan ? <PlanPanel event={event} plan={plan.plan} mayUndo={plan.mayUndo} /> : null;
    case "checklist":
      return (
        <ChecklistPanel
          eventId={event.id}
          checklist={await (await office()).checklists.ofEvent({ eventId: event.id })}
          today={(await requireSession()).today}
          closed={event.withdrawn !== undefined || !isComing(event.record)}
        />
      );
    case "article":
      return (
        <EventArticles
          event={event}
          query={query}
          followed={await followedOf(event)}
          files={await photoFilesOf(event)}
        />
      );
    case "follow-ups":
      return (
        <EventFollowUps
          event={event}
          proposals={proposals}
          opened={typeof query.open === "string" ? query.open : undefined}
        />
      );
    case "agreements":
      return <EventAgreements event={event} />;
    case "files":
      return (
        <FilesPanel
          eventId={event.id}
          withdrawn={query.withdrawn === "yes"}
          {...(await (
            await office()
          ).attachments.ofEvent({
            eventId: event.id,
            ...(query.withdrawn === "yes" && { withdrawn: true }),
          }))}
        />
      );
    case "comments":
      return <CommentPanel of={{ eventId: event.id, noun: "event", subjectId: event.id }} />;
    case "history":
      return (
        <History entries={await (await office()).audit.ofEvent({ id: event.id })} record={event.record} />
      );
  }
}

/** Page of an event: details, articles, files and history. */
export default async function EventRoute({ params, searchParams }: Address) {
  const event = await eventOf((await params).eventId);
  const query = await searchParams;
  const { events, followUps } = await office();
  const [lacking, proposals, plan, details] = await Promise.all([
    events.lacking({ id: event.id }),
    followUps.proposals({ eventId: event.id }),
    event.hasPlan ? events.plan({ id: event.id }) : null,
    tabIn(query) === "record" ? detailsOf(event) : null,
  ]);
  const t = await getTranslations();
  const format = await getFormatter();
  const tabs = tabsOf(event, plan);
  const counts: Partial<Record<Tab, number>> = {
    checklist: event.preparations.open,
    "follow-ups": event.record.followUps?.length ?? 0,
    agreements: event.record.agreements?.length ?? 0,
    files: event.attachments,
  };
  return (
    <OfficePage crumbs={[{ name: t("nav.events"), href: "/events" }, { name: await titleOf(event) }]}>
      <EventHead
        event={event}
        lacking={lacking}
        proposed={proposals.open.length}
        planChanges={plan ? planDifferences(plan.plan, event.record).count : 0}
      />
      {event.withdrawn && (
        <Alert color="gray" variant="light" mb="md">
          {t("event.withdrawnBy", {
            by: event.withdrawn.by ?? "–",
            at: format.dateTime(event.withdrawn.at, { dateStyle: "medium", timeStyle: "short" }),
            reason: event.withdrawn.reason,
          })}
        </Alert>
      )}
      <TabLinks
        label={t("event.parts")}
        tabs={tabs.map((tab) => ({
          href: `?tab=${tab}`,
          name: [t(`event.tabs.${tab}`), counts[tab]].filter(Boolean).join(" "),
          here: tab === shownTab(query, tabs),
        }))}
      />
      <Part event={event} query={query} proposals={proposals} plan={plan} details={details} />
      <GoToPlace />
    </OfficePage>
  );
}
