import { type Line, line } from "../../compose";
import type { Arrange, Meet, Talk, Visit } from "../../content/message";
import { type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { partyLater } from "../attendance/party";
import { purposeClause } from "../event/event";
import { arranged } from "./organize";

/** 代表团应甲邀请参加某论坛: the inviter and purpose of the guests of a meeting, after the meeting itself. */
const COMING = /^(?:参加|出席|访问|考察|参观|举办)/;

/** 代表团应甲邀请参加某论坛: who had invited the guests of a meeting, and what for, after the meeting itself. */
export const invitedGuests = (
  discourse: Discourse,
  meet: Meet | Visit,
  arrange: Arrange,
  why: Said | undefined,
): Line | undefined => {
  const invited = arranged(discourse, arrange);
  if (!says(invited)) return undefined;
  const by: Phrase = {
    ...invited,
    pieces: invited.pieces.map((piece, at, all) =>
      at === all.length - 1 ? { ...piece, s: piece.s.replace(/，$/, "") } : piece,
    ),
  };
  const came = why && COMING.test(why.text) ? phrase(why) : undefined;
  const aim = came ? plain("") : purposeClause(why);
  return line(arrange.id, say`${partyLater(discourse, meet.party)}${by}${came ?? "来访"}${aim}`);
};

const TALKS_TITLE = /^(?:会谈|座谈|会见|会晤|交流|会面)$/;

/** Whether talks of which nothing more is known would only state that the two met. */
export const isBareTalk = ({ facts }: Discourse, { scene }: Talk): boolean => {
  const { item } = scene;
  const title = facts.said(item.title, "")?.text;
  const lists = [item.topics, item.sections, item.organizers, scene.chairs, scene.guides, scene.escorts];
  const where = item.venue ?? item.city ?? item.online ?? item.when ?? item.did;
  return (
    (title === undefined || TALKS_TITLE.test(title)) &&
    where === undefined &&
    lists.every((list) => (list ?? []).length === 0)
  );
};

/** The words with the paths of such talks. */
export const withBareTalk = ({ facts }: Discourse, words: Phrase, { scene, paths }: Talk): Phrase =>
  sourced(
    words,
    ...paths,
    facts.said(scene.item.title, `${scene.path}.title`)?.path,
    scene.listed ? `${scene.path}.people` : undefined,
  );
