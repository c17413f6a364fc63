import type { Context } from "./context";
import type { PersonRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 访问团, "trade mission to Modelia": the name says that they visit.
const VISITS =
  /访问|友好|经贸|商务|访华|参访|来访|调研|检查|观摩|参观|赴|\b(?:to|visit\w*|study|trade|business|goodwill|economic)\b/iu;

/**
 * People with the side doubtful that only the name of their delegation gives: several delegations without a host are not all
 * guests, and one alone need not be.
 */
export const withDoubtfulSides = <T extends Placed>(people: readonly T[]): readonly T[] => {
  const isHosted = people.some(({ read, context }) => (context.side ?? read.side ?? "guest") !== "guest");
  if (isHosted) return people;
  return people.map((each) => {
    const { read, context } = each;
    if (!context.delegation || context.side !== "guest" || VISITS.test(context.delegation)) return each;
    return { ...each, read: { ...read, doubt: [...read.doubt, "side" as const] } };
  });
};
