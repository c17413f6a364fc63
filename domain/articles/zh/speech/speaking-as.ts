import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

const SPEAKS_AS = /^(?:与会|参会|教师|学生|企业|专家|学者|嘉宾|来宾|校友|学员|家长|青年|行业|会员)代表$/;

/** 作为与会代表: for whom people with a post spoke, all alike, at their first mention; marks it as stated. */
export const speakingAs = ({ memory }: Discourse, people: readonly Who[]): Phrase => {
  const [first] = people;
  const [only] = first?.functions ?? [];
  const fits = people.every(
    (who) =>
      who.posts.length > 0 &&
      !who.group &&
      !knows(memory, who) &&
      who.functions.length === 1 &&
      who.functions[0]?.text === only?.text,
  );
  if (!only || !fits || !SPEAKS_AS.test(only.text)) return plain("");
  for (const who of people) memory.marks.add(`spoke as ${who.key}`);
  return plain(
    `作为${only.text}`,
    people.flatMap((who) => who.functions.map(({ path }) => path)),
  );
};
