import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Party, Receive } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { partyLater } from "../attendance/party";
import { metClause, topicsClause } from "../items/sitting";
import { place } from "../organizations/organizations";

/** Titles of talks that say no more than that they were talks. */
const PLAIN_TITLE = /^(?:座谈|会谈|会见|会面|交流|座谈会|座谈交流)$/;

/** The talks that directly follow the visit in the text. */
const talksBehind = ({ plan, memory }: Discourse): SentencePlan | undefined => {
  const [first, second] = plan.paragraphs;
  const [, ...behind] = (first?.sentences ?? []).filter(
    ({ head }) => head.type !== "members" || !memory.realized.has(head.id),
  );
  return behind[0] ?? (second?.near ? second.sentences[0] : undefined);
};

/** 会长甲在商会会议室会见乙一行: who received the visitors, in the room of the talks of which no more is known than what was said there. */
export const metInRoom = (discourse: Discourse, party: Party, hosts: Phrase): Phrase => {
  const { memory, facts, content } = discourse;
  const talk = content.messages.find((one) => one.type === "talk");
  const visitors = partyLater(discourse, party);
  const scene = talk?.type === "talk" ? talk.scene : undefined;
  const at = facts.place(scene?.item.venue, `${scene?.path}.venue`);
  const { item } = scene ?? {};
  const apart = [
    item?.when,
    item?.city,
    item?.online,
    item?.each,
    item?.peopleOpen,
    item?.title,
    item?.topics,
  ];
  const here = scene?.counterparts.every((key) => content.relations.receivers.includes(key));
  const first = content.scenes[0] === scene && scene?.told === "main" && scene.whole;
  if (
    !talk ||
    !scene ||
    !at ||
    !here ||
    !first ||
    apart.some((one) => one !== undefined) ||
    scene.chairs.length > 0
  )
    return say`${hosts}接待了${visitors}`;
  memory.realized.add(talk.id);
  memory.place = at.id;
  return sourced(
    say`${hosts}在${place(discourse, at)}会见${visitors}`,
    item?.people ? `${scene.path}.people` : undefined,
  );
};

/** ，与会长甲、秘书长乙就合作进行座谈, for 会长甲、秘书长乙接待。双方就合作进行座谈: the talks that the visitors had with those who received them. */
export const talkedWithHosts = (
  discourse: Discourse,
  visit: string,
  receive: Receive | undefined,
  hosts: Phrase,
): Phrase => {
  const { memory, facts, content } = discourse;
  const next = talksBehind(discourse);
  if (next?.head.type !== "talk" || !receive || receive.separate || /，[以为旨推促]/.test(visit))
    return plain("");
  const { head: talk } = next;
  const { item, chairs, counterparts, whole, path } = talk.scene;
  const title = facts.said(item.title, `${path}.title`);
  const apart = [item.when, item.venue, item.city, item.online, item.each, item.peopleOpen];
  const plainly = apart.every((one) => one === undefined) && chairs.length === 0 && whole;
  const here = counterparts.every((key) => receive.people.includes(key));
  const all = item.people === undefined || receive.people.every((key) => counterparts.includes(key));
  const silent = next.joined.every((one) => one.type === "present");
  if (!plainly || !here || !all || !silent || (title && !PLAIN_TITLE.test(title.text))) return plain("");
  if (memory.realized.has(talk.id) || !content.relations.twoSides || !talk.known) return plain("");
  const about = topicsClause(discourse, talk.scene);
  if (!about || visit.length + textOf(hosts).length + textOf(about).length > VISIT_AND_TALKS)
    return plain("");
  memory.realized.add(talk.id);
  return sourced(say`，与${hosts}${about}`, title?.path, item.people ? `${path}.people` : undefined);
};

/** Characters of a visit and of the talks on it that are one sentence. */
const VISIT_AND_TALKS = 130;

/** ，与甲、乙就合作进行座谈: the talks that share the first paragraph of the visit, with people whom it has not named yet. */
export const talkedThere = (discourse: Discourse, visit: string): Phrase => {
  const { plan, memory, facts } = discourse;
  const heads = (plan.paragraphs[0]?.sentences ?? []).map(({ head, joined }) => ({ head, joined }));
  const next = heads[1];
  const alone = next?.joined.every((one) => one.type === "result");
  if (next?.head.type !== "talk" || !alone || /，[以为旨推促]/.test(visit)) return plain("");
  const { head: talk } = next;
  const { scene } = talk;
  const length = visit.length + (scene.item.topics ?? []).reduce((n, { zh }) => n + (zh?.length ?? 0), 0);
  // 甲分别会见乙、丙 says more than talks of which no topic is known.
  if (scene.item.each && (scene.item.topics ?? []).length === 0) return plain("");
  const called = facts
    .whos(scene.counterparts)
    .some((who) => who.name !== undefined || who.group !== undefined || who.posts.some(({ title }) => title));
  const fresh = called && !scene.item.peopleOpen && scene.chairs.length === 0;
  if (memory.realized.has(talk.id) || !fresh || length > VISIT_AND_TALKS || !scene.whole) return plain("");
  memory.realized.add(talk.id);
  memory.owner = undefined;
  // 与负责人座谈 says who received the visitors too.
  const { receivers } = discourse.content.relations;
  if (receivers.length > 0 && receivers.every((key) => scene.counterparts.includes(key)))
    memory.marks.add("received at talks");
  return say`，${metClause(discourse, scene, true)}`;
};
