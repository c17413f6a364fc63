import { type OrgRef, topOf, type Who } from "../../reference/facts";

/** The organizations of somebody's posts, or of a group, each with the one at its top. */
export const orgsWithTops = ({ posts, of }: Who): OrgRef[] =>
  [...posts.flatMap(({ org }) => org ?? []), ...of].flatMap((ref) => [ref, topOf(ref)]);
