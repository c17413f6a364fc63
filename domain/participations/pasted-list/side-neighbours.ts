import type { Side } from "../../events/values";
import type { Context } from "./context";
import type { PersonRead } from "./people";
import type { ByVerb, Place } from "./side-verbs";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 由副县长王小样陪同, 我方有…: others begin here.
const OTHERS_BEGIN =
  /[。；;\n由请我咱贵您]|会见|接待|陪同|迎接|欢迎|以及|(?<=\p{Ll}{2}|\))(?<!\b(?:Mrs?|Ms|Dr|Prof))\.\s|\b(?:by|met|received|welcomed|hosted|our|with|and (?:by|with))\b/iu;
// 到访我院，成员包括…, a party and its members
const MEMBERS =
  /^[^陪\n]*[，,；;。]\s*(?:其他|随行|代表团|考察团)?(?:成员|团员|副团长|随行人员)(?:包括|还?有|[是为：:])/u;
const FAR = 80;

const areTogether = (a: Place | undefined, b: Place | undefined, text: string): boolean => {
  if (!a || !b) return false;
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from];
  const between = text.slice(from, to);
  return between.length <= FAR && (MEMBERS.test(between) || !OTHERS_BEGIN.test(between));
};

/**
 * People without a side as on that of those before or behind them in the same sentence, where no verb says otherwise of them: all members
 * of a party visit, or none. The side is doubtful.
 */
export const withSidesOfNeighbours = <T extends Placed>(
  people: readonly T[],
  places: readonly (Place | undefined)[],
  verbs: readonly (ByVerb | undefined)[],
  text: string,
): readonly T[] => {
  const sides = people.map(({ read, context }) => context.side ?? read.side);
  if (sides.every((side) => side === undefined) || !sides.includes(undefined)) return people;
  const known: (Side | undefined)[] = [...sides];
  const join = (at: number, other: number): void => {
    const side = known[other];
    const verb = verbs[at];
    if (known[at] || !side || side === "third" || (verb && verb.side !== side)) return;
    if (areTogether(places[at], places[other], text)) known[at] = side;
  };
  for (let at = 1; at < people.length; at += 1) join(at, at - 1);
  for (let at = people.length - 2; at >= 0; at -= 1) join(at, at + 1);
  return people.map((each, at) => {
    const side = known[at];
    if (!side || sides[at] || each.read.presence === "absent" || each.context.presence === "absent")
      return each;
    return {
      ...each,
      read: { ...each.read, doubt: [...each.read.doubt, "side" as const] },
      context: { ...each.context, side },
    };
  });
};
