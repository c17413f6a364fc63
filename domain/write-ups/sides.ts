import type { Mention } from "./draft";
import type { FoundPerson } from "./person";
import type { Span } from "./proposal";

type Role = FoundPerson["roles"][number]["code"];

/** Gives people of a write-up their side and roles, with the words that state them; the first statement of each counts. */
export const statementsAbout = (people: readonly FoundPerson[]) => {
  const byName = new Map(people.map((person) => [person.name, person]));
  const meant = ({ person }: Mention) => (person === undefined ? undefined : byName.get(person));
  return {
    side: (mention: Mention, code: "host" | "guest", at: Span): void => {
      const person = meant(mention);
      if (person && !person.side) person.side = { code, at };
    },
    role: (mention: Mention, code: Role, at: Span): void => {
      const person = meant(mention);
      if (person && !person.roles.some((each) => each.code === code)) person.roles.push({ code, at });
    },
  };
};

/** Gives those without a side the side of the first person of the same organization. */
export const shareSides = (text: string, people: readonly FoundPerson[]): void => {
  const sideOf = new Map<string, FoundPerson["side"]>();
  const organizationsOf = ({ posts }: FoundPerson): string[] =>
    posts.flatMap(({ organization }) =>
      organization ? [text.slice(organization.start, organization.end)] : [],
    );
  for (const person of people)
    for (const name of organizationsOf(person))
      if (person.side && !sideOf.has(name)) sideOf.set(name, person.side);
  for (const person of people) {
    if (person.side) continue;
    const shared = organizationsOf(person).find((name) => sideOf.has(name));
    const side = shared === undefined ? undefined : sideOf.get(shared);
    if (side) person.side = side;
  }
};
