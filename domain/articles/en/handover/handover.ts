import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Handover } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import {
  changed,
  joined,
  loose,
  maybe,
  OPEN,
  type Phrase,
  plain,
  say,
  says,
  sourced,
  textOf,
} from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { amongThose } from "../attendance/among-those";
import { eventOnline, finite, frameOf, opened, passive, withDay } from "../event/event";
import { leadPlace } from "../event/larger-event";
import { aimOfEvent } from "../event/name-and-theme";
import { atScene, everybody, newTitle, sceneOnline, theTitle, topicsOf } from "../event/things";
import { organizerLine } from "../items/organized-items";
import { noteNamed } from "../organizations/naming";
import { organizationName } from "../organizations/organizations";
import { peopleList, weight } from "../people/people";
import { withBehalfAtEnd } from "../people/person";
import { exchangeOfTitle, giftsOfItem } from "../results/exchanged-gifts";
import { organizedCeremony } from "../results/organized-award";
import { resultClause } from "../results/results";
import { attendance } from "../visit/reception";
import { withCountry } from "../words/countries";
import { definite, trimmed, wordCount } from "../words/grammar";
import { openedMark } from "../words/opened-mark";
import { aimOfHandover, bareThing, isTooLong } from "./aim-of-handover";
import { donorOfTitle, ofDonors, partsOfGift, placesOfGift, sumOfGift } from "./donor-of-title";
import { giftToOrganization } from "./gift-to-organization";
import { areSeveral, articled, EXPLAINED } from "./given-thing";
import { toAllWhoCame } from "./given-to-all";
import { toHouse } from "./given-to-house";
import { broughtBy, commonOrganization, donorOf, leading } from "./givers";

