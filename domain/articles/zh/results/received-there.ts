import type { Handover, Result } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "../people/people";

/** Characters at both ends of what is given by which two names of it are the same: 安例亲笔墨宝, 安例亲笔书写的墨宝. */
const ENDS = 2;

const isSameThing = (one: string, other: string): boolean =>
  other.includes(one) ||
  one.includes(other) ||
  (one.slice(0, ENDS) === other.slice(0, ENDS) && one.slice(-ENDS) === other.slice(-ENDS));

/** Whether an item only hands over what a result says was given, by those who gave it. */
const isHandoverOf = ({ facts }: Discourse, { scene }: Handover, { outcome, path }: Result): boolean => {
  const { item } = scene;
  const title = facts.said(item.title, "")?.text ?? "";
  const points = facts.list(outcome.points, `${path}.points`);
  const things = title.split(/[、和与及]/u).filter((one) => one !== "");
  const more = [item.remarks, item.narrative, item.topics, item.organizers, scene.chairs];
  const there = item.venue ?? item.when ?? item.city ?? item.online ?? item.peopleOpen;
  const plainly = !more.some((list) => list?.length) && !there;
  const listed = (item.people ?? []).every(({ key, as }) => as === "receiver" || outcome.by?.includes(key));
  return (
    plainly &&
    listed &&
    things.length > 0 &&
    things.every((thing) => points.some(({ text }) => isSameThing(thing, text)))
  );
};

/**
 * ，由商会会长安例接收: who received the gift that is the news for the organization it went to, where an item hands it over; that
 * item then has nothing left to report.
 */
export const receivedThere = (discourse: Discourse, gift: Result): Phrase => {
  const { facts, content, memory } = discourse;
  const { outcome, scene, path } = gift;
  const handover = content.messages.find(
    (one): one is Handover => one.type === "handover" && one.scene === scene && !memory.realized.has(one.id),
  );
  if (outcome.type !== "gift" || !handover || !isHandoverOf(discourse, handover, gift)) return plain("");
  const receivers = facts.whos(handover.scene.receivers);
  const institutions = facts
    .orgs(outcome.to?.organizations, `${path}.to.organizations`)
    .map(({ org }) => org);
  const known = [...(outcome.by ?? []), ...(outcome.to?.participants ?? [])];
  const forThem = receivers.every(
    (who) => !known.includes(who.key) && who.posts.some(({ org }) => org && institutions.includes(org.org)),
  );
  if (receivers.length === 0 || !forThem) return plain("");
  memory.realized.add(handover.id);
  const title = handover.scene.item.title ? `${handover.scene.path}.title` : undefined;
  return sourced(say`，由${peopleList(discourse, receivers)}接收`, title, `${handover.scene.path}.people`);
};
