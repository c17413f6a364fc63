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

/**
 * Whether hosts of several organizations sat at the stop of a journey where a document of one of them was signed: 双方 would be the
 * visitors and all of these.
 */
export const isOfOneHost = ({ facts }: Discourse, { scene, agreement, path }: Sign): boolean => {
  if (!scene || facts.record.kind !== "outbound_visit") return false;
  const parties = (agreement.parties ?? []).flatMap(({ organization }, at) => {
    const ref = facts.org(organization, `${path}.parties[${at}].organization`);
    return ref ? [topOf(ref).org] : [];
  });
  const met = facts.whos([...new Set([...scene.counterparts, ...scene.receivers])]);
  const hosts = met.filter(({ side }) => side === "host").map(topsOf);
  const isParty = (org: OrgFact): boolean => parties.includes(org);
  return (
    hosts.some((orgs) => orgs.some(isParty)) && hosts.some((orgs) => orgs.length > 0 && !orgs.some(isParty))
  );
};
