import { type Line, line } from "../../compose";
import type { Scene, Session } from "../../content/message";
import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { eventNoun } from "../event/event";
import { ownItem, ownItemNoun } from "../event/own-ceremony";
import { discussed as discussedAt, everybody, isHeavy, nounOf, titleOf } from "../event/things";
import { groupsLast } from "../people/groups";
import { asGuest } from "../people/guest-of-honour";
import { chairing } from "../people/moderators";
import { areMany, peopleList } from "../people/people";
import { allOfFunction } from "../people/shared-functions";
import { spoke } from "../speech/speech";
import { withArticle, wordCount } from "../words/grammar";
import { partCalled } from "./part-called";

const GATHERED: ReadonlySet<string | undefined> = new Set([
  "speeches",
  "presentation",
  "discussion",
  "talks",
  "signing",
  "ceremony",
]);

/** Speeches without a name: the event itself, or its opening session if more followed. "The session" would be ambiguous. */
const unnamedSpeeches = (discourse: Discourse, scene: Scene): Phrase => {
  const { content, plan } = discourse;
  if (plan.event?.type !== "hold") return plain("the meeting");
  const main = content.scenes.filter(({ told, item }) => told === "main" && GATHERED.has(item.activity));
  const [first, ...more] = main;
  if (first !== scene) return plain("the session of speeches");
  return plain(more.length === 0 ? `the ${eventNoun(discourse)}` : "the opening session");
};

/** A title that is not repeated if it is the event named by the first sentence. */
const isLongTitle = (title: Said | undefined): boolean => (title?.text ?? "").split(" ").length > 5;

const SPEECHES = /^(?:the )?(?:speeches|remarks|addresses)$/i;

/** "briefing session": a sitting whose name does not say which of several it was. */
const SITTING = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)* (?:session|meeting)$/u;
const WHICH =
  /^(?:opening|closing|concluding|inaugural|plenary|valedictory|welcome|first|second|third|last|final|main|annual|regular|same)\b/;

/** "a briefing session": a sitting of a visit, of which nothing has been said; that of an event belongs to its programme. */
const isPartOfVisit = ({ facts, content }: Discourse, { text }: Said): boolean =>
  VISITS.has(facts.record.kind ?? "") &&
  content.relations.party.people.length > 0 &&
  SITTING.test(text) &&
  !WHICH.test(text);

const VISITS: ReadonlySet<string> = new Set(["reception", "outbound_visit", "inspection"]);

/** What somebody chaired: "the opening ceremony", "the presentation “Scanning for All”", "the discussion of prices". */
const chairedPart = (discourse: Discourse, scene: Scene, title: Said | undefined): Phrase => {
  const { activity } = scene.item;
  // "the closing ceremony of a course for teachers of physics": the event itself, which the first sentence has called so.
  const again = ownItem(discourse) === scene && isLongTitle(titleOf(discourse, scene));
  const event = again ? ownItemNoun(discourse) : undefined;
  if (event) return plain(`the ${event}`, [`${scene.path}.title`]);
  // "speeches" is no name.
  if (title && activity === "speeches" && SPEECHES.test(title.text))
    return sourced(unnamedSpeeches(discourse, scene), title.path);
  if (!title) return activity === "speeches" ? unnamedSpeeches(discourse, scene) : nounOf(discourse, scene);
  if (isPartOfVisit(discourse, title)) return plain(withArticle(title.text), [title.path]);
  return partCalled(discourse, scene, title);
};

/** Words of topics that follow "chaired the discussion on", and of a sentence with room for those who took part. */
const LIGHT_TOPICS = 12;
const MAX_SENTENCE_WORDS = 30;

/** " on prices": the topic of a chaired part, omitted after a name that contains it ("the session on trade"). */
const onTopics = (what: Phrase, topics: Phrase): Phrase =>
  / (?:on|about|of|for) |”$/.test(textOf(what)) ? say`, which dealt with ${topics}` : say` on ${topics}`;

/** People from which on "and others" ends a list of those who took part. */
const MIN_OPEN = 3;

