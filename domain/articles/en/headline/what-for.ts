import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { MAX_WORDS, withoutThe } from "../words/headline-names";
import { aimOfTopic, definiteAims } from "./aims";

/** A headline that says only who visited or met whom, up to the place or the people. */
const VISITS =
  / (?:visits?|calls? on|meets?|(?:pays?|makes?) (?:\p{Ll}[\p{L}-]* ){0,3}(?:visit|call|trip|mission) (?:to|on)) /u;
/** What the visit was for or with, or what else was done, is in the headline already. */
const SAYS_MORE =
  / (?:about|after|ahead|amid|as|before|by|during|for|on|over|to|via|with) |,| and \p{Ll}+s /u;

/** Items at which topics are discussed. */
const TALKS: ReadonlySet<string> = new Set(["talks", "discussion"]);
/** Whether a headline says no more than that, behind its verb. */
const saysNoMore = ({ facts }: Discourse, text: string, verb: RegExpExecArray): boolean => {
  const names = facts.allOrgs().map(({ name }) => withoutThe(name.text));
  const after = text.slice(verb.index + verb[0].length);
  return !SAYS_MORE.test(` ${names.reduce((rest, name) => rest.replace(name, ""), after)} `);
};

/** Topics up to which the first of them stands for the talks. */
const MAX_TOPICS = 3;

/** The first topic of the first talks, where no purpose is known and few topics are. */
const topicOf = ({ facts, content }: Discourse): Said | undefined => {
  if (facts.record.purpose) return undefined;
  const talks = content.scenes.find(({ item, told }) => told === "main" && TALKS.has(item.activity ?? ""));
  const topics = talks ? facts.list(talks.item.topics, `${talks.path}.topics`) : [];
  return topics.length <= MAX_TOPICS ? topics[0] : undefined;
};

/** Words of a headline, articles apart. */
const wordsOf = (text: string): number => text.split(" ").filter((one) => !/^(?:an?|the)$/i.test(one)).length;

/** "to explore new markets", "to discuss joint courses": what a visit or a meeting was for. */
const aimsOf = (discourse: Discourse, text: string): [aim: string, path: string][] => {
  const purpose = discourse.facts.said(discourse.facts.record.purpose, "purpose");
  const topic = topicOf(discourse);
  const discussed = topic && aimOfTopic(topic.text, text);
  return [
    ...(purpose ? definiteAims(purpose.text, text).map((aim): [string, string] => [aim, purpose.path]) : []),
    ...(topic && discussed ? [[discussed, topic.path] as [string, string]] : []),
  ];
};

/** "Lake delegation visits Port Authority to explore new markets": a headline that says only who visited whom, with the aim. */
export const withAim = (discourse: Discourse, words: Phrase): Phrase => {
  const { type } = discourse.plan.news;
  const text = textOf(words);
  const verb = type === "visit" || type === "meet" ? VISITS.exec(text) : null;
  if (!verb || !saysNoMore(discourse, text, verb)) return words;
  const room = MAX_WORDS - wordsOf(text) - 1;
  const [aim, path] = aimsOf(discourse, text).find(([one]) => wordsOf(one) <= room) ?? [];
  return aim && path ? say`${words} to ${plain(aim, [path])}` : words;
};
