import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { visitorsOf } from "../attendance/party";
import { peopleList } from "../people/people";
import { callAt, isCallTitle } from "./call";
import { topicsClause } from "./sitting";

/** Whether somebody receives visitors at the organization called on. */
const isOf = ({ facts }: Discourse, who: Who, org: OrgFact | undefined): boolean => {
  const ref = receivingOrg(facts, who);
  return org !== undefined && ref !== undefined && (ref.org === org || topOf(ref).org === org);
};

/** 安例和副校长白样拜访松山外办，与主任林谷就……进行座谈: talks whose title says on whom the visitors called. */
export const callClause = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  if (!content.relations.visit || scene.visitors.length === 0 || scene.item.each) return undefined;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  if (!title || !isCallTitle(title.text)) return undefined;
  const visitors = visitorsOf(discourse, scene);
  const met = facts.whos(scene.counterparts);
  const call = callAt(discourse, scene);
  if (!call) return undefined;
  const hosts = met.filter((who) => scene.receivers.includes(who.key) || isOf(discourse, who, call.org));
  const along = hosts.length > 0 ? met.filter((who) => !hosts.includes(who)) : [];
  const whom = hosts.length > 0 ? hosts : met;
  const escorts = facts.whos(scene.escorts).filter((who) => !met.includes(who));
  const open = scene.item.peopleOpen === true;
  memory.owner = undefined;
  memory.near = undefined;
  const beside = along.length > 0 ? say`和${peopleList(discourse, along)}` : plain("");
  const escorted = escorts.length > 0 ? say`在${peopleList(discourse, escorts)}陪同下` : plain("");
  // A following statement would seem to be of all of them.
  if (along.length > 0) memory.marks.add(`all at ${scene.key}`);
  memory.owner = call.org;
  const speaking = new Set((scene.item.remarks ?? []).flatMap(({ by }) => (Array.isArray(by) ? by : [])));
  const about = topicsClause(discourse, scene);
  const heard = !about && whom.every((who) => knows(memory, who) && speaking.has(who.key));
  const list = whom.length > 0 && !heard ? say`与${peopleList(discourse, whom, open)}` : plain("");
  const talked = about ? say`${list}${about}` : says(list) ? say`${list}座谈` : plain("");
  return sourced(
    say`${visitors}${beside}${escorted}${call.at}${call.verb}${call.object}${maybe`，${talked}`}`,
    call.path,
    scene.listed ? `${scene.path}.people` : undefined,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};
