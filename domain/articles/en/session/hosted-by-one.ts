import type { Scene } from "../../content/message";
import { changed, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { onlyOrganizer } from "../event/organize";
import { articled, isEvent } from "../event/things";
import { isOrganizedApart } from "../items/organized-items";
import { peopleList, weight } from "../people/people";
import { areWordsOf } from "../words/mere-meeting";

/** Words of those who attended that the sentence on the host has room for. */
const MAX_ATTENDEES = 34;

/** Guests who fit behind what was hosted for them. */
const MAX_GUESTS = 2;

/** What is given rather than hosted. */
const SPOKEN = /\b(?:speech|speeches|address|addresses|keynotes?|lectures?|presentations?|talks?|remarks)$/i;

/** Gatherings that are somebody's only as their host's. */
const GATHERING =
  /\b(?:receptions?|breakfast|brunch|lunch|luncheon|dinner|supper|banquet|tea|meal|barbecue|party|gala|evening|welcome|celebrations?|meeting|event|ceremony)$/i;

/** "reception" of "reception by the council", which the council hosted; undefined for "concert by the choir", which it gave. */
const withoutHost = (title: Phrase, host: string): Phrase | undefined => {
  const [end = "", by = ""] = / (?:by|of|hosted by) (?:the )?([^,;]+)$/iu.exec(textOf(title)) ?? [];
  if (by === "" || !areWordsOf(by.toLowerCase(), host.toLowerCase())) return title;
  const bare = changed(title, (text) => text.slice(0, -end.length));
  return GATHERING.test(textOf(bare)) ? bare : undefined;
};

/** Those listed at an item whom the sentence on its host names, where the text has not introduced all of them. */
const attendees = (
  discourse: Discourse,
  { item, speakers, chairs, visitors }: Scene,
  host: string | undefined,
): readonly Who[] => {
  const { facts, memory } = discourse;
  const listed = facts.whos((item.people ?? []).flatMap(({ key }) => (key === host ? [] : key)));
  // The visitors are known to have been there.
  const whos = listed.filter((who) => !visitors.includes(who.key) || !knows(memory, who));
  const roles = speakers.length + chairs.length > 0 || (item.people ?? []).some(({ as }) => as !== undefined);
  const fresh = whos.some((who) => who.name && !knows(memory, who));
  return roles || !fresh || weight(discourse, whos) > MAX_ATTENDEES ? [] : whos;
};

/** ", attended by Lee, Ray and others". */
const attendedBy = (discourse: Discourse, { item, path }: Scene, whos: readonly Who[]): Phrase => {
  if (whos.length === 0) return plain("");
  const list = peopleList(discourse, whos, item.peopleOpen ? "others" : undefined);
  const open = item.peopleOpen ? [`${path}.peopleOpen`] : [];
  return say`, attended by ${sourced(list, `${path}.people`, ...open)}${OPEN}`;
};

/** "The council hosted a reception at the Mill, attended by Lee": an item of one host, of which no more is known. */
export const hostedByOne = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
  also: boolean | undefined,
): Phrase | undefined => {
  const { item, path } = scene;
  const [only, ...more] = item.organizers ?? [];
  const known = discourse.memory.marks.has(`held ${path}`);
  if (only?.tier !== "host" || more.length > 0 || known || !isEvent(title)) return undefined;
  if (isOrganizedApart(discourse, scene) || SPOKEN.test(title.text)) return undefined;
  const rest = (item.people ?? []).flatMap(({ key }) => (key === only.participant ? [] : key));
  // "Lee hosted a briefing for Ray": a host is not among those who attended.
  const guests = only.participant && rest.length <= MAX_GUESTS ? discourse.facts.whos(rest) : [];
  const near = guests.length > 0 && guests.every((who) => knows(discourse.memory, who));
  const others = !near && rest.some((key) => !scene.visitors.includes(key));
  const listed = near ? [] : attendees(discourse, scene, only.participant);
  if (others && listed.length === 0) return undefined;
  const names = [only.organization?.name?.en, only.organization?.short?.en].join(" ");
  const what = withoutHost(articled(title), names);
  const host = what && onlyOrganizer(discourse, `${path}.organizers`);
  if (!host) return undefined;
  discourse.memory.marks.add(`organized ${path}`);
  const whom = near ? say` for ${sourced(peopleList(discourse, guests), `${path}.people`)}` : "";
  return say`${host.who} ${also ? "also " : ""}hosted ${what}${whom}${there}${attendedBy(discourse, scene, listed)}`;
};
