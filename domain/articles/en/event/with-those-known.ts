import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { areWordsOf } from "../words/mere-meeting";

const MEETING_WITH =
  /^(?:an? |the )?(?:official |bilateral |working |joint |formal |separate )?(?:meetings?|talks|audiences?|discussions?|conversations?|exchanges?) (?:with|between) (.+)$/iu;
const SIDES = "the two sides and delegation group team guests visitors hosts their our its a of";

/** "audience with the President", "meeting with the delegation": talks named only after people whom the text has introduced. */
export const isWithThoseKnown = ({ facts, memory }: Discourse, title: string): boolean => {
  const [, whom] = MEETING_WITH.exec(title) ?? [];
  if (!whom) return false;
  const known = facts.people
    .filter((who) => knows(memory, who))
    .flatMap(({ name, group, posts, of }) => [
      name?.text,
      group?.text,
      ...posts.flatMap((post) => [post.title?.text, post.org?.name.text, post.org?.org.short?.text]),
      ...of.flatMap((one) => [one.name.text, one.org.short?.text]),
    ]);
  return areWordsOf(whom, [SIDES, ...known].join(" "));
};
