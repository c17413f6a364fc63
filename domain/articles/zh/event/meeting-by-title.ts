import type { Meet } from "../../content/message";
import { isTalks } from "../../content/sittings";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

const CALLS = /拜会|拜访|走访/;
const VIDEO =
  /((?:线上|视频|云端?|网络|远程)(?:工作|友好|合作|交流|业务){0,2}(?:会议|会谈|会晤|座谈会|交流会|座谈))$/;

/** 某国驻华大使: a person whom a title names by the head of an embassy or a consulate. */
const MISSION = /(?<=大使|总领事)馆$/;
/** Characters of a title that says by itself whose it is: 某国驻华大使. */
const OWN_TITLE = 5;

/** Whether a text names one of these by name, organization or the title of an envoy. */
const names = (text: string, whos: readonly Who[]): boolean =>
  whos.some((who) =>
    [
      who.name?.text,
      ...who.posts.flatMap(({ org, title }) => [
        org?.name.text,
        org?.name.text.replace(MISSION, ""),
        org?.org.short?.text,
        (title?.text.length ?? 0) >= OWN_TITLE ? title?.text : undefined,
      ]),
    ].some((called) => called !== undefined && called.length > 1 && text.includes(called)),
  );

/** 拜会: the verb of the office's own title for the guests' call on their hosts; undefined if hosts received them. */
export const callByTitle = ({ facts }: Discourse, meet: Meet): string | undefined => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const found = CALLS.exec(title);
  const guests = facts.whos(meet.groups.flat());
  const hosts = facts.whos(meet.hosts);
  if (!found || meet.separate || meet.between || guests.length === 0 || hosts.length === 0) return undefined;
  const [front, back] = [title.slice(0, found.index), title.slice(found.index + found[0].length)];
  return names(front, guests) && names(back, hosts) && !names(front, hosts) && !names(back, guests)
    ? found[0]
    : undefined;
};

/** 甲与乙一行座谈交流: how a title says that two talked. */
const TALKED = /^(.{2,60})(座谈|会谈|工作交流)(?:交流)?$/u;
/** 甲会见乙并与丙座谈: a title with another act than the talks, whose partner may be somebody else. */
const OTHER_ACT = /会见|并/u;

/** 座谈: what the title says that both did, where the record has nobody who received the other. */
export const talkedByTitle = ({ facts, content }: Discourse, meet: Meet): string | undefined => {
  const apart = meet.separate || meet.between !== undefined || content.relations.receivers.length > 0;
  const [, who = "", talked] = TALKED.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  if (apart || !talked) return undefined;
  const sides = [facts.whos(meet.groups.flat()), facts.whos(meet.hosts)];
  const partners = [...who.matchAll(/[与同和]/gu)].some(({ index }) => {
    const [front, back] = [who.slice(0, index), who.slice(index + 1)];
    const partner = (whos: readonly Who[]): boolean => names(back, whos) && !names(front, whos);
    return !OTHER_ACT.test(front) && sides.some(partner);
  });
  return partners ? talked : undefined;
};

/** 座谈: what the title says that a guest whom it names had with hosts who received them: 乙一行与甲会座谈. */
export const talkedWithHosts = ({ facts, content }: Discourse, meet: Meet): string | undefined => {
  const [, who = "", talked] = TALKED.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const received = content.relations.receivers.length > 0 && !meet.separate && meet.between === undefined;
  if (!received || !talked || OTHER_ACT.test(who) || talked.startsWith("工作")) return undefined;
  const [guests, hosts] = [facts.whos(meet.groups.flat()), facts.whos(meet.hosts)];
  const led = [...who.matchAll(/[与同和]/gu)].some(({ index }) => {
    const [front, back] = [who.slice(0, index), who.slice(index + 1)];
    const person = guests.some(({ name }) => name !== undefined && front.includes(name.text));
    return person && names(back, hosts) && !names(front, hosts) && !names(back, guests);
  });
  return led ? talked : undefined;
};

/** What those took part in who were there when two met: 座谈 where both sat down to a 座谈会, otherwise 会见. */
export const meetingNoun = (discourse: Discourse, meet: Meet | undefined): string => {
  if (videoMeeting(discourse)?.endsWith("会议")) return "会议";
  const talked = meet && (talkedByTitle(discourse, meet) ?? talkedWithHosts(discourse, meet));
  if (talked) return talked.replace("工作", "");
  const talks = discourse.content.scenes.filter(({ told, item }) => told === "main" && isTalks(item));
  const [only, ...more] = talks.filter(({ item }) => (item.people ?? []).length > 2 || item.remarks?.length);
  const titled = only && more.length === 0 && /座谈会?$/.test(only.item.title?.zh ?? "");
  return titled ? "座谈" : "会见";
};

/** 视频会议: what the title calls a meeting of equals at their own places, which is not a reception. */
export const videoMeeting = ({ facts, content }: Discourse): string | undefined => {
  const { title, online } = facts.record;
  const meet = content.messages.find((one) => one.type === "meet");
  const alone = meet?.type === "meet" && !meet.separate && !meet.between;
  return alone && online === "fully" ? VIDEO.exec(facts.said(title, "")?.text ?? "")?.[1] : undefined;
};