/** "X handed Y to Z": the heads give, the receivers take; without givers in the passive. */
export const realizeHandover = (discourse: Discourse, sentence: SentencePlan, head: Handover): Realized => {
  const { facts } = discourse;
  const { scene } = head;
  const frame = frameOf(discourse, sentence);
  const said = newTitle(discourse, scene);
  const title = said && { ...said, text: said.text.replace(OWN_NOUN, "") };
  const listed = scene.item.people ?? [];
  const receivers = facts.whos(scene.receivers);
  const heads = facts.whos(listed.filter((one) => one.as === "head").map((one) => one.key));
  const others = facts
    .whos(listed.map((one) => one.key))
    .filter((who) => !receivers.includes(who) && !heads.includes(who));
  const givers = heads.length > 0 ? heads : others.length === 1 ? others : [];
  const chairs = others.filter((who) => !givers.includes(who) && scene.chairs.includes(who.key));
  const left = others.filter((who) => !givers.includes(who) && !chairs.includes(who));
  const many = title !== undefined && areSeveral(title.text);
  const named = title && (EXPLAINED.test(title.text) ? OPEN : "");
  const home = title && sentence.lead && receivers.length === 0 ? toHouse(facts, title) : undefined;
  const known = title !== undefined && discourse.memory.marks.has(openedMark(title.text));
  const called = title && articled(home?.thing ?? title.text, known);
  const whole = title ? plain(`${called}${named}`, [title.path]) : undefined;
  const rests = listed.length > 0 ? `${scene.path}.people` : undefined;
  const team = wholeDelegation(facts.record, scene.receivers) !== undefined;
  const recipients = (): Phrase =>
    toAllWhoCame(discourse, receivers, team) ?? peopleList(discourse, receivers);
  const forSomebody = givers.some((who) => who.raw.onBehalfOf !== undefined);
  const acting = forSomebody ? 12 : 0;
  const weighs = weight(discourse, givers) + weight(discourse, receivers) + acting;
  const along = groupsOfGiver(givers, left);
  const givenBy = (): Phrase | undefined => {
    if (givers.length === 0) return undefined;
    const by = say`${peopleList(discourse, givers)}${leading(discourse, givers)}`;
    const company = along.splice(0);
    present = present.filter((who) => !company.includes(who));
    return company.length > 0 ? say`${by}, with ${peopleList(discourse, company)}${OPEN}` : by;
  };
  const [receiver, ...further] = receivers;
  const behalf =
    whole && receiver && further.length === 0 && givers.length > 0 && receiver.raw.onBehalfOf !== undefined
      ? receiver
      : undefined;
  const givenTo = (): Phrase =>
    receivers.length > 0 && !behalf
      ? say` to ${withCountry(discourse, receivers.length === 1 ? receiver : undefined, recipients())}${(title && receivers.length === 1 && giftToOrganization(discourse, head, title)) || ""}`
      : plain("");
  const aim = sentence.lead ? aimOfEvent(discourse) : undefined;
  const later =
    aim !== undefined && givers.length > 0 && whole !== undefined && isTooLong(weighs, whole, aim);
  const things = whole && (later ? bareThing(whole) : { bare: whole });
  const thing = things?.bare;
  const bare = thing && !scene.item.venue && !scene.item.city && !scene.item.organizers && !aim;
  const ceremony = (): Phrase =>
    sentence.lead && bare
      ? maybe` ${organizedCeremony(discourse, wordCount(thing) + weighs, undefined)}`
      : plain("");
  const there = (): Phrase =>
    say`${atScene(discourse, scene)}${ceremony()}${sentence.lead && isOwnOrganization(discourse, receivers) ? sourced(plain(""), "venue") : home ? home.place : apart ? leadPlace(discourse, sentence) : placeBeside(discourse, sentence, receivers)}${sceneOnline(discourse, scene)}${aim ? atOnline(discourse) : ""}`;
  const letter =
    title &&
    /letter|document|book|certificate|credential|souvenir|memento|keepsake|\bgifts?\b|plaque|shield/i.test(
      title.text,
    );
  const verb = letter ? "presented" : "handed over";
  const lines: Line[] = [];
  discourse.memory.subject = [];
  const gifts =
    sentence.lead || chairs.length > 0
      ? undefined
      : (giftsOfItem(discourse, head, title, (gift) => resultClause(discourse, gift, scene)[0]?.words) ??
        exchangeOfTitle(discourse, head, title));
  let present: readonly Who[] = gifts?.others ?? left;
  // Giver, gift and recipient are one sentence as long as it stays readable.
  const size = weighs + (aim && !later ? wordCount(aim) : 0);
  const repeats = aim !== undefined && !later && receivers.some((who) => isNamedIn(who, textOf(aim)));
  const forPerson = givers.some((who) => facts.who(who.raw.onBehalfOf)?.name !== undefined);
  // One recipient has room beside the organization that the giver acts for.
  const beside = forPerson || receivers.length > 1 ? 0 : acting;
  const long =
    thing !== undefined && isTooLong(weighs - beside, thing, undefined, beside === 0 && forSomebody);
  // Behind three people with their posts place and purpose would be those of the last one.
  const crowd = receivers.filter((who) => who.posts.length > 0).length > 2 && !team;
  const full = size > (forPerson ? ROOM_FOR_ANOTHER : MAX_WORDS_OF_PARTIES) || repeats || long || crowd;
  const apart = sentence.lead && thing && givers.length > 0 && receivers.length > 0 && full;
  const room = crowd && whole && aim && !isTooLong(weight(discourse, givers) + acting, whole, aim);
  const toAim = aim && (!later || room) ? say` to ${loose(aim)}` : plain("");
  const donated =
    sentence.lead && thing && givers.length > 0 && !forSomebody && !gifts
      ? donorOfTitle(discourse, givers, receivers)
      : undefined;
  const them = many ? "them" : "it";
  if (gifts) lines.push(line(head.id, sourced(opened(frame, say`${gifts.words}${there()}`), rests)));
  else if (donated && thing) {
    const { to } = donated;
    const whom = home ? home.place : say` to ${to}`;
    const place = home ? plain("") : there();
    const { at, where } = placesOfGift(donated, place);
    const sum = sumOfGift(donated, thing);
    const { given, use, donor } = partsOfGift(donated, sum ?? thing);
    const gave = donated.verb
      ? say`${donor} ${finite(frame, donated.groups !== undefined, donated.verb)} ${given}${whom}${at}`
      : say`${to} ${finite(frame, false, "received")} ${given} from ${donor}${at}`;
    lines.push(line(head.id, say`${withDay(frame, gave, true)}${use}${toAim}`));
    if (sum) lines.push(line(`${head.id}.things`, say`the donation consists of ${thing}`));
    const filled = size > MAX_WORDS_OF_PARTIES || repeats || crowd;
    const taken = filled || behalf ? plain("") : givenTo();
    const alone = along.length === 0;
    const named = givenBy();
    const by = (alone && ofDonors(donated, givers, named?.paths ?? [])) || named;
    const it = sum ? "it" : them;
    const over = donated.verb === "handed over" ? say`presented ${it}` : say`handed ${it} over`;
    lines.push(line(`${head.id}.people`, sourced(say`${by} ${over}${where}${taken}`, rests)));
    if (filled && !behalf && receivers.length > 0)
      lines.push(
        line(`${head.id}.receivers`, sourced(receivedBy(recipients, receivers.length > 1, many), rests)),
      );
    if (behalf)
      lines.push(
        line(`${head.id}.receivers`, sourced(receivedFor(discourse, behalf, many ? "were" : "was"), rests)),
      );
  } else if (apart && thing) {
    const recipient = commonOrganization(receivers);
    const from = donorOf(discourse, givers);
    const [giver] = givers;
    const only = recipient && receivers.length === 1;
    // Receivers of several organizations cannot be named with what an organization gave.
    const alone = (!from || !recipient) && giver !== undefined && (givers.length === 1 || long);
    const agent = from && !alone ? organizationName(discourse, from) : undefined;
    const to = recipient && !alone ? say` to ${organizationName(discourse, recipient)}` : plain("");
    // "recovered from a collection in Northland at the museum": a second place would seem to belong to the first.
    const ahead = alone && PLACED.test(textOf(thing)) ? trimmed(there()) : plain("");
    const given = (): Phrase =>
      say`${maybe`${ahead}, `}${givenBy()} ${finite(frame, givers.length > 1, verb)} ${thing}${there()}${toAim}`;
    const handed = alone
      ? givers.length === 1
        ? withBehalfAtEnd(discourse, giver, given)
        : given()
      : agent
        ? say`${agent} ${verb} ${thing}${to}${there()}${toAim}`
        : say`${thing} ${passive(frame, many, verb)}${to}${there()}${toAim}`;
    const gave = (): Phrase =>
      say`${peopleList(discourse, givers)} ${letter ? "presented" : "handed"} ${them}${letter ? "" : " over"}${only ? say` to ${peopleList(discourse, receivers)}` : ""}`;
    lines.push(line(head.id, opened(frame, handed)));
    noteNamed(discourse, textOf(handed));
    if (!alone) {
      const acted = giver && givers.length === 1 ? withBehalfAtEnd(discourse, giver, gave) : gave();
      lines.push(line(`${head.id}.people`, sourced(acted, rests)));
    }
    if (!only || alone)
      lines.push(
        line(`${head.id}.receivers`, sourced(receivedBy(recipients, receivers.length > 1, many), rests)),
      );
  } else if (thing) {
    const [giver] = givers;
    // After several people with their posts a place would be that of the last one.
    const several = receivers.length > 1 && receivers.some((who) => who.posts.length > 0);
    const place = several && (scene.item.venue ?? facts.record.venue) ? there() : undefined;
    const where = (): Phrase => (place ? plain("") : there());
    const front = place && says(place) ? say`${trimmed(place)}, ` : plain("");
    const acts = giver && givers.length === 1 && !several && giver.raw.onBehalfOf !== undefined;
    // "to Ray, director of the clinic, at the clinic on behalf of the embassy": without the place Ray would seem to act for it.
    let parts: readonly Phrase[] = [];
    const acted = acts
      ? withBehalfAtEnd(discourse, giver, () => {
          const by = givenBy();
          const whole = [givenTo(), where()];
          const inside = whole.every(says);
          if (!inside) parts = whole;
          return say`${by} ${finite(frame, false, verb)} ${thing}${inside ? joined(whole) : ""}`;
        })
      : undefined;
    const from = acted ? undefined : givenBy();
    const to = acted ? plain("") : givenTo();
    const were = many ? "were" : "was";
    const recipient = textOf(to).replace(/^ to /, "");
    // "handed over a memorandum on A and B to Lee" would leave Lee at the end of what it is about.
    const first = wordCount(thing) > LONG_THING && recipient !== "" && wordCount(to) <= SHORT_RECIPIENT;
    const gave = first
      ? say`${letter ? "presented" : "handed"} ${changed(to, (s) => s.replace(/^ to /, ""))}${letter ? " with" : ""} ${thing}`
      : say`${finite(frame, givers.length > 1, verb)} ${thing}${to}`;
    const words = acted
      ? say`${front}${acted}${joined(parts)}${toAim}`
      : from
        ? say`${front}${from} ${gave}${where()}${toAim}`
        : receivers.length > 0 && /^\d/.test(textOf(thing))
          ? say`${front}${changed(to, (s) => s.replace(/^ to /, ""))} received ${thing}${where()}${toAim}`
          : say`${front}${thing} ${passive(frame, many, verb)}${joined(inTown(receivers, to, where()))}${toAim}`;
    const only = !sentence.lead && !from && !acted && receivers.length === 0 && chairs.length === 0;
    // "Souvenirs were presented. A and B attended the handover." is two sentences for one fact.
    if (only && left.length > 0 && left.length <= MAX_ATTENDEES && !named && !scene.item.peopleOpen) {
      const signed = SIGNED.test(title?.text ?? "") ? changed(thing, definite) : thing;
      const what = say`the ${letter ? "presentation" : "handover"} of ${signed}${there()}${toAim}`;
      const both = signed !== thing && left.length === 2 && ofBothSides(left);
      const attended = both
        ? say`${peopleList(discourse, left)} exchanged ${signed}${there()}${toAim}`
        : say`${peopleList(discourse, left)} attended ${what}`;
      lines.push(line(head.id, sourced(opened(frame, attended), rests)));
      present = [];
    } else lines.push(line(head.id, sourced(opened(frame, words), rests)));
    if (behalf)
      lines.push(line(`${head.id}.receivers`, sourced(receivedFor(discourse, behalf, were), rests)));
  } else {
    const from = givenBy();
    const to = givenTo();
    const words = from
      ? say`${from} took part in a handover${to}${there()}`
      : say`a handover${to} took place${there()}`;
    if (from || says(to) || textOf(words) !== "a handover took place")
      lines.push(line(head.id, sourced(opened(frame, words), rests)));
  }
  if (later && !room && aim && things) lines.push(aimOfHandover(discourse, scene, things, many, aim));
  lines.push(...describedHere(discourse, sentence));
  if (chairs.length > 0)
    lines.push(
      line(`${head.id}.chairs`, sourced(say`${peopleList(discourse, chairs)} chaired the handover`, rests)),
    );
  present = withoutSpeaker(present, scene);
  if (present.length > 0) {
    const paths = [rests, scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined];
    const what = ceremonyByName(discourse, sentence) ?? plain(gifts ? "the presentation" : "the handover");
    const words = scene.item.peopleOpen
      ? amongThose(discourse, present, "attended", what, paths)
      : sourced(broughtBy(discourse, present) ?? attendance(what, peopleList(discourse, present)), ...paths);
    lines.push(line(`${head.id}.people`, words));
  }
  const topics = topicsOf(discourse, scene);
  if (topics) lines.push(line(`${head.id}.topics`, say`${everybody(discourse)} discussed ${topics}`));
  return { lines: [...lines, ...organizerLine(discourse, scene)] };
};

