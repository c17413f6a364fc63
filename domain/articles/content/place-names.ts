import type { Venue } from "../../events/shape";

const withoutArticle = (name: string): string => name.replace(/^the /i, "");

/** "Reed College in Lakeland": whether a place is called by the name of an organization and the city or country it is in. */
export const isOrganizationIn = (place: string, organization: string): boolean =>
  withoutArticle(place).startsWith(`${withoutArticle(organization)} in `);

/** The same for every record of one place, whether or not a name also has the city or country. */
export const keyOfPlace = ({ id, name, organization }: Venue): string => {
  const [called, whole] = [name?.en, organization?.name?.en];
  if (id !== undefined || called === undefined) return id ?? JSON.stringify(name ?? {});
  return withoutArticle(whole !== undefined && isOrganizationIn(called, whole) ? whole : called);
};
