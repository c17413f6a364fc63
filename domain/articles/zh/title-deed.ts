import { type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { OrgRef } from "../reference/facts";
import { body } from "./bodies";

const DEED = /(?:拜访|拜会|走访|出席|参加)[^，。；]{4,24}$/;
/** A further clause of the title, or what is only the end of another verb. */
const MORE = /(?:并|签署|签约|举行|召开|会见|活动开展)/;

const VISITED = /(?:到|赴|来)([^，。；到赴]{2,14}?)(?:考察|调研|访问|走访|视察|检查|指导)/;

/**
 * 到经开区调研: the body of the record that the title of an inspection says was visited, where the record has nothing but
 * the city of it.
 */
export const bodyVisited = ({ facts }: Discourse): OrgRef | undefined => {
  const { record } = facts;
  if (record.kind !== "inspection" || record.venue || (record.areas ?? []).length > 0) return undefined;
  const name = VISITED.exec(facts.said(record.title, "")?.text ?? "")?.[1];
  if (!name) return undefined;
  const org = facts.allOrgs().find((one) => one.name.text === name || one.short?.text === name);
  return org && { org, name: org.name, path: org.name.path };
};

/**
 * 拜访多国驻沪总领事馆和香港驻沪办: what a journey to a city was for, as the office's own title says it where the record
 * has no purpose. A short form in it is the body itself, which is introduced here.
 */
export const titleDeed = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const deed = title && DEED.exec(title.text)?.[0];
  const far = record.kind === "outbound_visit" || record.kind === "inspection";
  const placed = record.venue !== undefined || (record.areas ?? []).length > 0;
  if (!title || !deed || !far || placed || !record.city || record.purpose || MORE.test(deed))
    return undefined;
  const org = facts
    .allOrgs()
    .find((one) => one.short && deed.includes(one.short.text) && !deed.includes(one.name.text));
  const short = org?.short?.text;
  if (!org || !short) return plain(deed, [title.path]);
  const at = deed.indexOf(short);
  const known = body(discourse, { org, name: org.name, path: org.name.path });
  return resting(say`${deed.slice(0, at)}${known}${deed.slice(at + short.length)}`, title.path);
};