/** "the handover ceremony of the Boat Project": the name of an event that was only the handover. */
const CEREMONY = /^(?:the )?(?:official )?(?:hand-?over|handing[- ]over|presentation|donation) ceremony\b/i;

/** The ceremony of the news by its official name, which no sentence of its own then has to give: "it was held" says nothing. */
const ceremonyByName = ({ facts, memory }: Discourse, sentence: SentencePlan): Phrase | undefined => {
  const name = facts.said(facts.record.officialName, "officialName");
  if (!sentence.lead || !name || !CEREMONY.test(name.text) || memory.marks.has("event named"))
    return undefined;
  memory.marks.add("event named").add("event in full");
  return theTitle(name);
};

/** " in Reedham to the Ministry of Lakes": behind an organization the town would seem to be where that is. */
const inTown = (receivers: readonly Who[], to: Phrase, there: Phrase): readonly Phrase[] => {
  const organization = receivers.every((who) => who.posts.length === 0);
  return organization && says(to) && /^ in \p{Lu}/u.test(textOf(there)) ? [there, to] : [to, there];
};

/** "They were received by A, B and C." · "A received it." */
const receivedBy = (recipients: () => Phrase, several: boolean, many: boolean): Phrase =>
  several
    ? say`${many ? "they were" : "it was"} received by ${recipients()}`
    : say`${recipients()} received ${many ? "them" : "it"}`;

