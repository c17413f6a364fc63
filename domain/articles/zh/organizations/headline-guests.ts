import { joined, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { countOf } from "../words/grammar";
import { counted } from "../words/groups-counted";
import { shortOrganization } from "./organizations";

/** Organizations or countries that a headline names. */
const MAX_NAMED = 4;

const MISSION = /^(.{2,10}?)驻(.{2,8}?)(总领事|领事|大使|公使|代办)馆?$/;

interface Envoy {
  readonly country: string;
  readonly seat: string;
  readonly post: string;
  readonly path: string;
}

/** 秘鲁驻广州总领事: the sending country and location of an envoy, by the title or by the mission. */
const envoyOf = ({ posts }: Who): Envoy | undefined => {
  const post = posts.find((fact) => fact.title && !fact.post.former);
  if (!post?.title) return undefined;
  const own = MISSION.exec(post.title.text);
  const organization = own ? undefined : MISSION.exec(post.org?.name.text ?? "");
  const [, country, seat, held] = own ?? organization ?? [];
  const said = own ? held : post.title.text;
  const path = own ? post.title.path : (post.org?.name.path ?? post.title.path);
  return country && seat && said ? { country, seat, post: said, path } : undefined;
};

/** Whether the record says that there were further guests. */
const areMore = ({ facts: { record } }: Discourse): boolean =>
  record.participantsOpen === true && (record.openSides ?? ["guest"]).includes("guest");

/** 秘鲁、厄瓜多尔、巴西驻广州总领事; 等国领事官员 where their posts differ or there were others. */
const envoys = (discourse: Discourse, guests: readonly Who[]): Phrase | undefined => {
  const all = guests.flatMap((who) => envoyOf(who) ?? []);
  const [first] = all;
  if (!first || all.length !== guests.length) return undefined;
  const countries = [...new Set(all.map(({ country }) => country))];
  const paths = all.map(({ path }) => path);
  const more = areMore(discourse);
  const alike = all.every(({ seat, post }) => seat === first.seat && post === first.post);
  const consular = all.every(({ post }) => post.endsWith("领事"));
  const noun = consular ? "领事官员" : all.every(({ post }) => post === "大使") ? "大使" : "外交官";
  const named = countries.slice(0, MAX_NAMED).join("、");
  const rest = more || countries.length > MAX_NAMED;
  if (alike && !rest && countries.length === guests.length)
    return plain(`${named}驻${first.seat}${first.post}`, paths);
  return plain(`${named}${rest ? "等国" : ""}${noun}`, paths);
};

/** Societies without a common noun, and characters of their names that are too many for a headline. */
const SOCIETY = /(?:[协商学同乡]会|联合会|总会|联谊会|促进会|会馆|社团)$/;
const LONG_NAMES = 20;

/** 甲大学、乙大学校长; 甲大学、乙大学来宾 where their posts differ: guests of several organizations. */
const ofOrganizations = (discourse: Discourse, guests: readonly Who[]): Phrase | undefined => {
  const posts = guests.flatMap(
    ({ posts: all }) => all.find((fact) => fact.title && fact.org && !fact.post.former) ?? [],
  );
  const refs = posts.flatMap(({ org }): OrgRef[] => (org ? [org] : []));
  const orgs = [...new Map(refs.map((ref) => [ref.org, ref])).values()];
  if (posts.length !== guests.length || orgs.length !== guests.length) return undefined;
  const titles = new Set(posts.map(({ title }) => title?.text));
  const [title] = posts.map((post) => post.title);
  const more = areMore(discourse);
  const kind = counted(orgs.map(({ name }) => name.text));
  const noun = titles.size === 1 && title && !more ? plain(title.text, [title.path]) : plain("来宾");
  if (titles.size > 1 && !kind) return undefined;
  if (orgs.length > MAX_NAMED && kind && !more)
    return sourced(say`${kind}${noun}`, ...orgs.map(({ name }) => name.path));
  const societies = orgs.every(({ name }) => SOCIETY.test(name.text)) && !kind && !more;
  const [first] = orgs;
  const long = orgs.reduce((n, { name }) => n + name.text.length, 0) > LONG_NAMES;
  if (first && societies && long)
    return sourced(
      say`${shortOrganization(first)}等${countOf(orgs.length)}家社团${noun}`,
      ...orgs.map(({ name }) => name.path),
    );
  const names = orgs.slice(0, MAX_NAMED).map(shortOrganization);
  return say`${joined(names, "、")}${more || orgs.length > MAX_NAMED ? "等" : ""}${noun}`;
};

/** Several equal guests of a meeting, by what they have in common: a headline never has only names of people unknown to readers. */
export const guestsInCommon = (discourse: Discourse, guests: readonly Who[]): Phrase | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "")?.text ?? "";
  const titled = guests.some(({ name }) => name !== undefined && title.includes(name.text));
  if (guests.length < 2 || titled || guests.some((who) => who.group)) return undefined;
  return envoys(discourse, guests) ?? ofOrganizations(discourse, guests);
};

/** 等领事官员, 等: after the equal guests of a meeting to which more came than the record names. */
export const furtherGuests = (discourse: Discourse, guests: readonly Who[]): Phrase => {
  if (!areMore(discourse) || guests.length < 2) return plain("");
  const consular = guests.every((who) => envoyOf(who)?.post.endsWith("领事"));
  return plain(consular ? "等领事官员" : "等", ["participantsOpen"]);
};
