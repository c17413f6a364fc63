import type { Scene } from "../../content/message";
import { OPEN, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { articled, isEvent } from "../event/things";
import { partyLedBy } from "../people/party";
import { peopleList } from "../people/people";
import { wordCount } from "../words/grammar";
import { heldForGroup } from "./own-event";

/** "presentation on Lindow", "briefing": something that is given. */
const GIVEN = /^(?:[\p{L}-]+ ){0,2}(?:presentation|briefing|lecture|talk)(?: on (.+))?$/iu;

/** The leader of one side and the groups of another to whom nobody else can have presented anything. */
const audienceOf = ({ facts }: Discourse, { item, listed }: Scene): readonly Who[] | undefined => {
  const people = item.people ?? [];
  const [head, ...heads] = people.filter(({ as }) => as === "head");
  if (!listed || item.activity !== "presentation" || !head || heads.length > 0) return undefined;
  const side = facts.who(head.key)?.side;
  const others = people.filter((one) => one !== head);
  const whos = facts.whos(others.map(({ key }) => key));
  const apart = whos.every((who) => who.group && side && who.side && who.side !== side);
  const silent = others.every(({ as }) => as === undefined || as === "attendee");
  return whos.length > 0 && apart && silent && !item.organizers?.length ? whos : undefined;
};

/** "the delegation gave a presentation on Lindow to officials": what the leader of one side presented to groups of the other. */
export const givenToGroups = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
  topics: Phrase | undefined,
  there: Phrase,
): Phrase | undefined => {
  const audience = audienceOf(discourse, scene);
  const held = audience || topics ? undefined : heldForGroup(discourse, scene, there);
  if (held) return held;
  const [, on = ""] = GIVEN.exec(title?.text ?? "") ?? [];
  if (!audience || (on === "" && !topics)) return undefined;
  const leaders = discourse.facts.whos(
    (scene.item.people ?? []).flatMap(({ key, as }) => (as === "head" ? key : [])),
  );
  const who = partyLedBy(discourse, scene) ?? peopleList(discourse, leaders);
  const to = sourced(peopleList(discourse, audience), `${scene.path}.people`);
  const known = on !== "" && topics?.pieces.some(({ s }) => s.includes(on));
  const what = title && GIVEN.test(title.text) && !known ? articled(title) : undefined;
  if (!topics) return say`${who} gave ${what ?? ""} to ${to}${there}`;
  if (what) return say`${who} gave ${what}${there} to ${to}${OPEN}, covering ${topics}`;
  if (title && !known && !isEvent(title)) return undefined;
  const at = title && !known ? say`at ${articled(title)}${there}, ` : undefined;
  // The shorter of the two comes first.
  const first = wordCount(to) < wordCount(topics) ? say`to ${to} on ${topics}` : say`on ${topics} to ${to}`;
  const gave = say`${who} gave a presentation ${first}`;
  return at ? say`${at}${gave}` : sourced(say`${gave}${there}`, title?.path);
};
