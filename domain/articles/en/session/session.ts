import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Session } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, take, takeAll } from "../../reference/memory";
import { groupsThere } from "../attendance/groups-there";
import { withoutCounted } from "../attendance/without-counted";
import { type Frame, frameOf, isAhead, opened } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { aimOfEvent } from "../event/name-and-theme";
import { isStated } from "../event/stated-title";
import {
  articled,
  atScene,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  newTitle,
  nounOf,
  sceneOnline,
  topicsOf,
} from "../event/things";
import { givenMeal } from "../items/given-meals";
import { BETWEEN, organizerLine, organizersBeside, withOrganizers } from "../items/organized-items";
import { sections, seenThere } from "../items/session-sights";
import { signedThere } from "../items/signed-there";
import { shownByTitle } from "../people/functions";
import { asMembersIn } from "../people/members-of-group";
import { areMany, peopleList } from "../people/people";
import { atEvent, atFront } from "../results/at-event";
import { awardsOf } from "../results/results";
import { isReported, isSpoken, spoke } from "../speech/speech";
import { isPlural, withArticle, wordCount } from "../words/grammar";
import { actOfTitle, didOf } from "./act-of-title";
import { actorsOf, companionsOfParty, guestsAddressed, unnamedActors } from "./actors-of-item";
import { attendedLines } from "./attended-session";
import { attendeesApart } from "./attendees-apart";
import { isOfOthers, presentedLine, shownBy, untitledOrBare } from "./bare-session";
import { hostsOfCall, listedWithOthers, wereAlsoPresent } from "./beside-host";
import { chairedLines } from "./chaired-session";
import { conducted } from "./conducted";
import { givenToGroups } from "./given-to-groups";
import { heldForOthers } from "./held-for-others";
import { hostedByOne } from "./hosted-by-one";
import { manyLecturers } from "./lecturers";
import { actWithPosts } from "./named-in-act";
import { attendeesApartFromEvent } from "./own-event";
import { withPartAhead } from "./part-by-name";
import { partCalled, presentedAs } from "./part-called";
import { withoutPartOfDay } from "./part-of-day";
import { pastClause } from "./past";
import { hostsAgain, includingMet, metAtCall, metByName, peopleMet } from "./people-met";
import { performed } from "./performed";
import { presentationsOn } from "./presentations";
import {
  calledByPost,
  calledOnByName,
  callsAgain,
  contacted,
  groupsNamed,
  isCallOnListed,
  isInAct,
  isOnlySpeaking,
  isReceptionStated,
  receivedOnArrival,
} from "./receivers-and-speakers";
import { chairsApart, ledIt, otherAttendees, otherRoles } from "./session-roles";
import { courseOf, isTaught, topicsOfAct } from "./taught";

