import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Scene, Session } from "../content/message";
import { wholeDelegation } from "../content/named";
import { loose, maybe, OPEN, type Phrase, plain, resting, say, says } from "../phrase";
import type { Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import { phrase, type Who } from "../reference/facts";
import { knows, take } from "../reference/memory";
import { withoutCounted } from "./crowd";
import { isEverybody, isOnlySpeaking, receivedOnArrival } from "./doers";
import { eventNoun, type Frame, frameOf, isAhead, opened } from "./event";
import { thoseThere } from "./few-there";
import { andList, isPlural, number, trimmed, wordCount } from "./grammar";
import { CEREMONY, organizedBy } from "./organize";
import { BEHIND, BETWEEN, organizerLine, organizersBeside } from "./organized-items";
import { withoutPartOfDay } from "./part-of-day";
import { partyLedBy } from "./party";
import { pastClause } from "./past";
import { areMany, peopleList } from "./people";
import { shownByTitle } from "./posts";
import { otherRoles } from "./session-roles";
import { leadPlace } from "./setting";
import { signedThere } from "./signed-there";
import { GATHERING, SPOKEN, spoke } from "./speech";
import { courseOf, isTaught } from "./taught";
import {
  articled,
  atScene,
  DISCUSSED,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  newTitle,
  nounOf,
  sceneOnline,
  theTitle,
  topicsOf,
} from "./things";

/** The people of a part of an event with one function each, apart from its speakers. */
const fresh = (discourse: Discourse, keys: readonly string[]): Who[] => discourse.facts.whos(keys);

/** "X chaired the opening ceremony": a session by what makes it worth a sentence: its chair, its speakers, its topics, its place. */
export const realizeSession = (discourse: Discourse, sentence: SentencePlan, head: Session): Realized => {
  const { scene } = head;
  const { memory } = discourse;
  const frame = withoutPartOfDay(discourse, scene, frameOf(discourse, sentence));
  const lead = leadPlace(discourse, sentence);
  const speech = take(memory, sentence.joined, "speech");
  const attending = take(memory, sentence.joined, "scene-attendees");
  const there = say`${atScene(discourse, scene)}${lead}${sceneOnline(discourse, scene)}`;
  memory.subject = [];
  const signed = signedThere(discourse, head, frame, there);
  if (signed) return { lines: [signed] };
  const bare = [...scene.speakers, ...(speech && speech.by !== "all" ? speech.by : [])];
  const rests = speech ? speech.remarks.map(({ path }) => path) : [];
  if (speech?.bare && bare.length > 0) memory.turns.set(`bare speech ${scene.path}`, 1);
  const lines = mainLines(discourse, head, frame, there, bare, attending?.people ?? [], rests);
  return {
    lines: [
      ...lines,
      ...otherRoles(discourse, scene),
      ...organizerLine(discourse, scene),
      ...sections(discourse, scene),
    ],
  };
};

const mainLines = (
  discourse: Discourse,
  head: Session,
  frame: Frame,
  there: Phrase,
  speakers: readonly string[],
  attending: readonly string[],
  rests: readonly string[],
): Line[] => {
  const { scene } = head;
  const { facts, memory } = discourse;
  const chairs = fresh(discourse, scene.chairs);
  const spoken = fresh(
    discourse,
    [...new Set(speakers)].filter((key) => !scene.chairs.includes(key)),
  );
  const { whos: here, paths: shown } = withoutCounted(
    discourse,
    fresh(
      discourse,
      attending.filter((key) => !speakers.includes(key) && !scene.chairs.includes(key)),
    ),
  );
  const paths = [scene.listed ? `${scene.path}.people` : undefined, ...rests, ...shown];
  const topics = topicsOf(discourse, scene);
  const did = facts.said(scene.item.did, `${scene.path}.did`);
  const title = newTitle(discourse, scene);
  const lines: Line[] = [];
  const talks = title && isEvent(title);
  const the = (): Phrase =>
    title ? (talks ? theTitle(title) : say`the discussion of ${phrase(title)}`) : nounOf(discourse, scene);
  const add = (id: string, words: Phrase): void => {
    lines.push(line(id, lines.length === 0 ? opened(frame, words) : words));
  };
  const open = scene.item.peopleOpen ? "others" : undefined;
  const list = (whos: readonly Who[]): Phrase => resting(peopleList(discourse, whos), ...paths);
  if (did) {
    if (isOnlySpeaking(scene, did.text)) {
      memory.turns.set(`speaking ${scene.path}`, 1);
      return [];
    }
    const escorts = fresh(discourse, scene.escorts);
    const listed = fresh(
      discourse,
      (scene.item.people ?? []).map((one) => one.key).filter((key) => !scene.escorts.includes(key)),
    );
    const arrived = receivedOnArrival(discourse, scene, did.text, frame);
    if (arrived) return [line(head.id, resting(arrived, did.path, ...paths))];
    const party = listed.length > 0 ? partyLedBy(discourse, scene) : undefined;
    const all = isEverybody(discourse, listed);
    const doers = party
      ? resting(party, ...paths)
      : all
        ? resting(everybody(discourse), ...paths)
        : here.length > 0
          ? list(here)
          : listed.length > 0
            ? list(listed)
            : everybody(discourse);
    const who = escorts.length > 0 ? say`${doers}, accompanied by ${list(escorts)}${OPEN}` : doers;
    // Behind a long predicate the place would seem to belong to its last words.
    const fronted = says(there) && !frame.front && !frame.day && wordCount(phrase(did)) > LONG_DEED;
    const deed = pastClause(
      say`${who}${frame.also ? " also" : ""}`,
      phrase(did),
      fronted ? plain("") : there,
    );
    lines.push(line(head.id, opened(frame, fronted ? say`${trimmed(there)}, ${deed}` : deed)));
    if (title) lines.push(line(`${head.id}.title`, say`the occasion was ${articled(title)}`));
    if (chairs.length > 0) add(`${head.id}.chair`, say`${list(chairs)} chaired it`);
    if (spoken.length > 0) add(`${head.id}.speaker`, say`${list(spoken)} ${spoke(areMany(spoken), scene)}`);
    if (topics) add(`${head.id}.topics`, say`${everybody(discourse)} discussed ${topics}`);
    return lines;
  }
  if (
    title &&
    SPOKEN.test(title.text) &&
    !GATHERING.test(title.text) &&
    spoken.length > 0 &&
    chairs.length === 0
  ) {
    const shown = shownByTitle(discourse, spoken, title.text);
    const on = / on /.test(title.text);
    const what = on
      ? resting(articled(title), ...shown)
      : plain(`the ${title.text.replace(/^(?:the|an?) /i, "")}`, [title.path, ...shown]);
    const common = /^\p{Ll}[\p{L} -]*s$/u.test(title.text) && !topics && shown.length === 0;
    const delivered = isAhead(discourse, scene) ? "will deliver" : "delivered";
    if (common && !isAhead(discourse, scene))
      add(head.id, say`${list(spoken)} gave ${phrase(title)}${there}`);
    else
      add(
        head.id,
        say`${list(spoken)} ${delivered} ${what}${on ? maybe`, covering ${topics}${OPEN}` : maybe` on ${topics}`}${there}`,
      );
    if (here.length > 0) add(`${head.id}.people`, say`${list(here)} attended`);
    return lines;
  }
  if (chairs.length > 0) {
    const where =
      spoken.length > 0 ? say`, where ${list(spoken)} ${spoke(areMany(spoken), scene)}` : plain("");
    const chaired = list(chairs);
    const on = topics && !says(where) && !isHeavy(topics, LIGHT_TOPICS) ? say` on ${topics}` : plain("");
    add(head.id, say`${chaired} chaired ${the()}${on}${there}${where}`);
    if (here.length > 0)
      add(`${head.id}.people`, say`${resting(peopleList(discourse, here, open), ...paths)} took part`);
    const they = here.length > 1 ? plain("they") : everybody(discourse);
    if (topics && !says(on)) add(`${head.id}.topics`, say`${they} ${discussed(discourse, scene)} ${topics}`);
    return lines;
  }
  if (spoken.length > 0) {
    const who = list(spoken);
    if (isTaught(discourse, scene, spoken)) {
      const course = courseOf(discourse, scene) ?? the();
      add(head.id, say`${who} conducted ${course}${there}${topics ? say`, which dealt with ${topics}` : ""}`);
      if (here.length > 0)
        add(`${head.id}.people`, say`${resting(peopleList(discourse, here, open), ...paths)} attended`);
      return lines;
    }
    if (topics && !title && here.length === 0 && scene.item.activity === "presentation") {
      add(head.id, say`${who} ${spoke(areMany(spoken), scene)}${there} on ${topics}`);
      return lines;
    }
    const light = topics && title && here.length === 0 && !isHeavy(topics);
    if (light) {
      const at = say`${the()}${there}`;
      const where = say`at which ${everybody(discourse)} ${discussed(discourse, scene).replace("also ", "")}`;
      add(head.id, say`${who} ${spoke(areMany(spoken), scene)} at ${at}, ${where} ${topics}`);
      return lines;
    }
    add(
      head.id,
      title
        ? say`${who} ${spoke(areMany(spoken), scene)} at ${the()}${there}`
        : say`${who} ${spoke(areMany(spoken), scene)}${there}`,
    );
    if (topics)
      add(`${head.id}.topics`, say`${everybody(discourse)} ${discussed(discourse, scene)} ${topics}`);
    if (here.length > 0)
      add(`${head.id}.people`, say`${resting(peopleList(discourse, here, open), ...paths)} attended`);
    return lines;
  }
  if (here.length > 0) {
    memory.turns.set(`attended ${scene.path}`, 1);
    const keys = here.map((one) => one.key);
    const whole = here.every((one) => knows(memory, one)) && wholeDelegation(facts.record, keys);
    const names = whole ? plain("the delegation") : peopleList(discourse, here, open);
    const who = resting(names, ...paths, open && `${scene.path}.peopleOpen`);
    if (whole && title && !topics && /\bwelcome$/i.test(title.text)) {
      add(head.id, say`${who} was given ${articled(title)}${there}`);
      return lines;
    }
    const sat = scene.item.activity === "talks" || scene.item.activity === "discussion";
    const named =
      here.length > 1 && here.every((one) => one.name) && here.length === scene.item.people?.length;
    if (sat && named && topics && !open) {
      const at = title && talks ? say`at ${theTitle(title)}${there}, ` : plain("");
      const behind = says(at) ? plain("") : there;
      add(head.id, say`${at}${who} ${discussed(discourse, scene)} ${topics}${behind}`);
      return lines;
    }
    const what = title
      ? talks
        ? theTitle(title)
        : say`talks on ${phrase(title)}`
      : attended(discourse, scene);
    add(
      head.id,
      topics ? say`${who} attended ${what}${there} on ${topics}` : say`${who} attended ${what}${there}`,
    );
    return lines;
  }
  return untitledOrBare(discourse, head, frame, there, title, topics);
};

/** Words of what was done that a place may follow. */
const LONG_DEED = 9;

/** Words of topics that follow "chaired the discussion on". */
const LIGHT_TOPICS = 12;

/** "attended the seminar", where an item has no title of its own. */
const attended = (discourse: Discourse, scene: Scene): Phrase =>
  ["other", "speeches"].includes(scene.item.activity ?? "")
    ? plain(`the ${eventNoun(discourse)}`)
    : nounOf(discourse, scene);

/** ", organized by A,": who organized a signing ceremony, in the sentence of what else went on there. */
const organizersOf = (discourse: Discourse, title: string): Phrase => {
  const { memory, facts } = discourse;
  if (facts.record.kind !== "signing" || !CEREMONY.test(title) || !memory.turns.has("organizers later"))
    return plain("");
  memory.turns.delete("organizers later");
  const { verbs, beside } = organizedBy(discourse, "organizers");
  return maybe`, ${verbs ?? beside}`;
};

/** A part of an event at which something was shown or presented, and nobody is known to have acted. */
const isShown = ({ item, listed }: Scene, title: string | undefined): boolean =>
  (item.activity === "presentation" ||
    (/\b(?:video|film|slide ?show|documentary)\b/i.test(title ?? "") &&
      (!listed || (item.people ?? []).length === 0))) &&
  !/discussion|session|workshop/i.test(title ?? "");

/** "open discussion session": an exchange that the reader has not heard of. */
const EXCHANGE = /^(?:\p{Ll}+ )+(?:discussion|exchange|dialogue)(?: session)?$/u;

/** "panel discussions", "practical sessions": parts of a programme that say by their name that something was discussed or taught. */
const hasOwnSubject = ({ item }: Scene, title: string): boolean =>
  /\bdiscussions$/i.test(title) || item.activity === "presentation";

/** A session of which only title, topics, place or day are known. */
const untitledOrBare = (
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
    const what = title ? articled(title) : plain("a presentation");
    const rests = scene.listed ? `${scene.path}.people` : undefined;
    return [line(head.id, opened(frame, resting(say`${what}${there} covered ${topics}`, rests)))];
  }
  if (topics) {
    const who = thoseThere(discourse, scene);
    const verb = discussed(discourse, scene);
    // "At the discussion, the participants discussed …" says it twice.
    const before = title && /^(?:the )?(.*?) ?discussions?$/i.exec(title.text)?.[1]?.toLowerCase();
    const plainly =
      title && ["", eventNoun(discourse)].includes(before ?? "-") && !says(there) && verb === DISCUSSED[0];
    if (plainly) return [line(head.id, opened(frame, resting(say`${who} ${verb} ${topics}`, title.path)))];
    if (title && EXCHANGE.test(title.text) && !says(there))
      return [line(head.id, opened(frame, say`in ${articled(title)}, ${who} exchanged views on ${topics}`))];
    if (title && isEvent(title) && isPlural(title.text) && !says(there) && hasOwnSubject(scene, title.text))
      return [line(head.id, opened(frame, say`${theTitle(title)} dealt with ${topics}`))];
    if (title && isEvent(title)) {
      const by = organizersOf(discourse, title.text);
      return [
        line(head.id, opened(frame, say`at ${theTitle(title)}${there}${by}, ${who} ${verb} ${topics}`)),
      ];
    }
    if (title)
      return [
        line(head.id, opened(frame, say`in talks on ${phrase(title)}${there}, ${who} ${verb} ${topics}`)),
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
  if (title && !says(there) && !frame.front && (scene.item.organizers ?? []).length > 0) return [];
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
    // "a roadshow": a common noun is what took place; a longer title says what it was about.
    const noun = event || (/^\p{Ll}[\p{L} -]*$/u.test(title.text) && title.text.split(" ").length <= 3);
    if (!event && isShown(scene, title.text) && isPlural(title.text))
      return [line(head.id, opened(frame, say`${phrase(title)} were presented${there}`))];
    const what = noun ? articled(title) : say`a session on ${phrase(title)}`;
    const known = memory.turns.has(`held ${scene.path}`);
    const by = noun ? organizersBeside(discourse, scene, known ? BEHIND : BETWEEN) : undefined;
    if (by && known) {
      const when = frame.day ?? frame.front;
      return [line(head.id, say`${theTitle(title)}${there}${maybe` ${when}`} ${were} ${by}`)];
    }
    const held = GIVEN.test(title.text) ? "given" : "held";
    return [
      line(head.id, opened(frame, say`${what}${maybe` ${by}`} ${noun ? were : "was"} ${held}${there}`)),
    ];
  }
  if (!says(there) && !frame.front && !frame.day) return [];
  if ((scene.item.sections ?? []).length > 0 || (scene.item.organizers ?? []).length > 0) {
    if (!says(there) && !frame.front) return [];
  }
  if (scene.item.activity === "meal") {
    const had = say`${thoseThere(discourse, scene)} had a meal${there}`;
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

/** What somebody gives rather than holds. */
const GIVEN = /\b(?:presentations?|lectures?|briefings?|demonstrations?)(?: (?:of|on|about) .*)?$/i;

const CELEBRATION =
  /^(?:an? |the )?(?:\p{L}+ )?(?:celebrations?|commemoration|concert|exhibition|performance|match|competition|parade|festival)\b/iu;

/** "Three parallel sessions were held on A, B and C." */
export const sections = (discourse: Discourse, scene: Scene): Line[] => {
  const list = discourse.facts.list(scene.item.sections, `${scene.path}.sections`);
  if (list.length === 0) return [];
  const count = list.length > 2 ? `${number(list.length)} ` : "";
  const one = list.length === 1 ? "a parallel session was held on" : `${count}parallel sessions were held on`;
  return [line(`${scene.path}.sections`, say`${one} ${loose(andList(list.map(phrase)))}`)];
};
