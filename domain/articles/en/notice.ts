import type { When } from "../../events/shape";
import { type Composed, line, paragraph } from "../compose";
import { phrase, type Said, type Who } from "../facts";
import { loose, maybe, type Phrase, plain, resting, say, says } from "../phrase";
import type { Tell } from "../tell";
import { whenText } from "./dates";
import { andList } from "./grammar";
import { eventNoun } from "./lead";
import { areMany, atPlace, peopleList } from "./mentions";
import { organizerLines } from "./organizers";

const NAMES = {
  inspection: "the inspection",
  reception: "the visit",
  outbound_visit: "the visit",
  meeting: "the meeting",
  seminar: "the seminar",
  signing: "the signing ceremony",
  other: "the event",
} as const;

const COMMON =
  /^(?:visit|signing|seminar|meeting|inspection|reception|forum|conference|workshop|ceremony|exchange|training|tour|talks|lecture|symposium|study|trip)\b/i;

/** An event by its title in lists: "the visit of X" where the title begins with a common noun, else in quotation marks. */
const called = (title: Said): Phrase =>
  COMMON.test(title.text)
    ? plain(`the ${title.text.charAt(0).toLowerCase()}${title.text.slice(1)}`, [title.path])
    : say`“${phrase(title)}”`;

/** A reason is a clause where it holds a finite verb, else a noun phrase. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|could|can|cannot|will|would|did|does|do|may|might|must|should|became|fell|came|went)\b/;

/** A planned, postponed or cancelled event: one paragraph of status, reason, name, day, place and who was to take part. */
export const noticeBlocks = (tell: Tell): Composed[] => {
  const { facts } = tell;
  const { record } = facts;
  const named = facts.said(record.officialName, "officialName") ?? facts.said(record.theme, "theme");
  const title = facts.said(record.title, "title");
  const name = named ? eventNoun(tell) : title ? called(title) : plain(NAMES[record.kind], ["kind"]);
  const reason = facts.said(record.statusReason, "statusReason");
  const day = (when: When | undefined, path: string): Phrase | undefined => {
    tell.memory.day = undefined;
    return whenText(tell, when, path);
  };
  const planned = day(record.planned, "planned");
  const now = day(record.when, "when");
  const venue = facts.place(record.venue, "venue");
  const city = facts.said(record.city, "city");
  const areas = facts.list(record.areas, "areas");
  const places = areas.length > 0 ? areas : city && !venue?.name.text.includes(city.text) ? [city] : [];
  const online =
    record.online === "fully"
      ? plain(" online", ["online"])
      : record.online === "partly"
        ? plain(" both in person and online", ["online"])
        : plain("");
  const at = say`${online}${venue ? say` ${atPlace(tell, venue)}` : ""}${places.length > 0 ? say` in ${loose(andList(places.map(phrase)))}` : ""}`;
  const aim = facts.said(record.purpose, "purpose");
  const whole = facts.said(record.partOf?.name, "partOf.name");
  const how = { at: "at", on_the_sidelines: "on the sidelines of", on_the_eve: "on the eve of" }[
    record.partOf?.how ?? "at"
  ];
  const part = whole ? resting(say` ${how} ${phrase(whole)}`, "partOf.how") : plain("");
  const because = reason
    ? say`${FINITE.test(reason.text) ? " because" : " because of"} ${phrase(reason)}`
    : plain("");
  const plan = maybe`, planned${planned && says(planned) ? say` for ${stripOn(planned)}` : undefined},`;
  const to = aim ? say` to ${phrase(aim)}` : plain("");
  const first = (): Phrase => {
    switch (record.status) {
      case "postponed": {
        const was = planned ? say`, planned for ${stripOn(planned)},` : plain("");
        return now && record.planned
          ? say`${name}${was} has been postponed to ${stripOn(now)}${because}`
          : say`${name}${now ? say`, planned for ${stripOn(now)},` : was} has been postponed${because}`;
      }
      case "cancelled":
        return say`${name}${planned ? plan : now ? say`, planned for ${stripOn(now)},` : ""} has been cancelled${because}`;
      default:
        return say`${name} is to take place${maybe` ${now ?? planned}`}${at}${part}${to}`;
    }
  };
  const anew = record.status === "postponed" && now !== undefined && record.planned !== undefined;
  const lines = [line("notice", resting(first(), "status"))];
  if (record.status === "planned" && reason)
    lines.push(line("statusReason", say`the reason: ${phrase(reason)}`));
  if (record.status !== "planned" && (says(at) || says(part) || says(to)))
    lines.push(line("notice.place", say`it ${anew ? "is now" : "was"} to take place${at}${part}${to}`));
  const organizers = organizerLines(tell, record.organizers, "organizers", "the event");
  for (const one of organizers)
    lines.push({
      ...one,
      words: replaceWas(one.words, record.status === "planned" ? "is" : anew ? "is to be" : "was to be"),
    });
  const people = facts.people.filter(
    (who) =>
      who.raw.presence !== "absent" && who.raw.presence !== "invited" && who.raw.presence !== "unstated",
  );
  const away = people.filter((who) => who.raw.presence === "remote");
  const here = people.filter((who) => !away.includes(who));
  const takingPart = (id: string, whos: readonly Who[], online: string, more?: string): void => {
    if (whos.length === 0) return;
    const list = resting(
      peopleList(tell, whos, more),
      ...(more ? ["participantsOpen"] : []),
      ...(online ? whos.map((who) => `${who.path}.presence`) : []),
    );
    const many = areMany(whos) || more;
    const verb = many ? (anew ? "are" : "were") : anew ? "is" : "was";
    lines.push(
      line(
        id,
        record.status === "planned"
          ? say`taking part${online} will be ${list}`
          : say`due to take part${online} ${verb} ${list}`,
      ),
    );
  };
  const more = record.participantsOpen ? "others" : undefined;
  takingPart("notice.people", here, "", more);
  takingPart("notice.online", away, " online", here.length === 0 ? more : undefined);
  return paragraph("notice", lines);
};

const stripOn = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece, at) =>
    at === 0 ? { ...piece, s: piece.s.replace(/^(?:on|in|from) /, "") } : piece,
  ),
});
const replaceWas = (words: Phrase, verb: string): Phrase => {
  let done = false;
  return {
    ...words,
    pieces: words.pieces.map((piece) => {
      if (done || !/ was /.test(piece.s)) return piece;
      done = true;
      return { ...piece, s: piece.s.replace(" was ", ` ${verb} `) };
    }),
  };
};
