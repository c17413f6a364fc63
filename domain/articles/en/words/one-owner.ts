import { changed, type Phrase, plain, textOf } from "../../phrase";

/** Whether a member of a list begins with "its". */
export const its = (member: Phrase | undefined): boolean =>
  member !== undefined && textOf(member).startsWith("its ");

/** A member of a list without the "its" that it begins with. */
export const withoutIts = (member: Phrase): Phrase => changed(member, (s) => s.replace(/^its /, ""));

/** "the city of Reedham" is the place itself, and nothing that belongs to it. */
const KIND_OF_PLACE =
  /^(?:(?:\p{Ll}+ )?(?:city|town|village|municipality|county|district|province|prefecture|region|state|kingdom|republic|island|port|country|art|sport|game|practice) )$/u;

/** "Reed's history": what belongs to an owner with a name. */
const OWNED = /^(?:the )?\p{Lu}[^,;]*['’]s? (?!.* (?:and|of|in|for|to|at|on|with|by) )\p{Ll}[^,;’']*$/u;

/** "activity and collections", the only other member behind an owner: two things of it. */
const thingsOf = (rest: readonly Phrase[]): Phrase[] =>
  rest.flatMap((member) => {
    const [, one, other] = /^(\p{Ll}+) and (\p{Ll}+)$/u.exec(textOf(member)) ?? [];
    return rest.length === 1 && one && other
      ? [plain(one, member.paths), plain(other, member.paths)]
      : [member];
  });

/** "the zone's A, B and C", "Reed's A, B and C": the first member has the possessive of an owner, all others "its". */
export const ofOneOwner = (members: readonly Phrase[]): readonly Phrase[] => {
  const [first, ...rest] = members;
  if (first && rest.length > 1 && rest.every(its) && OWNED.test(textOf(first)))
    return [first, ...rest.map(withoutIts)];
  const [, thing, owner] =
    /^the ((?:\p{Ll}+ ){1,4})of ((?:the )?(?:\S+ ){0,3}\S+[^s,;])$/u.exec(first ? textOf(first) : "") ?? [];
  if (
    !first ||
    !thing ||
    !owner ||
    KIND_OF_PLACE.test(thing) ||
    rest.length === 0 ||
    !rest.every(its) ||
    /['’]| (?:and|of|in|for|this|last|next|since|to|at|on) /.test(owner)
  )
    return members;
  return [plain(`${owner}'s ${thing.trim()}`, first.paths), ...thingsOf(rest.map(withoutIts))];
};
