import { type Line, line } from "../../compose";
import type { Scene, Session } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { isContentOfEvent } from "../../structure/scene-order";
import { actOfLead } from "../event/act-of-lead";
import { eventNoun, type Frame, opened } from "../event/event";
import { isEventItself } from "../event/event-itself";
import { FILM, isDoneToIt, isMove } from "../event/occasions";
import { CEREMONY, onlyOrganizer, organizedBy } from "../event/organize";
import {
  articled,
  DISCUSSED,
  DISCUSSION,
  discussed,
  GUARD,
  isEvent,
  type newTitle,
  onTitle,
  theTitle,
} from "../event/things";
import { isTitleOfTopics } from "../event/title-of-topics";
import { attendeesOrAll, fewAttendees } from "../items/few-attendees";
import { BEHIND, BETWEEN, isOrganizedApart, organizersBeside } from "../items/organized-items";
import { namedSessions, sectionsHeld, titledSessions } from "../items/session-sights";
import { visitorsOf } from "../people/party";
import { peopleList } from "../people/people";
import { definite, indefinite, isPlural, trimmed } from "../words/grammar";
import { attendedOrActed } from "./act-narrated";
import { doneToThing } from "./done-to-thing";
import { isFirstNamed } from "./first-named";
import { givenBySpeaker, welcomedThere } from "./given-by-speaker";
import { areFireworks, heldAs, isCommon, isWhatTookPlace } from "./held-as";
import { hostedByOne } from "./hosted-by-one";
import { listedThere } from "./listed-there";
import { onlyAttendees } from "./only-attendees";
import { openedThing } from "./opened-on-visit";
import { partOfEvent } from "./opening-of-event";
import { presentedThings, withoutTopic } from "./presentations";
import { doersOfRite, RITE } from "./rites";
import { areOnlyWords, isGift, isNarrated } from "./stated-elsewhere";

/** ", organized by A,": the organizer of a signing ceremony, in the sentence about its other events. */
const organizersOf = (discourse: Discourse, title: string): Phrase => {
  const { memory, facts } = discourse;
  if (facts.record.kind !== "signing" || !CEREMONY.test(title) || !memory.marks.has("organizers later"))
    return plain("");
  memory.marks.delete("organizers later");
  const { verbs, beside } = organizedBy(discourse, "organizers");
  return maybe`, ${verbs ?? beside}`;
};

/** A part of an event at which something was shown or presented, without a known agent. */
const isShown = ({ item, listed }: Scene, title: string | undefined): boolean =>
  (item.activity === "presentation" ||
    (/\b(?:video|film|slide ?show|documentary)\b/i.test(title ?? "") &&
      (!listed || (item.people ?? []).length === 0))) &&
  !/discussion|session|workshop/i.test(title ?? "");

/** "open discussion session": an exchange that the text has not mentioned. */
const EXCHANGE = /^(?:\p{Ll}+ )+(?:discussion|exchange|dialogue)(?: session)?$/u;

/** "panel discussions", "practical sessions": parts of a programme whose names say that something was discussed or taught. */
const hasOwnSubject = ({ item }: Scene, title: string): boolean =>
  item.activity === "presentation"
    ? isPlural(title) || (item.people ?? []).length === 0
    : isPlural(title) && /\bdiscussions$/i.test(title);

/** "At a pitch session, the companies presented their plans": what was presented belongs to the attendees. */
export const presentedLine = (
  discourse: Discourse,
  { id, scene: { item, path } }: Session,
  frame: Frame,
  there: Phrase,
  title: ReturnType<typeof newTitle>,
  topics: Phrase,
): Line | undefined => {
  const whos = discourse.facts.whos((item.people ?? []).map(({ key }) => key));
  const own = item.activity === "presentation" && /^(?:their|its|his|her) /.test(textOf(topics));
  if (!own || whos.length === 0) return undefined;
  const by = sourced(peopleList(discourse, whos), `${path}.people`);
  const at = title && isEvent(title) ? say`at ${articled(title)}${there}, ` : plain("");
  return line(id, opened(frame, say`${at}${by} presented ${topics}${says(at) ? "" : there}`));
};

