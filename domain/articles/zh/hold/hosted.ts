import type { Organizer } from "../../../events/shape";
import type { Organize } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { ofTier, organizersAt } from "./organize";

/** 某商会举办某论坛: a title whose object follows the verb has the hosts as its subject. */
const HOLDS = /^.{2,30}?(举办|举行|召开).{4,}$/;
/** What an organization holds: 颁奖大会, 揭牌仪式. */
const ASSEMBLY = /(?:大会|会议|仪式|典礼)$/u;
/** Characters by which a title is recognized as beginning with the name of the event. */
const NAME_START = 6;
/** Characters of hosts up to which the sentence begins with them without support by the title. */
const SHORT_HOSTS = 26;
const MAX_HOSTS = 2;
/** Characters of hosts that come before the name of the event, and of both. */
const NEAR_HOSTS = 26;
const NEAR_NAME = 40;

interface Hosted {
  /** 甲商会、乙商会 */
  readonly hosts: Phrase;
  readonly verb: string;
  /** The name of the event without the hosts that it begins with. */
  readonly name?: Phrase;
}

/** 甲商会召开秘书长会议, for 由甲商会承办的甲商会秘书长会议: the only organizer, whom the title has as its subject, if it has one, and the name of the event begins with. */
const heldByNamesake = (discourse: Discourse, message: Organize): Hosted | undefined => {
  const { facts } = discourse;
  const name = facts.said(facts.record.officialName, "officialName");
  const [only, ...more] = organizersAt(discourse, message.list);
  const own = facts.org(only?.organization, "")?.name.text;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const verb = own && (HOLDS.exec(title)?.[1] ?? (ASSEMBLY.test(name?.text ?? "") ? "举行" : undefined));
  const titled = own && (title.startsWith(`${own}${verb}`) || !HOLDS.test(title));
  const rest = own && name?.text.startsWith(own) ? name.text.slice(own.length) : "";
  if (!only || !name || more.length > 0 || !verb || !titled || rest.length < 4) return undefined;
  if (only.tier !== "host" && only.tier !== "organizer") return undefined;
  const hosts = ofTier(discourse, message.list, only.tier);
  return hosts && { hosts, verb, name: plain(rest, [name.path]) };
};

/** The hosts of an event as the subject of its sentence, if they are its only organizers and few: 甲商会举办……. */
export const hostedBy = (discourse: Discourse, message: Organize | undefined): Hosted | undefined => {
  const { facts } = discourse;
  if (message?.of !== "event") return undefined;
  const namesake = heldByNamesake(discourse, message);
  if (namesake) return namesake;
  const name = facts.said(facts.record.officialName, "")?.text;
  const tiers = organizersAt(discourse, message.list);
  if (!name || tiers.length === 0 || tiers.length > MAX_HOSTS || tiers.some((one) => one.tier !== "host"))
    return undefined;
  const title = facts.said(facts.record.title, "")?.text;
  const verb = title && !title.startsWith(name.slice(0, NAME_START)) ? HOLDS.exec(title)?.[1] : undefined;
  if (title && !verb) return undefined;
  const names = tiers.map(({ organization }) => facts.org(organization, "")?.name.text ?? "");
  if (names.some((one) => one === "" || name.includes(one))) return undefined;
  if (!title && names.join("").length > SHORT_HOSTS) return undefined;
  const hosts = ofTier(discourse, message.list, "host");
  return hosts && { hosts, verb: verb ?? (/(?:仪式|典礼)$/.test(name) ? "举行" : "举办") };
};

/** The name of an event that includes its only hosts, with their paths: 甲市招商推介会 states that the city held it. */
export const namingItsHosts = (
  discourse: Discourse,
  message: Organize | undefined,
  called: Phrase,
): Phrase | undefined => {
  const { facts } = discourse;
  const name = facts.said(facts.record.officialName, "")?.text;
  const tiers = message ? organizersAt(discourse, message.list) : [];
  const hosts = tiers.flatMap(({ tier, organization }, at) => {
    const host = facts.org(organization, `${message?.list}[${at}].organization`)?.name;
    return host && tier === "host" && name?.startsWith(host.text) ? [host.path] : [];
  });
  if (message?.of !== "event" || hosts.length === 0 || hosts.length < tiers.length) return undefined;
  return sourced(called, ...hosts);
};

/** Whether the only hosts can come before the name of the event: not where the place is theirs, or the name is long or comes with a theme. */
const hostFits = ({ facts }: Discourse, tiers: readonly Organizer[], length: number): boolean => {
  const { record } = facts;
  const name = facts.said(record.officialName, "")?.text ?? "";
  const at = [record.venue?.organization, record.venue].map((one) => facts.said(one?.name, "")?.text ?? "");
  const hosts = tiers.map(({ organization }) => facts.org(organization, ""));
  const own = hosts.some((ref) => {
    // 由人文学院主办的……在某大学召开: the part would precede its whole.
    const organizations = [ref?.name.text, ref?.org.parent?.name.text].filter((one) => one !== undefined);
    return organizations.some((institution) => at.some((place) => place.startsWith(institution)));
  });
  // 由甲学会主办的甲学会年会 has its name twice.
  const named = hosts.some((ref) => ref !== undefined && name.startsWith(ref.name.text));
  return !own && !named && !record.theme && length <= NEAR_HOSTS && length + name.length <= NEAR_NAME;
};

/** 由乙部主办的, 由丙大学承办的, 由乙部主办、丙大学承办的: who carried an event out, and for whom, before its name. */
export const carriedOutBy = (discourse: Discourse, message: Organize | undefined): Phrase | undefined => {
  if (message?.of !== "event") return undefined;
  const tiers = organizersAt(discourse, message.list);
  const [one, other, ...more] = tiers;
  const hosts = tiers.every(({ tier }) => tier === "host");
  if (!one || more.length > (hosts ? 1 : 0) || tiers.some(({ organization }) => !organization))
    return undefined;
  const length = tiers.reduce(
    (n, { organization }) => n + (discourse.facts.org(organization, "")?.name.text.length ?? 0),
    0,
  );
  if (length > SHORT_HOSTS) return undefined;
  if (hosts)
    return hostFits(discourse, tiers, length)
      ? say`由${ofTier(discourse, message.list, "host")}主办的`
      : undefined;
  if (tiers.at(-1)?.tier !== "organizer" || (other && one.tier !== "host")) return undefined;
  const host = other && ofTier(discourse, message.list, "host");
  return say`由${maybe`${host}主办、`}${ofTier(discourse, message.list, "organizer")}承办的`;
};
