import type { Line } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";
import { leadersOfParty } from "../attendance/party";
import { ENDS_ALONG } from "../visit/going-along";

/** Most companions, and most characters of them, between who led them and where they went. */
const MAX_COMPANIONS = 2;
const MAX_CHARACTERS = 45;
const GOES = /^(?:率队)?(?=到|赴|访问|前往|来到)/u;

/** 局长甲率办公室主任乙到某会考察: colleagues of the only leader, where he is named for the visit and they have a sentence of their own. */
export const withLeader = (discourse: Discourse, visit: Line, along: Line): Phrase | undefined => {
  const { content, facts } = discourse;
  const [leader, ...others] = leadersOfParty(discourse, content.relations.party);
  const message = content.messages.find((one) => one.type === "members" && one.id === along.id);
  const people = message?.type === "members" ? facts.whos(message.people) : [];
  const name = leader?.name?.text;
  const organization = leader?.posts[0]?.org && topOf(leader.posts[0].org);
  if (!name || !organization || others.length > 0 || people.length === 0 || people.length > MAX_COMPANIONS)
    return undefined;
  const colleagues = people.every(
    ({ posts, name: own }) => own && posts[0]?.org && topOf(posts[0].org).org === organization.org,
  );
  const text = textOf(along.words);
  const end = ENDS_ALONG.exec(text);
  const front = organization.name.text;
  if (!colleagues || !end || !text.startsWith(front) || /等$|，/.test(text.slice(0, end.index)))
    return undefined;
  const news = textOf(visit.words);
  const at = news.indexOf(name) + name.length;
  const goes = GOES.exec(news.slice(at));
  const before = news.slice(0, at);
  if (!goes || !before.includes(front) || news.split(name).length !== 2) return undefined;
  const list = withoutStart(partOf(along.words, 0, end.index), front.length);
  if (textOf(list).length > MAX_CHARACTERS) return undefined;
  const words = say`${partOf(visit.words, 0, at)}率${list}${withoutStart(visit.words, at + goes[0].length)}`;
  return sourced(words, ...along.words.paths);
};
