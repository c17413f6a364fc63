import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Party, PersonKey } from "./message";
import { type Entry, familyOf, organizationsOf, type Roster } from "./roster";
import { isMeeting, isTalks } from "./sittings";

/** Whether an item was on the premises of a third organization that the visitors also called on: its people received them only there. */
const isAtThirdOrganization = (record: DraftRecord, roster: Roster, item: AgendaItem): boolean => {
  const institution = familyOf(item.venue?.organization);
  const own = [record.venue?.organization, record.home].flatMap((one) => familyOf(one));
  const there = (item.people ?? []).flatMap(({ key }) => roster.get(key) ?? []);
  const theirs = there.filter((one) => [...organizationsOf(one.raw)].some((id) => institution.includes(id)));
  return (
    own.length > 0 &&
    !institution.some((id) => own.includes(id)) &&
    theirs.length > 0 &&
    theirs.every((one) => one.side === "third") &&
    there.some((one) => one.side === "guest")
  );
};

/** The top-level organizations of those at an item who neither came with the visitors nor accompanied them. */
const topOrganizationsOf = (item: AgendaItem, roster: Roster, party: Party): Set<string> =>
  new Set(
    (item.people ?? []).flatMap(({ key, as }) => {
      const one = roster.get(key);
      const along = as === "escort" || party.people.includes(key) || party.hostStaff.includes(key);
      if (!one || along || one.side === "guest" || one.has("escort")) return [];
      const { posts = [], of = [] } = one.raw;
      return [...posts.map((post) => post.organization), ...of].flatMap((org) => familyOf(org).slice(-1));
    }),
  );

/**
 * Whether an item was a later stop of a journey, with other hosts than an earlier one, or only one of several delegations
 * attended: its receivers received the visitors only there.
 */
const isOneOfStops = (record: DraftRecord, roster: Roster, party: Party, item: AgendaItem): boolean => {
  const items = (record.agenda ?? []).filter((one) => one.told === undefined || one.told === "main");
  const own = topOrganizationsOf(item, roster, party);
  const before = items.includes(item) ? items.slice(0, items.indexOf(item)) : items;
  const elsewhere = before.some((other) => {
    const organizations = topOrganizationsOf(other, roster, party);
    const received = (other.people ?? []).some((one) => one.as === "receiver");
    return (
      !received &&
      organizations.size > 0 &&
      own.size > 0 &&
      [...organizations].every((institution) => !own.has(institution))
    );
  });
  const there = new Set((item.people ?? []).flatMap(({ key }) => roster.get(key)?.raw.delegation ?? []));
  const part = there.size > 0 && party.delegations.some((key) => !there.has(key));
  return (record.kind === "outbound_visit" && elsewhere) || part;
};

const WELCOMES = /^(?:welcome|greet|receive) |^(?:欢迎|迎接)/;

/** "welcome the guests to the city": the words of an item state who received the visitors, only there. */
const isWelcome = ({ did }: AgendaItem): boolean => WELCOMES.test(did?.en ?? did?.zh ?? "");

const isIn = (words: Text | undefined, { raw: { group, person } }: Entry): boolean => {
  const name = group ?? person?.name;
  return [name?.en && words?.en?.includes(name.en), name?.zh && words?.zh?.includes(name.zh)].some(Boolean);
};

/** "visit the students of the club": the words of an item name those who received the visitors at it, only there. */
const namesReceivers = (roster: Roster, { did, people = [] }: AgendaItem): boolean =>
  people.every(({ key, as }) => {
    const one = as === "receiver" ? roster.get(key) : undefined;
    return as !== "receiver" || (one !== undefined && isIn(did, one));
  });

/** Whether others received the visitors for the whole visit, none of whom attended this item: its receivers did so only there. */
const isWithoutReceivers = (roster: Roster, { people = [] }: AgendaItem): boolean => {
  const receivers = roster.present.filter((one) => one.has("receiver"));
  return receivers.length > 0 && !receivers.some((one) => people.some(({ key }) => key === one.key));
};

/** Whether an inspection went to the place of this item, and to others without a reception: its receivers did so only there. */
const isOneOfSites = (record: DraftRecord, item: AgendaItem): boolean => {
  const main = (record.agenda ?? []).filter(({ told }) => (told ?? "main") === "main");
  const elsewhere = main.some(
    (other) =>
      other !== item &&
      other.activity === "tour" &&
      JSON.stringify(other.venue) !== JSON.stringify(item.venue) &&
      !other.people?.some((one) => one.as === "receiver"),
  );
  const site = item.activity === "tour" && item.venue !== undefined;
  return record.kind === "inspection" && !record.venue && site && elsewhere;
};

