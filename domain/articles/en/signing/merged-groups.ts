import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";

/** "the medical associations of Shenzhen and Chengdu": two groups of one kind. */
export const mergedGroups = (groups: readonly Said[]): Phrase | undefined => {
  const [a, b] = groups.map((group) => /^(.* of )(.+)$/.exec(group.text));
  if (groups.length !== 2 || !a || !b || a[1] !== b[1] || / of /.test(a[2] ?? "")) return undefined;
  return plain(
    `${a[1]}${a[2]} and ${b[2]}`,
    groups.map((group) => group.path),
  );
};