/** What is known of a part of an event that somebody chaired. */
interface Chaired {
  readonly chairs: readonly Who[];
  readonly spoken: readonly Who[];
  /** The other attendees. */
  readonly here: readonly Who[];
  readonly topics: Phrase | undefined;
  readonly title: Said | undefined;
  readonly there: Phrase;
  readonly paths: readonly (string | undefined)[];
  readonly open: string | undefined;
}

/** Who took part in a discussion, those whose words follow as well: of the silent ones alone it would be false. */
const takingPart = (
  { facts, memory }: Discourse,
  { item }: Scene,
  { chairs, spoken, here }: Chaired,
): readonly Who[] => {
  if (item.activity !== "discussion" || here.length === 0) return here;
  const speakers = new Set((item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? []))));
  const further = facts
    .whos((item.people ?? []).map(({ key }) => key))
    .filter((who) => speakers.has(who.key) && ![...here, ...chairs, ...spoken].includes(who));
  if (further.length === 0) return here;
  const all = groupsLast([...here, ...further]);
  // Whom the text has named at another part of the event is known to be there.
  const unknown = all.filter((who) => !knows(memory, who));
  return unknown.length > 1 ? unknown : all;
};

/** "Lee chaired the discussion on prices, in which Ray and Kim took part." */
export const chairedLines = (discourse: Discourse, { id, scene }: Session, of: Chaired): Line[] => {
  const { spoken, topics, there, paths, open } = of;
  const here = takingPart(discourse, scene, of);
  const lines: Line[] = [];
  const add = (id: string, words: Phrase): void => {
    lines.push(line(id, words));
  };
  const openAt = open && `${scene.path}.peopleOpen`;
  const list = (whos: readonly Who[], more?: string): Phrase =>
    sourced(peopleList(discourse, whos, more), ...paths);
  // The guest of honour precedes the chair.
  const as = here.length > 0 ? asGuest(discourse, here) : plain("");
  if (says(as)) add(`${id}.people`, say`${sourced(list(here), openAt)} attended${as}`);
  // The topic of a lecture is what the lecturer spoke on, not what all discussed.
  const given = topics !== undefined && scene.item.activity === "presentation" && spoken.length > 0;
  const verb = given ? say`spoke on ${topics}` : spoke(areMany(spoken), scene);
  const where = spoken.length > 0 ? say`, where ${list(spoken)} ${verb}` : plain("");
  const { verb: chaired, whos, rests } = chairing(of.chairs);
  const what = chairedPart(discourse, scene, of.title);
  const on = topics && !says(where) && !isHeavy(topics, LIGHT_TOPICS) ? onTopics(what, topics) : plain("");
  const behind = textOf(on).startsWith(",");
  const whole = say`${sourced(list(whos), ...rests)} ${chaired} ${what}${behind ? there : on}${behind ? on : there}${where}`;
  const guests = says(as) || open ? undefined : allOfFunction(discourse, here);
  const rest = here.length > 0 && !says(as) && !guests;
  // "Lee and others took part": of one or two, that they were among many.
  const few = rest && open !== undefined && here.length < MIN_OPEN && here.every(({ group }) => !group);
  const others = rest ? sourced(list(here, few ? undefined : open), openAt) : plain("");
  const discussed = scene.item.activity === "discussion" && !behind && !says(where);
  const beside =
    says(others) &&
    !few &&
    discussed &&
    !textOf(others).includes(";") &&
    wordCount(whole) + wordCount(others) <= MAX_SENTENCE_WORDS;
  add(id, beside ? say`${whole}, in which ${others} took part` : whole);
  if (guests) add(`${id}.people`, say`${guests.role} were ${list(guests.bare)}`);
  const were = `${here.length > 1 ? "were" : "was"} among those who took part`;
  if (says(others) && !beside) add(`${id}.people`, say`${others} ${few ? were : "took part"}`);
  if (topics && !says(on) && !given) {
    // What was discussed by those who spoke in a panel is not the topic of the whole event.
    const panel = scene.item.activity === "discussion" && areMany(spoken) && here.length === 0 && !open;
    const they = panel
      ? plain(/\bpanel\b/i.test(of.title?.text ?? "") ? "the panelists" : "the speakers")
      : here.length > 1
        ? plain("they")
        : everybody(discourse);
    add(`${id}.topics`, say`${they} ${discussedAt(discourse, scene)} ${topics}`);
  }
  return lines;
};
