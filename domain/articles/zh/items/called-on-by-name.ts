import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

const CALLED_ON = /^(拜会|拜访|会见|看望|慰问|走访)(?!了)([^，；。的]{2,40})$/u;

/** 拜访雕塑的作者: a call on one person, of whom the words have no name. */
const CALLED_ON_ONE = /^(?:拜会|拜访|会见|看望|回访)(?!了)[^，；。]{2,40}(?:作者|[人长家师者])$/u;

/** The only person at such a call who is none of the callers. */
export const personMeant = ({ facts }: Discourse, { item, visitors }: Scene): Who | undefined => {
  if (!CALLED_ON_ONE.test(item.did?.zh ?? "") || visitors.length === 0) return undefined;
  const others = (item.people ?? []).filter(({ key }) => !visitors.includes(key));
  const [only, ...more] = facts.whos(others.map(({ key }) => key));
  const unnamed = only?.name !== undefined && item.did?.zh?.includes(only.name.text) === false;
  return unnamed && more.length === 0 && only.side !== "guest" && !others[0]?.as ? only : undefined;
};

/** 分别拜会了市长甲和局长乙, for 拜会甲和乙: an act that names only people whom the text has not introduced yet. */
export const calledOnByName = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { item, path } = scene;
  const { facts, memory } = discourse;
  const did = facts.said(item.did, `${path}.did`);
  const meant = personMeant(discourse, scene);
  if (did && meant) {
    const called = plain(`${did.text.slice(0, 2)}了${did.text.slice(2)}、`, [did.path]);
    return say`${sourced(called, `${path}.people`)}${peopleList(discourse, [meant])}`;
  }
  const [, verb, names] = CALLED_ON.exec(did?.text ?? "") ?? [];
  if (!did || !verb || !names) return undefined;
  const people = facts.whos((item.people ?? []).map(({ key }) => key));
  const called = names.split(/[、和与及]/);
  const whos = called.flatMap((name) => people.find((who) => who.name?.text === name) ?? []);
  if (whos.length !== called.length || whos.every((who) => knows(memory, who))) return undefined;
  const each = item.each && whos.length > 1 ? plain("分别", [`${path}.each`]) : plain("");
  return sourced(say`${each}${verb}了${peopleList(discourse, whos)}`, did.path, `${path}.people`);
};
