import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { isBareSession, type Session, type Speech } from "../../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { take } from "../../reference/memory";
import { attendeesWords } from "../attendance/present";
import { chairedNoun, chairOfAll } from "../event/chaired-noun";
import { duringOrAfter, eventNoun, opening } from "../event/event";
import { nameOfEvent } from "../event/event-name";
import { unnamedCeremony } from "../event/unnamed-ceremony";
import { sceneTiers } from "../hold/organize";
import { isStatedElsewhere } from "../hold/title-event";
import { actWords, isObject, noteCrowd } from "../items/acts-of-item";
import { speakingVerb } from "../items/lectures";
import { eatenTogether, givenMeal } from "../items/meal";
import { heldInParts, sectionsWords, withGroups } from "../items/sections";
import { scenePlace, titleOf } from "../items/sitting";
import { heardLecture } from "../lectures/lecture-heard";
import { lectureLines } from "../lectures/lecture-lines";
import { presentedUnder, watched } from "../lectures/presented";
import {
  givenAs,
  isDiscussion,
  isGiven,
  isNamed,
  isNarrated,
  lectured,
  lecturing,
  speakingAt,
  spokenBy,
  spokenWords,
  topicsOfSpeakers,
  withoutNarrated,
  withoutOwnSpeech,
} from "../lectures/session-speakers";
import { peopleList } from "../people/people";
import { tieOfChair } from "../people/travellers";
import { noteAddresses } from "../speech/without-words";
import { everybody, isEverybody } from "../words/everybody";
import { sideBySide } from "../words/grammar";
import { isActOnly, isConvenedAgain, isEventItself } from "../words/item-titles";
import { areHeavy } from "../words/lists-of-things";
import {
  actOccasion,
  actOfAssembly,
  ceremonial,
  duringOf,
  FALLBACK,
  heldWords,
  placeOnlyItem,
  SHOWN,
  titledOccasion,
} from "../words/occasion";
import { isAboutByTitle, topicsOf } from "../words/topics";
import { attendedAlone, attendedOpening, attendedTogether, thoseListed } from "./attended";
import { contentsOfAct } from "./contents-of-act";
import { invitedSession } from "./invited-session";
import { metByTitle } from "./met-by-title";
import { metThere } from "./met-there";
import { openedThere } from "./opened-there";
import { isOpening, opensNextAct } from "./opening-of-next-act";
import { receivedAt } from "./received-at";
import { chairedTitle, givenThenChaired } from "./session-chairs";
import { programmeOf } from "./session-programme";
import { aboutClause, aroundTopics, inGroups, topicWords } from "./session-topics";
import { severalVisited } from "./several-visited";
import {
  doneByTitle,
  heardBriefing,
  isBriefing,
  isDecidedBehind,
  isDeliberation,
  shownByTitle,
} from "./shown-by-title";
import { talksByTitle } from "./talks-of-parties";
import { votedAlready } from "./voted-already";
import { duringLongVisit, heldByBoth, isChairedAgain, isGathering, isHeldAsNews } from "./what-session";

/** Characters of a list of speakers that is in a sentence of its own. */
const LONG_LIST = 60;

/** 开幕仪式由甲主持，乙、丙致辞。 与会人员围绕……研讨。 */
export const sessionLines = (discourse: Discourse, sentence: SentencePlan, session: Session): Line[] => {
  const lecture = lectureLines(discourse, sentence, session);
  if (lecture) return lecture;
  const heard = heardLecture(discourse, sentence, session);
  if (heard) return [heard];
  const own = (asked: boolean) => ownLines(discourse, sentence, session, asked);
  const lines = invitedSession(discourse, session.scene, own);
  const last = lines.at(-1);
  const next = last && take(discourse.memory, sentence.joined, "speech");
  if (!last || !next) return lines;
  const whos = discourse.facts.whos(next.by === "all" ? [] : next.by);
  const spoke = sourced(
    say`${peopleList(discourse, whos)}${speakingVerb(next.scene.item.activity)}`,
    ...next.remarks.map((remark) => remark.path),
  );
  return [...lines.slice(0, -1), { ...last, words: say`${last.words}，${spoke}` }];
};

