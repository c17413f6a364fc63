import type { AgendaItem, DraftRecord } from "../../../../events/shape";
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

/** "Meeting at Lake University": what took place, and where. */
const AT_PLACE = /^(.+?) (?:at|in) (?:the )?(.+)$/iu;

const bare = (name: string | undefined): string => (name ?? "").replace(/^the /iu, "").toLowerCase();

/** An item without a title that says only what kind of item it is, with whom, or where, which other fields say. */
export const withoutRepeatedTitle = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  const title = printedTitle(item);
  if (title === "") return item;
  const { activity, venue, saw = [] } = item;
  if (activity === "talks" && WITH_VISITORS.test(title)) return untitled(item);
  if (activity === "talks" && record.kind !== "other" && isWithHosts(record, title)) return untitled(item);
  const [, meal] = (activity === "meal" && FOR_VISITORS.exec(title)) || [];
  if (meal) return titled(item, meal);
  if (activity === "tour" && (saw.length > 0 || venue) && ONLY_TOUR.test(title)) return untitled(item);
  const [, what, where = ""] = AT_PLACE.exec(title) ?? [];
  const places = [venue?.name, venue?.organization?.name, venue?.organization?.short].map((text) =>
    bare(text?.en),
  );
  return what && places.includes(bare(where)) && where !== "" ? titled(item, what) : item;
};
