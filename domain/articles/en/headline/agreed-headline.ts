import type { Result } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { organizationOfAll } from "../../structure/other-side";
import { delegationsOf } from "../people/party";
import { andList } from "../words/grammar";
import { different, MAX_WORDS, organizationsOf, orgInFull, orgShort } from "../words/headline-names";

/** A title that reports only who was where: what was agreed there is the news. */
export const MEETING_ONLY =
  /\b(?:arrives?|calls? on|comes?|hosts?|meets?|pays?|receives?|tours?|visit(?:s|ed)?|welcomes?)\b|\bvisit to\b/;
export const RESULT =
  /\b(?:agree|adopt|award|conclude|discuss|donat|explore|inaugurat|launch|open|pledge|plan|renew|seek|sign|strengthen|unveil|vow)/i;

/** Where the text of an agreement can be shortened: "expand collaboration", "set up a liaison mechanism". */
const ENDS = /,? (?:in|on|of|with|for|through|by|to|and|that|which|between|at|so|under)\b/g;

/** "support the creation (of)", "support productive (and)": words that say nothing without what follows. */
const INCOMPLETE = { of: / the [\p{L}-]+$/u, and: /(?:ive|al|ic|ous|[ai]ble|ful|ary|[ae]nt|ern)$/ };
const isIncomplete = (text: string, cut: string): boolean =>
  (cut === " of" && INCOMPLETE.of.test(text)) || (/ and$/.test(cut) && INCOMPLETE.and.test(text));

/** Further words of a headline with the names of two sides. */
const BESIDE_NAMES = 2;

/** Words that need the text to be understood: "implement these proposals". */
export const POINTS_BACK = /\b(?:these|those|this|such|above|aforementioned|same|it|them)\b/;

/** The first of these that fits into the remaining words, complete or up to a preposition. */
export const shortened = (texts: readonly string[], most: number): string | undefined => {
  const count = (text: string): number => text.split(" ").filter((one) => !/^(?:an?|the)$/.test(one)).length;
  for (const text of texts) if (count(text) <= most && !text.includes(",")) return text;
  const [first = ""] = texts;
  const cuts = [...first.matchAll(ENDS)]
    .map(({ 0: cut, index }) => ({ cut, text: first.slice(0, index) }))
    .filter(({ cut, text }) => !isIncomplete(text, cut))
    .map(({ text }) => text);
  return cuts.findLast((one) => count(one) <= most && count(one) > 1 && !/[,;(]|\b(?:their|its)$/.test(one));
};

/** "Reed Councils" of "delegation of the Reed Councils", and the organization of the visitors without "delegation" behind it. */
const withoutDelegation = (name: string, guests: readonly OrgRef[]): string => {
  const bare = name.replace(/^(?:the|an?) /i, "");
  const [, whose] = /^delegation (?:of|from) (?:the )?(\p{Lu}.*)$/u.exec(bare) ?? [];
  if (whose !== undefined) return whose;
  const [, front] = /^(?:the )?(.*?) delegation$/i.exec(bare) ?? [];
  const own = guests.flatMap(({ org }) => [org.name.text, org.short?.text]);
  return front !== undefined && own.includes(front) ? front : bare;
};

/** The organizations of both sides of a visit or a meeting, one each. */
const sides = (discourse: Discourse, result: Result, named: (ref: OrgRef) => Phrase): Phrase[] => {
  const { facts, content, plan } = discourse;
  const { news } = plan;
  if (news.type === "meet") {
    const [a, b] = [organizationsOf(facts.whos(news.hosts)), organizationsOf(facts.whos(news.groups.flat()))];
    return a.length === 1 && b.length === 1 ? [...a, ...b].map(named) : [];
  }
  if (news.type !== "visit") return [];
  const [delegation, ...more] = delegationsOf(discourse, news.party);
  const name = delegation && facts.said(delegation.name, `${delegation.path}.name`);
  const guests = organizationsOf(facts.whos(news.party.people));
  const who = name ? [plain(withoutDelegation(name.text, guests), [name.path])] : guests.map(named);
  const other = organizationOfAll(facts.whos(result.agreedWith));
  const venue = facts.place(facts.record.venue, "venue")?.org;
  const hosts = organizationsOf(facts.whos(content.relations.receivers));
  const host = other ? [other] : venue ? [venue] : hosts;
  return more.length === 0 && who.length === 1 && host.length === 1 ? [...who, ...host.map(named)] : [];
};

/** "A and B agree to set up a liaison mechanism": what both agreed on, if the office's own title says only that they met. */
export const agreedHeadline = (discourse: Discourse, title: string): Phrase | undefined => {
  const { facts, plan } = discourse;
  if (facts.record.news !== undefined || !MEETING_ONLY.test(title) || RESULT.test(title)) return undefined;
  const agenda = plan.paragraphs.findIndex(({ part }) => part === "agenda");
  const early = agenda < 0 ? plan.paragraphs : plan.paragraphs.slice(0, agenda);
  const result = early
    .flatMap(({ sentences }) => sentences.flatMap(({ head, joined }) => [head, ...joined]))
    .find((head) => head.type === "result" && head.outcome.type === "consensus");
  if (result?.type !== "result") return undefined;
  const points = facts
    .list(result.outcome.points, `${result.path}.points`)
    .filter(({ text }) => !POINTS_BACK.test(text));
  const agreed = (named: (ref: OrgRef) => Phrase): Phrase | undefined => {
    const both = different(sides(discourse, result, named));
    const [a, b] = both.map(textOf);
    if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return undefined;
    const who = andList(both);
    const room = MAX_WORDS + BESIDE_NAMES - textOf(who).split(" ").length - 2;
    const what = shortened(
      points.map(({ text }) => text),
      room,
    );
    const aim = `to ${what ?? ""}`.replace(/^to not /, "not to ");
    return what ? say`${who} agree ${plain(aim, [points[0]?.path ?? result.path])}` : undefined;
  };
  return agreed((ref) => orgInFull(ref, title)) ?? agreed(orgShort);
};
