import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isColleague, samePosts } from "./posts";
import { sameFunctions } from "./team-functions";

/** Whether somebody has a name of their own and acts for nobody else. */
export const plainPerson = (who: Who): boolean =>
  !who.raw.person?.surnameOnly && who.name !== undefined && !who.raw.onBehalfOf && !who.raw.substitutes;

/** The same where a sentence has said already for whom somebody acts. */
const isPlainHere = ({ memory }: Discourse, who: Who): boolean =>
  plainPerson(who) ||
  (who.name !== undefined &&
    !who.raw.person?.surnameOnly &&
    !who.raw.substitutes &&
    memory.marks.has(`behalf ${who.key}`));

/** 副书记甲、乙，院长丙, for 副书记甲，院长丙，副书记乙: people with the same posts side by side, where a list introduces them. */
export const equalPostsTogether = ({ memory }: Discourse, whos: readonly Who[]): readonly Who[] => {
  const isFresh = (who: Who): boolean => !who.group && plainPerson(who) && !knows(memory, who);
  // 书记甲、副院长乙、总会计师丙、副院长丁: the order of rank stays where each has a post of their own.
  const isShared = (who: Who): boolean =>
    whos.some((one, at) => at > 0 && isColleague(who, one) && samePosts(whos[at - 1] ?? one, one));
  const listed: Who[] = [];
  for (const who of whos) {
    const last =
      isFresh(who) && isShared(who)
        ? listed.findLastIndex((one) => isFresh(one) && samePosts(one, who) && sameFunctions(one, who))
        : -1;
    listed.splice(last < 0 ? listed.length : last + 1, 0, who);
  }
  return listed;
};

/** Neighbours who share one phrase: equal posts, or equal groups of several organizations. */
export const runsOf = (discourse: Discourse, whos: readonly Who[]): Who[][] => {
  const runs: Who[][] = [];
  for (const who of whos) {
    const run = runs.at(-1);
    const [head] = run ?? [];
    const first = head && !knows(discourse.memory, head);
    const fresh = first && !knows(discourse.memory, who);
    // 副院长甲、乙, not 副院长甲，副院长乙, of whom the text has named the second.
    const shared = first && !fresh && isColleague(head, who) && head.posts.length === 1;
    const equal =
      (fresh || shared) &&
      !head.group &&
      !who.group &&
      isPlainHere(discourse, head) &&
      isPlainHere(discourse, who) &&
      sameFunctions(head, who) &&
      (samePosts(head, who) || (head.functions.length > 0 && head.posts.length + who.posts.length === 0));
    const groups =
      fresh &&
      head.group?.text !== undefined &&
      head.side === who.side &&
      head.group.text === who.group?.text &&
      head.of.length > 0 &&
      who.of.length > 0 &&
      !head.raw.ofOpen &&
      !who.raw.ofOpen &&
      head.functions.length + who.functions.length === 0 &&
      !head.raw.onBehalfOf &&
      !who.raw.onBehalfOf;
    if (run && (equal || groups)) run.push(who);
    else runs.push([who]);
  }
  return runs;
};
