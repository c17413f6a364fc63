import type { Session } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { visitorsOf } from "../attendance/party";
import { topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";
import { everybody } from "../words/everybody";
import { actWith } from "../words/occasion";
import { topicsOf } from "../words/topics";

/** 企业家对接交流: what groups of people, the first of whom the title names, did with each other. */
const EXCHANGE =
  /^(\p{Script=Han}{2,6}?)((?:对接|洽谈|交流|座谈)(?:对接|洽谈|交流|座谈)|对接|洽谈|交流)(?:会|活动|环节)?$/u;

/** 企业家代表与甲会代表团进行对接交流, for 企业家代表和甲会代表团参加企业家对接交流. */
const exchanged = (discourse: Discourse, title: Said, whos: readonly Who[]): Phrase | undefined => {
  const [, whose = "", act] = EXCHANGE.exec(title.text) ?? [];
  const named = whos.find(({ group }) => group?.text.includes(whose));
  const others = whos.filter((one) => one !== named);
  if (!act || !named || others.length === 0) return undefined;
  // Officials at 青年交流 did not exchange views with the young.
  const across = ({ side }: Who): boolean =>
    side !== undefined && named.side !== undefined && side !== named.side;
  if (!others.every((one) => one.group || across(one))) return undefined;
  const first = peopleList(discourse, [named]);
  return sourced(say`${first}与${peopleList(discourse, others)}进行了${act}`, title.path);
};

/** Whether a title names somebody, or their post at their organization: 与安例会面, 与示例大学校长见面. */
const isNamedBy = ({ name, posts }: Who, { text }: Said): boolean =>
  (name !== undefined && text.includes(name.text)) ||
  posts.some(
    ({ org, title }) => org && title && text.includes(org.org.name.text) && text.includes(title.text),
  );

/** 安例与某校学生见面，就合作进行交流, for 与某校学生见面会围绕合作展开: what its title says that somebody did with those whom it names. */
export const metByTitle = (
  discourse: Discourse,
  { scene }: Session,
  title: Said | undefined,
): Phrase | undefined => {
  const { facts } = discourse;
  const people = facts.whos((scene.item.people ?? []).map(({ key }) => key));
  const paths = scene.listed ? [`${scene.path}.people`] : [];
  const topics = topicsOf(discourse, scene).length > 0;
  const plainly = scene.chairs.length === 0 && scene.speakers.length === 0 && !scene.item.peopleOpen;
  const both = title && plainly && !topics ? exchanged(discourse, title, people) : undefined;
  if (both) return sourced(both, ...paths);
  const met = title && actWith(title, topics);
  if (!met || scene.chairs.length > 0 || scene.item.peopleOpen) return undefined;
  const named = people.filter((one) => isNamedBy(one, title));
  const whos = people.filter(
    (one) =>
      !named.includes(one) &&
      (!one.group || !title.text.includes(one.group.text.replace(/(?<=.{2})(?:代表|们)$/u, ""))),
  );
  const party = whos.every(({ key }) => scene.visitors.includes(key));
  const who =
    whos.length === 0
      ? plain(everybody(discourse, scene))
      : party
        ? visitorsOf(discourse, scene)
        : peopleList(discourse, whos);
  const about = topicsClause(discourse, scene);
  const words =
    named.length > 0 ? sourced(say`与${peopleList(discourse, named)}${met.done}`, title.path) : met.words;
  return sourced(say`${who}${words}${met.open ? about : maybe`，${about}`}`, ...paths);
};
