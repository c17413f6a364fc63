import type { Side } from "../../events/values";
import type { PersonRead } from "./people";

interface Placed {
  read: PersonRead;
  context: { side?: Side };
}

const rootsOf = ({ posts }: PersonRead): string[] =>
  posts.flatMap(({ organization }) => organization?.parent ?? organization?.text ?? []);

const PLACE = /^(\p{Script=Han}{4,})[市州省县郡府]$/u;
const LENGTHS = [2, 3, 4, 5, 6];
/** Whether an organization begins with the name of a city: 样奇大学 of 匈牙利样奇市. */
const isInCity = (root: string, city: string): boolean => {
  const name = PLACE.exec(city)?.[1] ?? "";
  return LENGTHS.some((length) => length < name.length && root.startsWith(name.slice(-length)));
};

/** People whom only the wording makes hosts, as guests where they are from the city that a guest represents. */
export const withGuestsOfCities = <T extends Placed>(
  given: readonly T[],
  people: readonly T[],
): readonly T[] => {
  const citiesOf = (side: Side): string[] =>
    people.flatMap(({ read, context }) => ((context.side ?? read.side) === side ? rootsOf(read) : []));
  const [guests, hosts] = [citiesOf("guest"), citiesOf("host")];
  return people.map((each, at) => {
    const before = given[at];
    const isWorded = each.context.side === "host" && !(before?.context.side ?? before?.read.side);
    const [root] = rootsOf(each.read);
    if (!isWorded || !root || !guests.some((city) => isInCity(root, city))) return each;
    if (hosts.some((city) => isInCity(root, city))) return each;
    const roles = each.read.roles.filter((role) => role !== "receiver" && role !== "escort");
    return { ...each, read: { ...each.read, roles }, context: { ...each.context, side: "guest" as const } };
  });
};