/** "with staff of the embassy": groups of the only giver's side, of whom only the attendance is known. */
const groupsOfGiver = ([giver, ...more]: readonly Who[], there: readonly Who[]): Who[] =>
  giver?.raw.side === undefined || more.length > 0 || giver.raw.onBehalfOf !== undefined
    ? []
    : there.filter(
        ({ name, group, of, raw }) => !name && group && of.length > 0 && raw.side === giver.raw.side,
      );

/** People who only attended a handover: the only one with a name is introduced by what they said there. */
const withoutSpeaker = (present: readonly Who[], { item }: Handover["scene"]): readonly Who[] => {
  const [only, ...more] = present.filter(({ name }) => name !== undefined);
  const speaks = (item.remarks ?? []).some(({ by }) => by !== "all" && only && by?.includes(only.key));
  return speaks && more.length === 0 ? present.filter((who) => who !== only) : present;
};

/** " at an online ceremony": a thing cannot be handed over online. */
const atOnline = (discourse: Discourse): Phrase =>
  changed(eventOnline(discourse), (s) => (s === " online" ? " at an online ceremony" : s));

/** A place, somebody's work, or another event in the words for a thing: "an invitation to attend the fair". */
const PLACED = / (?:in|at|from|near) (?:the )?\p{Lu}|^(?:\p{L}+ )*invitations? (?:to|for) /u;

