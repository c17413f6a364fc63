import type { Content } from "../content/content";
import type { Scene } from "../content/message";

const cityOf = ({ item }: Scene): string | undefined => {
  const city = item.city ?? item.venue?.city;
  return city?.zh ?? city?.en;
};

/**
 * Whether the record lists somebody only at items in another city than those of a list of attendees, or at none of the items of a
 * signing that lists its own: the list would have them attend what they did not.
 */
export const attendedElsewhere = (content: Content, key: string, others: readonly string[]): boolean => {
  const listing = (some: readonly string[]): Scene[] =>
    content.scenes.filter(({ item }) => item.people?.some((one) => some.includes(one.key)) === true);
  const own = listing([key]);
  const theirs = listing(others.filter((one) => one !== key));
  if (own.length === 0 || theirs.length === 0 || own.some((scene) => theirs.includes(scene))) return false;
  const signed = theirs.every(({ item }) => item.activity === "signing");
  const [here, there] = [own.map(cityOf), theirs.map(cityOf)];
  const known = ![...here, ...there].includes(undefined);
  return signed || (known && here.every((city) => !there.includes(city)));
};
