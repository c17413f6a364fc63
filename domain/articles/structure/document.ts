import type { Content } from "../content/content";
import { isSigning, type Message, type Scene } from "../content/message";
import { publishingScenes } from "../content/published";
import { type DocumentPlan, type Unit, unit } from "../document-plan";
import type { Facts } from "../reference/facts";
import { actingIn } from "./acting";
import {
  agreedOnVisit,
  givenOnVisit,
  intentionOf,
  proposedByTitle,
  resultsOf,
  resultsOfEvent,
  talksBehindPeople,
  talksOfVisit,
  withTalks,
} from "./agreed";
import { agreementUnits } from "./agreement-units";
import { arrangedUnits } from "./arranged-units";
import { awardedThere } from "./awarded-there";
import { canBeStated } from "./can-be-stated";
import { beginsWithPeople, closingLists, isOfEvent, isWholeList, onlyAttended } from "./ceremony-people";
import { areFewOrganizers, chairFollowsOrganizers } from "./chair";
import { closingTalks } from "./closing-talks";
import { isAbout, isAboutForm, isAboutMembers, isAboutPlace, visitFirst } from "./context";
import { isArrival, isContextOfLead } from "./context-of-lead";
import { isOfActOfNews } from "./context-of-news";
import { isOfStop } from "./context-of-stops";
import { countsGroupsOf } from "./counted-groups";
import { endsVisit, isAboutDeparture } from "./departure";
import { documentOfEvent } from "./document-of-event";
import { elections } from "./elections";
import { takeExplanations } from "./explanations";
import { gatheredTopics } from "./gathered-topics";
import { givingUnits } from "./given-first";
import { launchedOnVisit } from "./launched-on-visit";
import { membersOf } from "./listed-members";
import { namedActs } from "./named-acts";
import { eventMessages, isAward, isBareEvent, isOfMany, newsUnits, signedAtCeremony } from "./news-units";
import {
  agreedAtEvent,
  behindEvent,
  besideSigning,
  hostsBehindTerms,
  isBehindEvent,
  isGreetedLater,
  isPledge,
  talksWithReceivers,
  withOpeningTalks,
} from "./opening";
import { peopleOfGathering, peopleOfVisit } from "./people";
import { planInLead } from "./plan-in-lead";
import { plansBeforeTour, withPlansLast } from "./plans-last";
import { type Of, Pool } from "./pool";
import { promisedBeforeContext } from "./promised-before-context";
import { isOfDelegation } from "./promised-there";
import { closingUnits, contextUnits, isLetters } from "./remaining-context";
import { resultInLead, withPeopleOfVisitFirst, withResult } from "./result-in-lead";
import { withResultsBehindNews } from "./results-behind-news";
import { withContentFirst, withEarlierFirst, withToursAtTheirStop, withToursTogether } from "./scene-order";
import { sceneUnits } from "./scene-units";
import { withSigningBehind } from "./signed-behind";
import { signedBeside } from "./signed-beside";
import { earlierUnits, givenByAgreement, takeEarlier } from "./signed-earlier";
import { statedMessages } from "./stated-messages";
import { totalsOf } from "./totals";
import { isReceivedWithGift, isVisitToGive } from "./visit-to-give";
import { listWeight } from "./weight";
import { withWordsAtSigning, withWordsBehindTerms } from "./words-at-signing";

/** Without names of visitors, the text begins with what was done, said or concluded. */
const TALKS: ReadonlySet<string> = new Set(["talks", "discussion"]);

const canOpen = ({ type }: Message): boolean =>
  ["tour", "talk", "session", "handover", "speech", "result", "sign", "promised", "present"].includes(type);

/** Whether an item was one of all these people: talks with somebody else are not what they met for. */
const isOfAll = ({ item }: Scene, keys: readonly string[]): boolean => {
  const listed = new Set((item.people ?? []).map(({ key }) => key));
  return listed.size === 0 || keys.every((key) => listed.has(key));
};

