import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Result, Session } from "../../content/message";
import { changed, loose, OPEN, type Phrase, plain, resting, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, type PostFact, phrase, type Said, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { type Frame, withDay } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { organizationName } from "../organizations/organizations";
import { person } from "../people/person";
import { andList } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** "A was elected chairman" and " with 149 votes": who was elected to which office, and how. */
const ELECTED =
  /^(.+? (?:was|were) (?:unanimously )?(?:re-?)?elected (?:as )?(?:its |the )?(?!(?:with|by|for|at|in|of)\b)[\p{L}-]+(?: (?!(?:with|by|for|at|in|of)\b)[\p{L}-]+)*? ?(?: of [^,]+?)?)((?: (?:with|by|for|at|in) |, ).*)?$/u;
/** "hold elections at an assembly": an item that states only where the vote was. */
const VOTE_AT = /^hold (?:the |its )?elections? at (an? .+)$/;
/** "elect the next board": what the result says. */
const VOTE = /^(?:hold (?:the |its )?elections?(?: at an? .+)?|elect (?:the|its|an?) [\p{L} ]+)$/u;

/** The item of a vote, if it states only that there was one. */
const voteOf = (discourse: Discourse, scene: Result["scene"]): Session | undefined => {
  const found = messagesOf(discourse).find((one) => one.type === "session" && one.scene === scene);
  if (found?.type !== "session" || discourse.memory.realized.has(found.id)) return undefined;
  const { item } = found.scene;
  const more = [item.title, item.when, item.venue, item.city, item.topics, item.narrative];
  return VOTE.test(item.did?.en ?? "") && more.every((one) => one === undefined) ? found : undefined;
};

/** The organization of the office: the home of the record or its only organizer, if the title begins with it. */
const electingOrganization = ({ facts }: Discourse): OrgRef | undefined => {
  const { record } = facts;
  const title = (facts.said(record.title, "title")?.text ?? "").replace(/^the /i, "");
  const [only, ...more] = record.organizers ?? [];
  const all = [
    facts.org(record.home, "home"),
    more.length === 0 ? facts.org(only?.organization, "organizers[0].organization") : undefined,
  ];
  return all.find(
    (ref) => ref && [ref.name.text, ref.org.short?.text].some((name) => name && title.startsWith(name)),
  );
};

/** "A was elected chairman of B at its assembly in C on D, with 149 votes.": an election as the news. */
export const electedWords = (
  discourse: Discourse,
  sentence: SentencePlan,
  { outcome, path, scene }: Result,
  frame: Frame,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [point, ...more] = facts.list(outcome.points, `${path}.points`);
  const [, office = "", how = ""] = ELECTED.exec(point?.text ?? "") ?? [];
  if (!sentence.lead || outcome.type !== "result" || !point || more.length > 0 || office === "")
    return undefined;
  const electing = / of /.test(office.replace(/^.* elected /, ""))
    ? undefined
    : electingOrganization(discourse);
  const of = electing ? say` of ${organizationName(discourse, electing)}` : "";
  for (const one of messagesOf(discourse))
    if (
      electing &&
      one.type === "organize" &&
      one.of === "event" &&
      (facts.record.organizers ?? []).length === 1
    )
      memory.turns.set(`stated ${one.id}`, 1);
  const session = voteOf(discourse, scene);
  if (session) {
    memory.realized.add(session.id);
    memory.turns.set(`stated ${session.id}`, 1);
  }
  const name = facts.said(facts.record.officialName, "officialName");
  const named = discourse.plan.event === undefined ? name : undefined;
  const did = session && facts.said(session.scene.item.did, `${session.scene.path}.did`);
  const vote = did && VOTE_AT.exec(did.text)?.[1];
  const at = named ? say` at ${phrase(named)}` : vote && did ? plain(` at ${vote}`, [did.path]) : plain("");
  const who = plain(office, [point.path]);
  const words = say`${introduced(discourse, point, who)}${of}${loose(at)}${leadPlace(discourse, sentence)}`;
  const dated = withDay(frame, resting(words, ...(did ? [did.path] : [])), true);
  return how === "" ? dated : say`${dated}${OPEN}${how.startsWith(",") ? "" : ","}${plain(how)}`;
};

/** The office that a result gives somebody: "president" of "was elected president with 9 votes". */
const OFFICE =
  /^ (?:was|were) (?:unanimously |newly )?(?:re-?)?(?:elected|appointed|confirmed|named|chosen)(?: as)? (?:its |the |an? )?((?:(?!(?:with|by|for|at|in|of|and|until)\b)[\p{L}-]+ ?){1,5})/u;

/** Whether a post is the office that somebody has just been given: "president-elect", "president". */
const isNewOffice = ({ title }: PostFact, office: string): boolean => {
  const held = title?.text.toLowerCase().replace(/[ -](?:elect|designate)$/, "");
  const given = office.replaceAll("-", " ");
  const own = held?.replaceAll("-", " ");
  return own !== undefined && [own, `${own}s`].some((one) => one === given || given.endsWith(` ${one}`));
};

/** "Bo" of " and Bo were elected": the second of two people whom a result names, if the text has not introduced them. */
const otherOf = ({ facts, memory }: Discourse, rest: string): Who | undefined =>
  facts.people.find(
    (who) => who.name && !who.group && rest.startsWith(` and ${who.name.text} were `) && !knows(memory, who),
  );

/**
 * "Ann Exemplar, director of A, was elected president": somebody is introduced where a result names them first, by the posts
 * held until then. An organization that the result itself puts behind the name is not said twice.
 */
export const introduced = (discourse: Discourse, point: Said, words: Phrase = phrase(point)): Phrase => {
  const { facts, memory } = discourse;
  const bare = point.text.replace(/^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? /, "");
  const named = facts.people.find((who) => who.name && bare.startsWith(`${who.name.text} `));
  if (!named?.name || knows(memory, named)) return words;
  const { text } = named.name;
  const rest = changed(words, (s) => s.slice(s.indexOf(text) + text.length));
  const other = otherOf(discourse, textOf(rest));
  const behind = other?.name
    ? changed(rest, (s) => s.slice(s.indexOf(other.name?.text ?? "") + (other.name?.text.length ?? 0)))
    : rest;
  const said = textOf(behind);
  const own = named.posts.find(({ org }) => org && said.startsWith(` of ${org.name.text} `))?.org;
  const of = own ? ` of ${own.name.text}` : "";
  const office = OFFICE.exec(said.slice(of.length))?.[1]?.trim().toLowerCase() ?? "";
  const gained = ({ posts }: Who): PostFact[] =>
    office === "" ? [] : posts.filter((post) => isNewOffice(post, office));
  const all = other ? [named, other] : [named];
  const whos = all.map((who) => {
    const lost = gained(who);
    return person(discourse, { ...who, posts: who.posts.filter((post) => !lost.includes(post)) });
  });
  const paths = all.flatMap((who) => gained(who).flatMap(({ title, org }) => [title?.path, org?.name.path]));
  return resting(say`${andList(whos)}${changed(behind, (s) => s.slice(of.length))}`, ...paths);
};
