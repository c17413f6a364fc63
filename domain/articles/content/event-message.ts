import type { DraftRecord } from "../../events/shape";
import { destinationSights, destinationStops } from "./destinations";
import type { Message, PersonKey, Scene } from "./message";
import { leadersOf } from "./named";
import { tourOfDestination } from "./same-place";
import { isTalks } from "./sittings";
import type { Source } from "./source";
import { thirdParties } from "./third-parties";
import { heldBetween } from "./two-organizations";
import { attendsLarger, isAssembly } from "./visits";

const EVENT = [
  "when",
  "city",
  "areas",
  "venue",
  "online",
  "purpose",
  "officialName",
  "theme",
  "partOf.name",
  "partOf.how",
];

/** Those of the hosts who headed them at the first talks of a meeting: 甲、乙会见友城来宾. */
const headsAtTalks = ({ scenes }: Source, locals: readonly PersonKey[]): PersonKey[] => {
  const first = scenes.find(({ item, told }) => told === "main" && isTalks(item));
  return (first?.item.people ?? []).flatMap(({ key, as }) =>
    as === "head" && locals.includes(key) ? [key] : [],
  );
};

const hostsOf = (source: Source): PersonKey[] => {
  const { roster, relations } = source;
  if (relations.receivers.length > 0) return [...relations.receivers];
  const others = roster.present.filter((one) => !relations.party.people.includes(one.key));
  // A third side, which only brought the two together, did not meet the guests as their host.
  const own = others.filter(({ side, group }) => side === "host" && !group);
  // Whoever only accompanied the guests did not meet them.
  const only = own.every((one) => one.has("escort"));
  const locals =
    own.length > 0 ? others.filter((one) => one.side !== "third" && (only || !one.has("escort"))) : others;
  const heads = locals.filter((one) => one.has("head"));
  if (heads.length > 0) return heads.map((one) => one.key);
  const keys = locals.map((one) => one.key);
  const seated = headsAtTalks(source, keys);
  return seated.length > 0 ? seated : keys.slice(0, 1);
};

const NAMING: ReadonlySet<string> = new Set([
  "ceremony",
  "signing",
  "speeches",
  "discussion",
  "talks",
  "presentation",
  "other",
]);

/** The item that gives an event without a name its noun: its only titled one, unless it reports an action. */
const namingScene = ({ record, scenes }: Source): Scene | undefined => {
  if (record.officialName || record.theme) return undefined;
  const titled = scenes.filter((scene) => scene.told === "main" && scene.item.title !== undefined);
  const [only] = titled;
  const others = scenes.some((scene) => scene !== only && scene.item.did && scene.item.remarks?.length);
  if (titled.length !== 1 || !only || only.item.did || only.item.when || others) return undefined;
  return NAMING.has(only.item.activity ?? "") ? only : undefined;
};

/** A meeting with a name and organizers of its own, or an assembly, was held for many people, rather than between its speakers. */
const isOrganized = (record: DraftRecord): boolean =>
  isAssembly(record) ||
  (record.officialName !== undefined &&
    (record.organizers ?? []).some(({ tier }) => tier !== "inviter" && tier !== "go_between"));

/** What the event was, as one message: a visit, a meeting of two, or an event of many people. */
export const eventMessage = (source: Source): Message => {
  const { record, roster, relations, scenes } = source;
  const { party, separate } = relations;
  const travelling = party.delegations.map((key) => `delegations[${key}]`);
  const base = { id: "lead", paths: [...EVENT, ...travelling], importance: 0.9 };
  const came = party.people.length > 0 || party.delegations.length > 0;
  const organized = record.kind === "meeting" && isOrganized(record);
  if (record.kind === "meeting" && came && !organized && !attendsLarger(record)) {
    const hosts = hostsOf(source);
    const leaders = leadersOf(record, party);
    const third = thirdParties(record, roster, hosts, leaders);
    const groups = separate.length > 0 ? separate : [[...leaders, ...third]];
    const apart = separate.length > 0;
    const scene = apart ? scenes.find((one) => one.item.each) : undefined;
    const between = heldBetween(record, roster, relations, scenes);
    return {
      ...base,
      type: "meet",
      hosts,
      party,
      groups,
      separate: apart,
      ...(scene ? { scene } : {}),
      ...between,
    };
  }
  if (relations.visit && came && !organized) {
    const sights = destinationSights(source);
    const tour = tourOfDestination(record, scenes, party);
    const seen = { ...(sights ? { sights } : {}), ...(tour ? { tour } : {}) };
    return { ...base, type: "visit", party, stops: destinationStops(source), ...seen };
  }
  const [host, guest, ...others] = roster.present.filter((one) => !one.group);
  const groups = roster.present.length - others.length - 2;
  const many = organized || (record.attendance?.count ?? 0) > 2;
  if (record.kind === "meeting" && !many && host && guest && others.length === 0 && groups === 0)
    return { ...base, type: "meet", hosts: [host.key], party, groups: [[guest.key]], separate: false };
  const named = namingScene(source);
  return { ...base, type: "hold", importance: 0.8, ...(named ? { named } : {}) };
};
