import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Result, Session } from "../../content/message";
import { literal } from "../../literal";
import { changed, loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said, type Who } from "../../reference/facts";
import { knows, markStated } from "../../reference/memory";
import { type Given, givenOffice, isNewOffice, pathsOfNewOffices } from "../../reference/new-offices";
import { type Frame, withDay } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { person } from "../people/person";
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
      memory.marks.add(`stated ${one.id}`);
  const session = voteOf(discourse, scene);
  if (session) {
    markStated(memory, session.id);
  }
  const name = facts.said(facts.record.officialName, "officialName");
  const named = discourse.plan.event === undefined ? name : undefined;
  const did = session && facts.said(session.scene.item.did, `${session.scene.path}.did`);
  const vote = did && VOTE_AT.exec(did.text)?.[1];
  const at = named ? say` at ${phrase(named)}` : vote && did ? plain(` at ${vote}`, [did.path]) : plain("");
  const who = plain(office, [point.path]);
  const words = say`${introduced(discourse, point, who)}${of}${loose(at)}${leadPlace(discourse, sentence)}`;
  const dated = withDay(frame, sourced(words, ...(did ? [did.path] : [])), true);
  return how === "" ? dated : say`${dated}${OPEN}${how.startsWith(",") ? "" : ","}${plain(how)}`;
};

/** "Dr Ann Exemplar" without the title in front of the name. */
const withoutTitle = (name: string): string => name.replace(/^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? /, "");

/** Somebody without the office that a result gives them. */
const before = (who: Who, given: Given | undefined): Who => ({
  ...who,
  posts: who.posts.filter((post) => !given || !isNewOffice(post, given)),
});

/** "Ann Exemplar and Bo Sample were elected vice-presidents": several people, all of whom the record has. */
const severalIntroduced = (discourse: Discourse, point: Said, words: Phrase): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [, list = ""] = /^(.+? and .+?) were /.exec(point.text) ?? [];
  const names = list.split(/, (?:and )?| and /).map(withoutTitle);
  const found = names.map((name) =>
    facts.people.find((who) => who.name?.text === name || who.later?.text === name),
  );
  const whos = found.flatMap((who) => who ?? []);
  if (list === "" || whos.length < names.length || whos.every((who) => knows(memory, who))) return undefined;
  const given = givenOffice(point.text);
  const people = peopleList(
    discourse,
    whos.map((who) => (knows(memory, who) ? who : before(who, given))),
  );
  return say`${people}${changed(words, (s) => s.slice(list.length))}`;
};

/**
 * "Ann Exemplar, director of A, was elected president": somebody is introduced where a result names them first, by the posts
 * held until then. An organization that the result itself puts behind the name is not said twice.
 */
export const introduced = (discourse: Discourse, point: Said, words: Phrase = phrase(point)): Phrase => {
  const { facts, memory } = discourse;
  const gained = pathsOfNewOffices(facts.people, point.text);
  const bare = withoutTitle(point.text);
  const several = severalIntroduced(discourse, point, words);
  if (several) return sourced(several, ...gained);
  const called = ({ name, later }: Who): string | undefined => {
    if (name && bare.startsWith(`${name.text} `)) return name.text;
    // "Lee Sample was elected" is not Ann Lee.
    const isLater = later && new RegExp(`^${literal(later.text)} (?!\\p{Lu})`, "u").test(point.text);
    return name && isLater ? later.text : undefined;
  };
  const named = facts.people.find((who) => called(who) !== undefined);
  const text = named && called(named);
  if (!named || !text || knows(memory, named)) return sourced(words, ...gained);
  const rest = changed(words, (s) => s.slice(s.indexOf(text) + text.length));
  const said = textOf(rest);
  const own = named.posts.find(({ org }) => org && said.startsWith(` of ${org.name.text} `))?.org;
  const of = own ? ` of ${own.name.text}` : "";
  const given = givenOffice(point.text);
  const who = before(named, given);
  const only = named.posts.filter((post) => !who.posts.includes(post));
  const paths = only.flatMap(({ title, org }) => [title?.path, org?.name.path]);
  return sourced(
    say`${person(discourse, who)}${changed(rest, (s) => s.slice(of.length))}`,
    ...paths,
    ...gained,
  );
};

/** "election of office bearers for 2024": a vote that the title of its item names. */
const TITLED_VOTE = /^(?:the )?(?:re-?)?elections? (?:of|for) /i;
const WAS_ELECTED = /\b(?:was|were) (?:unanimously )?(?:re-?)?elected\b/;

/** Whether all who are listed at a vote are named by what it resulted in. */
const areResults = (discourse: Discourse, scene: NonNullable<Result["scene"]>): boolean => {
  let results = "";
  for (const one of messagesOf(discourse))
    if (one.type === "result" && one.scene === scene)
      for (const { text } of discourse.facts.list(one.outcome.points, "")) results += ` ${text}`;
  return discourse.facts.whos(scene.attendees).every(({ name }) => name && results.includes(name.text));
};

/**
 * "In the election of office bearers, A was elected president": the vote in front of its first result, rather than a sentence
 * that those elected "attended the election".
 */
export const inElection = (
  discourse: Discourse,
  { scene, outcome, id }: Result,
  made: Realized,
): Realized => {
  const [first, ...more] = made.lines;
  if (!first || !scene || outcome.type !== "result" || !TITLED_VOTE.test(scene.item.title?.en ?? ""))
    return made;
  const { memory, facts, plan } = discourse;
  const { item, path } = scene;
  const title = facts.said(item.title, `${path}.title`);
  const rest = [item.remarks, item.topics, item.when, item.venue, item.city, item.did, item.saw];
  const own = messagesOf(discourse).filter(
    (one) => (one.type === "session" || one.type === "scene-attendees") && one.scene === scene,
  );
  if (!title || plan.news.id === id || own.length === 0 || own.some((one) => memory.realized.has(one.id)))
    return made;
  if (
    rest.some((one) => one !== undefined) ||
    !WAS_ELECTED.test(textOf(first.words)) ||
    !areResults(discourse, scene)
  )
    return made;
  for (const one of own) markStated(memory, one.id);
  const vote = plain(`in the ${title.text.replace(/^the /i, "")}, `, [
    title.path,
    `${path}.people`,
    `${path}.peopleOpen`,
  ]);
  return { lines: [{ ...first, words: say`${vote}${first.words}` }, ...more] };
};
