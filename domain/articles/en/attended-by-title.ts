import { type Phrase, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows } from "../reference/memory";
import { purposeOf } from "./event";
import { peopleList } from "./people";

const ATTENDS = /^(.+?) (?:attends?|attended|joins?|joined) /;

/** "Hal Host, consul in Port,": the one person who attended an event by the office's own title, so that headline and first sentence have one subject. */
export const attendedByTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(facts.record.title, "title");
  const who = ATTENDS.exec(title?.text ?? "")?.[1];
  if (!title || !who || purposeOf(discourse)) return undefined;
  const [one, ...more] = facts.people.filter(
    ({ name, present }) => present && name && who.endsWith(name.text),
  );
  if (!one || more.length > 0 || knows(memory, one)) return undefined;
  return resting(peopleList(discourse, [one]), title.path);
};
