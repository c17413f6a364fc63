import type { AgendaItem, DraftRecord, Participant } from "../../../../events/shape";
import { printedTitle, titled, untitled } from "./own-texts";

/** "Reception of the Delegation", "Meeting with the Visitors": talks by those who came, whom the article has named. */
const WITH_VISITORS =
  /^(?:official |formal )?(?:reception|meeting|welcome|talks?|discussions?)(?: (?:of|with|for|between) (?:the )?(?:visiting )?(?:delegations?|visitors?|guests?|team|mission|both sides|two sides))$/iu;

/** "Meeting with the Leadership of the Zone": talks with the hosts, whom the article has named. */
const WITH_LEADERS =
  /^(?:meeting|talks?|discussions?) with (?:the )?((?:[\p{L}'’-]+ ){0,4})(?:leadership|management|leaders)(?: of (?:the )?(.+))?$/iu;
/** Words for the hosts that name no other body. */
const OF_HOSTS =
  /^(?:senior|top|local|host|hosts|zone|chamber|association|company|university|college|school|institute|park|hospital|city)$/u;

/** Whether a title names nobody but the leaders of those who received. */
const isWithHosts = ({ participants = [] }: DraftRecord, title: string): boolean => {
  const [found, front = "", body = ""] = WITH_LEADERS.exec(title) ?? [];
  const hosts = participants.filter(({ roles }) => roles?.includes("receiver"));
  if (found === undefined || hosts.length === 0) return false;
  const bodies = hosts.flatMap(({ posts = [], of = [] }) => [
    ...posts.map(({ organization }) => organization),
    ...of,
  ]);
  const names = bodies
    .flatMap((one) => [one?.name?.en, one?.short?.en, one?.parent?.name?.en])
    .flatMap((name) => (name ?? "").toLowerCase().split(" "));
  return `${front}${body}`
    .toLowerCase()
    .split(/ |(?=['’]s$)/u)
    .filter(Boolean)
    .every((word) => OF_HOSTS.test(word) || names.includes(word.replace(/['’]s$/u, "")));
};

/** "Luncheon in Honor of the Delegation": a meal for those who came. */
const FOR_VISITORS =
  /^(.+?) (?:in hono(?:u)?r of|for) (?:the )?(?:visiting )?(?:delegations?|visitors?|guests?|delegates)$/iu;

/** "Guided Tour", "Site Visit": what the item is, where what was seen is known. */
const ONLY_TOUR = /^(?:guided |official |brief |site |field )?(?:tours?|visits?)$/iu;

/** "Discussion with Port Officials": talks of the visitors, rather than of both sides, with those of the hosts. */
const WITH_SOME =
  /^(?:discussions?|exchanges? of views|talks|meetings?|interactions?|dialogues?) with (?:the )?(?!(?:both|all|two|each)\b)(?:[\p{L}-]+ ){0,4}(?:management|officials|staff|leaders|leadership|experts|representatives|researchers|faculty|students|teachers|members|executives|team)$/iu;

/** "Inspection of Two Factories": a number of places, whose names say which. */
const OF_SO_MANY =
  /^((?:tours?|visits?|inspections?)) (?:of|to|at) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\p{L}-]+ ){0,2}[\p{L}-]+s$/iu;

/** "Visit to Lake University": talks by the place to which the visitors came for them. */
const TALKS_AT = /^(?:official |working |courtesy )?visit to (?:the )?(.+)$/iu;

/** "Talks with LHB Director", "Meetings with the Mayor": talks by the posts of those who were met. */
const WITH_POST = /^(?:courtesy )?(?:meetings?|talks|discussions?|calls?) (?:with|on) (?:the )?(.+)$/iu;

/** "Call on the Mayor and MOU Signing": how those who signed came together. */
const CALL_AND_SIGNING =
  /^(?:(?:courtesy )?(?:call|meeting|visit|talks|discussion|tour)s?(?: (?:on|with|to|of|at) [^,]+?)?) (?:and|&) (?:the )?(?:[\p{L}-]+ ){0,3}signing(?: ceremony| of [^,]+)?$/iu;

/** "Meeting at Lake University": what took place, and where. */
const AT_PLACE = /^(.+?) (?:at|in) (?:the )?(.+)$/iu;

const bare = (name: string | undefined): string => (name ?? "").replace(/^the /iu, "").toLowerCase();

/** "LHB" of the Lake Harbour Board. */
const letters = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");

const orgsOf = ({ posts = [], of = [] }: Participant): NonNullable<Participant["of"]> => [
  ...posts.flatMap(({ organization }) => organization ?? []),
  ...of,
];

/** Whether words of a title are those of the post and organization of one person who was met: "LHB Director". */
const isPostOf = (words: string, one: Participant): boolean => {
  const names = orgsOf(one).flatMap((org) => [org, org.parent ?? org]);
  const texts = names.flatMap((org) => [org.name?.en ?? "", org.short?.en ?? ""]);
  const post = one.posts?.map(({ title }) => title?.en ?? "").join(" ") ?? "";
  const known = new Set(
    [post, ...texts, ...texts.map(letters), "of the"].flatMap((text) =>
      text.toLowerCase().split(/[^\p{L}]+/u),
    ),
  );
  const said = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const own = new Set(post.toLowerCase().split(/[^\p{L}]+/u));
  return said.every((word) => known.has(word)) && said.some((word) => own.has(word) && word !== "of");
};

/** Those who were met at an item: the people listed there, or those who received the visitors. */
const metAt = ({ participants = [] }: DraftRecord, { people = [] }: AgendaItem): Participant[] =>
  people.length > 0
    ? participants.filter(({ key }) => people.some((one) => one.key === key))
    : participants.filter(({ roles }) => roles?.includes("receiver"));

/** An item at the organization of those met that its title names, with the place in the place's own field. */
const atTheirPlace = (
  item: AgendaItem,
  where: string,
  met: readonly Participant[],
): AgendaItem | undefined => {
  const organization = met
    .flatMap((one) => orgsOf(one))
    .flatMap((org) => [org, org.parent ?? org])
    .find(({ name, short }) =>
      [bare(name?.en), bare(short?.en), bare(letters(name?.en ?? ""))].includes(bare(where)),
    );
  if (!organization?.name || bare(where) === "" || item.city) return undefined;
  return item.venue ? item : { ...item, venue: { name: organization.name, organization } };
};

/** An item without a title that says only what kind of item it is, with whom, or where, which other fields say. */
export const withoutRepeatedTitle = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  const title = printedTitle(item);
  if (title === "") return item;
  if (
    item.activity === "discussion" &&
    record.kind !== "other" &&
    record.kind !== "seminar" &&
    WITH_SOME.test(title)
  )
    return { ...item, activity: "talks" };
  const { activity, venue, saw = [] } = item;
  if (activity === "talks" && WITH_VISITORS.test(title)) return untitled(item);
  if (activity === "talks" && record.kind !== "other" && isWithHosts(record, title)) return untitled(item);
  if (activity === "signing" && (item.agreements ?? []).length > 0 && CALL_AND_SIGNING.test(title))
    return untitled(item);
  if (activity === "talks" || activity === "discussion") {
    const met = record.kind === "other" ? [] : metAt(record, item);
    const [, whom = ""] = WITH_POST.exec(title) ?? [];
    if (whom !== "" && met.some((one) => isPostOf(whom, one))) return untitled(item);
    const [, to = ""] = TALKS_AT.exec(title) ?? [];
    const there = atTheirPlace(item, to, met);
    if (there) return untitled(there);
    const [, talks = "", at = ""] = AT_PLACE.exec(title) ?? [];
    // Beside a city, which the place would have to be in, the title keeps it.
    if (item.city && / of /u.test(at) && !/^the /iu.test(title.slice(title.length - at.length - 4)))
      return titled(item, `${talks} at the ${at}`);
    const here = item.venue ? undefined : atTheirPlace(item, at, met);
    if (here) return titled(here, talks);
  }
  const [, trip] = (activity === "tour" && saw.length > 1 && OF_SO_MANY.exec(title)) || [];
  if (trip) return /^inspection/iu.test(trip) ? titled(item, "inspection") : untitled(item);
  const [, meal] = (activity === "meal" && FOR_VISITORS.exec(title)) || [];
  if (meal) return titled(item, meal);
  if (activity === "tour" && (saw.length > 0 || venue) && ONLY_TOUR.test(title)) return untitled(item);
  const [, what, where = ""] = AT_PLACE.exec(title) ?? [];
  const places = [venue?.name, venue?.organization?.name, venue?.organization?.short].map((text) =>
    bare(text?.en),
  );
  return what && places.includes(bare(where)) && where !== "" ? titled(item, what) : item;
};
