import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Meet, Present } from "../../content/message";
import { literal } from "../../literal";
import { loose, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said } from "../../reference/facts";
import { atPlace, organizationName } from "../organizations/organizations";
import { areMany, peopleList } from "../people/people";
import { andList, withArticle } from "../words/grammar";
import { eventOnline, eventPlace, type Frame, finite } from "./event";
import { takeSetting } from "./larger-event";
import { purposeOf } from "./name-and-theme";
import { articled, titleOf } from "./things";

/** The top-level organization that a person of one side belongs to. */
const organizationOfSide = ({ facts }: Discourse, key: string): OrgRef | undefined => {
  let ref = facts.who(key)?.posts.find((post) => post.org)?.org;
  while (ref?.org.parent) ref = ref.org.parent;
  return ref;
};

/** "the first meeting of their Joint Committee" of "… of the A-B Joint Committee": a name that repeats the organizers. */
const theirs = (name: string, organizations: readonly OrgRef[]): string => {
  const [a, b] = organizations.map((ref) => literal(ref.name.text));
  return name.replace(new RegExp(`\\bthe ${a}(?:[-–—/]| and | & )${b} `), "their ");
};

const nameOf = (discourse: Discourse, { between }: Meet, organizations: readonly OrgRef[]): Phrase => {
  const { facts, memory } = discourse;
  const official = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const on = theme ? say` on the theme “${phrase(theme)}”` : plain("");
  memory.marks.add("event named");
  if (official) return say`${plain(theirs(official.text, organizations), [official.path])}${on}`;
  const title: Said | undefined = between?.scene && titleOf(discourse, between.scene);
  if (between?.scene && title) memory.marks.add(`title ${between.scene.path}`);
  return title ? say`${articled(title)}${on}` : say`${plain(withArticle("meeting"))}${on}`;
};

/** "A and B held their second joint forum online": an event of two organizations, before its day. */
export const betweenClause = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Meet,
  frame: Frame,
): Phrase => {
  const organizations = (head.between?.pair ?? []).flatMap((key) => organizationOfSide(discourse, key) ?? []);
  const name = nameOf(discourse, head, organizations);
  const who =
    organizations.length === 2
      ? loose(andList(organizations.map((ref) => organizationName(discourse, ref))))
      : plain("the two sides");
  const online = eventOnline(discourse);
  const room = discourse.facts.record.online === "fully" ? plain("") : eventPlace(discourse);
  discourse.memory.party = true;
  return say`${who} ${finite(frame, true, "held")} ${name}${room}${online}${takeSetting(discourse, sentence)}`;
};

/** " to discuss trade": the aim of the event, if its sentence has room for it. */
export const aimOfBoth = (discourse: Discourse, topics: Phrase): Phrase => {
  const aim = purposeOf(discourse);
  return aim ? say` to ${loose(aim)}` : topics;
};

/** " in Room 2": where the hosts of an online event were, without their name, which the sentence has just stated. */
const placeOfHosts = (discourse: Discourse, hosts: OrgRef | undefined): Phrase => {
  const { facts, memory } = discourse;
  const at = facts.place(facts.record.venue, "venue");
  if (!at?.org || at.org.org !== hosts?.org || at.name.text === at.org.name.text)
    return eventPlace(discourse);
  if (memory.marks.has("event place") || facts.record.city || facts.record.areas?.length)
    return eventPlace(discourse);
  memory.marks.add("event place");
  return sourced(say` ${atPlace(discourse, { ...at, org: undefined })}`, at.org.name.path);
};

/** "Attending for A in Room 2 were X and Y." · "Joining remotely for B was Z.": the people of one side. */
export const sideLine = (discourse: Discourse, present: Present): Line | undefined => {
  const { facts, memory } = discourse;
  const whos = facts.whos(present.people);
  if (whos.length === 0) return undefined;
  const ref = organizationOfSide(discourse, present.attendedFor ?? "");
  const remote = whos.every((who) => who.raw.presence === "remote");
  const side = facts.who(present.attendedFor)?.side;
  const whom = ref ? say` for ${organizationName(discourse, ref)}` : plain("");
  const place = side === "host" ? placeOfHosts(discourse, ref) : plain("");
  if (ref) memory.near = ref.org;
  const open = present.open ? "others" : undefined;
  const list = sourced(
    peopleList(discourse, whos, open, ref?.org),
    ...(open ? ["participantsOpen"] : []),
    ...(remote ? whos.map((who) => `${who.path}.presence`) : []),
  );
  memory.near = undefined;
  memory.subject = [];
  const verb = remote ? "joining remotely" : "attending";
  const were = whos.length > 1 || areMany(whos) || open ? "were" : "was";
  const words = says(list) && textOf(list) !== "" ? say`${verb}${whom}${place} ${were} ${list}` : undefined;
  return words && line(present.id, words);
};

/** "A and B", and "second meeting of their Joint Committee": both organizations and the name, for a headline. */
export const partsOfBoth = (
  discourse: Discourse,
  { between }: Meet,
): { organizations: readonly OrgRef[]; name: Phrase } | undefined => {
  const { facts } = discourse;
  const organizations = (between?.pair ?? []).flatMap((key) => organizationOfSide(discourse, key) ?? []);
  const scene = between?.scene;
  const name =
    facts.said(facts.record.officialName, "officialName") ??
    (scene && facts.said(scene.item.title, `${scene.path}.title`));
  if (organizations.length !== 2 || !name) return undefined;
  return {
    organizations,
    name: plain(theirs(name.text, organizations).replace(/^(?:the|an?) /i, ""), [name.path]),
  };
};
