import type { LineReading } from "./people";

const PLAUSIBLE_BARE = 1.2;

/** Whether a reading names people, and is not a sentence in which some words look like names. */
export const namesSomebody = ({ people, rest, score }: LineReading, text: string): boolean => {
  if (people.length === 0) return false;
  const unclear = rest.join("").length / Math.max(1, text.replace(/\s/g, "").length);
  const titled = people.some((person) => person.names.length > 0 && person.posts.some((post) => post.title));
  if (unclear > (titled ? 0.7 : 0.25)) return false;
  if (people.every((person) => person.group))
    return people.some((person) => person.doubt.length === 0) || score > -3;
  if (titled) return score > -4;
  const vague = people.some((person) =>
    person.posts.some((post) => post.organization?.weak && !post.title && person.postsFirst),
  );
  return (
    score / people.length >
    (vague
      ? 2
      : people.some((person) => person.posts.length > 0)
        ? -1
        : people.every(({ names }) => names.every(({ weak }) => weak))
          ? PLAUSIBLE_BARE
          : -1)
  );
};