/** Whether an item is reported (`told`) before or after others: its receivers received the visitors only there. */
const isReportedApart = ({ agenda = [] }: DraftRecord, item: AgendaItem): boolean =>
  (item.told ?? "main") !== "main" && agenda.some(({ told }) => (told ?? "main") === "main");

/**
 * Those of several receivers who met the visitors at talks of their own, and whom the title does not name while it names
 * another: the meeting is that with the one of the title, and the talks with a deputy were another.
 */
const receivedApart = (record: DraftRecord, found: readonly Entry[]): readonly Entry[] => {
  if (record.kind !== "meeting") return [];
  const named = found.filter((one) => isIn(record.title, one));
  const talks = (record.agenda ?? []).filter((item) => isTalks(item) && (item.told ?? "main") === "main");
  const seated = talks.map((item) => found.filter(({ key }) => item.people?.some((one) => one.key === key)));
  const ofTitle = seated.filter((all) => all.some((one) => named.includes(one)));
  const others = seated.filter((all) => !ofTitle.includes(all)).flat();
  return ofTitle.length > 0 ? others.filter((one) => !ofTitle.flat().includes(one)) : [];
};

/** Who received the visitors for the whole visit: by role, or according to an agenda item of a meeting. */
export const receiversOf = (record: DraftRecord, roster: Roster, party: Party): PersonKey[] => {
  const receptions = (record.agenda ?? [])
    .filter((item) => isMeeting(item) || item.activity === "tour")
    .filter((item) => item.people?.some((one) => one.as === "receiver"))
    .filter((item) => !isWelcome(item) && !namesReceivers(roster, item))
    .filter((item) => !isAtThirdOrganization(record, roster, item))
    .filter((item) => !isOneOfSites(record, item))
    .filter((item) => !isReportedApart(record, item));
  const apart = receptions.some((item) => isOneOfStops(record, roster, party, item));
  const atItems = new Set(
    (apart ? [] : receptions)
      .filter((item) => !isWithoutReceivers(roster, item))
      .flatMap((item) => item.people ?? [])
      .filter((one) => one.as === "receiver")
      .map((one) => one.key),
  );
  const all = roster.present.filter(
    (one) => (one.has("receiver") || atItems.has(one.key)) && !party.people.includes(one.key),
  );
  const elsewhere = receivedApart(record, all);
  const found = all.filter((one) => !elsewhere.includes(one));
  if (found.length > 0) return found.map((one) => one.key);
  const titled = receivingByTitle(record, roster, party);
  const others = titled.length > 0 || record.title?.en !== undefined;
  return (others ? titled : hostAtTalks(record, roster, party)).map((one) => one.key);
};

/** Chinese: the only host, who answered the visitors at the talks with which a visit began, of which nobody is listed. */
const hostAtTalks = ({ agenda = [], kind }: DraftRecord, roster: Roster, party: Party): Entry[] => {
  const [first, ...more] = agenda.filter(({ told }) => (told ?? "main") === "main");
  if (kind === "meeting" || !first?.remarks || !isTalks(first)) return [];
  if (first.people || first.venue || more.some(isTalks)) return [];
  const spoke = new Set(first.remarks.flatMap(({ by }) => (Array.isArray(by) ? by : [])));
  const [host, ...others] = roster.present.filter(({ key }) => !party.people.includes(key));
  const both = host && spoke.has(host.key) && party.people.some((key) => spoke.has(key));
  return both && others.length === 0 && host.side === "host" && !host.group ? [host] : [];
};

const RECEIVES = /^(?:、[^，。；]{2,8})?等?(?:分别)?(?:会见|接见|宴请)/;

/** 安例会见某市代表团: the only host of a reception, known only from the office's own title. */
const receivingByTitle = (record: DraftRecord, roster: Roster, party: Party): Entry[] => {
  const title = record.kind === "reception" ? (record.title?.zh ?? "") : "";
  return roster.present.filter((one) => {
    const name = one.raw.person?.name?.zh;
    const at = name !== undefined && name.length > 1 ? title.indexOf(name) : -1;
    const host = one.side === "host" && !party.people.includes(one.key);
    return host && at >= 0 && RECEIVES.test(title.slice(at + (name ?? "").length));
  });
};
