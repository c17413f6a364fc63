import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

const organizationOf = ({ posts, name }: Who): { top: OrgFact; direct: boolean } | undefined => {
  const [first] = posts;
  if (!name || !first?.org) return undefined;
  let ref: OrgRef = first.org;
  while (ref.org.parent) ref = ref.org.parent;
  return { top: ref.org, direct: ref === first.org };
};

const topOf = (who: Who | undefined): OrgFact | undefined => who && organizationOf(who)?.top;

/**
 * "A, rector, and B, registrar, of X; and C, dean of its School": people of one organization as neighbours, with those of its units last.
 * After a dean of its School a registrar would be that of the School. An organization with a short name is repeated in the
 * record's order instead.
 */
export const byOrganization = ({ memory }: Discourse, all: readonly Who[]): readonly Who[] => {
  if (all.some((who) => knows(memory, who))) return all;
  return unitsFirst(inOrganizations(all));
};

/** "contractors", "building units": groups that a reader would take for part of the group before. */
const UNITS =
  /^(?!.* of )(?:\p{Ll}[\p{L}-]* ){0,3}(?:units|contractors|companies|enterprises|institutions|organi[sz]ations|departments|associations|agencies|firms|suppliers|consultants)$/u;
/** "representatives of A": people of organizations. */
const PEOPLE_OF = /^(?:representatives|officials|members|staff|leaders|executives|employees|delegates)$/;

/** "contractors and representatives of A", for "representatives of A and contractors". */
const unitsFirst = (whos: Who[]): Who[] => {
  const isUnit = ({ group, of }: Who): boolean => of.length === 0 && UNITS.test(group?.text ?? "");
  const at = whos.findIndex(({ group, of }) => of.length > 0 && PEOPLE_OF.test(group?.text ?? ""));
  const owned = whos[at];
  if (!owned || !whos.slice(at + 1).every(isUnit)) return whos;
  return [...whos.slice(0, at), ...whos.slice(at + 1), owned];
};

const inOrganizations = (whos: readonly Who[]): Who[] => {
  const runs: Who[][] = [];
  // "Chief Engineers A of X and B of Y" stay neighbours.
  const alike = whos.some((who, at) => {
    const [post, before] = [who.posts[0]?.title?.text, whos[at - 1]?.posts[0]?.title?.text];
    return post?.includes(" ") && post === before && organizationOf(who)?.top !== topOf(whos[at - 1]);
  });
  for (const who of whos) {
    const top = organizationOf(who)?.top;
    const others = alike ? runs.slice(-1) : runs;
    const own = top && others.find(([first]) => first && organizationOf(first)?.top === top);
    if (own) own.push(who);
    else runs.push([who]);
  }
  return runs.flatMap((run) => {
    const isDirect = (who: Who): boolean => organizationOf(who)?.direct === true;
    const unit = run.findIndex((who) => !isDirect(who));
    const [first] = run;
    const short = first && organizationOf(first)?.top.short;
    const mixed = !short && unit > 0 && run.slice(unit).some(isDirect);
    return mixed ? [...run.filter(isDirect), ...run.filter((who) => !isDirect(who))] : run;
  });
};