/** "Lee hosted", "the LCC organized": the only organizer of a presentation, as the subject of its sentence. */
const hostOf = (discourse: Discourse, scene: Scene): ReturnType<typeof onlyOrganizer> => {
  const { organizers = [] } = scene.item;
  const hosts = organizers.every(({ tier }) => tier === "host" || tier === "organizer");
  const only = organizers.length > 0 && hosts && !isOrganizedApart(discourse, scene);
  const host = only ? onlyOrganizer(discourse, `${scene.path}.organizers`) : undefined;
  if (host) discourse.memory.marks.add(`organized ${scene.path}`);
  return host;
};

/** Activities whose title is what took place, and not what was discussed. */
const ACTED: ReadonlySet<string | undefined> = new Set(["ceremony", "meal", "other"]);
/** Titles that are words for the topics themselves. */
const THEMES = /^(?:\p{Ll}+ )?(?:themes|topics|subjects)$/iu;

/** "the visitors were given a presentation on A", "a film covered A": what was shown, to those who were there. */
const givenTo = (discourse: Discourse, scene: Scene, what: Phrase, there: Phrase, topics: Phrase): Phrase => {
  if (THEMES.test(textOf(what))) return say`the ${what}${there} were ${topics}`;
  if (
    textOf(what) !== "a presentation" ||
    says(there) ||
    (scene.listed && (scene.item.people ?? []).length > 0)
  )
    return say`${what}${there} covered ${topics}`;
  const { party, visit } = discourse.content.relations;
  const visitors = visit && party.people.length + party.delegations.length > 0;
  const { words, many } = visitors
    ? visitorsOf(discourse, scene)
    : { words: plain("the participants"), many: true };
  return say`${words} ${many ? "were" : "was"} given ${what} on ${topics}`;
};

