import type { Sign } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, topOf, type Who } from "../../reference/facts";

const topsOf = ({ posts, of }: Who): OrgFact[] =>
  [...posts.flatMap(({ org }) => org ?? []), ...of].map((ref) => topOf(ref).org);

/**
 * Whether a document of a later sentence belongs to the talks that were just stated, between the visitors and people or the place of its
 * other party: they are 双方 there, whoever was visited before.
 */
export const isOfStop = ({ facts, content, memory }: Discourse, sign: Sign, lead: boolean): boolean => {
  const { scene, agreement, path } = sign;
  const parties = agreement.parties ?? [];
  const talked = content.messages.some(
    (one) => one.type === "talk" && one.scene === scene && memory.realized.has(one.id),
  );
  if (lead || !scene || !talked || parties.length !== 2 || scene.item.each) return false;
  const orgs = parties.flatMap(({ organization }, at) => {
    const ref = facts.org(organization, `${path}.parties[${at}].organization`);
    return ref ? [topOf(ref).org] : [];
  });
  const place = facts.place(scene.item.venue, `${scene.path}.venue`);
  const isAtPlace = (org: OrgFact): boolean =>
    place !== undefined && (place.org?.org === org || place.name.text === org.name.text);
  const visitors = facts.whos(scene.visitors);
  const met = facts.whos([...scene.counterparts, ...scene.receivers]);
  const isOfParty = (who: Who): boolean => topsOf(who).some((org) => orgs.includes(org));
  const [own, ...more] = orgs.filter((org) => visitors.some((who) => topsOf(who).includes(org)));
  const other = orgs.find((org) => org !== own);
  return (
    own !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    met.every(isOfParty) &&
    (isAtPlace(other) || met.some((who) => topsOf(who).includes(other)))
  );
};
