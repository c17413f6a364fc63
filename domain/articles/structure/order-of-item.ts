import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

/** How an item began, who attended it and how long it took. */
const COURSE =
  /^(?:[^,;.]{3,80} (?:began|opened|started|commenced|got under way) with |(?:(?:more than|over|about|around|some|nearly|almost|a total of|up to) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|many|several) [^.;]{2,90}? (?:came|attended|took part|were present|were there|gathered|turned out|joined)\b|[^.;]{3,80} (?:was|were) (?:prolonged|extended|lengthened) |the (?:\p{L}+ ){1,4}lasted |it was [^,.;]{2,60}['’]s first )/iu;
/** Words that refer to what was said or done before. */
const BEHIND =
  /\b(?:he|she|they|also|then|later|afterwards?|finally|after|following|said|thanked|to (?:hear|listen))\b/iu;

/** "since she took office": these do not refer to what was said before. */
const SINCE = / since (?:he|she|they) [^,.;]+/i;

/** "The equipment was bought with 600 crowns from the fund": where a thing came from. */
const ORIGIN =
  /^The (\p{Ll}+) (?:was|were|has been|have been|had been) (?:bought|purchased|donated|built|made|manufactured|financed|funded|paid for|provided|produced|designed|supplied) /u;

/** Whether a sentence says where the thing came from that the title of its item names. */
const isOfThing = (en: string, title: string): boolean => {
  const noun = ORIGIN.exec(en)?.[1];
  return noun !== undefined && title.toLowerCase().endsWith(noun);
};

/** Whether a sentence says that somebody did what a ceremony is named after: "planted a tree" at a tree-planting ceremony. */
const isActOfTitle = (en: string, title: string): boolean => {
  const stem = /(?:^|[ -])(?!closing)(\p{Ll}{3})\p{Ll}*ing\b.*\bceremony$/u.exec(title)?.[1];
  const verb = stem && (IRREGULAR[stem] ?? `${stem}\\p{Ll}*ed`);
  return verb !== undefined && new RegExp(`^\\p{Lu}[^.]{2,90}? ${verb} `, "u").test(en);
};

/** "cut" of "ribbon-cutting", "laid" of "wreath-laying". */
const IRREGULAR: Readonly<Record<string, string>> = { cut: "cut", lay: "laid", lig: "lit", bre: "broke" };

/**
 * Whether the office's sentences about an item report its beginning, its course, the people attending, the act that it is named after or
 * where the thing came from that it is about: before the first speaker.
 */
export const isOfCourse = ({ scene: { item } }: Of<"narrative">): boolean =>
  (item.narrative ?? []).length > 0 &&
  (item.narrative ?? []).every(
    ({ en = "" }) =>
      isOfThing(en, item.title?.en ?? "") ||
      (item.activity === "ceremony" && isActOfTitle(en, item.title?.en ?? "") && !BEHIND.test(en)) ||
      (COURSE.test(en) && !BEHIND.test(en.replace(SINCE, ""))),
  );

const speakersOf = ({ by }: Of<"speech">): readonly string[] => (by === "all" ? [] : by);

/** Whether a speaker without recorded words comes after the others in the record; a chair is named together with them. */
export const isBehind = (bare: readonly Of<"speech">[], spoken: readonly Of<"speech">[]): boolean => {
  const [first] = bare;
  const remarks = first?.scene.item.remarks ?? [];
  const placeOf = ({ remarks: [one] }: Of<"speech">): number => (one ? remarks.indexOf(one.remark) : -1);
  const chaired = (first?.scene.chairs ?? []).length > 0;
  return (
    first !== undefined &&
    !chaired &&
    bare.every((one) => spoken.every((other) => placeOf(other) < placeOf(one)))
  );
};

/** Whether all that is known of a session is that people spoke, after others in the record with recorded words. */
export const isMoreSpeakers = (session: Of<"session">, spoken: readonly Of<"speech">[]): boolean => {
  const { item, speakers, chairs, guides, escorts } = session.scene;
  const texts = [item.title, item.did, item.venue, item.city, item.when, item.online];
  const lists = [item.topics, item.sections, item.saw, item.organizers];
  const heard = spoken.flatMap(speakersOf);
  const placeOf = (key: string): number => (item.people ?? []).findIndex((one) => one.key === key);
  return (
    texts.every((one) => one === undefined) &&
    lists.every((list) => (list ?? []).length === 0) &&
    [chairs, guides, escorts].every((list) => list.length === 0) &&
    heard.length > 0 &&
    speakers.length > 0 &&
    speakers.every((key) => heard.every((other) => placeOf(other) >= 0 && placeOf(other) < placeOf(key)))
  );
};

const isCourse = (one: Message): one is Of<"narrative"> => one.type === "narrative" && isOfCourse(one);

/** The units of a text, with the course of talks directly after their topics, where an earlier unit has these. */
export const withCourseOfTalks = (units: readonly Unit[]): Unit[] => {
  const talks = units.flatMap(({ messages }, at) =>
    messages.flatMap((one) => (one.type === "talk" ? [{ at, scene: one.scene }] : [])),
  );
  const moved = units.flatMap(({ messages }, at) =>
    messages.filter(isCourse).filter((one) => talks.some((talk) => talk.scene === one.scene && talk.at < at)),
  );
  if (moved.length === 0) return [...units];
  return units.flatMap((one): Unit[] => {
    const messages = one.messages
      .filter((message) => !moved.some((other) => other === message))
      .flatMap((message) => [
        message,
        ...(message.type === "talk" ? moved.filter(({ scene }) => scene === message.scene) : []),
      ]);
    return messages.length > 0 ? [{ ...one, messages }] : [];
  });
};

const BEGAN = / (?:began|opened|started|commenced|got under way) with /;

/** Whether the beginning of an item comes before the item itself, of which only the name is known: "At the opening, …" follows. */
export const opensItem = (written: readonly Of<"narrative">[], what: readonly Message[]): boolean =>
  written.length > 0 &&
  written.every(
    (one) => isOfCourse(one) && (one.scene.item.narrative ?? []).every(({ en }) => BEGAN.test(en ?? "")),
  ) &&
  what.every((one) => one.type === "session");

/** Whether the host welcomed the others before anybody else spoke. */
export const isWelcomed = (own: readonly Message[]): boolean => {
  const first = own.find((one) => one.type === "speech" && !one.bare);
  return first?.type === "speech" && first.remarks[0]?.remark.act === "welcome";
};

/** Whether somebody spoke about the award that was given. */
export const saysTheAward = (one: Message): boolean =>
  one.type === "speech" &&
  one.remarks.some(({ remark }) =>
    (remark.points ?? []).some(({ en }) => /\b(?:the|this) (?:award|prize)\b/.test(en ?? "")),
  );
