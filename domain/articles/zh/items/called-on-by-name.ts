import type { Scene } from "../../content/message";
import { type Phrase, plain, resting, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

const CALLED_ON = /^(拜会|拜访|会见|看望|慰问|走访)(?!了)([^，；。的]{2,40})$/u;

/** 分别拜会了市长甲和局长乙, for 拜会甲和乙: an act that names only people whom the text has not introduced yet. */
export const calledOnByName = (discourse: Discourse, { item, path }: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const did = facts.said(item.did, `${path}.did`);
  const [, verb, names] = CALLED_ON.exec(did?.text ?? "") ?? [];
  if (!did || !verb || !names) return undefined;
  const people = facts.whos((item.people ?? []).map(({ key }) => key));
  const called = names.split(/[、和与及]/);
  const whos = called.flatMap((name) => people.find((who) => who.name?.text === name) ?? []);
  if (whos.length !== called.length || whos.every((who) => knows(memory, who))) return undefined;
  const each = item.each && whos.length > 1 ? plain("分别", [`${path}.each`]) : plain("");
  return resting(say`${each}${verb}了${peopleList(discourse, whos)}`, did.path, `${path}.people`);
};
