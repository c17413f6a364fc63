import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { andList } from "../words/grammar";
import { organizationsOf, orgShort } from "../words/headline-names";
import { pluralTitle } from "../words/title-nouns";

const ENVOY =
  /^(?:the )?((?:honorary )?(?:consul[ -]general|consul|ambassador)) of (?:the )?(\p{Lu}[^,]*?)(?:,? (?:in|to) (\p{Lu}[^,]*))?$/iu;
const ORGANIZATION =
  /^(?:the )?(?:consulate[ -]general|consulate|embassy) of (?:the )?(\p{Lu}[^,]*?)(?:,? (?:in|to) (\p{Lu}[^,]*))?$/iu;

interface Envoy {
  readonly post: string;
  readonly country: string;
  readonly seat: string | undefined;
  readonly path: string;
}

/** "Consul General of Lakeland in Port": the sending country of an envoy, by the title or by the mission. */
const envoyOf = ({ posts }: Who): Envoy | undefined => {
  const post = posts.find((fact) => fact.title && !fact.post.former);
  if (!post?.title) return undefined;
  const [, held, whose, where] = ENVOY.exec(post.title.text) ?? [];
  if (held && whose) return { post: held.toLowerCase(), country: whose, seat: where, path: post.title.path };
  const [, country, seat] = ORGANIZATION.exec(post.org?.name.text ?? "") ?? [];
  return country && post.org && /^(?:consul|ambassador)/i.test(post.title.text)
    ? { post: post.title.text.toLowerCase(), country, seat, path: post.org.name.path }
    : undefined;
};

const PLURALS: Readonly<Record<string, string>> = {
  "consul general": "consuls general",
  "consul-general": "consuls general",
  consul: "consuls",
  "honorary consul": "honorary consuls",
  ambassador: "ambassadors",
};

/** Countries or organizations that a headline names. */
const MAX_NAMED = 4;

/** "consuls general of Lakeland, Reedland and Wyland": envoys of one rank. */
const envoys = (guests: readonly Who[]): Phrase | undefined => {
  const all = guests.flatMap((who) => envoyOf(who) ?? []);
  const posts = new Set(all.map(({ post }) => post.replace("-", " ")));
  const [post = ""] = posts;
  const plural = posts.size === 1 ? PLURALS[post] : undefined;
  const fits = all.length === guests.length && all.length <= MAX_NAMED;
  if (!plural || !fits) return undefined;
  return say`${plural} of ${andList(all.map(({ country, path }) => plain(country, [path])))}`;
};

/** "presidents of Harbor University and Pine University": guests with one post at different organizations. */
const ofOnePost = (guests: readonly Who[]): Phrase | undefined => {
  const posts = guests.flatMap(
    ({ posts: all }) => all.find((fact) => fact.title && fact.org && !fact.post.former) ?? [],
  );
  const titles = new Set(posts.map(({ title }) => title?.text.toLowerCase()));
  const [title] = posts.map((one) => one.title);
  const plural = title && titles.size === 1 ? pluralTitle(title.text) : undefined;
  const orgs = organizationsOf(guests);
  const apart = posts.length === guests.length && orgs.length === guests.length && orgs.length <= MAX_NAMED;
  if (!plural || !title || !apart) return undefined;
  const words = say`${plain(plural.toLowerCase(), [title.path])} of ${andList(orgs.map(orgShort))}`;
  return textOf(words).split(" ").length <= 10 ? words : undefined;
};

/** Several equal guests of a meeting, named by what they have in common. */
export const guestsInCommon = (
  { facts: { record } }: Discourse,
  guests: readonly Who[],
): Phrase | undefined => {
  const title = record.title?.en ?? "";
  const titled = guests.some(({ name }) => name !== undefined && title.includes(name.text));
  const named = guests.length > 1 && !titled && !guests.some((who) => who.group);
  return named ? (envoys(guests) ?? ofOnePost(guests)) : undefined;
};
