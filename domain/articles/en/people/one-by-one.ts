import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { isState, organization, topOf } from "./organization-of-run";
import { soleTitle } from "./person-names";
import { saysForWhom } from "./posts";
import { byTitle, inFront } from "./titles-in-front";

/** Different posts of one organization that names can share: "A and B, director and deputy director of X". */
const MAX_POSTS = 2;
/** People of one organization who stay together beside any people of others. */
const MAX_BESIDE = 4;
/** Named people of other organizations, beyond whom those of one always stay together. */
const MAX_OTHERS = 2;

/** The institution of some neighbours of a list. */
const topOfRun = (run: readonly Who[]): OrgFact | undefined => {
  const own = organization(run);
  return own && topOf(own);
};

/** Whether a few people of an organization, other than a state, are listed beside people of others, so that each needs its name. */
const isBesideOthers = (runs: readonly Who[][], run: readonly Who[]): boolean => {
  const own = organization(run);
  if (!own || run.length > MAX_BESIDE || isState(own)) return false;
  return runs.some((one) => one[0]?.name && one !== run && topOfRun(one) !== topOf(own));
};

/** "A, director of X; B, deputy; and C": neighbours of one organization with more different posts than this are listed individually. */
export const apartIfMany = (discourse: Discourse, runs: readonly Who[][]): Who[][] => {
  const namedOf = (run: readonly Who[]): number => run.filter((who) => who.name).length;
  const named = runs.reduce((sum, run) => sum + namedOf(run), 0);
  return runs.flatMap((run) => {
    // Among people of several organizations those of one stay together: its name ends their part.
    if (named - namedOf(run) > MAX_OTHERS || isBesideOthers(runs, run)) return [run];
    const facts = run.flatMap((who) => soleTitle(discourse, who) ?? []);
    const posts = byTitle(facts, run);
    const titled = facts.length === run.length && inFront(discourse, run, facts) !== undefined;
    const separate = posts.length > MAX_POSTS || (posts.length > 1 && facts.some(saysForWhom));
    return facts.length === run.length && separate && !titled ? posts.map(({ whos }) => whos) : [run];
  });
};
