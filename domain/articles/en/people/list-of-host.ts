import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, topOf, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { hasField } from "./organization-of-run";
import { peopleList } from "./people";
import { isLongTitle, withAllPostsBehind } from "./post-in-front";

/** The institutions that somebody, or a group, belongs to. */
const topsOf = ({ group, of, posts }: Who): OrgRef[] =>
  (group ? of : posts.flatMap(({ org }) => org ?? [])).map(topOf);

/** "Provost and Professor of the Faculty": somebody with posts at an institution and at a unit of it, who would be its provost. */
const isInUnitToo = ({ posts }: Who): boolean =>
  posts.some(({ org }) => org?.org.parent) && posts.some(({ org }) => org && !org.org.parent);

/** Whether a post alone follows somebody of a unit, to which it would seem to belong: "A, Dean of the Faculty; and B, Secretary". */
const isBareBehindUnit = (whos: readonly Who[]): boolean => {
  const unit = whos.findIndex(({ posts }) => posts.some(({ org }) => org?.org.parent));
  const behind = unit < 0 ? [] : whos.slice(unit + 1);
  return behind.some((who) => who.posts.some(({ org }) => org && !org.org.parent) && !hasField(who));
};

/** Whether somebody is introduced by posts alone, or is a group of named organizations alone. */
const isPlainly = ({ memory }: Discourse, who: Who): boolean =>
  !knows(memory, who) &&
  who.functions.length === 0 &&
  who.raw.onBehalfOf === undefined &&
  who.raw.substitutes === undefined &&
  !isInUnitToo(who) &&
  (who.group ? !who.raw.ofOpen : who.posts.length > 0 && who.posts.every(({ title }) => title));

/** The institution that everybody of a list belongs to, if each is introduced by posts there alone. */
const institutionOf = (discourse: Discourse, whos: readonly Who[]): OrgRef | undefined => {
  const [institution] = whos.flatMap(topsOf);
  const fits = whos.every(
    (who) =>
      isPlainly(discourse, who) &&
      topsOf(who).length > 0 &&
      topsOf(who).every(({ org }) => org === institution?.org),
  );
  return fits ? institution : undefined;
};

/** People of an institution that the words before have named, with bare posts behind their names. */
const listWithin = (discourse: Discourse, whos: readonly Who[], institution: OrgFact): Phrase => {
  const { memory } = discourse;
  const before = memory.near;
  memory.near = institution;
  const list = withAllPostsBehind(discourse, () => peopleList(discourse, whos, undefined, institution));
  memory.near = before;
  return list;
};

/** Number of people from which their institution is left out rather than stated beside them. */
const MIN_PEOPLE = 3;

/** Whether somebody is no holder of a short title: those alone come in front of the names, with their institution once. */
const hasLongWords = ({ group, posts: [post, ...more] }: Who): boolean =>
  group !== undefined || more.length > 0 || isLongTitle(post?.title?.text ?? "") || !!post?.org?.org.parent;

/** Several people of the institution to which the visitors came, where the text has named it; anybody else as usual. */
export const hostsList = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const { memory } = discourse;
  const several = whos.length >= MIN_PEOPLE && whos.some(hasLongWords) && !isBareBehindUnit(whos);
  const institution = several ? institutionOf(discourse, whos)?.org : undefined;
  const visited = institution && memory.host === institution && memory.orgs.has(institution);
  return visited ? listWithin(discourse, whos, institution) : peopleList(discourse, whos);
};