/** Words of a thing after which its recipient comes too late, and of a recipient up to which they come first. */
const LONG_THING = 8;
const SHORT_RECIPIENT = 4;

/** "the handover of equipment": the noun of the item itself. */
const OWN_NOUN = /^(?:the |an? )?(?:presentation|handover|handing over) of (?:the )?(?=\p{Ll})/u;
/** "signed documents": what the parties of a signing exchange. */
const SIGNED = /^(?:the )?signed (?:documents|copies|agreements|memoranda|memorandums|papers)$/i;

const ofBothSides = (whos: readonly Who[]): boolean =>
  new Set(whos.map(({ raw }) => raw.side)).size === 2 &&
  whos.every(({ raw }) => ["guest", "host"].includes(raw.side ?? ""));

/** People whose presence is all that is known of a handover, in its own sentence. */
const MAX_ATTENDEES = 4;

/** Words of those who give and receive, in the sentence of what was given. */
const MAX_WORDS_OF_PARTIES = 48;
/** The same, where somebody gives for another person, who is named beside them. */
const ROOM_FOR_ANOTHER = 20;

/** Whether a text names somebody's organization. */
const isNamedIn = ({ posts }: Who, text: string): boolean =>
  posts.some(({ org }) => org !== undefined && text.includes(org.name.text));

/** Whether the place of a handover is that of the organization that receives: "to Lee, director of the Library of Reed University". */
const isOwnOrganization = ({ facts }: Discourse, receivers: readonly Who[]): boolean => {
  const place = facts.said(facts.record.venue?.name, "")?.text;
  const [org, ...more] = receivers.map((who) => who.posts[0]?.org);
  const names = org?.org.parent ? [org.name.text, org.org.parent.name.text] : undefined;
  return more.length === 0 && names !== undefined && names.every((name) => place?.includes(name));
};

/** Whether the places of the event are those of its items, each with its own. */
const areItemsPlaces = ({ facts: { record } }: Discourse): boolean => {
  const { areas = [], agenda = [], venue, city } = record;
  const cities = new Set(agenda.map((item) => item.city?.en));
  return areas.length > 1 && !venue && !city && areas.every(({ en }) => en !== undefined && cities.has(en));
};

/** Where it was handed over; nothing where the place is the organization that the receiver's post has just named in full. */
const placeBeside = (discourse: Discourse, sentence: SentencePlan, receivers: readonly Who[]): Phrase => {
  const place = leadPlace(discourse, sentence);
  // Of several places this thing was handed over in its own; what was handed over in the others follows.
  if (areItemsPlaces(discourse)) return sourced(plain(""), ...place.paths);
  const [only, ...more] = receivers;
  const orgs = more.length === 0 ? (only?.posts ?? []).flatMap(({ org }) => org ?? []) : [];
  const again = orgs.some(({ name }) => textOf(place).replace(/^ at (?:the )?/, "") === name.text);
  return again ? sourced(plain(""), ...place.paths) : place;
};

/** "Professor Dol, dean of the college, received it on behalf of the hospital." */
const receivedFor = (discourse: Discourse, who: Who, were: string): Phrase =>
  withBehalfAtEnd(
    discourse,
    who,
    () => say`${peopleList(discourse, [who])} received ${were === "were" ? "them" : "it"}`,
  );

/** "The equipment includes centrifuges.": the office's sentence about what was handed over, before who attended. */
const describedHere = (discourse: Discourse, sentence: SentencePlan): Line[] => {
  const narrative = take(discourse.memory, sentence.joined, "narrative");
  if (!narrative) return [];
  const { item, path } = narrative.scene;
  return discourse.facts
    .list(item.narrative, `${path}.narrative`)
    .map((said) => line(said.path, phrase(said), true));
};
