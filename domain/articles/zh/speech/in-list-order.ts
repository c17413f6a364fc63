import type { Speech } from "../../content/message";
import type { Who } from "../../reference/facts";

/**
 * Whether a list names these speakers in the order of their turns, so that 分别 assigns the points: one person by name for each
 * turn, and nobody whom the list would move next to others of the same organization.
 */
export const isInListOrder = (speeches: readonly Speech[], speakers: readonly Who[]): boolean => {
  const orgs = speakers.map((who) => who.posts[0]?.org?.name.text);
  return (
    speeches.every(({ by }) => by !== "all" && by.length === 1) &&
    speakers.every((who) => who.name) &&
    orgs.every((org, at) => !org || orgs[at - 1] === org || !orgs.slice(0, at).includes(org))
  );
};
