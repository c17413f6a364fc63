import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { OPEN, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { amongThose } from "../attendance/among-those";
import { isEvent, nounOf, titleOf } from "../event/things";
import { attendeesByName } from "../people/few-attendees";
import { asGuest } from "../people/guest-of-honour";
import { areMany, peopleList } from "../people/people";
import { allOfFunction } from "../people/shared-functions";
import { headNoun, wordCount } from "../words/grammar";

/** The guests whom an item names, next to others who attended. */
export const guestsBeside = (discourse: Discourse, scene: Scene, here: readonly Who[]): readonly Who[] => {
  const named = new Set((scene.item.people ?? []).filter(({ as }) => as !== "speaker").map(({ key }) => key));
  return discourse.facts
    .whos(scene.visitors)
    .filter((who) => named.has(who.key) && who.side === "guest" && !here.includes(who));
};

/** "the delegation and Lee", "the delegation, together with Lee and Ray,": guests before others who attended. */
export const withGuests = (guests: Phrase, others: Phrase, many: boolean): Phrase =>
  many ? say`${guests}, together with ${others}${OPEN}` : say`${guests} and ${others}`;

/** Items where people spoke, and nobody was shown around. */
const SPOKEN: ReadonlySet<string> = new Set(["discussion", "talks", "speeches", "presentation"]);

/** Who accompanied, guided or received at a part of an event. */
export const otherRoles = (discourse: Discourse, scene: Scene): Line[] => {
  const { facts } = discourse;
  const lines: Line[] = [];
  const done = new Set([...scene.chairs, ...scene.speakers]);
  const add = (
    id: string,
    keys: readonly string[],
    sentenceOf: (list: Phrase, many: boolean) => Phrase,
  ): void => {
    const whos = facts.whos(keys.filter((key) => !done.has(key)));
    for (const who of whos) done.add(who.key);
    if (whos.length > 0)
      lines.push(
        line(
          `${scene.path}.${id}`,
          sourced(sentenceOf(peopleList(discourse, whos), areMany(whos)), `${scene.path}.people`),
        ),
      );
  };
  // Who received the visitors on their arrival did so here.
  const received = scene.receivers.every(
    (key) => discourse.content.relations.receivers.includes(key) && discourse.memory.people.has(key),
  );
  const guests = facts
    .whos((scene.item.people ?? []).map((one) => one.key))
    .some((who) => who.raw.side === "guest");
  add(
    "receiver",
    received ? [] : scene.receivers.filter((key) => !discourse.memory.marks.has(`met ${scene.path} ${key}`)),
    (list) => say`${list} received the ${guests ? "guests" : "participants"}`,
  );
  // Members of the delegation are listed as such.
  const { people: visitors } = discourse.content.relations.party;
  const escorts = scene.item.did ? [] : scene.escorts.filter((key) => !visitors.includes(key));
  add("escort", escorts, (list) => say`${list} accompanied the participants`);
  const shown = !SPOKEN.has(scene.item.activity ?? "");
  // Of an act, and of what was seen, the guides are named with those who were there.
  const guided = scene.item.did || discourse.memory.marks.has(`guided ${scene.path}`);
  add("guide", guided ? [] : scene.guides, (list) => {
    const whom = attendeesByName(discourse, scene) ?? plain("the participants");
    return shown ? say`${list} showed ${whom} around` : say`${list} guided ${whom}`;
  });
  return lines;
};

/** Words of a list that comes behind its verb. */
const LONG_LIST = 20;

/** Who was at an item besides those who spoke: "X attended", "the other special guests were X; Y; and Z". */
export const otherAttendees = (
  discourse: Discourse,
  scene: Scene,
  here: readonly Who[],
  open: string | undefined,
): Phrase => {
  const guests = open ? undefined : allOfFunction(discourse, here);
  if (guests) return say`${guests.role} were ${peopleList(discourse, guests.bare)}`;
  const as = asGuest(discourse, here);
  const title = titleOf(discourse, scene);
  const noun = title && isEvent(title) ? plain(`the ${headNoun(title.text)}`) : nounOf(discourse, scene);
  if (open && !says(as)) return amongThose(discourse, here, "attended", noun, [`${scene.path}.peopleOpen`]);
  const list = sourced(peopleList(discourse, here), open && `${scene.path}.peopleOpen`);
  if (says(as) || wordCount(list) <= LONG_LIST) return say`${list} attended${as}`;
  return say`${noun} was attended by ${list}`;
};

/** The chairs of an item at which a group did something: they only led it. */
export const chairsApart = (listed: readonly Who[], chairs: readonly Who[]): readonly Who[] =>
  listed.some((one) => one.group && !chairs.includes(one)) ? chairs : [];

/** "led it" of a workshop, "chaired it" of a meeting. */
export const ledIt = (title = ""): string =>
  /\b(?:workshop|training|course|exercise|drill)\b/i.test(title) ? "led it" : "chaired it";
