import { type Line, line } from "../../compose";
import type { Scene, Sign } from "../../content/message";
import { loose, maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { titled } from "../organizations/parties";
import { aims } from "../words/aim";
import { dayText } from "../words/dates";
import { documentTitle } from "../words/document-title";
import { areOfSeveral } from "../words/everybody";

const entryOf = ({ plan }: Discourse, { path }: Sign) =>
  plan.news.type === "signings" ? plan.news.signed.find(({ sign }) => sign.path === path) : undefined;

/** Whether a signing is an item of which neither a name nor a place nor who attended is known. */
const isNowhere = ({ item, counterparts, receivers }: Scene): boolean =>
  item.activity === "signing" &&
  !item.title &&
  !item.venue &&
  !item.city &&
  counterparts.length === 0 &&
  receivers.length === 0;

/**
 * Whether a document without an item that says where is stated after the visitors' meetings with several hosts, among whom 双方
 * does not identify its parties.
 */
export const isOfSomeHosts = (discourse: Discourse, { scene }: Sign, lead: boolean): boolean =>
  !lead && (!scene || isNowhere(scene)) && areOfSeveral(discourse);

/**
 * Whether the item at which a document of the first sentence was signed was attended by people of its other party, or held at
 * that party: they are 双方 there.
 */
export const isWithPartner = (discourse: Discourse, sign: Sign): boolean => {
  const { facts, memory } = discourse;
  const { scene, agreement, path } = sign;
  const entry = entryOf(discourse, sign);
  if (!scene || !entry || !memory.marks.has(`signed ${path}`) || agreement.parties?.length !== 2)
    return false;
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  const met = facts.whos([...scene.counterparts, ...scene.receivers, ...scene.visitors]);
  return (agreement.parties ?? []).every((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`)?.org;
    const there = at !== undefined && (at.org?.org === org || at.name.text === org?.name.text);
    const people = met.some(({ posts, of }) =>
      [...posts.flatMap((post) => post.org ?? []), ...of].some((ref) => ref.org === org),
    );
    return i === entry.party || there || people;
  });
};

/** 备忘录 of 合作备忘录: a document by its title, with its other party where another one has the same. */
const documentAgain = (discourse: Discourse, sign: Sign, title: Said): Phrase => {
  const { facts, plan } = discourse;
  const entry = entryOf(discourse, sign);
  const others = plan.news.type === "signings" ? plan.news.signed.filter((one) => one !== entry) : [];
  const alike = others.some(
    ({ sign: { agreement } }) => documentTitle(facts, agreement)?.text === title.text,
  );
  const name = titled(discourse, sign, title);
  if (!alike) return name;
  const partners = (sign.agreement.parties ?? []).flatMap((party, at) =>
    at === entry?.party
      ? []
      : (facts.org(party.organization, `${sign.path}.parties[${at}].organization`) ?? []),
  );
  const [only] = partners;
  return only ? say`与${loose(organizationName(discourse, only))}的${name}` : name;
};

/** 3月7日, 当日: the day of a document that was signed separately from the other activities. */
const dayOf = ({ facts, memory }: Discourse, { agreement, path, scene }: Sign): Phrase | undefined => {
  const day = agreement.signedOn ?? scene?.item.when?.start;
  if (day?.length !== 10 || (facts.record.when?.start === day && facts.record.when.end === undefined))
    return undefined;
  const at = agreement.signedOn ? `${path}.signedOn` : `${scene?.path}.when.start`;
  if (memory.marks.has(`dated ${path}`)) return undefined;
  const again = scene !== undefined && memory.day?.startsWith(day) === true;
  return plain(again ? "当日" : dayText(day, memory.year !== day.slice(0, 4)), [at]);
};

/**
 * 当日签署的合作备忘录旨在加强合作: a document that the first sentence has stated, of which only the day and the purpose are known. Undefined
 * if its signing has a place or people of its own.
 */
export const statedDocument = (discourse: Discourse, sign: Sign, title: Said): Line[] | undefined => {
  const { facts, memory, content } = discourse;
  const { agreement, path, scene } = sign;
  if (!memory.marks.has(`signed ${path}`) || isWithPartner(discourse, sign)) return undefined;
  const signers = content.messages.some(
    (one) =>
      (one.type === "signatories" || one.type === "witnesses") &&
      one.agreement.key === agreement.key &&
      !memory.realized.has(one.id),
  );
  if (signers || scene?.item.venue || scene?.item.city || scene?.item.title) return undefined;
  const day = dayOf(discourse, sign);
  const purpose = facts.said(agreement.purpose, `${path}.purpose`);
  memory.agreement = agreement.key;
  if (!day && !purpose) return [];
  const document = documentAgain(discourse, sign, title);
  if (!purpose) return [line(sign.id, say`${document}于${day}签署`)];
  memory.marks.add(`purpose ${path}`);
  const aim = sourced(say`${aims(purpose.text)}${phrase(purpose)}`, `${path}.status`);
  return [line(sign.id, say`${maybe`${day}签署的`}${document}${aim}`)];
};

/** Whether the visit has just named both parties, so that they are 双方 whoever else was there. */
export const namesBoth = ({ facts, memory }: Discourse, { agreement, path }: Sign, came: Phrase): boolean => {
  const text = textOf(came);
  const parties = agreement.parties ?? [];
  return (
    parties.length === 2 &&
    memory.orgs.size === 2 &&
    parties.every((party, at) => {
      const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
      return (
        org !== undefined && [org.name.text, org.org.short?.text].some((name) => name && text.includes(name))
      );
    })
  );
};

/** Whether no other document of the same name was stated as one of 双方. */
export const isNewOfSides = ({ memory }: Discourse, { agreement, path }: Sign, { text }: Said): boolean => {
  const key = `sides ${agreement.status} ${text}`;
  const other = memory.marks.has(key) && !memory.marks.has(`${key} ${path}`);
  memory.marks.add(key);
  memory.marks.add(`${key} ${path}`);
  return !other;
};
