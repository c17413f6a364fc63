import type { Side } from "../../events/values";
import type { Context } from "./context";
import type { PersonRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 访问团, "trade mission to Modelia": the name says that they visit.
const VISITS =
  /访问|友好|经贸|商务|访华|参访|来访|调研|检查|观摩|参观|赴|\b(?:to|visit\w*|study|trade|business|goodwill|economic)\b/iu;

// Words that say who receives and who visits; 外方, 嘉宾 or "guests" may be anybody, and 我方 may be the visitors.
const SAYS_WHO_VISITS =
  /接待|接见|会见|来访|到访|来宾|拜访|访问|考察|参观|参访|访华|赴|主方|客方|宾方|宾主|主宾|东道|陪同|陪餐|作陪|主办|客人|(?:友好|经贸|商务)(?:代表)?团|来客|访客|\b(?:hosts?|hosted|hosting|visit\w*|receiv\w*|reception|welcom\w*|delegation|tour)\b/iu;

// 出席嘉宾 of an event: everybody, where nobody receives and nothing else names a side.
const INVITED = /(?:出席|参会|与会|到场|重要|主要|领导[和与及]?)嘉宾|嘉宾(?:名单|一览|如下)/u;
const SIDE = /[我主中外客宾对]方|您|贵[方司局校]|[表察问访流]团|一行/u;

// "From our side": of those who travel
const WE_ARRIVE =
  /\b(?:we (?:will |shall |are )?(?:land|arriv|fly|travel)\p{L}*|our (?:flight|arrival|hotel|visas?))\b/iu;

const employersOf = ({ posts }: PersonRead): string[] =>
  posts.flatMap(({ organization }) => organization?.text ?? []);

// 翻译：王小样（外办翻译室） below the guests, with 外办主任 李大例 among the hosts: an interpreter of the hosts.
const interpretsForOthers = ({ read, context }: Placed, ofOthers: ReadonlySet<string>): boolean =>
  [context.role, ...read.roles].includes("interpreter") &&
  employersOf(read).some((own) => [...ofOthers].some((other) => own !== other && own.startsWith(other)));

/**
 * People without the side that only 嘉宾 gives, and interpreters on the side of those whose organization they belong to. The side is
 * doubtful that nothing but the name of their delegation or a word such as 外方 or "guests" gives (several delegations without a
 * host are not all guests, and one alone need not be), and where both sides have people of one organization.
 */
export const withDoubtfulSides = <T extends Placed>(people: readonly T[], text: string): readonly T[] => {
  const isHosted = people.some(({ read, context }) => (context.side ?? read.side ?? "guest") !== "guest");
  const hasGuests = people.some(({ read, context }) => (context.side ?? read.side) === "guest");
  const isSaid = SAYS_WHO_VISITS.test(text);
  const isForAll = !isHosted && !isSaid && INVITED.test(text) && !SIDE.test(text);
  const isTravelling = !hasGuests && WE_ARRIVE.test(text);
  const employersOn = (side: Side) =>
    new Set(people.filter(({ context }) => context.side === side).flatMap(({ read }) => employersOf(read)));
  const [ofHosts, ofGuests] = [employersOn("host"), employersOn("guest")];
  return people.map((each) => {
    const { read } = each;
    const { side: given, ...rest } = each.context;
    if (isForAll && given === "guest" && !rest.delegation)
      return { ...each, context: rest, read: { ...read, doubt: [...read.doubt, "side"] } };
    if (isTravelling && given === "host" && !rest.delegation)
      return { ...each, context: rest, read: { ...read, doubt: [...read.doubt, "side"] } };
    const context = each.context;
    const employers = employersOf(read);
    const elsewhere = given === "host" ? ofGuests : given === "guest" ? ofHosts : undefined;
    if (elsewhere && interpretsForOthers(each, elsewhere))
      return { ...each, context: { ...context, side: given === "host" ? "guest" : "host" } };
    if (employers.some((org) => elsewhere?.has(org)))
      return { ...each, read: { ...read, doubt: [...read.doubt, "side" as const] } };
    const byName =
      !isHosted && context.delegation && context.side === "guest" && !VISITS.test(context.delegation);
    const side = context.side ?? read.side;
    if (!byName && (isSaid || (isHosted && hasGuests) || !side || side === "third")) return each;
    return { ...each, read: { ...read, doubt: [...read.doubt, "side" as const] } };
  });
};

const isPlaced = (each: object): each is Placed => "read" in each;
// "Coming from Modelport:", unlike "Flights:"
const INTRODUCES = /^\P{Script=Han}{12,}:\s*$/u;
/** People with a doubtful side where it is that of those above, and an introduction that was not understood is between them. */
export const withSidesBelowUnread = <T extends object>(found: readonly T[]): readonly T[] => {
  let above: Side | undefined;
  let isDoubtful = false;
  return found.map((each) => {
    if ("unread" in each) isDoubtful ||= above !== undefined && INTRODUCES.test(String(each.unread));
    if (!isPlaced(each)) return each;
    const { side } = each.context;
    if (side !== above) isDoubtful = false;
    above = side;
    if (!isDoubtful || !side) return each;
    return { ...each, read: { ...each.read, doubt: [...each.read.doubt, "side" as const] } };
  });
};