/** Whether the news is what was discussed at a meeting: "A met B", which names them, comes before their topics. */
const isTalkOfMeeting = (news: Message, event: Message, lang: Facts["lang"]): boolean =>
  lang === "en" &&
  event.type === "meet" &&
  (news.type === "session" || news.type === "talk") &&
  TALKS.has(news.scene.item.activity ?? "") &&
  news.scene.item.did === undefined &&
  !news.scene.item.each &&
  isOfAll(news.scene, [...event.hosts, ...event.groups.flat()]);

/** The news first, then the actions in order with each speaker's words, results, remaining people, background. */
export const documentPlan = (content: Content, facts: Facts): DocumentPlan | undefined => {
  const { record } = facts;
  const messages = statedMessages(content, facts);
  const chosen =
    content.candidates.find((one) =>
      one.type === "signings" ? canBeStated(one, facts) : messages.includes(one),
    ) ?? messages.find(canOpen);
  if (!chosen) return undefined;
  const event = messages.find((one) => one.id === "lead");
  const news = event && isTalkOfMeeting(chosen, event, facts.lang) ? event : chosen;
  const toGive = event !== undefined && event !== news && isVisitToGive(record, event, news, facts.lang);
  const bare =
    toGive || (event !== undefined && event !== news && isBareEvent(record, event, news, facts.lang));
  const greeted = messages.find((one) => isGreetedLater(messages, facts, news, one));
  const without = (message: Message): boolean =>
    (bare && message === event) ||
    message === greeted ||
    ((toGive || (facts.lang === "zh" && record.kind === "other")) && isReceivedWithGift(message, news));
  const withSignings = withSigningBehind(content, facts, news, messages);
  const pool = new Pool(withSignings.filter((message) => !without(message)));
  const left = facts.lang === "en" ? pool.take("background", (one) => endsVisit(record, one)) : [];
  const leaving = pool.take("background", (one) => isAboutDeparture(record, one, facts.lang));
  const visit = event?.type === "visit" || event?.type === "meet" ? event : undefined;

  const gathered = facts.lang === "zh" && visit === undefined;
  const acting = actingIn(content, record);
  const withGroups = facts.lang === "en" && countsGroupsOf(record, news, acting);
  const counts = withGroups ? pool.take("attendance") : [];
  const { lead, after } = newsUnits(pool, record, news, facts.lang, content);
  const opened = eventMessages(pool, record, bare ? undefined : event, facts.lang, news);
  if (news === event) opened.push(...intentionOf(pool, content, facts, event));
  const agreed =
    news === event
      ? [...agreedOnVisit(pool, content, facts, event), ...givenOnVisit(pool, content, facts, event)]
      : [];
  if (news === event && facts.lang === "zh") agreed.push(...signedBeside(pool, record, event));
  if (facts.lang === "en" && event && !isSigning(news)) {
    if (news === event) agreed.push(...launchedOnVisit(pool, event));
    agreed.push(...documentOfEvent(pool, content, record, event));
  }
  const ledTo = facts.lang === "en" && news === event ? resultsOfEvent(pool, record, content, event) : [];
  const isResultFree = facts.lang === "en" && news === event && agreed.length === 0 && ledTo.length === 0;
  const result = isResultFree ? resultInLead(pool, facts, content, event) : undefined;
  const isPlain = result && result.near.length + result.apart.length === 0;
  const planned = isPlain ? planInLead(pool, facts, content, event) : [];
  const begins = withResult(opened, [...(result?.near ?? []), ...planned]);
  const further = result?.apart ?? [];
  const opening = begins.opening;
  const elected = elections(pool, event, news, facts);
  if (news === event) opening.push(...elected);
  else lead.splice(1, 0, ...elected);
  // In Chinese what was given at an event with a name follows the event.
  const given = news.type === "result" || (news.type === "session" && news.scene.item.did !== undefined);
  if (facts.lang === "zh" && given && event?.type === "hold" && record.officialName)
    lead.unshift(...opening.splice(0));
  const explained = pool.take(
    "background",
    (one) => isAbout(record, one, membersOf(messages)) && !isArrival(facts, one),
  );
  // In Chinese the witnesses of the signing leave no room for others in the first paragraph.
  const full = facts.lang === "zh" && lead.some((one) => one.type === "witnesses");
  const people = visit
    ? peopleOfVisit(pool, content, record, visit, {
        lang: facts.lang,
        explained: explained.length > (facts.lang === "en" ? 0 : 1),
      })
    : peopleOfGathering(pool, content, record, news, { full, lang: facts.lang });
  const topics =
    gathered && event?.type === "hold" && event === news ? gatheredTopics(pool, record, content) : [];
  const talks = news === event ? talksOfVisit(pool, content, facts, event, people.inLead) : [];
  if (news === event) talks.push(...talksWithReceivers(pool, facts, event, people.inLead));
  // The result of a visit comes before several people who came along.
  const along = ledTo.length > 0 ? people.inLead.filter(isSeveralMembers) : [];
  const near = people.inLead.filter((one) => !along.includes(one));
  const organize = pool.take("organize", (one) => one.of === "event");
  const chair = pool.take("role", (one) => one.role === "chair");
  const form = event?.type === "hold" ? pool.take("narrative", isAboutForm) : [];
  const apart = isSigning(news) && !visit;
  const chairing = chairFollowsOrganizers(content, organize) ? chair : [];
  const few = areFewOrganizers(record, facts.lang);
  const organized = [...organize, ...chairing, ...form];
  const organizing = few ? organized : [];
  const organizers = unit("organizers", few ? [] : [...organized, ...topics], true);

  // In Chinese sentences about the delegation's members follow their list.
  const named = facts.lang === "zh" && people.inLead.some((one) => one.type === "members");
  const isOfMembers = (one: Of<"background">): boolean => facts.lang === "zh" && isAboutMembers(record, one);
  const ofMembers = named ? pool.take("background", isOfMembers) : [];
  const composed = named && explained.length === 1 ? [...ofMembers, ...explained.splice(0)] : ofMembers;

  const ofAct = facts.lang === "zh" ? pool.take("background", (one) => isOfActOfNews(record, one, news)) : [];

  const staying = (list: readonly Message[]): Message[] => {
    if (!list.some(({ type }) => type === "members")) return [];
    const said = pool.take("background", isOfMembers);
    return [...said, ...pool.take("promised", (one) => isOfDelegation(record, one))];
  };

  const attended: Of<"scene-attendees">[] = [];
  const unitsOf = (scene: Scene): Unit[] =>
    sceneUnits(pool, scene, {
      late: (lists) => {
        for (const one of lists)
          attended.push(
            isWholeList(record, one)
              ? { ...one, people: (one.scene.item.people ?? []).map(({ key }) => key) }
              : {
                  ...one,
                  people: one.people.filter(
                    (key) => !acting.has(key) || (facts.lang === "en" && onlyAttended(record, one, key)),
                  ),
                },
          );
      },
      record,
      ofEvent: gathered && isOfEvent(content, scene),
      scenes: content.scenes,
      weightOf: (list) => listWeight(record, [list]),
      received: people.received.scene === scene ? people.received.messages : [],
      seated: people.seated.scene === scene ? people.seated.messages : [],
      context: pool.take(
        "background",
        (one) => isAboutPlace(record, one, scene) || (facts.lang === "zh" && isOfStop(record, one, scene)),
      ),
      lang: facts.lang,
      explained: (messages) => takeExplanations(pool, record, messages, facts.lang),
    });
  const totals = event === news ? totalsOf(pool, record, event, facts.lang) : [];
  // In Chinese all awards of one giver come together, before what is given there becomes a part of its own.
  const together = facts.lang === "zh" ? awardedThere(pool, news, facts.lang) : [];
  const launched =
    event?.type === "hold" && !(facts.lang === "zh" && isSigning(news))
      ? givingUnits(pool, record, content, facts.lang)
      : [];
  const acts = gathered && event === news ? namedActs(pool, content, record) : [];
  // Members of a delegation are introduced before one of them acts.
  const delegated = people.early.flat().some((one) => one.type === "members");
  const byPeople = launched.some(({ messages }) => messages.some((one) => beginsWithPeople(record, one)));
  const deals = facts.lang === "en" && event?.type === "hold" ? pool.take("sign", isOfMany) : [];
  const behind = hostsBehindTerms(news, visit, near, facts.lang);
  const sat = talksBehindPeople(news, event, opening, facts.lang);
  const terms = besideSigning(after, news, apart || facts.lang === "zh");
  // In English the terms of what was signed on a visit come before what is known of the visit.
  const signedOnVisit = isSigning(news) && visit !== undefined && terms.length > 0;
  // In Chinese what was said comes before everything else that is known of a document signed on a visit.
  const spoken = apart && content.scenes.some(({ item }) => (item.remarks ?? []).length > 0);
  const atEnd = facts.lang === "zh" && (signedOnVisit || spoken);
  const context = unit(
    "background",
    [
      ...(isAward(news) || atEnd ? [] : takeExplanations(pool, record, lead, facts.lang)),
      ...visitFirst(
        record,
        pool.take(
          "background",
          (one) => !atEnd && isContextOfLead(facts, one, [...lead, ...opening, ...talks, ...near]),
        ),
      ),
    ],
    true,
  );
  const pledges =
    facts.lang === "en" && event === news && isPledge(record, event) ? resultsOf(pool) : undefined;
  const headline = pledges && agreedAtEvent([...ledTo, ...pledges]);
  if (headline) opening.push({ ...headline, withEvent: true });
  const results = ledTo.filter((one) => one !== headline);
  const pledged = (pledges ?? []).filter((one) => one !== headline);
  // In Chinese the number of visitors comes first in what was done there, after the news of the signing.
  const counted = facts.lang === "zh" && visit !== undefined && isSigning(news);
  const chairs = unit("people", chairing.length > 0 ? [] : chair, true);
  const units: Unit[] = [
    ...unit(
      "lead",
      apart
        ? [...lead, ...ofAct, ...people.inLead]
        : isBehindEvent(news, event, facts.lang, record)
          ? [...opening, ...behindEvent([...lead, ...ofAct], people.inLead), ...organizing]
          : withOpeningTalks(
              withPeopleOfVisitFirst(
                [
                  ...lead,
                  ...opening.filter((one) => !sat.includes(one)),
                  ...ofAct,
                  ...withTalks(
                    near.filter((one) => !behind.includes(one)),
                    talks,
                  ),
                  ...sat,
                  ...agreed,
                  ...composed,
                  ...organizing,
                  ...together,
                  ...(facts.lang === "en" ? awardedThere(pool, news, facts.lang) : []),
                  ...deals,
                  ...(few ? topics : []),
                ],
                record,
              ),
              facts.lang,
            ),
    ),
    ...(facts.lang === "zh" ? givenByAgreement(pool, record, news.type) : []),
    ...(facts.lang === "zh" && event?.type === "hold" && event === news
      ? signedAtCeremony(pool, record)
      : []),
    ...unit("outcomes", totals, true),
    ...(delegated ? [] : acts),
    ...unit("people", apart ? staying(people.inLead) : [], true),
    ...(facts.lang === "zh" && !apart ? organizers : []),
    ...(signedOnVisit ? [...terms, ...unit("people", behind, true)] : []),
    ...unit("outcomes", further),
    ...(signedOnVisit ? context : [...context, ...terms]),
    ...(event?.type === "hold" ? [] : unit("outcomes", results, true)),
    ...unit("people", along, true),
    ...(apart ? unit("lead", [...opening, ...organizing]) : []),
    ...(facts.lang === "en" || apart ? organizers : []),
    ...(byPeople ? [] : [...(facts.lang === "zh" ? chairs : []), ...launched]),
    ...(facts.lang === "zh" && event?.type === "hold" && event === news
      ? publishingScenes(content)
          .flatMap(unitsOf)
          .map((one) => (one.part === "agenda" ? { ...one, part: "outcomes" as const } : one))
      : []),
    ...people.early.flatMap((list) =>
      unit("people", [...list, ...staying(list)], event?.type === "hold" && results.length > 0),
    ),
    ...(delegated ? acts : []),
    ...(event?.type === "hold" ? unit("outcomes", results, true) : []),
    ...unit("outcomes", pledged),
    ...(byPeople ? launched : []),
    ...unit("people", pool.take("attendance"), !counted),
    ...(facts.lang === "zh" && !byPeople ? [] : chairs),
    ...unit("people", pool.take("role"), true),
  ];
  if (apart)
    units.push(
      ...unit(
        "outcomes",
        pool.take("result", (one) => one.scene === undefined),
      ),
    );
  if (facts.lang === "en" && event === news) units.push(...proposedByTitle(pool, record, event));
  const ahead = units.length;
  units.push(...unit("agenda", begins.programme));
  const letters = facts.lang === "zh" ? content.scenes.filter(isLetters) : [];
  const ordered =
    facts.lang === "zh"
      ? withToursAtTheirStop(withEarlierFirst(content.scenes, record), record)
      : withToursTogether(withContentFirst(content.scenes, event, news));
  for (const scene of ordered)
    if (!letters.includes(scene))
      units.push(...unitsOf(scene), ...closingTalks(pool, content, scene, facts.lang));
  const written = letters.flatMap(unitsOf);
  const closing = gathered
    ? closingLists(record, content, people.late.flat(), attended)
    : { early: [], late: people.late };
  // Those who were there come before who chaired.
  const from = facts.lang === "zh" ? units.findIndex((one) => launched.includes(one)) : -1;
  const chaired = units
    .slice(0, from < 0 ? ahead : from)
    .findLastIndex(({ messages }) => messages.some(({ type }) => type !== "role"));
  units.splice(chaired + 1, 0, ...closing.early.flatMap((list) => unit("people", list, true)));
  const earlier = takeEarlier(pool, record, facts.lang);
  for (const sign of pool.take("sign")) units.push(...agreementUnits(pool, sign, false));
  units.push(...unit("outcomes", pool.take("result")));
  // One sentence of those attending a signing is too short for a paragraph.
  const listed = facts.lang === "en" && apart && units.at(-1)?.part === "people";
  const promised = unit("follow_ups", promisedBeforeContext(pool, record, facts.lang), listed);
  const { units: placedUnits, plans } = plansBeforeTour(facts.lang, units, promised);
  units.splice(0, units.length, ...placedUnits);
  const there = gathered ? [] : unit("people", [...counts, ...attended]);
  const late = unit("people", pool.take("accompany"));
  late.push(...closing.late.flatMap((list) => unit("people", list)));
  units.push(
    ...withPlansLast(record, facts.lang, { there, late, plans }),
    ...unit("background", explained, facts.lang === "zh"),
    ...unit(
      "agenda",
      pool.rest.filter((one) => !CONTEXT.has(one.type)),
    ),
    ...earlier.flatMap((sign) => earlierUnits(pool, sign)),
    ...unit("agenda", left, true),
    ...closingUnits(contextUnits(pool, record, facts.lang), written),
    ...unit("follow_ups", pool.take("promised")),
  );
  const { part } = units.at(-1) ?? { part: "lead" };
  units.push(...unit("background", leaving, part === "outcomes" || part === "background"));
  const withWords =
    facts.lang === "zh" ? withWordsAtSigning(news, units) : withWordsBehindTerms(content, news, units);
  const inOrder = gathered ? withResultsBehindNews(record, news, withWords) : withWords;
  const arranged = arrangedUnits(content, facts, { units: inOrder, gathered, event });
  return { news, ...(event && !bare ? { event } : {}), units: arranged };
};

const isSeveralMembers = (one: Message): boolean => one.type === "members" && one.people.length > 2;

const CONTEXT: ReadonlySet<Message["type"]> = new Set([
  "setting",
  "arrange",
  "organize",
  "background",
  "promised",
]);