/** "X chaired the opening ceremony": a session, if it has something to state: its chair, its speakers, its topics, its place. */
export const realizeSession = (discourse: Discourse, sentence: SentencePlan, head: Session): Realized => {
  const { scene } = head;
  const { memory } = discourse;
  const when = withoutPartOfDay(discourse, scene, frameOf(discourse, sentence));
  const unnamed = scene.item.did !== undefined && (scene.item.people ?? []).length === 0;
  const event = unnamed ? atEvent(discourse, sentence, scene, true, when) : undefined;
  const frame = event ? atFront(when, event) : when;
  const speeches = takeAll(memory, sentence.joined, "speech");
  const attending = take(memory, sentence.joined, "scene-attendees");
  const place = (): Phrase =>
    say`${atScene(discourse, scene)}${event ? "" : leadPlace(discourse, sentence)}${sceneOnline(discourse, scene)}`;
  memory.subject = [];
  const signed = signedThere(discourse, head, frame, place);
  if (signed) return { lines: signed };
  const bare = [...new Set([...scene.speakers, ...speeches.flatMap(({ by }) => (by === "all" ? [] : by))])];
  const rests = speeches.flatMap(({ remarks }) => remarks.map(({ path }) => path));
  if (speeches[0]?.bare && bare.length > 0) memory.marks.add(`bare speech ${scene.path}`);
  const lines = mainLines(discourse, head, frame, place, bare, attending?.people ?? [], rests, sentence.lead);
  return {
    lines: [
      ...withOrganizers(discourse, scene, lines),
      ...seenThere(discourse, scene, lines),
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
  place: () => Phrase,
  speakers: readonly string[],
  attending: readonly string[],
  rests: readonly string[],
  lead: boolean,
): Line[] => {
  const { scene } = head;
  const { facts, memory } = discourse;
  const { did, chairs, functions } = conducted(discourse, scene, didOf(discourse, scene));
  const there = did ? plain("") : place();
  const spoken = facts.whos([...new Set(speakers)].filter((key) => !scene.chairs.includes(key)));
  const isHere = (key: string): boolean =>
    ![...speakers, ...scene.chairs].includes(key) && !memory.marks.has(`attended ${scene.path} ${key}`);
  const { whos, paths: shown } = withoutCounted(discourse, facts.whos(attending.filter(isHere)));
  const own = attendeesApartFromEvent(discourse, scene, newTitle(discourse, scene), whos);
  const { here, title } = own;
  const rest = scene.listed ? `${scene.path}.people` : undefined;
  const paths = [rest, ...rests, ...shown, ...own.paths, ...functions];
  const topics = topicsOf(discourse, scene);
  const lines: Line[] = [];
  const talks = title && isEvent(title);
  const the = (): Phrase => (title ? partCalled(discourse, scene, title) : nounOf(discourse, scene));
  const add = (id: string, words: Phrase): void => {
    lines.push(line(id, lines.length === 0 ? opened(frame, words) : words));
  };
  const open = scene.item.peopleOpen ? "others" : undefined;
  const list = (whos: readonly Who[]): Phrase => sourced(peopleList(discourse, whos), ...paths);
  if (did) {
    if (isOnlySpeaking(scene, did.text)) {
      memory.marks.add(`speaking ${scene.path}`);
      return [];
    }
    if (isReceptionStated(discourse, scene, did.text)) return [];
    const everyone = facts.whos((scene.item.people ?? []).map((one) => one.key));
    const again = callsAgain(scene, did.text) ?? hostsAgain(discourse, did.text, everyone);
    const escorts = [...facts.whos(scene.escorts), ...again.along];
    const guides = facts.whos(scene.guides);
    const present = everyone.filter((one) => ![...escorts, ...guides, ...again.silent].includes(one));
    // After a long predicate the place would seem to belong to its last words.
    const long = !frame.front && !frame.day && wordCount(phrase(did)) > LONG_ACT;
    const front = long ? place() : plain("");
    const asked = [...contacted(scene, did.text, present), ...calledOnByName(discourse, scene, did.text)];
    const apart = open ? [] : attendeesApart(discourse, scene, present);
    const listed = present.filter((one) => ![...asked, ...apart].includes(one));
    const { hosts, beside } = hostsOfCall(did.text, peopleMet(discourse, did.text, listed, scene));
    const last = beside.length > 0 ? beside : escorts;
    const withOthers = listedWithOthers(discourse, last, open && `${scene.path}.peopleOpen`, paths);
    // Calls on whoever received the visitors before are known; who else was there is not.
    if (isCallOnListed(did.text) && again.silent.length > 0 && apart.length > 0)
      return [line(head.id, sourced(wereAlsoPresent(apart, list), did.path))];
    const arrived = receivedOnArrival(discourse, scene, did.text, frame);
    if (arrived) return [line(head.id, sourced(arrived, did.path, ...paths))];
    const alone = !topics && escorts.length + guides.length + spoken.length + asked.length === 0;
    const attended =
      alone && !title && heldForOthers(discourse, did, { chairs, listed: present, list: withOthers });
    if (attended) return [line(head.id, opened(frame, say`${attended}${place()}`))];
    const nobody = alone && everyone.length + chairs.length === 0 && !open;
    const shown = nobody && (!title || scene.listed) ? performed(did, scene.listed) : undefined;
    if (shown)
      return [line(head.id, opened(frame, withPartAhead(say`${shown}${place()}`, plain(""), title)))];
    const named = title && actOfTitle(did.text, title.text);
    const stated = title !== undefined && isStated(did.text, title.text);
    const chairedBy = named ? chairs : chairsApart(listed, chairs);
    const addressed = guestsAddressed(discourse, did.text, listed);
    const isActor = (one: Who): boolean =>
      ![...hosts, ...beside, ...asked, ...chairedBy, ...addressed, ...apart].includes(one);
    const hosted = hosts.length > 0;
    const all = {
      listed,
      here,
      isActor,
      hosted,
      open: open !== undefined && beside.length === 0,
      paths,
      withOthers,
    };
    // Somebody without an earlier action does not "also" do this.
    const { people: visitors } = discourse.content.relations.party;
    const isKnown = (one: Who): boolean => knows(memory, one) || visitors.includes(one.key);
    const also = frame.also && listed.filter(isActor).every(isKnown) ? " also" : "";
    const actors = asMembersIn(actorsOf(discourse, scene, did.text, all), did.text);
    const companions = companionsOfParty(discourse, scene, did.text, listed.filter(isActor), apart);
    const guided = guides.length > 0 ? say`${actors}, guided by ${list(guides)}${OPEN}` : actors;
    const who = escorts.length > 0 ? say`${guided}, accompanied by ${withOthers(escorts)}${OPEN}` : guided;
    const behind = long ? plain("") : place();
    const seen = lead && OPENED.test(did.text) ? groupsThere(discourse, GROUPS_NEAR) : undefined;
    const aim = lead ? aimOfEvent(discourse) : undefined;
    const goal = aim ? say` to ${loose(aim)}` : plain("");
    const host = calledByPost(did.text, hosts) ?? metByName(did.text, hosts);
    const object = host ? peopleList(discourse, hosts) : named ? articled(title) : undefined;
    const verb = host?.front ?? named;
    const predicate =
      object && verb ? say`${plain(verb, [did.path])} ${object}` : actWithPosts(discourse, did, asked);
    // "reviewed the nominations at a meeting of the judges"
    const simple = wordCount(phrase(did)) <= LONG_ACT && !/[,;]| (?:and|at|during|in|on) /.test(did.text);
    const occasion =
      title && talks && !named && !stated && simple && !says(goal) ? say` at ${articled(title)}` : undefined;
    const act = pastClause(
      say`${who}${also}`,
      predicate,
      say`${EXPLAINED.test(did.text) ? OPEN : ""}${companions.behind ?? ""}${occasion ?? ""}${behind}${goal}${seen ?? ""}`,
    );
    // "presented the awards of the year: P to A and Q to B".
    const awards = AWARDS.test(did.text) ? awardsOf(discourse, scene) : undefined;
    const met = hosts.length > 0 && !host && !awards && !escorts.length && CALL.test(did.text);
    const including = host || met ? undefined : includingMet(discourse, did.text, hosts);
    const about = spoken.length > 0 ? undefined : topics;
    const meeting = met ? metAtCall(discourse, did.text, hosts, about) : undefined;
    const call = say`${act}${meeting?.words ?? including ?? ""}`;
    const whole = awards ? say`${act}: ${awards}` : call;
    const said = sourced(whole, stated ? title.path : undefined, ...groupsNamed(discourse, did.text));
    const words = opened(frame, withPartAhead(said, front, named || stated || occasion ? undefined : title));
    lines.push(...withOrganizers(discourse, scene, [line(head.id, words)]));
    if (hosts.length > 0 && !met && !host && !including)
      add(`${head.id}.hosts`, say`they met ${peopleList(discourse, hosts)}`);
    if (beside.length > 0) add(`${head.id}.beside`, wereAlsoPresent(beside, withOthers));
    if (companions.sentence) add(`${head.id}.company`, companions.sentence);
    const visited = asked.filter((one) => one.of.length === 0 && isInAct(did.text, one));
    for (const { key } of [...hosts, ...beside, ...visited]) memory.marks.add(`met ${scene.path} ${key}`);
    if (chairs.length > 0) add(`${head.id}.chair`, say`${list(chairs)} ${ledIt(title?.text)}`);
    if (spoken.length > 0) add(`${head.id}.speaker`, say`${list(spoken)} ${spoke(areMany(spoken), scene)}`);
    const those = (): Phrase =>
      listed.length > 0 ? everybody(discourse) : unnamedActors(discourse, scene, did.text);
    if (topics && !meeting?.discussed) add(`${head.id}.topics`, topicsOfAct(did.text, topics, those));
    return lines;
  }
  const meal = spoken.length > 0 ? undefined : givenMeal(discourse, head, frame, there, () => title);
  if (meal) return meal;
  if (title && isSpoken(title.text) && spoken.length > 0 && chairs.length === 0) {
    const shown = shownByTitle(discourse, spoken, title.text);
    const more = here.length === 0 ? open : undefined;
    const lecturers = manyLecturers(discourse, spoken, more);
    if (lecturers && /^\p{Ll}[\p{L} -]*[^s]s$/u.test(title.text) && here.length === 0) {
      const verb = isAhead(discourse, scene) ? "will be given" : "were given";
      const who = sourced(lecturers, ...paths, ...shown, more && `${scene.path}.peopleOpen`);
      add(head.id, say`${phrase(title)}${maybe` on ${topics}`}${there} ${verb} by ${who}`);
      return lines;
    }
    const whos = more
      ? sourced(peopleList(discourse, spoken, more), ...paths, `${scene.path}.peopleOpen`)
      : list(spoken);
    const on = / on /.test(title.text);
    const what = on
      ? sourced(articled(title), ...shown)
      : /^(?:(?:detailed|brief|short|general|introductory|special|corporate|technical) )?(?:presentation|speech|lecture|briefing|performance|demonstration)$/i.test(
            title.text,
          )
        ? plain(withArticle(title.text.toLowerCase()), [title.path, ...shown])
        : plain(`the ${title.text.replace(/^(?:the|an?) /i, "")}`, [title.path, ...shown]);
    const common =
      /^\p{Ll}[\p{L} -]*[^s]s$/u.test(title.text) && isPlural(title.text) && !topics && shown.length === 0;
    const delivered = isAhead(discourse, scene) ? "will deliver" : "delivered";
    const were = areMany(spoken) ? "were" : "was";
    if (common && isOfOthers(scene, spoken) && here.length === 0)
      return [
        line(head.id, opened(frame, sourced(say`${whos} ${were} among the speakers${there}`, title.path))),
      ];
    if (common && !isAhead(discourse, scene)) add(head.id, say`${whos} gave ${phrase(title)}${there}`);
    else
      add(
        head.id,
        say`${whos} ${delivered} ${what}${on ? maybe`, covering ${topics}${OPEN}` : maybe` on ${topics}`}${there}`,
      );
    if (here.length > 0) add(`${head.id}.people`, say`${list(here)} attended`);
    return lines;
  }
  if (chairs.length > 0) {
    const all = { chairs, spoken, here, topics, title, there, paths, open };
    for (const { id, words } of chairedLines(discourse, head, all)) add(id, words);
    return lines;
  }
  if (spoken.length > 0) {
    const more = here.length === 0 && spoken.length > 1 ? open : undefined;
    const who = more
      ? sourced(peopleList(discourse, spoken, more), ...paths, `${scene.path}.peopleOpen`)
      : list(spoken);
    const attendedToo = (): void => {
      if (here.length > 0)
        add(`${head.id}.people`, sourced(otherAttendees(discourse, scene, here, open), ...paths));
    };
    if (isTaught(discourse, scene, spoken)) {
      const course = courseOf(discourse, scene) ?? the();
      add(head.id, say`${who} conducted ${course}${there}${topics ? say`, which dealt with ${topics}` : ""}`);
      attendedToo();
      return lines;
    }
    const shown = topics ? undefined : presentedAs(scene, title, who, spoken.length > 1);
    if (shown) {
      add(head.id, say`${shown}${there}`);
      attendedToo();
      return lines;
    }
    if (topics && here.length === 0 && scene.item.activity === "presentation") {
      const gave = say`${who} ${spoke(areMany(spoken), scene)}`;
      add(head.id, presentationsOn(discourse, scene, frame, { gave, title, there, topics }));
      return lines;
    }
    const light = topics && title && here.length === 0 && !isHeavy(topics);
    if (light) {
      const by = organizersBeside(discourse, scene, BETWEEN);
      const at = say`${the()}${there}${maybe`, ${by}`}`;
      const where = say`at which ${everybody(discourse)} ${discussed(discourse, scene).replace("also ", "")}`;
      add(head.id, say`${who} ${spoke(areMany(spoken), scene)} at ${at}, ${where} ${topics}`);
      return lines;
    }
    add(
      head.id,
      lines.length === 0 && !title && !topics && isReported(discourse, scene)
        ? say`${who} also spoke${there}`
        : title
          ? /; and /.test(textOf(who)) && !more && isOfOthers(scene, spoken)
            ? say`the speakers at ${the()}${there} included ${who}`
            : say`${who} ${spoke(areMany(spoken), scene)} at ${the()}${there}`
          : say`${who} ${spoke(areMany(spoken), scene)}${there}`,
    );
    if (topics)
      add(`${head.id}.topics`, say`${everybody(discourse)} ${discussed(discourse, scene)} ${topics}`);
    attendedToo();
    return lines;
  }
  const given =
    givenToGroups(discourse, scene, title, topics, there) ??
    (title && !topics && whos.length > 0
      ? hostedByOne(discourse, scene, title, there, frame.also)
      : undefined);
  if (given) return [line(head.id, opened(frame, given))];
  const shownByThem =
    here.length > 0 && topics ? presentedLine(discourse, head, frame, there, title, topics) : undefined;
  if (shownByThem) return [shownByThem];
  const gave = title && !topics ? shownBy(discourse, head, frame, title, there) : undefined;
  if (gave) return [gave];
  if (here.length > 0) {
    const all = { here, title, topics, there, paths, open };
    return attendedLines(discourse, head, frame, all);
  }
  return untitledOrBare(discourse, head, frame, there, title, topics);
};

/** "services, including surgery": an act that ends with examples, which need a closing comma. */
const EXPLAINED = /, (?:including|such as|among them|especially|namely) [^.;]*$/;

/** A call to which its receivers belong, after words without explanation. */
const CALL = /^(?:pay|call) (?!.*, (?:including|such as|among them|especially|namely) )/;
const AWARDS = /^(?:present|award|confer|hand out|give) (?:\p{L}+ ){0,3}(?:awards|prizes|medals|trophies)\b/u;

/** Words of an act up to which a place may follow it. */
const LONG_ACT = 9;

/** Acts done before other attendees. */
const OPENED = /^(?:\p{Ll}+ly )?(?:inaugurate|open|unveil|launch|cut) /u;

/** Number of paragraphs in which attending groups may come after such an act as the news. */
const GROUPS_NEAR = 3;
