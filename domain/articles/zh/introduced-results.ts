import { type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Said, Who } from "../reference/facts";
import { knows, meet } from "../reference/memory";
import { peopleList } from "./people";
import { postPaths } from "./posts";

/** The people whose names a text begins with, 、 between them, and what follows. */
const leading = (people: readonly Who[], text: string): { whos: Who[]; rest: string } => {
  const whos: Who[] = [];
  let rest = text;
  for (;;) {
    const next = people.find(
      ({ name, raw }) =>
        name && name.text.length > 1 && !raw.person?.surnameOnly && rest.startsWith(name.text),
    );
    if (!next?.name) return { whos: [], rest: text };
    whos.push(next);
    rest = rest.slice(next.name.text.length);
    if (!/^[、和]/.test(rest)) return { whos, rest };
    rest = rest.slice(1);
  }
};

/** Whether a post is what somebody was elected to here: 新任会长. */
const isNewPost = ({ posts }: Who, rest: string): boolean =>
  posts.some(({ title }) => title && (/^(?:新任|新当选)/.test(title.text) || rest.endsWith(title.text)));

/**
 * 某公司董事长甲当选会长: a result in the record's own words that begins with people whom no sentence has introduced. A post to
 * which somebody was elected is not printed before the election.
 */
export const introducing = (discourse: Discourse, said: Said): Phrase => {
  const { facts, memory } = discourse;
  const { whos, rest } = leading(facts.people, said.text);
  const fresh = whos.filter((who) => !knows(memory, who));
  if (fresh.length === 0) return plain(said.text, [said.path]);
  const [only, ...more] = whos;
  if (only?.name && more.length === 0 && isNewPost(only, rest)) {
    meet(memory, only);
    return resting(plain(said.text, [said.path]), ...postPaths(only));
  }
  return say`${peopleList(discourse, whos)}${plain(rest, [said.path])}`;
};
