import type { Phrase } from "../../phrase";
import { plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** Number of people, each of an organization of their own, from which they are too long for a subject. */
const MIN_LECTURERS = 4;

/** "A of X; B of Y; C of Z; and others": many people of different organizations, for the end of a sentence in the passive. */
export const manyLecturers = (
  discourse: Discourse,
  whos: readonly Who[],
  more: string | undefined,
): Phrase | undefined => {
  const orgs = whos.flatMap(({ raw }) => raw.posts?.[0]?.organization?.name?.en ?? []);
  const each = orgs.length === whos.length && new Set(orgs).size === orgs.length;
  if (whos.length < MIN_LECTURERS || !each || whos.some((who) => knows(discourse.memory, who)))
    return undefined;
  const all = whos.map((who) => peopleList(discourse, [who]));
  const last = more ? plain(more) : all.pop();
  return last && all.reduceRight((rest, one) => say`${one}; ${rest}`, say`and ${last}`);
};
