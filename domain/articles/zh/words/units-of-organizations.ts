import { type Phrase, type Piece, shortForm } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { isClearShortening } from "../../reference/short-forms";
import { headOf, showsHead } from "./nouns-of-names";

/** The organization that a unit is of in the end. */
export const topOf = (org: OrgFact): OrgFact => (org.parent ? topOf(org.parent.org) : org);

/** Whether an organization is independent, rather than a region or the committee of one, which 市委 and 市工商联 show. */
const isSeparateOrganization = (org: OrgFact): boolean => showsHead(org) && !/^区$|委$/.test(headOf(org));

/** The organization that a piece names by itself, in full or by its short form. */
const namedBy = (
  orgs: readonly OrgFact[],
  names: ReadonlySet<string>,
  { s, shortOf }: Piece,
): readonly OrgFact[] => {
  if (shortOf !== undefined) return orgs.filter(({ id }) => id === shortOf);
  return names.has(s) ? orgs.filter(({ name }) => name.text === s) : [];
};

const calledBriefly = ({ name, short, id }: OrgFact): Piece[] =>
  short
    ? [
        ...shortForm(
          short.text,
          { id, full: name.text, clear: isClearShortening(name.text, short.text, "zh") },
          [],
        ).pieces,
      ]
    : [{ s: name.text }];

/**
 * A unit whose organization the text has named needs it again after a name of another organization in the same sentence:
 * 甲大学护理学院 院长安例、乙大学医学院院长白样.
 */
export const withOwnOrganizations = ({ facts, memory }: Discourse, words: Phrase): Phrase => {
  const orgs = facts.allOrgs();
  const names = new Set(orgs.map(({ name }) => name.text));
  let last: readonly OrgFact[] = [];
  const paths: string[] = [];
  const pieces = words.pieces.flatMap((piece, at): Piece[] => {
    const found = namedBy(orgs, names, piece);
    if (found.length === 0) return [piece];
    const [only, ...more] = found;
    const before = last;
    last = found;
    const organization = only?.parent?.org;
    const apart =
      only &&
      more.length === 0 &&
      organization &&
      isSeparateOrganization(organization) &&
      before.length > 0 &&
      before.every((org) => topOf(org) !== topOf(only));
    const front = words.pieces[at - 1]?.s ?? "";
    // 省商务厅国际处, 市工商联党组: the organization is in front of the unit by the level of its region.
    const level =
      front.length > 2 &&
      [organization?.name, organization?.short].some((name) => name?.text.endsWith(front) === true);
    if (!apart || level || !memory.orgs.has(organization) || piece.shortOf !== undefined) return [piece];
    paths.push(
      only.parent?.name.path ?? organization.name.path,
      ...(organization.short ? [organization.short.path] : []),
    );
    return [
      ...calledBriefly(organization).map((one) => ({
        ...one,
        ...(piece.mention ? { mention: piece.mention } : {}),
      })),
      piece,
    ];
  });
  return paths.length > 0 ? { pieces, paths: [...words.paths, ...paths] } : words;
};

/** Whether somebody is of a unit, such as a school, and the record has a unit of that noun in another organization. */
export const isUnitBesideAnother = ({ facts }: Discourse, who: Who): boolean => {
  const own = who.posts.find((fact) => fact.org)?.org?.org;
  return (
    own?.parent !== undefined &&
    facts.allOrgs().some((org) => org.parent && topOf(org) !== topOf(own) && headOf(org) === headOf(own))
  );
};

/** Whether the record names somebody of another side and organization who has the same post as this person: each side's 副院长. */
export const hasPostOfOthers = ({ facts }: Discourse, who: Who): boolean => {
  const [own] = who.posts;
  const org = own?.org?.org;
  if (!own?.title || !org) return false;
  return facts.people.some(
    ({ name, side, posts: [post] }) =>
      name !== undefined &&
      side !== who.side &&
      post?.title?.text === own.title?.text &&
      post?.org !== undefined &&
      topOf(post.org.org) !== topOf(org),
  );
};