const ownLines = (discourse: Discourse, sentence: SentencePlan, session: Session, asked: boolean) => {
  const { facts, memory } = discourse;
  const { scene } = session;
  const { item, path } = scene;
  const begin = opening(discourse, sentence);
  const entitled = titleOf(discourse, scene);
  const part =
    textOf(begin) === "" ? "" : (/^(?:上午|下午|晚上|晚间|中午)的?/.exec(entitled?.text ?? "")?.[0] ?? "");
  const named = entitled && { ...entitled, text: entitled.text.slice(part.length) };
  const voted = votedAlready(discourse, scene);
  const did = !voted && item.did !== undefined && facts.said(item.did, `${path}.did`) !== undefined;
  const title = did ? undefined : named;
  if (did) noteCrowd(discourse, session);
  const topics = topicsOf(discourse, scene);
  const sections = facts.list(item.sections, `${path}.sections`);
  const there = did && !named ? plain("") : scenePlace(discourse, scene);
  const bare: Speech[] = [];
  const own = sentence.joined.filter((one) => one.type !== "speech" || one.scene === scene);
  for (let one = take(memory, own, "speech"); one; one = take(memory, own, "speech")) bare.push(one);
  const chaired = memory.marks.has(`chair ${scene.key}`);
  const chairs = chaired || isChairedAgain(discourse, scene) ? [] : facts.whos(scene.chairs);
  const given = title && givenThenChaired(discourse, session, title, begin);
  if (given) return given;
  const chair =
    chairs.length > 0
      ? sourced(
          say`${tieOfChair(discourse, chairs)}${peopleList(discourse, chairs)}`,
          `${path}.people`,
          voted?.path,
        )
      : plain("");
  // Whoever chaired and those who spoke may be named in two sentences: each names its organizations.
  if (chairs.length > 0) {
    memory.owner = undefined;
    memory.near = undefined;
  }
  const spokeThere = spokenBy(discourse, scene, bare, facts.whos(scene.speakers));
  const speakers = withoutOwnSpeech(discourse, scene, withoutNarrated(discourse, scene, spokeThere));
  const apartFrom = memory.marks.has(`speakers apart ${scene.key}`);
  const both = chairs.length === 1 && speakers.some((who) => who === chairs[0]);
  const speakersBeside = both ? speakers.filter((who) => who !== chairs[0]) : speakers;
  const spokenTopics = title ? topicsOfSpeakers(discourse, scene, title, speakersBeside) : undefined;
  const leftOpen = apartFrom || bare.some((one) => one.remarks.some(({ remark }) => remark.byOpen === true));
  const lecture = title && spokenTopics && isNamed(title) ? lectured(discourse, scene, title) : undefined;
  const verb = spokenTopics
    ? (lecture ?? speakingAt(title, item.activity))
    : (lecturing(title) ?? speakingVerb(item.activity));
  const spokenPaths = [
    ...bare.flatMap((one) => one.remarks.map((remark) => remark.path)),
    ...(scene.speakers.length > 0 ? [`${path}.people`] : []),
  ];
  const spoke =
    speakersBeside.length > 0
      ? sourced(
          spokenWords(discourse, scene, speakersBeside, verb, lecture ? plain("") : spokenTopics, leftOpen),
          ...spokenPaths,
        )
      : plain("");
  if (speakersBeside.length > 1)
    noteAddresses(discourse, scene, speakersBeside, verb !== "致辞" && verb !== "发言");
  const andSpoke = both ? plain(`并${speakingVerb(item.activity)}`, spokenPaths) : plain("");
  const attending = take(memory, sentence.joined, "scene-attendees");
  if (title && opensNextAct(discourse, session, title, says(there))) return [];
  // 其间还举行签约仪式 says nothing of an event that is one by its name.
  const bareTitle = title && isBareSession(session) && !says(there) && !item.when && !attending;
  const narrated = bareTitle && isNarrated(discourse, scene, title.text);
  const spokenId = `${session.id}.speakers`;
  const spokenLine = (at: Phrase): Line[] => (says(spoke) ? [line(spokenId, say`${at}${spoke}`)] : []);
  if (narrated || (bareTitle && isEventItself(discourse, title.text) && !isOpening(discourse, scene)))
    return spokenLine(begin);
  if (!attending && chairs.length === 0 && isConvenedAgain(discourse, session)) return spokenLine(begin);
  // 拜访雕塑家安例: who was called on did not attend.
  const calledOn = did && attending?.people.every((key) => isObject(discourse, scene, key));
  const others =
    attending && !calledOn && !isEverybody(discourse, scene)
      ? attendeesWords(discourse, attending)
      : undefined;
  const organized = item.organizers && !asked;
  const alone = sections.length === 0 && topics.length === 0;
  const beginning = organized && alone && title ? openedThere(discourse, scene, title, there) : undefined;
  const tiers = organized && !beginning ? sceneTiers(discourse, scene) : undefined;
  const lines: Line[] = [];
  const meal = did || says(spoke) ? undefined : givenMeal(discourse, scene, title, () => maybe`在${there}`);
  if (meal) return [line(session.id, say`${begin}${meal}`)];
  const eaten = title && !says(there) ? eatenTogether(discourse, scene, title, begin) : undefined;
  const met = did || eaten ? undefined : metThere(discourse, session, title);
  const metAs = did || met || eaten ? undefined : metByTitle(discourse, session, title);
  // Who met others to speak on a topic has spoken on it.
  if (metAs)
    return [
      line(session.id, say`${begin}${maybe`在${there}，`}${metAs}`),
      ...(topics.length > 0 ? [] : spokenLine(plain(""))),
    ];
  if (met || eaten) return [line(session.id, eaten ?? say`${begin}${met}`), ...spokenLine(plain(""))];
  const groups =
    sections.length > 0 ? sectionsWords(sections, loose(sideBySide(sections.map(phrase)))) : undefined;
  if (did) {
    const held = named && actOccasion(named, facts.said(item.did, `${path}.did`)?.text ?? "", there);
    const opened = memory.openings?.get(scene.key);
    memory.openings?.delete(scene.key);
    const words = actWords(discourse, session, sentence);
    const front = duringLongVisit(discourse, sentence, words);
    const done = say`${held?.act(words) ?? words}${contentsOfAct(discourse, scene)}`;
    const whole = says(there) ? undefined : actOfAssembly(named, done, nameOfEvent(discourse)?.text);
    const from = say`${opened ?? begin}${front}${whole ? "" : held?.front}`;
    lines.push(line(session.id, say`${from}${whole ?? done}${receivedAt(discourse, scene, textOf(done))}`));
  }
  if (beginning) {
    const { organizers, ceremony } = beginning;
    const held = attendedOpening(discourse, scene, beginning.whole, there) ?? beginning.held;
    const led = says(chair) ? say`${ceremony}由${chair}主持${andSpoke}` : undefined;
    const attended = others && say`${others}${ceremony}`;
    const further = [...(led ? [led] : []), ...(says(spoke) ? [spoke] : []), ...(attended ? [attended] : [])];
    const apart = led !== undefined || says(spoke) ? textOf(joined(further)).length > LONG_LIST : false;
    return [
      line(session.id, say`${begin}${joined([held, ...(apart ? [] : further)], "，")}`),
      ...(organizers ? [line(`${session.id}.organizers`, organizers)] : []),
      ...(apart ? [line(spokenId, joined(further, "，"))] : []),
    ];
  }
  if (title) {
    const front = say`${begin}${maybe`在${there}`}`;
    const opened = say`${begin}${maybe`在${there}，`}`;
    const seenBy =
      attending && !says(spoke) && !says(chair) && watched(discourse, session, title, opened, attending);
    if (seenBy) return [seenBy];
    if (says(spoke) && !spokenTopics && !others && !says(chair) && !groups && topics.length === 0) {
      const given = presentedUnder(discourse, session, title, opened, spoke, tiers);
      if (given) return given;
    }
    const about = spokenTopics || isAboutByTitle(discourse, scene, phrase(title)) ? [] : topics;
    const alone =
      !tiers &&
      !groups &&
      !(says(chair) && !isDeliberation(title) && !isBriefing(title)) &&
      !says(spoke) &&
      !others;
    const shown = about.length > 0 && alone && shownByTitle(discourse, session, title, front);
    if (shown) return [line(session.id, says(chair) ? say`${shown}，${chair}主持` : shown)];
    const grouped = groups && about.length > 0 ? inGroups(discourse, session, title, sections) : undefined;
    if (grouped && !tiers && !says(chair)) {
      lines.push(line(session.id, say`${front}${grouped}${maybe`，${spoke}`}${maybe`，${others}`}`));
      return lines;
    }
    const known = [tiers, groups, others, chair, spoke].some((one) => one && says(one));
    if (!known && isDecidedBehind(discourse, session, title)) return lines;
    const talked =
      !known &&
      about[0] &&
      (talksByTitle(discourse, session, title) ?? doneByTitle(discourse, session, title, front));
    if (talked) return [line(session.id, say`${front}${says(front) ? "，" : ""}${talked}`)];
    const parted = groups && about.length > 0 && /(?:研讨|讨论|交流|座谈|论坛)$/.test(title.text);
    const parts = parted ? heldInParts(discourse, title, sections) : undefined;
    const held = says(chair) && !says(there) ? heldByBoth(discourse, scene, title) : undefined;
    const predicates: Phrase[] = parts
      ? [
          ...(tiers ? [tiers] : []),
          parts.held,
          say`${everybody(discourse)}${aroundTopics(discourse, session, "进行交流")}`,
        ]
      : [
          ...(tiers ? [tiers] : []),
          ...(about.length > 0 ? [aroundTopics(discourse, session, held ? "进行交流" : "展开")] : []),
          ...(groups ? [groups] : []),
        ];
    const only = others && about.length > 0 && !tiers && !groups && !says(chair) && !says(spoke);
    if (only && isDiscussion(title) && !areHeavy(topics)) {
      const who = { ...others, pieces: others.pieces.slice(0, -1) };
      const topic = topicWords(discourse, session);
      lines.push(line(session.id, say`${front}${who}围绕${topic}${phrase(title)}`));
      return lines;
    }
    const heard = only && heardBriefing(discourse, session, title, front, others);
    if (heard) return [line(session.id, heard)];
    const audience = others && isGiven(title) && says(spoke) && !spokenTopics && about.length === 0;
    if (audience && !tiers && !groups && !says(chair)) {
      const who = { ...others, pieces: others.pieces.slice(0, -1) };
      const speaks = { ...spoke, pieces: spoke.pieces.slice(0, -1) };
      return [line(session.id, say`${front}${maybe`，`}${speaks}为${who}${givenAs(title, scene)}`)];
    }
    const byChair = says(chair) ? say`由${chair}主持${andSpoke}` : undefined;
    const all = [...(byChair ? [byChair] : []), ...predicates];
    // Those who spoke come before a long list of those who only attended.
    const listed = all.length === 0 && says(spoke) && others && textOf(others).length > LONG_LIST;
    if (attending && listed && !says(there) && !/^.{0,4}(?:致辞|发言|讲话)$/.test(title.text))
      return [
        line(spokenId, say`${begin}${phrase(title)}${duringOf(title)}，${spoke}`),
        line(session.id, say`${others}${plain(title.text, [title.path])}`),
      ];
    const enumerated = predicates.some((one) => /^[^，]*围绕以下(?:主要)?议题/.test(textOf(one)));
    const apart =
      (enumerated && (says(spoke) || others !== undefined)) ||
      (all.length > 0 &&
        says(spoke) &&
        (textOf(spoke).length > LONG_LIST || (spokenTopics !== undefined && predicates.length !== 1)));
    const first =
      all.length > 0
        ? say`${begin}${parts?.subject ?? held ?? chairedTitle(discourse, title, byChair ? all.length : 0)}${says(there) ? say`在${there}举行，` : isHeldAsNews(discourse, scene, title) ? "举行，" : ""}${joined(all, "，")}${apart ? "" : say`${maybe`，${spoke}`}${maybe`，${others}`}`}`
        : says(spoke) && !others && lecture
          ? say`${front}${says(front) ? "，" : ""}${spoke}`
          : says(spoke) && !others && !spokenTopics && isGiven(title) && speakers.length > 0
            ? say`${front}${says(there) ? "，" : ""}${{ ...spoke, pieces: spoke.pieces.slice(0, -1) }}${givenAs(title, scene)}`
            : says(spoke) && textOf(spoke).endsWith(`作${title.text}`)
              ? sourced(say`${begin}${maybe`在${there}，`}${spoke}${maybe`，${others}`}`, title.path)
              : says(spoke) && !others && !/^.{0,4}(?:致辞|发言|讲话)$/.test(title.text)
                ? says(there)
                  ? say`${begin}${titledOccasion(title, there)}${spoke}`
                  : say`${begin}${phrase(title)}${duringOf(title)}，${spoke}`
                : says(spoke) && !others
                  ? sourced(say`${front}${says(there) ? "，" : ""}${spoke}`, title.path)
                  : says(there) || !others
                    ? say`${heldWords(title, begin, there, duringOrAfter(discourse, scene))}${maybe`，${others}`}${maybe`，${spoke}`}`
                    : say`${begin}${others}${ceremonial(title)}${maybe`，${spoke}`}`;
    const onlyTitle = all.length === 0 && !says(spoke) && !others && !SHOWN.test(title.text);
    if (onlyTitle && !says(there) && isStatedElsewhere(discourse, scene, title.text)) return lines;
    if (onlyTitle && isOpening(discourse, scene)) {
      memory.openings = (memory.openings ?? new Map()).set(
        scene.key,
        isActOnly(title.text) && !says(there)
          ? sourced(begin, title.path)
          : isEventItself(discourse, title.text) && !says(there)
            ? sourced(say`${begin}${eventNoun(discourse)}上，`, title.path)
            : say`${begin}${titledOccasion(title, there)}`,
      );
      return lines;
    }
    const bareList = all.length === 0 && !says(spoke) ? others : undefined;
    const seen = onlyTitle
      ? attendedAlone(discourse, scene, title, there)
      : attendedTogether(discourse, scene, title, there, bareList);
    lines.push(line(session.id, seen ? say`${begin}${seen}` : first));
    if (apart) lines.push(line(spokenId, joined([spoke, ...(others ? [others] : [])].filter(says), "，")));
    return lines;
  }
  const place = maybe`在${there}，`;
  const simple = did ? plain("") : say`${begin}${place}`;
  const talkers = others && !says(chair) && !says(spoke) ? thoseListed(discourse, scene, others) : undefined;
  const visit = talkers ? undefined : severalVisited(discourse, scene, lines.at(-1));
  const about = aboutClause(discourse, session, visit ? plain("") : talkers);
  if (about) {
    if (visit) lines[lines.length - 1] = { ...visit, words: say`${visit.words}，${about}` };
    else lines.push(line(`${session.id}.topics`, say`${simple}${about}`));
    if (talkers) return lines;
    if (says(chair))
      lines.push(line(`${session.id}.chair`, say`${chair}主持${andSpoke}${maybe`，${spoke}`}`));
    else if (says(spoke)) lines.push(line(`${session.id}.speakers`, spoke));
    if (tiers) lines.push(line(`${session.id}.organizers`, say`活动${tiers}`));
    if (others) lines.push(line(attending?.id ?? session.id, others));
    return lines;
  }
  const noun =
    chaired || (item.activity === "speeches" && isGathering(discourse))
      ? eventNoun(discourse)
      : ({
          speeches: "",
          ceremony: unnamedCeremony(discourse) ?? "仪式",
          signing: "签约仪式",
          // A discussion that is the whole event is what the event is called: 主持会议.
          discussion: (discourse.content.scenes.length === 1 && chairedNoun(discourse)) || "讨论",
          presentation: chairOfAll(discourse, scene) || "交流",
          meal: "用餐",
        }[item.activity as "speeches"] ??
        ((did || voted) && chairedNoun(discourse) !== "" ? chairedNoun(discourse) : "活动"));
  const parts: Phrase[] = [
    ...(tiers ? [say`${noun || "活动"}${tiers}`] : []),
    ...(groups
      ? [programmeOf(discourse, scene, sections) ?? withGroups(discourse, noun, tiers, groups)]
      : []),
    ...(says(chair)
      ? [
          tiers || groups || (says(spoke) && textOf(simple).includes(noun || "会议"))
            ? say`${chair}主持${andSpoke}`
            : says(spoke)
              ? say`${chair}主持${noun || chairedNoun(discourse) || "会议"}${andSpoke}`
              : say`${chair}主持${noun || chairedNoun(discourse)}${andSpoke}`,
        ]
      : []),
  ];
  const present = [
    ...(says(spoke) ? [spoke] : []),
    ...(others ? [chaired && /(?:出席|参加)$/.test(textOf(others)) ? say`${others}${noun}` : others] : []),
  ];
  // 活动由甲主办，乙、丙发言: the organizers' verb does not govern a list of speakers, which is a sentence of its own.
  const apart = tiers !== undefined && says(spoke) && textOf(spoke).length > LONG_LIST;
  if (!apart) parts.push(...present);
  if (parts.length > 0) lines.push(line(session.id, say`${simple}${joined(parts, "，")}`));
  else if (says(there) && !did)
    lines.push(line(session.id, say`${begin}${placeOnlyItem(item, () => everybody(discourse), there)}`));
  else if (textOf(begin) !== "" && !did && says(begin))
    lines.push(
      line(
        session.id,
        say`${begin}${everybody(discourse)}${FALLBACK[item.activity ?? "other"] ?? "参加活动"}`,
      ),
    );
  if (apart) lines.push(line(`${session.id}.speakers`, joined(present, "，")));
  return lines;
};
