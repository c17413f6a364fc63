import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isIn } from "../event/title-clause";
import { peopleList } from "../people/people";

const WITH = /^([与同])([^，；、及]+?)(一行)?((?:共同|一同|一起|联合)?)$/u;

/** Whether words in front of a name are the person's own post, as far as the record knows it. */
const isOwnPost = ({ posts }: Who, front: string): boolean =>
  front === "" ||
  posts.some(({ org, title }) => {
    const whole = `${org?.name.text ?? ""}${title?.text ?? ""}`;
    return (
      title !== undefined && (front.endsWith(title.text) || (front.length > 2 && isIn(front, whole, 0.8)))
    );
  });

/**
 * 与甲国总统安例共同: the one person with whom somebody did something according to the title, introduced here, so that later sentences have
 * the name alone. Undefined for others.
 */
export const partnerInTitle = (discourse: Discourse, text: string, path: string): Phrase | undefined => {
  const [, link, called = "", party = "", manner = ""] = WITH.exec(text) ?? [];
  if (!link) return undefined;
  const named = discourse.facts.people.filter(({ name }) => name && called.includes(name.text));
  const [who, ...more] = named;
  if (!who?.name || more.length > 0 || knows(discourse.memory, who)) return undefined;
  const at = called.indexOf(who.name.text);
  const behind = called.slice(at + who.name.text.length);
  const title = behind === "" || who.posts.some((post) => post.title?.text.endsWith(behind));
  if (!title || !isOwnPost(who, called.slice(0, at)) || who.posts.length === 0) return undefined;
  return sourced(say`${link}${peopleList(discourse, [who])}${plain(`${party}${manner}`)}`, path);
};
