import type { Agreement } from "../../events/shape";
import type { Facts, Who } from "./facts";

/**
 * Whether people without names are of exactly the parties of a document: "chairmen of A and B" of a document of A and B, so that
 * they are its parties' chairmen. `path`: of the agreement.
 */
export const isOfAllParties = (
  facts: Facts,
  { parties = [] }: Agreement,
  path: string,
  who: Who,
): boolean => {
  const known = parties.map(
    ({ organization }, at) => facts.org(organization, `${path}.parties[${at}].organization`)?.org,
  );
  const ofAll = who.of.length === parties.length && who.of.every(({ org }) => known.includes(org));
  return who.group !== undefined && !who.raw.ofOpen && parties.length > 1 && ofAll;
};
