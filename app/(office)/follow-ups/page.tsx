import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/link";
import { packRows } from "@/components/packed-rows";
import { PageHeader } from "@/components/page-header";
import { inLanguage } from "@/domain/events/in-language";
import type { Text } from "@/domain/events/values";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import { office, requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { ExcelButton } from "../excel-button";
import { OfficePage } from "../office-page";
import { BoardView } from "./board-view";
import { isChoosable } from "./choosable";
import { COLUMNS_COOKIE, columnsIn } from "./columns";
import { ColumnsChoice } from "./columns-choice";
import { FilterBar } from "./filter-bar";
import { filterIn } from "./filter-in";
import { FollowUpTabs } from "./follow-up-tabs";
import classes from "./list.module.css";
import { ListView } from "./list-view";
import { listedFollowUp } from "./listed-follow-up";
import { OpenedFollowUp } from "./opened-follow-up";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("followUps"),
});

type Caller = Awaited<ReturnType<typeof office>>;

/** A name to show for what an address points at; nothing where it points at nothing that one may know of. */
const named = async <T, Name>(read: Promise<T> | undefined, name: (found: T) => Name) =>
  read?.then(name, () => undefined);

const partnerOf = (caller: Caller, key: string | undefined): Promise<Text | undefined> => {
  if (!key?.startsWith("o:")) return Promise.resolve(key ? { zh: key.slice(2) } : undefined);
  return named(caller.organizations.get({ id: key.slice(2) }), (found) => found.organization.name);
};
const eventOf = (caller: Caller, id: string | undefined) =>
  named(id ? caller.events.get({ id }) : undefined, (found) => found.record.title);

/** Active filters without a field in the filter bar, each removable. */
async function Narrowed({
  filter,
  query,
  event,
  agreement,
  partner,
}: {
  filter: FollowUpFilter;
  query: Query;
  event: Text | undefined;
  agreement: Text | undefined;
  partner: Text | undefined;
}) {
  const t = await getTranslations("followUps");
  const lang = await getLocale();
  const applied: [keyof FollowUpFilter, string | undefined][] = [
    ["event", filter.event && t("narrowed.event", { name: inLanguage(event, lang) || "–" })],
    ["agreement", filter.agreement && t("narrowed.agreement", { name: inLanguage(agreement, lang) || "–" })],
    ["partner", filter.partner && t("narrowed.partner", { name: inLanguage(partner, lang) || "–" })],
    ["awaitingDecision", filter.awaitingDecision ? t("narrowed.awaitingDecision") : undefined],
    [
      "onTime",
      filter.onTime === undefined ? undefined : t(filter.onTime ? "narrowed.onTime" : "narrowed.notOnTime"),
    ],
    ["withdrawn", filter.withdrawn ? t("narrowed.withdrawn") : undefined],
  ];
  return applied.map(
    ([name, words]) =>
      words && (
        <Link
          key={name}
          className={classes.chip}
          href={withFilter(query, { [name]: undefined })}
          title={t("removeFilter")}
          aria-label={t("removeThisFilter", { words })}
        >
          {words} <span aria-hidden="true">×</span>
        </Link>
      ),
  );
}

/** All visible follow-ups, as a table or a board; filters are stored in the address. */
export default async function FollowUpsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { today, user } = await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const board = query.view === "board";
  const opened = typeof query.open === "string" ? query.open : undefined;
  const caller = await office();
  const [t, lang, jar, users, found, partner, event, agreement, openedFollowUp] = await Promise.all([
    getTranslations(),
    getLocale(),
    cookies(),
    caller.users.names(),
    board ? caller.followUps.board(filter) : caller.followUps.list(filter),
    partnerOf(caller, filter.partner),
    eventOf(caller, filter.event),
    named(
      filter.agreement ? caller.agreements.get({ id: filter.agreement }) : undefined,
      (read) => read.title,
    ),
    named(opened ? caller.followUps.get({ id: opened }) : undefined, (read) => read),
  ]);
  const words = { lang, allParties: t("record.allParties") };
  const columns = columnsIn(jar.get(COLUMNS_COOKIE)?.value);
  const total = "rows" in found ? found.total : found.reduce((sum, column) => sum + column.total, 0);
  const more = "rows" in found && found.more ? "yes" : "no";
  const partnerId = filter.partner?.startsWith("o:") ? filter.partner.slice(2) : undefined;
  return (
    <OfficePage crumbs={[{ name: t("nav.followUps") }]} full={board}>
      <PageHeader
        title={t("nav.followUps")}
        actions={total > 0 && <ExcelButton list="follow-ups" query={query} />}
      />
      <FollowUpTabs
        here={board ? "board" : "all"}
        narrowed={{
          all: withFilter(query, { view: undefined, open: undefined }),
          board: withFilter(query, { view: "board", state: undefined, group: undefined, open: undefined }),
        }}
      />
      <FilterBar
        users={users}
        partner={partnerId && partner ? { id: partnerId, name: partner } : null}
        board={board}
      />
      <div className={classes.head}>
        <span className={classes.said}>
          <span role="status">{t("followUps.total", { count: total, more })}</span>
          <Narrowed filter={filter} query={query} event={event} agreement={agreement} partner={partner} />
        </span>
        {!board && <ColumnsChoice shown={columns} />}
      </div>
      {"rows" in found ? (
        <ListView
          list={{
            packed: packRows(
              found.rows.map((row) => ({
                ...listedFollowUp(row, words, columns, filter.group),
                ...(isChoosable(row, user) && { isChoosable: true as const }),
              })),
            ),
            total: found.total,
            more: found.more,
            pageSize: found.pageSize,
          }}
          query={query}
          filter={filter}
          columns={columns}
          users={users}
          today={today}
        />
      ) : (
        <BoardView board={found} query={query} filter={filter} today={today} />
      )}
      <OpenedFollowUp followUp={openedFollowUp} users={users} />
    </OfficePage>
  );
}
