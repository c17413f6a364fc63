import type { Context } from "./context";
import { withFirmsInBrackets } from "./firms-in-brackets";
import { isGuestList } from "./guest-lists";
import { withGuestsOfCities } from "./guests-of-places";
import { withHostsOfJoining } from "./joining-hosts";
import type { Field, PersonRead } from "./people";
import { withPlacesBefore } from "./places-before";
import { withSidesByEvidence } from "./side-stage";
import { receives, sidesByWording } from "./wording-sides";
import { byVerbs } from "./wording-verbs";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

const added = <T>(list: readonly T[], more: readonly T[]): T[] => [...new Set([...more, ...list])];

// "> Please send us the names of your delegation": not by the writer.
const withoutQuoted = (text: string): string => text.replace(/^\s*>.*$/gmu, "");

/** People with the place, the side and the roles that only the wording of a text gives them; all stay doubtful. */
export const withWording = <T extends Placed>(given: readonly T[], text: string): readonly T[] => {
  const people = withHostsOfJoining(withFirmsInBrackets(given), text);
  const sided = people.some(({ context, read }) => context.side || read.side);
  const worded = sided ? [] : sidesByWording(people, withoutQuoted(text));
  const named = people.flatMap(({ read }) =>
    read.names.flatMap((name) => (name.surnameOnly ? [] : name.text)),
  );
  const isOfGuests = !sided && worded.every((side) => side === undefined) && isGuestList(text, named);
  const sides = isOfGuests ? people.map(() => "guest" as const) : worded;
  const verbs = byVerbs(
    people.map(({ read }) => read),
    text,
  );
  // …由会长王小样带队，…李大例一行5人: the party is led by somebody else.
  const isLed = people.some(({ read }) => read.roles.includes("head"));
  const known = people.map((each, at) => {
    const { read, context } = each;
    const own = context.side ?? read.side;
    const side = own ?? sides[at] ?? verbs[at]?.side;
    const names = read.names.map(({ text: name }) => name);
    // 甲会见了乙一行: the person who comes with others leads them.
    const leads = !isLed && !own && side === "guest" && names.some((name) => text.includes(`${name}一行`));
    const isReceiver = !own && side === "host" && receives(names, text);
    const roles = added(read.roles, [
      ...(leads ? (["head"] as const) : []),
      ...(isReceiver ? (["receiver"] as const) : []),
      ...(verbs[at]?.roles ?? []).filter(
        (role) => (role !== "receiver" || side === "host") && (role !== "escort" || side !== "guest"),
      ),
    ]);
    const isNew = side !== own || roles.length > read.roles.length;
    if (!isNew) return each;
    const doubt = added(read.doubt, [
      ...(side === own ? [] : (["side"] as const)),
      ...(roles.length > read.roles.length ? (["title"] as const) : []),
    ] satisfies Field[]);
    return { ...each, read: { ...read, doubt, roles }, context: { ...context, ...(side && { side }) } };
  });
  const placed = withPlacesBefore(withoutGuestsOrganization(withGuestsOfCities(people, known)), text);
  return withSidesByEvidence(placed, text);
};

// 示例国样例市代表团到访，副市长王小样会见了客人: the host is of no organization of the guests before.
const withoutGuestsOrganization = <T extends Placed>(people: readonly T[]): readonly T[] => {
  const ofGuests = new Set<string>();
  return people.map((each) => {
    const { read, context } = each;
    const side = context.side ?? read.side;
    const posts = read.posts.map((post) => {
      if (
        !post.shared ||
        !post.organization ||
        post.title?.lang !== "zh" ||
        !ofGuests.has(post.organization.text)
      )
        return post;
      const { organization: _, ...own } = post;
      return own;
    });
    if (side === "guest")
      for (const { organization } of read.posts) if (organization) ofGuests.add(organization.text);
    return side === "host" ? { ...each, read: { ...read, posts } } : each;
  });
};