/** A session of which only title, topics, place or day are known. */
export const untitledOrBare = (
  discourse: Discourse,
  head: Session,
  frame: Frame,
  there: Phrase,
  title: ReturnType<typeof newTitle>,
  topics: Phrase | undefined,
): Line[] => {
  const { scene } = head;
  const { memory } = discourse;
  if (topics && isShown(scene, title?.text)) {
    const presented = title && presentedThings(discourse, scene, title, there, topics);
    if (presented) return [line(head.id, opened(frame, presented))];
    const what = title
      ? articled(withoutTopic(discourse, scene, title))
      : (actOfLead(discourse, scene) ?? plain("a presentation"));
    const rests = scene.listed ? `${scene.path}.people` : undefined;
    const by = says(there) ? undefined : hostOf(discourse, scene);
    const words = by
      ? say`${by.who}${frame.also ? " also" : ""} ${by.verb} ${what} on ${topics}`
      : givenTo(discourse, scene, what, there, topics);
    return [line(head.id, opened(frame, sourced(words, rests)))];
  }
  if (topics) {
    const shown = presentedLine(discourse, head, frame, there, title, topics);
    if (shown) return [shown];
    const known = (one: Said): Phrase =>
      MEETING.test(one.text) || isFirstNamed(discourse, one.text) ? articled(one) : theTitle(one);
    const dealt = title && !says(there) && hasOwnSubject(scene, title.text);
    const deals =
      title && isEvent(title) && (dealt || isContentOfEvent(scene))
        ? () => [line(head.id, opened(frame, say`${known(title)} dealt with ${topics}`))]
        : undefined;
    if (deals && scene.item.activity === "presentation") return deals();
    const few = fewAttendees(discourse, scene);
    const who = attendeesOrAll(discourse, scene);
    if (few) memory.marks.add(`all discussed ${scene.path}`);
    const verb = discussed(discourse, scene, few);
    // "At the discussion, the participants discussed …" says it twice.
    const before = title && /^(?:the )?(.*?) ?discussions?$/i.exec(title.text)?.[1]?.toLowerCase();
    const ofTopics = title && isTitleOfTopics(discourse, scene, title.text);
    const ofEvent = ["", eventNoun(discourse)].includes(before ?? "-") && verb === DISCUSSED[0];
    if (title && (ofTopics || ofEvent) && !says(there))
      return [line(head.id, opened(frame, sourced(say`${who} ${verb} ${topics}`, title.path)))];
    const held = title && DISCUSSION.test(title.text) && !says(there) && verb === DISCUSSED[0];
    if (held) return [line(head.id, opened(frame, say`${who} held ${articled(title)} on ${topics}`))];
    if (title && EXCHANGE.test(title.text) && !says(there))
      return [line(head.id, opened(frame, say`in ${articled(title)}, ${who} exchanged views on ${topics}`))];
    if (deals) return deals();
    if (title && isEvent(title)) {
      const arranged = organizersOf(discourse, title.text);
      const own = says(arranged) ? undefined : organizersBeside(discourse, scene, BETWEEN);
      const by = own ? say`, ${own}` : arranged;
      const at = say`at ${known(title)}${there}${by}`;
      return [line(head.id, opened(frame, say`${at}, ${who} ${verb} ${topics}`))];
    }
    if (title)
      return [
        line(
          head.id,
          opened(
            frame,
            say`${ACTED.has(scene.item.activity) ? "at" : "in"} ${onTitle(title, scene)}${there}, ${who} ${verb} ${topics}`,
          ),
        ),
      ];
    return [
      line(
        head.id,
        opened(
          frame,
          says(there) ? say`${trimmed(there)}, ${who} ${verb} ${topics}` : say`${who} ${verb} ${topics}`,
        ),
      ),
    ];
  }
  if (title && !says(there) && !frame.front && (scene.item.organizers ?? []).length > 0) {
    // The organizer is introduced by the first sentence that names them.
    memory.marks.delete(`title ${scene.path}`);
    return [];
  }
  if (
    title &&
    /^(?:the )?signing(?: ceremony)?$/i.test(title.text) &&
    memory.agreement &&
    !says(there) &&
    !frame.front
  )
    return [];
  if (title) {
    const were = isPlural(title.text) ? "were" : "was";
    const event = isEvent(title) || CELEBRATION.test(title.text);
    // "a roadshow": a common noun is what took place; a longer title is its topic.
    const held = heldAs(scene, title.text);
    const said = held === "given" || held === "presented" || held === "made";
    const noun =
      event ||
      said ||
      isWhatTookPlace(scene, title.text) ||
      (isCommon(title.text) && /^[\p{L} -]+$/u.test(title.text) && title.text.split(" ").length <= 3);
    if (FILM.test(title.text))
      return [line(head.id, opened(frame, say`${articled(title)} ${were} shown${there}`))];
    // "budget": a subject is discussed; it is not held.
    if (!event && scene.item.activity === "discussion" && SUBJECT.test(title.text) && !isPlural(title.text)) {
      const subject = plain(title.text.includes(" ") ? title.text : definite(title.text), [title.path]);
      return [
        line(head.id, opened(frame, say`${attendeesOrAll(discourse, scene)} discussed ${subject}${there}`)),
      ];
    }
    if (!event && isShown(scene, title.text) && isPlural(title.text))
      return [line(head.id, opened(frame, say`${phrase(title)} were presented${there}`))];
    const alone = event && scene.item.people ? onlyAttendees(discourse, scene) : undefined;
    if (alone)
      return [line(head.id, opened(frame, attendedOrActed(discourse, scene, alone, articled(title), there)))];
    const rite = !noun && scene.item.activity === "ceremony";
    const part = noun ? partOfEvent(discourse, title, head === discourse.plan.news) : undefined;
    const what = noun
      ? articled(title)
      : rite
        ? plain(`the ${title.text.replace(/^(?:the|an?) /i, "")}`, [title.path])
        : say`a session on ${phrase(title)}`;
    const hosted = hostedByOne(discourse, scene, title, there, frame.also);
    if (hosted) return [line(head.id, opened(frame, hosted))];
    const known = memory.marks.has(`held ${scene.path}`);
    const by = noun ? organizersBeside(discourse, scene, known ? BEHIND : BETWEEN) : undefined;
    if (by && known) {
      const when = frame.day ?? frame.front;
      return [line(head.id, say`${theTitle(title)}${there}${maybe` ${when}`} ${were} ${by}`)];
    }
    if (areFireworks(title.text))
      return [line(head.id, opened(frame, say`there were ${phrase(title)}${there}`))];
    const exchanged = /^(?:an? |the )?exchange of (ideas|views|opinions|experiences?)$/i.exec(
      title.text,
    )?.[1];
    if (exchanged && !says(there)) {
      const views = plain(exchanged.toLowerCase(), [title.path]);
      return [line(head.id, opened(frame, say`${attendeesOrAll(discourse, scene)} exchanged ${views}`))];
    }
    // "Addresses were given. Lee stressed …": the same.
    if (areOnlyWords(scene, title.text) && !says(there) && !frame.front && !frame.day) return [];
    // "A presentation was given. Lee presented …": the second sentence already says it.
    if (
      /^(?:gift )?presentation$/i.test(title.text) &&
      !says(there) &&
      !frame.front &&
      isGift(discourse, scene)
    )
      return [];
    // "The dinner was held": a meal, or an item behind the others, of which no more is known comes after the rest.
    const later = scene.told !== "before" && discourse.content.scenes[0] !== scene;
    const last = later && (SOCIAL.test(title.text) || (scene.told === "after" && noun !== undefined));
    const social = last && !says(there) && !by && !frame.front && !frame.day;
    const official = discourse.facts.record.officialName?.en?.toLowerCase() ?? "";
    // "A contest was held" at the contest.
    if (!says(there) && !by && (scene.item.sections ?? []).length > 0) {
      if (isEventItself(discourse, scene, title.text)) return [];
    }
    const itself =
      official.includes(title.text.toLowerCase()) && !says(there) && !by && !frame.front && !frame.day;
    // "The ceremony began with the presentation of the colors": the office's own sentence says it.
    const narrated =
      !says(there) && !by && !frame.front && !frame.day && isNarrated(discourse, scene, title.text);
    if ((itself && (scene.item.narrative ?? []).length > 0) || narrated) {
      memory.marks.add(`in narrative ${scene.path}`);
      return [];
    }
    if (social) return [line(head.id, say`${what} followed`)];
    const meal = later && scene.told === "after" && scene.item.activity === "meal";
    if (meal && noun && were === "was" && !by && !frame.front && !frame.day)
      return [line(head.id, say`${what} followed${there}`)];
    const acted =
      givenBySpeaker(discourse, scene, title, there, by) ??
      (by ? undefined : welcomedThere(discourse, scene, title, there));
    if (acted) return [line(head.id, opened(frame, acted))];
    const who = (event || rite) && !by ? listedThere(discourse, scene) : undefined;
    if (who && GUARD.test(title.text)) {
      const given = scene.visitors.length > 1 ? "were given" : "was given";
      return [line(head.id, opened(frame, say`${who} ${given} ${articled(title)}${there}`))];
    }
    if (who) {
      const rite = RITE.test(title.text) ? articled(title) : theTitle(title);
      return [line(head.id, opened(frame, attendedOrActed(discourse, scene, who, rite, there)))];
    }
    const doers = by ? undefined : doersOfRite(discourse, scene, title.text);
    if (doers) return [line(head.id, opened(frame, say`${doers} took part in ${articled(title)}${there}`))];
    if (part) return [line(head.id, opened(frame, say`${part}${there}${maybe`, ${by}`}`))];
    const opening = by || frame.also ? undefined : openedThing(discourse, scene, title, there, frame);
    if (opening) return [line(head.id, opened(frame, opening))];
    // "Four round tables were held: A, B, C and D."
    const sessions = noun && !by && isPlural(title.text) ? namedSessions(discourse, scene) : undefined;
    const titled = noun && !by && !sessions ? titledSessions(discourse, scene, title, there) : undefined;
    if (titled) return [line(head.id, opened(frame, titled))];
    const bare = !by && !sessions;
    const done = bare ? doneToThing(title) : undefined;
    if (done) return [line(head.id, opened(frame, say`${done}${there}`))];
    const took = (rite && ACTS.test(title.text)) || takesPlace(title.text);
    const apart = says(there) || frame.front || frame.day;
    const ofVisit = later && (discourse.plan.event ?? discourse.plan.news).type === "visit";
    if (bare && noun && held === "held" && !took && !apart && ofVisit && !memory.marks.has(PROGRAMME)) {
      memory.marks.add(PROGRAMME);
      return [line(head.id, say`the programme also included ${what}`)];
    }
    const verb = took ? "took place" : `${noun ? were : "was"} ${held}`;
    return [
      line(
        head.id,
        opened(frame, say`${what}${maybe` ${by}`} ${verb}${there}${sessions ? say`: ${sessions}` : ""}`),
      ),
    ];
  }
  if (!says(there) && !frame.front && !frame.day) return [];
  if ((scene.item.sections ?? []).length > 0 || (scene.item.organizers ?? []).length > 0) {
    if (!says(there) && !frame.front) return [];
    const held = (scene.item.organizers ?? []).length === 0 && sectionsHeld(discourse, scene, there);
    if (held) return [line(head.id, opened(frame, held))];
  }
  if (scene.item.activity === "meal") {
    const had = say`${attendeesOrAll(discourse, scene)} had a meal${there}`;
    return [line(head.id, opened(frame, had))];
  }
  const noun = {
    talks: "talks",
    speeches: "speeches",
    discussion: "a discussion",
    ceremony: "a ceremony",
    signing: "the signing",
    presentation: "a presentation",
    handover: "the handover",
    tour: "a tour",
    other: "an event",
  }[scene.item.activity ?? "other"];
  const were = noun.endsWith("s") ? "were" : "was";
  return [line(head.id, opened(frame, say`${noun} ${were} held${there}`))];
};

