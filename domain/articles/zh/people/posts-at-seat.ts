import { joined, loose, mentioning, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { postPaths, posts, samePosts } from "./posts";
import { plainPerson } from "./runs";

const keyOf = ({ id }: OrgFact): string => `seat ${id}`;

/** Notes that a list of people follows the organization at whose seat they met. */
export const beginAtSeat = ({ memory }: Discourse, seat: OrgFact | undefined): void => {
  if (!seat) return;
  memory.owner = seat;
  memory.marks.add(keyOf(seat));
};

interface AtSeat {
  readonly who: Who;
  readonly own: readonly PostFact[];
  readonly others: readonly PostFact[];
}

/** Neighbours with the same posts of one kind. */
const runsBy = (members: readonly AtSeat[], kind: "own" | "others"): AtSeat[][] => {
  const runs: AtSeat[][] = [];
  for (const one of members) {
    const run = runs.at(-1);
    const [head] = run ?? [];
    const equal =
      head !== undefined &&
      ((head[kind].length === 0 && one[kind].length === 0) ||
        samePosts({ ...head.who, posts: [...head[kind]] }, { ...one.who, posts: [...one[kind]] }));
    if (run && equal) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/**
 * 在甲会，与会长安例、秘书长白样、副会长陈样（均为乙会顾问）: people at the seat of their organization, whose posts there come first and
 * without it; what neighbours are elsewhere too comes once behind them. Undefined for other lists.
 */
export const postsAtSeat = (
  discourse: Discourse,
  whos: readonly Who[],
  open: boolean,
  named: (who: Who) => Phrase,
): Phrase | undefined => {
  const { memory } = discourse;
  const seat = memory.owner;
  if (!seat || !memory.marks.has(keyOf(seat))) return undefined;
  const members = whos.map((who): AtSeat => {
    const own = who.posts.filter(({ org, title }) => org?.org === seat && title);
    return { who, own, others: who.posts.filter((post) => !own.includes(post)) };
  });
  const fits = members.every(
    ({ who, own, others }) =>
      own.length > 0 &&
      others.every(({ title }) => title) &&
      !who.group &&
      who.functions.length === 0 &&
      plainPerson(who) &&
      !knows(memory, who),
  );
  if (!fits || members.every(({ others }) => others.length === 0)) return undefined;
  const titles = (held: readonly PostFact[], owner: OrgFact | undefined): Phrase => {
    memory.owner = owner;
    if (!owner) memory.region = undefined;
    return posts(discourse, held);
  };
  const called = ({ who }: AtSeat): Phrase => {
    meet(memory, who);
    return mentioning(sourced(named(who), ...postPaths(who)), who.key);
  };
  const namesOf = (run: readonly AtSeat[], behind: readonly PostFact[]): Phrase[] =>
    runsBy(run, "own").map((same) => {
      const [head] = same;
      const front = titles(head?.own ?? [], seat);
      const also = behind[0]?.post.concurrent ? "兼" : "、";
      const more = behind.length > 0 ? say`${also}${titles(behind, undefined)}` : "";
      return say`${front}${more}${joined(same.map(called), "、")}`;
    });
  const sections = runsBy(members, "others").map((run) => {
    const others = run[0]?.others ?? [];
    if (others.length === 0) return joined(namesOf(run, []), "、");
    if (run.length === 1) return joined(namesOf(run, others), "、");
    return say`${joined(namesOf(run, []), "、")}（均为${titles(others, undefined)}）`;
  });
  memory.owner = undefined;
  const last = sections.at(-1);
  if (open || sections.length === 1 || !last) return loose(say`${joined(sections, "，")}${open ? "等" : ""}`);
  const front = joined(sections.slice(0, -1), "，");
  const link = sections.length === 2 && !/[，、]/.test(`${textOf(front)}${textOf(last)}`) ? "和" : "，以及";
  return loose(say`${front}${link}${last}`);
};
