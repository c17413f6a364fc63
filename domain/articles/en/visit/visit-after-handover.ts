import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows, take } from "../../reference/memory";
import { purposeOf } from "../event/name-and-theme";
import { delegationFirst, delegationsOf, PARTY } from "../people/party";
import { peopleList } from "../people/people";
import { laterName } from "../people/person-names";
import { messagesOf } from "../words/plan";

const GIVEN: ReadonlySet<string> = new Set(["handover", "result"]);

/**
 * "Lee led a delegation that included X and Y": a visit after what its leader handed over at the same place, by people whom the
 * news has named. It is not stated as a visit again.
 */
export const introducedAfterHandover = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
): Line[] | undefined => {
  const { facts, memory, plan, content } = discourse;
  const [only, ...more] = delegationsOf(discourse, head.party);
  const leader = facts.who(only?.head);
  const place = facts.place(facts.record.venue, "venue");
  if (sentence.lead || !GIVEN.has(plan.news.type) || !only || more.length > 0) return undefined;
  if (!leader?.name || !knows(memory, leader) || !place || memory.place !== place.id) return undefined;
  const { receivers } = content.relations;
  const known = facts.whos(receivers).every((who) => knows(memory, who));
  if (purposeOf(discourse) || !known || facts.said(only.name, "")) return undefined;
  const all = messagesOf(discourse);
  const members = take(memory, [...sentence.joined, ...all], "members");
  const fresh = facts.whos(members?.people).filter((who) => !knows(memory, who));
  take(memory, [...sentence.joined, ...all], "receive");
  const delegation = delegationFirst(discourse, only, true);
  memory.party = true;
  memory.subject = [PARTY];
  if (!members || fresh.length === 0)
    return only.size ? [line(head.id, say`${laterName(discourse, leader)} led ${delegation}`)] : [];
  const own = leader.posts.length === 1 ? leader.posts[0]?.org?.org : undefined;
  const list = sourced(
    peopleList(discourse, fresh, undefined, own),
    ...(members.open ? ["participantsOpen"] : []),
  );
  return [
    line(members.id, say`${laterName(discourse, leader)} led ${delegation} that also included ${list}`),
  ];
};
