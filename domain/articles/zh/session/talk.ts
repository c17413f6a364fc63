import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Present, Scene, Speech, Talk } from "../../content/message";
import { type Phrase, partOf, plain, say, says, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { isJourney, opensStop } from "../../structure/journey";
import { joinedBy } from "../attendance/joining";
import { proposedWords } from "../attendance/present";
import { opening, thenWord } from "../event/event";
import { TOURED_FIRST } from "../event/follows-day";
import { BARE_TALKS } from "../items/bare-talks";
import { callClause } from "../items/calling";
import { chairedTalks } from "../items/chaired-talks";
import { chairedMeal, givenMeal, hostedMeal } from "../items/meal";
import { at, metClause, talkClause, titleOf, topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";
import { resultClause } from "../results/outcome";
import { consequenceOf } from "../results/results";
import { speechActs, speechLines } from "../speech/speech";
import { joinedByOthers } from "../visit/joined-by-others";
import { duringJourney } from "../words/inspecting";
import { topicsOf } from "../words/topics";
import { receivedApart, receivedBySome, receivedByTitle, receivedThere } from "./received-apart";
import { receivedAtStop } from "./received-at-stop";
import { talksOnSite } from "./talks-on-site";
import { tourAfterTalks } from "./tour";

/** The only visitor of a talk, where it was they who spoke: what they said continues the talk. */
const soleSpeaker = (
  { facts, content, memory }: Discourse,
  talk: Talk,
  speech: Speech | undefined,
): Who | undefined => {
  // 会长甲和12名企业家参加，汇报了…… would be said of all of them.
  if (memory.marks.has(`all at ${talk.scene.key}`)) return undefined;
  const { party } = content.relations;
  const keys = talk.scene.whole ? party.people : talk.scene.visitors;
  const [only] = facts.whos(keys);
  if (
    keys.length !== 1 ||
    !only ||
    !speech ||
    speech.by === "all" ||
    (party.delegations.length > 0 && talk.scene.whole)
  )
    return undefined;
  return speech.by.length === 1 && speech.by[0] === only.key ? only : undefined;
};

/** Those who spoke at talks and are not of the visitors. */
const hostSpeakers = ({ content }: Discourse, scene: Scene): string[] => {
  const { party } = content.relations;
  return content.messages
    .flatMap((one) =>
      one.type === "speech" && one.scene.key === scene.key && one.by !== "all" ? one.by : [],
    )
    .filter((key) => !party.people.includes(key) && !party.hostStaff.includes(key));
};

/**
 * The hosts whom the next message lists, where talks name nobody: it was with them that the visitors talked, and with the hosts who
 * spoke there, without whom a deputy would seem to be the first of them.
 */
const hostsPresent = (discourse: Discourse, { scene }: Talk): Present | undefined => {
  const { content, memory, facts } = discourse;
  if (scene.listed || scene.counterparts.length > 0 || !content.relations.visit || !memory.party)
    return undefined;
  const talks = content.scenes.filter((one) => ["talks", "discussion"].includes(one.item.activity ?? ""));
  if (talks.length !== 1 || content.relations.receivers.length > 0) return undefined;
  const found = content.messages.find(
    (one): one is Present => one.type === "present" && one.side === "host" && !memory.realized.has(one.id),
  );
  if (!found || facts.whos(found.people).some((who) => knows(memory, who)) || found.people.length === 0)
    return undefined;
  memory.realized.add(found.id);
  const heard = facts.whos(hostSpeakers(discourse, scene)).filter(({ side }) => side === "host");
  const whos = facts.whos(found.people);
  // Staff in charge sat there with the head who spoke; 师生代表, and groups beside some whom the text has named, stay alone.
  const inCharge = whos.every(({ group }) => group?.text.endsWith("负责人"));
  const fresh = heard.every((who) => !who.group && !knows(memory, who));
  if (whos.every(({ group }) => group) && !(inCharge && fresh)) return found;
  const all = new Set([...found.people, ...heard.map(({ key }) => key)]);
  return { ...found, people: facts.people.filter(({ key }) => all.has(key)).map(({ key }) => key) };
};

/** Whether the item just before was a tour of the same day. */
const followsTour = ({ content }: Discourse, scene: Scene): boolean => {
  const at = content.scenes.findIndex((one) => one.key === scene.key);
  const before = content.scenes[at - 1];
  return (
    scene.told === "main" &&
    before?.told === "main" &&
    before.item.activity === "tour" &&
    !scene.item.when &&
    !before.item.when
  );
};

/**
 * 在乙国使馆，甲介绍了……。双方还就……座谈。: at a stop of a round, what one of those who are known to have met introduced comes
 * before their other topics. Nothing unless that was recorded with the talks.
 */
const introducedAtStop = (discourse: Discourse, sentence: SentencePlan, talk: Talk): Line[] | undefined => {
  const { item, chairs, guides, escorts } = talk.scene;
  const { joined } = sentence;
  const [spoke, ...more] = joined.filter((one) => one.type === "speech");
  if (!spoke || more.length > 0 || joined.length > 1 || sentence.lead) return undefined;
  const empty = [item.sections, item.organizers, chairs, guides, escorts].every(
    (list) => (list ?? []).length === 0,
  );
  if (!talk.known || !item.venue || item.title || !empty || soleSpeaker(discourse, talk, spoke))
    return undefined;
  const { memory } = discourse;
  memory.realized.add(spoke.id);
  memory.realized.delete(talk.id);
  const lines = speechLines(discourse, { ...sentence, head: spoke, joined: [talk] }, spoke);
  memory.realized.add(talk.id);
  const further = topicsClause(discourse, talk.scene, true);
  const both = plain("双方", [`${talk.scene.path}.people`]);
  return further ? [...lines, line(talk.id, say`${both}${further}`)] : lines;
};

/**
 * ，双方就两个课题提问交流: a further part of the same talks, after what was introduced there. Nothing unless the speakers are those with
 * whom the visitors went on, and no more is known than what they talked about.
 */
export const talksGoingOn = (discourse: Discourse, speech: Speech): Phrase => {
  const { content, memory } = discourse;
  const { scene, by, remarks } = speech;
  const next = content.scenes[content.scenes.findIndex((one) => one.key === scene.key) + 1];
  const talk = content.messages.find(
    (one): one is Talk => one.type === "talk" && one.scene === next && !memory.realized.has(one.id),
  );
  const begun = scene.item.activity === "talks" && remarks.every(({ remark }) => remark.act === "introduce");
  if (!next || !talk?.known || !begun || by === "all" || next.counterparts.join() !== by.join())
    return plain("");
  const { item } = next;
  const more = [item.sections, item.organizers, item.outcomes, item.agreements, next.chairs, next.escorts];
  const apart = item.venue ?? item.city ?? item.online ?? item.did;
  const sameDay = item.when === undefined || item.when.start === scene.item.when?.start;
  if (apart || !sameDay || more.some((list) => (list ?? []).length > 0) || next.told !== scene.told)
    return plain("");
  const words = topicsClause(discourse, next, false);
  if (!words || textOf(words).length > SHORT_TALK) return plain("");
  memory.realized.add(talk.id);
  return sourced(say`，双方${words}`, `${next.path}.people`);
};

/** Whether hosts received the visitors one after the other, so that 双方 does not say which of them. */
const areApart = ({ content }: Discourse): boolean =>
  content.messages.some((one) => one.type === "receive" && one.separate);

/** Whether these are some of those at the item before, so that 双方 would be all of them. */
const areSomeOf = ({ content }: Discourse, scene: Scene): boolean => {
  const before = content.scenes[content.scenes.indexOf(scene) - 1]?.counterparts ?? [];
  const { counterparts } = scene;
  return before.length > counterparts.length && counterparts.every((key) => before.includes(key));
};

/** Whether the text has named one of those whom the visitors met: before that, 双方 would be the parties of something else. */
const areIntroduced = ({ facts, memory }: Discourse, { counterparts }: Scene): boolean =>
  facts.whos(counterparts).some((who) => knows(memory, who));

/** Whether a sentence about talks has the visitor alone as its subject: after 甲与乙就……座谈 what was said would be of both. */
const isAboutVisitor = (words: Phrase, { name, later }: Who): boolean => {
  const text = textOf(words).replace(/^(?:在|随后)[^，]*，/, "");
  return [name?.text, later?.text].some(
    (one) => one !== undefined && text.startsWith(one) && !/^[与和同]/.test(text.slice(one.length)),
  );
};

/** Characters of talks that close a sentence about what was introduced before them. */
const SHORT_TALK = 24;

/** Whether an item lists only visitors: the other participants were not recorded. */
const isAmongVisitors = ({ content }: Discourse, { item, listed }: Scene): boolean => {
  const { party } = content.relations;
  return listed && (item.people ?? []).every(({ key }) => party.people.includes(key));
};

/** Whether the programme has another item before this one. */
const isBehindItem = ({ content }: Discourse, scene: Scene): boolean => content.scenes.indexOf(scene) > 0;

/** 访问期间，代表团与画家甲会谈: whether those met are of no organization, after a stop whose hosts they would seem to be. */
const isMetElsewhere = ({ facts, content }: Discourse, scene: Scene): boolean => {
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const met = facts.whos([...new Set([...scene.counterparts, ...scene.receivers])]);
  const { venue, city } = scene.item;
  const unplaced = !venue && !city && before?.item.venue !== undefined;
  const alone = met.length > 0 && met.every(({ group, posts }) => !group && posts.every(({ org }) => !org));
  return unplaced && alone && isJourney(content, facts);
};

/** 甲市为访问团举行招待会, 市长甲会见代表团: what hosts did at an item, whose sentence has no room for an act of the visitors. */
const doneByHosts = (discourse: Discourse, scene: Scene): Phrase | undefined =>
  hostedMeal(discourse, scene, titleOf(discourse, scene)) ??
  chairedMeal(discourse, scene, titleOf(discourse, scene)) ??
  givenMeal(discourse, scene, titleOf(discourse, scene), () => at(discourse, scene)) ??
  receivedApart(discourse, scene) ??
  receivedThere(discourse, scene) ??
  receivedAtStop(discourse, scene) ??
  receivedByTitle(discourse, scene);

/** Whether talks have one side as their subject, which does not agree on anything alone: 甲一行与乙座谈，双方一致同意……. */
const isOneSide = (talks: Phrase, agreed: Phrase): boolean =>
  textOf(agreed).startsWith("一致同意") && /^(?!双方|各方|与会)[^，]+[与同和][^，]/.test(textOf(talks));

/** 与甲大学、乙大学、丙大学等单位负责人座谈: a partner of three or more organizations, with whom it is not 双方 that agree. */
const LISTED =
  /[与同和](?:[^，、]{2,16}(?:大学|公司|集团|商会|协会|联合会)[、和与]){2}|[与同和][^，]*、[^，]*(?:等|\d|[三四五六七八九十]|多)(?:余)?[家个所]?(?:单位|机构|企业|公司|院校|高校|商会|协会)/u;

/** 双方 or 各方 with what they agreed on, as many as the talks name. */
const agreedByAll = (talks: Phrase, whole: Phrase): Phrase =>
  textOf(whole).startsWith("双方") && LISTED.test(textOf(talks)) ? say`各${withoutStart(whole, 1)}` : whole;

/** 双方举行交流座谈, for 双方交流座谈 before ，甲主持: what somebody chaired is held. */
const asHeld = (words: Phrase): Phrase =>
  /^[双各]方(?:交流座谈|座谈交流|座谈|会谈)$/u.test(textOf(words)) ? spliced(words, 2, 2, "举行") : words;

/** 25日，甲一行与某县有关部门负责人座谈。 */
export const talkLines = (discourse: Discourse, sentence: SentencePlan, talk: Talk): Line[] => {
  const introduced = introducedAtStop(discourse, sentence, talk);
  if (introduced) return introduced;
  const { memory } = discourse;
  const { scene } = talk;
  const opened = opening(discourse, sentence);
  const apart = !sentence.lead && !says(opened) && isMetElsewhere(discourse, scene);
  const begin = apart ? plain(duringJourney(discourse)) : opened;
  const known =
    scene.counterparts.length === 0
      ? scene.whole && !isAmongVisitors(discourse, scene)
      : talk.known &&
        scene.whole &&
        discourse.content.relations.twoSides &&
        !areApart(discourse) &&
        !areSomeOf(discourse, scene) &&
        areIntroduced(discourse, scene);
  const after =
    sentence.link.type === "none" &&
    !sentence.lead &&
    followsTour(discourse, scene) &&
    !opensStop(discourse.content, discourse.facts, scene);
  const hosts = hostsPresent(discourse, talk);
  const met = hosts ? metClause(discourse, scene, false, hosts) : undefined;
  const onSite = met ? undefined : talksOnSite(discourse, scene);
  const byHosts = (met ?? onSite) ? undefined : doneByHosts(discourse, scene);
  const whole = met ?? onSite ?? byHosts ?? callClause(discourse, scene);
  // Tried last, as its words name those who were there.
  const beside = whole || known ? undefined : joinedByOthers(discourse, scene);
  const words =
    whole ??
    (known
      ? (receivedBySome(discourse, scene) ??
        talkClause(discourse, scene, !sentence.lead && !says(begin) && isBehindItem(discourse, scene)))
      : beside
        ? (beside.talked ?? beside.others)
        : metClause(discourse, scene));
  const result = take(memory, sentence.joined, "result");
  const sign = take(memory, sentence.joined, "sign");
  const promised = take(memory, sentence.joined, "promised");
  const proposed = words && says(words) ? proposedWords(discourse, scene) : plain("");
  let spoke = take(memory, sentence.joined, "speech");
  const came = result
    ? resultClause(
        discourse,
        result,
        topicsOf(discourse, scene).map((one) => one.text),
      )
    : undefined;
  const lines: Line[] = [];
  let others = plain("");
  if (words && says(words)) {
    const together = /^(?:双方(?![就围])|各方|与会|[^，]*会上，)/.test(textOf(words));
    // 代表团首先参观了……。随后，双方举行座谈.
    const behindFirst = sentence.link.type === "none" && memory.marks.delete(TOURED_FIRST);
    const word = behindFirst || (after && !together) ? thenWord(discourse) : "";
    const then = word !== "" && !/^举行/.test(textOf(words)) ? `${word}，` : word;
    // Behind those who were there 就……达成共识 would seem to be said of them.
    const here = came ? undefined : take(memory, sentence.joined, "present");
    const people = discourse.facts.whos(here?.people);
    const list =
      here && people.length > 0
        ? sourced(
            say`，${peopleList(discourse, people, here.open)}参加`,
            here.open ? "participantsOpen" : undefined,
          )
        : plain("");
    // After who chaired or was there the speaker's acts would seem to be theirs.
    const alone = scene.chairs.length === 0 && !says(list);
    const visitor = alone ? soleSpeaker(discourse, talk, spoke) : undefined;
    // 大使甲会见乙一行，介绍了……: what the visitor said would seem to be the host's.
    const sole = visitor && isAboutVisitor(words, visitor) ? visitor : undefined;
    const acts = spoke && sole ? speechActs(discourse, spoke, [sole]) : [];
    const said = acts.reduce((a, b) => say`${a}，${b}`, plain(""));
    if (acts.length > 0) spoke = undefined;
    const chaired = chairedTalks(discourse, scene);
    const joining = joinedBy(discourse, scene);
    const more = byHosts ?? result ?? sign ?? spoke ?? sentence.lead;
    const seen = more ? plain("") : tourAfterTalks(discourse, scene);
    const held = says(chaired) ? asHeld(words) : words;
    others = say`${chaired}${list}${joining}`;
    lines.push(line(talk.id, say`${begin}${then}${held}${others}${proposed}${said}${seen}`));
  }
  if (came && result) {
    const first = lines[0];
    const stub = words !== undefined && BARE_TALKS.test(textOf(words)) && result.outcome.type === "result";
    const bare = first && words && !/[，；：]/.test(textOf(words)) && (came.joins || stub);
    const tail =
      sign || promised
        ? consequenceOf(discourse, sign, promised, discourse.facts.whos(result.outcome.by))
        : plain("");
    // 双方会谈，甲参加，就……达成共识: what was agreed would seem to be done by those who joined.
    const behind = first && says(others) && textOf(first.words).endsWith(textOf(others)) ? others : undefined;
    if (bare && first && (behind || !says(others))) {
      const size = textOf(first.words).length;
      const front = behind ? partOf(first.words, 0, size - textOf(behind).length) : first.words;
      const subjectless = words !== undefined && /^举行|举行$/.test(textOf(words));
      const agreed = isOneSide(words, came.words)
        ? agreedByAll(words, came.whole)
        : subjectless || !came.joins
          ? came.whole
          : came.words;
      const also = textOf(agreed).startsWith("就") && /就/.test(textOf(words)) ? "并" : "";
      lines[0] = line(talk.id, say`${front}，${also}${agreed}${behind ?? plain("")}${tail}`);
    } else lines.push(line(result.id, say`${came.whole}${tail}`));
  }
  const [only, ...more] = lines;
  if (only && beside?.talked && says(beside.others))
    lines.splice(
      0,
      lines.length,
      ...(result
        ? [only, ...more, line(`${talk.id}.others`, beside.others)]
        : [{ ...only, words: say`${only.words}，${beside.others}` }]),
    );
  if (spoke)
    lines.push(
      ...speechLines(
        discourse,
        { ...sentence, head: spoke, joined: [], link: { type: "none" }, lead: false },
        spoke,
      ),
    );
  return lines;
};