/** Whether the talks included others, whose words follow. */
export const isOfOthers = ({ item }: Scene, spoken: readonly Who[]): boolean =>
  (item.remarks ?? []).some(
    ({ by }) => by !== "all" && by?.some((key) => !spoken.some((one) => one.key === key)),
  );

/** "demonstration of the game": a title that is the action of the listed people. */
const SHOWING = /^(?:an? |the )?(?:\p{Ll}+ )?(?:demonstration|display|performance) of /u;

/** "The students gave a demonstration of the game.": an item whose title is the action of its people. */
export const shownBy = (
  discourse: Discourse,
  { id, scene }: Session,
  frame: Frame,
  title: NonNullable<ReturnType<typeof newTitle>>,
  there: Phrase,
): Line | undefined => {
  const whos = discourse.facts.whos((scene.item.people ?? []).map(({ key }) => key));
  if (!SHOWING.test(title.text) || whos.length === 0 || scene.item.peopleOpen) return undefined;
  const who = sourced(peopleList(discourse, whos), `${scene.path}.people`);
  const noun = title.text.replace(/^(?:an?|the) /i, "");
  const what = plain(indefinite(noun), [title.path]);
  return line(id, opened(frame, say`${who}${frame.also ? " also" : ""} gave ${what}${there}`));
};

/** Marks that a sentence says what else the programme included, which no second one repeats. */
const PROGRAMME = "programme also included";

/** What ends an event: "a reception followed". */
const SOCIAL =
  /\b(?:dinner|lunch|luncheon|banquet|breakfast|tea|reception|cocktails?|refreshments|performances?)$/i;

/** A part of a programme that the text has not mentioned, and of which there can be several. */
const MEETING = /^(?:\p{Ll}+ ){1,2}(?:meeting|session)$/u;

/** Actions at a ceremony: "the lighting of the lamp and recital of the anthem". */
const ACTS = /^(?:the )?(?:\p{Ll}+ing|recital|recitation|exchange|presentation|conferment) of /u;
/** "the arrival", "the laying of wreaths": what nobody holds. */
const takesPlace = (title: string): boolean => isMove(title) || isDoneToIt(title);
/** A common noun of few words, which would be taken for the name of what was held. */
const SUBJECT = /^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}$/u;

const CELEBRATION =
  /^(?:an? |the )?(?:\p{L}+ )?(?:celebrations?|commemoration|concert|exhibition|performance|match|competition|parade|festival)\b/iu;
