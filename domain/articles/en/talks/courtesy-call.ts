import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { counterpartsOf } from "../attendance/counterparts";
import { eventPlace, type Frame, opened } from "../event/event";
import { atScene, discussed, newTitle, newTopics, titleOf } from "../event/things";
import { organizationName } from "../organizations/organizations";
import { groupsLast } from "../people/groups";
import { areMany, peopleList } from "../people/people";
import { withArticle } from "../words/grammar";
import { areWordsOf, callOn } from "../words/mere-meeting";
import { messagesOf } from "../words/plan";

/** The last words of a title that says on whom the visitors called. */
const CALL_WHOM = /\bcalls? on (?:the )?(.+)$/u;
const bare = (name: string): string => name.replace(/^the /i, "");
const CALL = /\b(?:calls? on|pays? (?:an? )?(?:courtesy |farewell |introductory )*call (?:on|to))\b/;

/** "to" of "a courtesy visit", "on" of "a courtesy call": talks that are paid to somebody rather than held with them. */
export const paidCall = (name: string): "to" | "on" | undefined => {
  const [, noun] = /^(?:an? )?(?:\p{Ll}+ )?courtesy (call|visit)$/iu.exec(name) ?? [];
  return noun ? (noun.toLowerCase() === "call" ? "on" : "to") : undefined;
};

/** A call is paid by the visitors, who need not be said to be received for it. */
export const isPaidCall = (discourse: Discourse, scene: Scene): boolean =>
  paidCall(titleOf(discourse, scene)?.text ?? "") !== undefined;

/** A call by the title of its talks: "a farewell call", or nothing for a plain one. */
interface CallByTitle {
  readonly kind: string;
  readonly path: string;
  /** On whom the visitors called. */
  readonly host: Who;
  /** Others of those met, who were only there. */
  readonly others: readonly Who[];
}

/**
 * The call that talks are by their title, which gives the post of one of those met, `alone` if of the only one; the title
 * counts as stated.
 */
const callThere = (discourse: Discourse, scene: Scene, alone: boolean): CallByTitle | undefined => {
  const title = titleOf(discourse, scene);
  const { call = "", whom } = callOn(title?.text ?? "") ?? {};
  const { receivers } = discourse.content.relations;
  const met = scene.counterparts.length > 0 || scene.listed ? scene.counterparts : receivers;
  if (!title || !whom) return undefined;
  const whos = discourse.facts.whos(met);
  const called = whos.filter(({ posts }) =>
    areWordsOf(whom, posts.map((post) => post.title?.text ?? "").join(" ")),
  );
  const [host] = called;
  if (!host || called.length > 1 || (alone && whos.length > 1)) return undefined;
  discourse.memory.marks.add(`title ${scene.path}`);
  const kind = call.toLowerCase();
  const others = whos.filter((who) => who !== host);
  return { kind: kind === "call" ? "" : withArticle(kind), path: title.path, host, others };
};

/** " for a farewell call": such a call behind a receiver, whose post the sentence contains; nothing for a plain call. */
export const forCallThere = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const call = callThere(discourse, scene, true);
  return call && plain(call.kind === "" ? "" : ` for ${call.kind}`, [call.path]);
};

/** "called on Lee, the mayor. They discussed the lake.": talks whose title is a call on the post of those met. */
export const callLines = (
  discourse: Discourse,
  { id, scene }: Talk,
  frame: Frame,
  who: Phrase,
  there: Phrase,
): Line[] | undefined => {
  const call = callThere(discourse, scene, false);
  if (!call) return undefined;
  const verb = plain(call.kind === "" ? "called on" : `paid ${call.kind} on`, [call.path]);
  const alone = call.others.length === 0;
  const whom = alone ? counterpartsOf(discourse, scene) : peopleList(discourse, [call.host]);
  const lines = [line(id, opened(frame, say`${who} ${verb} ${whom}${there}`))];
  const topics = newTopics(discourse, scene);
  if (topics) lines.push(line(`${id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`));
  if (!alone) {
    const { item, path } = scene;
    const list = peopleList(discourse, groupsLast(call.others), item.peopleOpen ? "others" : undefined);
    const many = areMany(call.others) || item.peopleOpen === true;
    const paths = item.peopleOpen ? [`${path}.people`, `${path}.peopleOpen`] : [`${path}.people`];
    lines.push(line(`${id}.others`, sourced(say`${list} ${many ? "were" : "was"} also present`, ...paths)));
  }
  return lines;
};

/** "courtesy call", "pay farewell visits": a title of talks or an act that gives the kind of a call. */
const KIND = /^(?:(?:an?|the) |pay (?:an? )?)?((?:courtesy|farewell|introductory) (?:call|visit))s?$/i;
/** "Envoy pays courtesy call on mayor": a title of a record that does. */
const KIND_PAID = /\bpays? (?:an? )?((?:courtesy|farewell|introductory) call)s? on\b/i;
const BY_TELEPHONE = /^(?:(?:an?|the) )?(?:tele)?phone (?:call|conversation|talks?)$/i;

/** The verb of a call, and the facts that it states. */
interface Call {
  /** "paid a courtesy call on" */
  readonly past: string;
  readonly paths: readonly string[];
}

/**
 * "paid a courtesy call on": the verb of a call, by the kind that the title of its talks, an act of paying calls or the
 * record's title gives; what it states is not stated again.
 */
