import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import { literal } from "../literal";
import type { Relations } from "./content";
import type { Meet, PersonKey, Scene } from "./message";
import { type Entry, familyOf, type Roster } from "./roster";

/** 市长茶话会, 第一次联席会议: the noun of an event that is more than a meeting. */
const OWN_ZH =
  /[“《]|(?:论坛|对话|对话会|茶话会|年会|例会|联席会议|圆桌会议|委员会.{0,6}会议|(?:视频|线上|云)(?:会议|会晤|对话会?|交流会|座谈会))$/;
/** "the Mayors' Forum", "the second joint committee meeting". */
const OWN_EN =
  /^(?:the )?(?:\d|\p{Lu}|first|second|third|annual).*\b(?:forum|conference|dialogue|roundtable|summit|committee|seminar|workshop|tea party)\b/iu;

/** Items whose title is a thing, a place, a subject or a meal: never an event that two organizations held. */
const NO_EVENT: ReadonlySet<string> = new Set(["handover", "tour", "meal", "presentation"]);

const isOwnName = (title: Text | undefined): boolean => {
  const fits = [title?.en && OWN_EN.test(title.en), title?.zh && OWN_ZH.test(title.zh)].filter(
    (one) => one !== undefined && one !== "",
  );
  return fits.length > 0 && fits.every((one) => one === true);
};

/** The top-level organization of somebody's first post. */
const topOf = (one: Entry): string | undefined =>
  familyOf(one.raw.posts?.find((post) => post.organization)?.organization).at(-1);

/** One person for each side if all people of a side are from one organization. */
const representatives = (roster: Roster, titled: boolean): readonly [PersonKey, PersonKey] | undefined => {
  const of = (side: "host" | "guest"): Entry[] =>
    roster.present.filter((one) => one.side === side && !one.group);
  const [hosts, guests] = [of("host"), of("guest")];
  const [a, b] = [hosts[0], guests[0]];
  const [own, other] = [new Set(hosts.map(topOf)), new Set(guests.map(topOf))];
  const clear = own.size === 1 && other.size === 1 && ![...own, ...other].includes(undefined);
  if (!a || !b || !clear || topOf(a) === topOf(b)) return undefined;
  return !titled && roster.present.some((one) => one.side === "third") ? undefined : [a.key, b.key];
};

/** 甲市与乙市举行视频会议: whether the office's own title says that two organizations held the item. */
const isTitledAsHeld = ({ title }: DraftRecord, scene: Scene | undefined): boolean => {
  const [whole, called] = [title?.zh, scene?.item.title?.zh];
  if (!whole || !called || !/会议?$/.test(called)) return false;
  return new RegExp(`[与和].+(?:举行|召开|举办)[^，；]{0,10}${literal(called)}$`).test(whole);
};

/** 座谈会, 交流会: a sitting that its hosts hold, unlike a meeting of two people. */
const SITTING_ZH = /(?:座谈|交流|恳谈|对接|联席|见面|工作)会$/;

/** A sitting that two organizations held together: its hosts are those of the two that met, and nobody received others. */
const heldByBoth = (
  { organizers = [] }: DraftRecord,
  roster: Roster,
  { receivers }: Relations,
  scene: Scene,
): Pick<Meet, "between"> | undefined => {
  const hosts = organizers.filter(({ tier, organization }) => tier === "host" && organization);
  const joint = hosts.length === 2 && receivers.length === 0 && SITTING_ZH.test(scene.item.title?.zh ?? "");
  const first = (side: "host" | "guest"): Entry | undefined =>
    roster.present.find((one) => one.side === side && !one.group);
  const [host, guest] = joint ? [first("host"), first("guest")] : [];
  if (!host || !guest) return undefined;
  const held = new Set(hosts.map(({ organization }) => familyOf(organization).at(-1)));
  const met = new Set([topOf(host), topOf(guest)]);
  const same =
    held.size === 2 && met.size === 2 && [...met].every((one) => one !== undefined && held.has(one));
  return same ? { between: { pair: [host.key, guest.key], scene } } : undefined;
};

/**
 * Whether a meeting of two organizations has a name of its own, so that it is one event that both held: by its formal name, by
 * the title of its only item, or as both are its hosts.
 */
export const heldBetween = (
  record: DraftRecord,
  roster: Roster,
  relations: Relations,
  scenes: readonly Scene[],
): Pick<Meet, "between"> | undefined => {
  const { party, separate } = relations;
  if (separate.length > 0) return undefined;
  const [scene, ...more] = scenes.filter(
    ({ told, item }) => told === "main" && item.title !== undefined && !NO_EVENT.has(item.activity ?? ""),
  );
  const both = scene && more.length === 0 ? heldByBoth(record, roster, relations, scene) : undefined;
  if (both) return both;
  if (party.delegations.length > 0 || party.hostStaff.length > 0) return undefined;
  const titled = more.length === 0 && isTitledAsHeld(record, scene);
  const pair = representatives(roster, titled);
  if (!pair) return undefined;
  const own = scene !== undefined && (titled || isOwnName(scene.item.title));
  const named = more.length === 0 && own ? { scene } : undefined;
  if (!record.officialName && !named) return undefined;
  return { between: { pair, ...(record.officialName ? {} : named) } };
};
