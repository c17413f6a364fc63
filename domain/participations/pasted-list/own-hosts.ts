import type { Context } from "./context";
import { costly } from "./costly";
import type { OrganizationElement, PersonRead } from "./people";
import { OWN_VISIT } from "./signed-letters";
import { isToSomebody } from "./wording-sides";

interface Placed {
  read: PersonRead;
  context: Context;
}

// 我市外办, 我校国际处
const OURS = costly(/^[我本](?:[省市县区州镇乡校局会院司委行园]|公司|单位|集团|协会|商会).{2,}/u);
const isOurs = ({ text, parent }: OrganizationElement): boolean => OURS.test(parent ?? text);

/**
 * People of an office that the writer calls the own one (我市外办), among the guests of a list: hosts, unless the writer's people
 * visit somebody. This stays doubtful.
 */
export const withOwnHosts = <T extends Placed>(people: readonly T[], text: string): readonly T[] => {
  if (OWN_VISIT.test(text) || isToSomebody(text)) return people;
  const ofOwn = people.map(({ read }) =>
    read.posts.some(({ organization }) => organization !== undefined && isOurs(organization)),
  );
  const hasOthers = people.some(
    ({ context, read }, at) => !ofOwn[at] && (context.side ?? read.side) === "guest",
  );
  if (!hasOthers) return people;
  return people.map((each, at) => {
    const { context, read } = each;
    if (!ofOwn[at] || (context.side ?? read.side) === "host") return each;
    const { delegation: _, delegationSize: _size, ...own } = context;
    const doubt = [...read.doubt, "side" as const];
    return { ...each, read: { ...read, doubt }, context: { ...own, side: "host" as const } };
  });
};
