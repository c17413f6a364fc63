import { type Line, line } from "../../compose";
import type { Session } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { amongThose } from "../attendance/among-those";
import { type Frame, opened } from "../event/event";
import { articled, discussed, GUARD, isEvent } from "../event/things";
import { delegationAgain } from "../people/delegation-noun";
import { asGuest } from "../people/guest-of-honour";
import { visitorsOf } from "../people/party";
import { peopleList } from "../people/people";
import { actNarrated } from "./act-narrated";
import { attendedAs, attendedPart, ledByHeads } from "./part-called";
import { guestsBeside, withGuests } from "./session-roles";
import { areThoseWhoDiscussed, guestsInFront } from "./who-discussed";

/** A welcome by its title: "the official welcome", "the welcome ceremony". */
const WELCOME = /\bwelcom(?:e|ing)(?: ceremony)?$/i;

/** What is known of a part of an event at which nobody spoke or took the chair. */
interface Attended {
  /** Those who attended it. */
  readonly here: readonly Who[];
  readonly title: Said | undefined;
  readonly topics: Phrase | undefined;
  readonly there: Phrase;
  readonly paths: readonly (string | undefined)[];
  readonly open: string | undefined;
}

/** "Lee and Ray attended the opening ceremony": a part of an event of which those who came are known. */
export const attendedLines = (
  discourse: Discourse,
  { id, scene }: Session,
  frame: Frame,
  { here, title, topics, there, paths, open }: Attended,
): Line[] => {
  const { facts, memory } = discourse;
  memory.marks.add(`attended ${scene.path}`);
  const one = (words: Phrase): Line[] => [line(id, opened(frame, words))];
  const keys = here.map(({ key }) => key);
  // Those of them without a name yet are listed with the delegation.
  const whole = wholeDelegation(facts.record, keys);
  const as = asGuest(discourse, here);
  const sat = scene.item.activity === "talks" || scene.item.activity === "discussion";
  const guard = title !== undefined && GUARD.test(title.text);
  // The guests for whom a ceremony or a presentation was held attended too, but not as guests of their own welcome.
  const { party } = discourse.content.relations;
  const welcome = title !== undefined && WELCOME.test(title.text);
  const besides = sat || whole || guard || welcome ? [] : guestsBeside(discourse, scene, here);
  const withParty = scene.whole && besides.length > 0 && party.delegations.length > 0;
  const known = here.filter((who) => knows(memory, who));
  const knownFirst = [...known, ...here.filter((who) => !known.includes(who))];
  const listed = [...besides, ...guestsInFront(here)];
  const sources = [...paths, open && `${scene.path}.peopleOpen`];
  const all = (more?: string): Phrase =>
    sourced(
      whole
        ? delegationAgain(discourse, whole)
        : withParty
          ? withGuests(
              visitorsOf(discourse, scene).words,
              peopleList(discourse, knownFirst, more),
              here.length > 1,
            )
          : peopleList(discourse, listed, more),
      ...sources,
    );
  if (whole && title && !topics && /\bwelcome$/i.test(title.text))
    return one(say`${all()} was given ${articled(title)}${there}`);
  if (title && guard && scene.visitors.length > 0) {
    const guests = facts.whos(scene.visitors);
    if (!here.some((who) => guests.includes(who)))
      return one(say`${all(open)} gave ${peopleList(discourse, guests)} ${articled(title)}${there}`);
  }
  if (sat && topics && areThoseWhoDiscussed(scene, here)) {
    const at = title && isEvent(title) ? say`at ${articled(title)}${there}, ` : plain("");
    const behind = says(at) ? plain("") : there;
    memory.marks.add(`all discussed ${scene.path}`);
    return one(say`${at}${all(open)} ${discussed(discourse, scene, keys)} ${topics}${behind}`);
  }
  const what = attendedPart(discourse, scene, title, topics);
  const came = ledByHeads(scene, title) ?? attendedAs(here, title);
  const act = here.length === scene.item.people?.length && !topics && actNarrated(discourse, scene);
  if (act) return one(say`at ${what}${there}, ${all(open)} ${act}`);
  const part = say`${what}${there}${maybe` on ${topics}`}`;
  const some = open && !whole && !withParty && !says(as);
  return one(
    some
      ? amongThose(discourse, listed, came, part, sources)
      : say`${all(says(as) ? undefined : open)} ${came} ${part}${as}`,
  );
};
