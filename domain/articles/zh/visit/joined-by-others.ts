import type { Receive, Scene, SceneAttendees } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isBesideThroughout } from "../attendance/escorts";
import { visitorsOf } from "../attendance/party";
import { attendeesWords } from "../attendance/present";
import { BARE_TALKS } from "../items/bare-talks";
import { isReceivedFirst } from "../items/received";
import { at, talkClause } from "../items/sitting";
import { peopleList } from "../people/people";

/** The topics of talks, if more is known than that they took place, and the other participants. */
interface Beside {
  readonly talked?: Phrase;
  readonly others: Phrase;
}

const MEETING = /^(?:会见|接见|会面)$/;

const isFew = (hosts: readonly Who[]): boolean =>
  hosts.length > 0 && hosts.length <= 2 && hosts.every((who) => !who.group);

/** Key for talks that state who received the visitors, so that the first paragraph omits it. */
const MET_AT_TALKS = "met at talks";

/**
 * Whether the first talks, a 会见 by their title with others beside the hosts or escorts, state that the hosts received
 * the visitors; records that they do.
 */
export const isMetAtTalks = (discourse: Discourse, message: Receive | undefined): boolean => {
  const { content, facts, memory } = discourse;
  const scene = content.scenes.find(({ told }) => told === "main");
  const title = facts.said(scene?.item.title, "")?.text ?? "";
  if (!message || message.separate || !scene || !MEETING.test(title) || isReceivedFirst(discourse))
    return false;
  const keys = message.people;
  const same = keys.length === scene.receivers.length && keys.every((key) => scene.receivers.includes(key));
  const hosts = facts.whos(keys);
  const bare = (scene.item.topics ?? []).length === 0 && scene.chairs.length === 0 && !scene.item.each;
  const others = facts.whos(scene.counterparts.filter((key) => !keys.includes(key)));
  const fresh = [...hosts, ...others].every((who) => !knows(memory, who));
  const reported = content.messages.some(
    (one) => one.type === "talk" && one.scene === scene && !memory.realized.has(one.id),
  );
  // Companions there belong to the same sentence as the hosts.
  const escorted = scene.escorts.length > 0 && (scene.item.outcomes ?? []).length === 0;
  const apart = others.length > 0 || escorted;
  const fits = same && isFew(hosts) && bare && apart && fresh && reported;
  // 会见 names both sides, so that others at further items are no third one.
  if (!fits || (!scene.whole && others.length > 0)) return false;
  memory.marks.add(MET_AT_TALKS);
  return true;
};

/** 会长甲会见乙一行: a meeting by its title, of which only the hosts are known. */
const metByHosts = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const hosts = facts.whos(scene.receivers);
  const later = memory.marks.has(MET_AT_TALKS);
  const fit = isFew(hosts) && (later || hosts.every((who) => knows(memory, who)));
  const bare = (scene.item.topics ?? []).length === 0 && scene.chairs.length === 0;
  if (!title || !MEETING.test(title.text) || !fit || !bare) return undefined;
  const there = at(discourse, scene);
  const visitors = visitorsOf(discourse, scene);
  // The office's own people meet their host; a delegation is met.
  const own = facts.record.kind === "outbound_visit" && !/[团组]$/.test(textOf(visitors));
  const list = peopleList(discourse, hosts);
  const words = own ? say`${visitors}${there}会见${list}` : say`${list}${there}会见${visitors}`;
  return sourced(words, title.path);
};

/** 副市长乙等陪同: who went along with those who met, in their sentence. */
const escortsAt = (discourse: Discourse, scene: Scene): Phrase => {
  const { plan, memory, facts } = discourse;
  const along = plan.paragraphs
    .flatMap(({ sentences }) => sentences.map(({ head }) => head))
    .find(
      (one): one is SceneAttendees =>
        one.type === "scene-attendees" &&
        one.scene === scene &&
        one.people.every((key) => scene.escorts.includes(key)),
    );
  if (!along || memory.realized.has(along.id)) return plain("");
  memory.realized.add(along.id);
  // The clause before names their colleague.
  memory.owner = facts.whos(scene.receivers).at(-1)?.posts[0]?.org?.org;
  return attendeesWords(discourse, along) ?? plain("");
};

/**
 * 双方就合作进行了座谈，某主任参加会见: talks of the visitors with those who received them, already named, and with others of their side, who are
 * listed. Undefined if anybody else took part.
 */
export const joinedByOthers = (discourse: Discourse, scene: Scene): Beside | undefined => {
  const { content, facts, memory } = discourse;
  const { receivers, twoSides } = content.relations;
  const met = facts.whos(scene.counterparts);
  const others = met.filter((who) => !knows(memory, who) && !receivers.includes(who.key));
  const named = met.filter((who) => knows(memory, who));
  const received =
    receivers.length > 0
      ? receivers.every((key) => scene.counterparts.includes(key))
      : named.length > 0 && named.every((who) => isBesideThroughout(discourse, who));
  const known = met.every(
    (who) => receivers.includes(who.key) || others.includes(who) || isBesideThroughout(discourse, who),
  );
  const first = isReceivedFirst(discourse);
  if (!received || !known || scene.item.each) return undefined;
  if (others.length === 0) {
    const talked = memory.marks.has(MET_AT_TALKS) ? metByHosts(discourse, scene) : undefined;
    return talked && { talked: sourced(talked, `${scene.path}.people`), others: escortsAt(discourse, scene) };
  }
  // Who came to the meeting of the first sentence may be of a third side.
  if (!(twoSides || first) || !scene.whole) return undefined;
  const talked =
    (first ? undefined : metByHosts(discourse, scene)) ??
    talkClause(discourse, scene) ??
    (first ? undefined : plain("双方座谈"));
  const open = scene.item.peopleOpen === true;
  // 招商局局长甲参加。甲介绍了……: speakers there are introduced with their words.
  const speaking = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === scene && !one.bare && one.by !== "all" ? one.by : [],
  );
  if (talked && !open && others.every(({ key }) => speaking.includes(key)))
    return { talked: sourced(talked, `${scene.path}.people`), others: plain("") };
  const list = sourced(
    say`${peopleList(discourse, others, open)}参加${first || (talked && /会见/.test(textOf(talked))) ? "会见" : ""}`,
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
  const bare = talked === undefined || (first && BARE_TALKS.test(textOf(talked)));
  return bare ? { others: sourced(list, ...(talked?.paths ?? [])) } : { talked, others: list };
};