export const kindOfCall = (discourse: Discourse): Call | undefined => {
  const { facts, content, memory } = discourse;
  for (const scene of content.scenes) {
    const { item, path, told } = scene;
    if (told !== "main" || !["talks", "other"].includes(item.activity ?? "")) continue;
    const there = item.activity === "talks" ? callThere(discourse, scene, true) : undefined;
    if (there?.kind) return { past: `paid ${there.kind} on`, paths: [there.path] };
    const called = titleOf(discourse, scene) ?? facts.said(item.did, `${path}.did`);
    const [, kind] = KIND.exec(called?.text ?? "") ?? [];
    if (!called || !kind) continue;
    if (item.title) memory.marks.add(`title ${path}`);
    return { past: paid(kind, item.each === true), paths: [called.path] };
  }
  const [, kind] = KIND_PAID.exec(facts.said(facts.record.title, "title")?.text ?? "") ?? [];
  return kind ? { past: paid(kind, false), paths: ["title"] } : undefined;
};

const paid = (kind: string, each: boolean): string =>
  `${each ? "each " : ""}paid ${withArticle(kind.toLowerCase())} ${/visit$/i.test(kind) ? "to" : "on"}`;

/** "spoke by telephone": how two sides talked whose only talks are called a telephone conversation. */
export const byTelephone = (discourse: Discourse): Phrase | undefined => {
  const [scene, ...others] = discourse.content.scenes;
  const called = scene && titleOf(discourse, scene);
  if (!scene || !called || others.length > 0 || !BY_TELEPHONE.test(called.text)) return undefined;
  discourse.memory.marks.add(`title ${scene.path}`);
  return plain(" by telephone", [called.path]);
};

/** Whether the office's own title says that the visitors called on somebody. */
export const isCallByTitle = ({ facts }: Discourse): boolean =>
  CALL.test(facts.said(facts.record.title, "title")?.text ?? "");

/** The organization of several who received the visitors, if the title says that these called on it: they are named next. */
export const hostOfCall = (discourse: Discourse, hosts: readonly Who[]): OrgRef | undefined => {
  const [, whom = ""] =
    CALL_WHOM.exec(discourse.facts.said(discourse.facts.record.title, "title")?.text ?? "") ?? [];
  const [first, ...more] = hosts
    .map(({ posts: [post], of: [of] }) => post?.org ?? of)
    .map((org) => org && topOf(org));
  const isOne = first !== undefined && more.length > 0 && more.every((one) => one?.org === first.org);
  return isOne && [first.name.text, first.org.short?.text].some((name) => bare(name ?? " ") === bare(whom))
    ? first
    : undefined;
};

/**
 * "paid a courtesy call on" and "Professor Sample, Vice-Chancellor of the University, at Harbor House": the verb and the person
 * on whom the visitors called, or the organization of several, if the office's own title reports a call. A place that is that
 * organization is not named twice.
 */
export const calledOn = (
  discourse: Discourse,
  sentence: SentencePlan,
): { readonly past: string; readonly whom: Phrase } | undefined => {
  const { facts, memory } = discourse;
  const receive = [...sentence.joined, ...messagesOf(discourse)].find(
    (one) => one.type === "receive" && !memory.realized.has(one.id),
  );
  const [host, ...others] = facts.whos(receive?.type === "receive" ? receive.people : []);
  const absent = host?.raw.onBehalfOf !== undefined || host?.raw.substitutes !== undefined;
  const called = host && hostOfCall(discourse, [host, ...others]);
  if (!host || !isCallByTitle(discourse)) return undefined;
  if (!called && (!host.name || others.length > 0 || absent)) return undefined;
  if (receive && !called) markStated(memory, receive.id);
  const kind = kindOfCall(discourse);
  const past = kind?.past ?? "called on";
  memory.marks.add("called on");
  for (const scene of discourse.content.scenes) {
    const called = titleOf(discourse, scene);
    if (called && /\bcall$/i.test(called.text)) memory.marks.add(`title ${scene.path}`);
  }
  const who = called ? organizationName(discourse, called) : peopleList(discourse, [host]);
  const venue = facts.place(facts.record.venue, "venue");
  const org = host.posts[0]?.org;
  const own = org && [org.org, topOf(org).org];
  const same = venue?.org && venue.name.text === venue.org.name.text && own?.includes(venue.org.org);
  const titles = discourse.content.scenes.flatMap((scene) =>
    memory.marks.has(`title ${scene.path}`) ? [`${scene.path}.title`] : [],
  );
  const paths = [...titles, ...(kind?.paths ?? [])];
  if (called && venue?.org?.org === called.org) memory.host = called.org;
  if (!venue || !same) return { past, whom: sourced(say`${who}${loose(eventPlace(discourse))}`, ...paths) };
  const inCity = eventPlace(discourse, textOf(who), true);
  memory.host = venue.org?.org;
  return { past, whom: sourced(say`${who}${loose(inCity)}`, ...paths) };
};

/**
 * " for a courtesy call in the Board Room": the call that was the reception, where it is the only item of a visit. After
 * "was received by Lee" a later "at a courtesy call" would seem to be another meeting; a call on the mayor is that reception.
 */
export const receivedForCall = (discourse: Discourse): Phrase => {
  const { scenes } = discourse.content;
  const [scene, ...others] = scenes;
  const called = scene && titleOf(discourse, scene);
  if (!scene || !called || others.length > 0 || scene.item.activity !== "talks") return plain("");
  const there = forCallThere(discourse, scene);
  if (there) return there;
  const { topics, when, city, people } = scene.item;
  const more = [topics, when, city, people].some((one) => one !== undefined);
  const name = withArticle(called.text.replace(/^(?:the|an?) /i, ""));
  if (more || paidCall(name) === undefined || !newTitle(discourse, scene)) return plain("");
  return say` for ${plain(name, [called.path])}${atScene(discourse, scene)}`;
};
