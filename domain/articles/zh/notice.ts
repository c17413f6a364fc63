import type { When } from "../../events/shape";
import { type Composed, line, paragraph } from "../compose";
import { phrase, type Who } from "../facts";
import { maybe, type Phrase, plain, resting, say, says } from "../phrase";
import type { Tell } from "../tell";
import { whenText } from "./dates";
import { enumeration } from "./grammar";
import { eventAs } from "./lead";
import { peopleList, place } from "./mentions";
import { organizerLines } from "./organizers";

/** A planned, postponed or cancelled event: one paragraph of status, reason, name, day, place and who was to take part. */
export const noticeBlocks = (tell: Tell): Composed[] => {
  const { facts } = tell;
  const { record } = facts;
  const named = facts.said(record.officialName, "officialName") ?? facts.said(record.theme, "theme");
  const title = facts.said(record.title, "title");
  const name = named ? eventAs(tell) : title ? phrase(title) : eventAs(tell);
  const day = (when: When | undefined, path: string): Phrase | undefined => {
    tell.memory.day = undefined;
    return whenText(tell, when, path);
  };
  const planned = day(record.planned, "planned");
  const now = day(record.when, "when");
  const reason = facts.said(record.statusReason, "statusReason");
  const because = reason ? say`因${phrase(reason)}` : plain("");
  const city = facts.said(record.city, "city");
  const venue = facts.place(record.venue, "venue");
  const areas = facts.list(record.areas, "areas");
  const covered = city && venue?.name.text.includes(city.text);
  const at = say`${city && !covered ? phrase(city) : ""}${areas.length > 0 ? enumeration(areas.map(phrase)) : ""}${venue ? place(tell, venue) : ""}`;
  const whole = facts.said(record.partOf?.name, "partOf.name");
  const how = { at: ["在", "上"], on_the_sidelines: ["在", "期间"], on_the_eve: ["在", "开幕前夕"] }[
    record.partOf?.how ?? "at"
  ];
  const part = whole ? resting(say`${how[0] ?? ""}${phrase(whole)}${how[1] ?? ""}`, "partOf.how") : plain("");
  const online =
    record.online === "fully"
      ? plain("以线上方式", ["online"])
      : record.online === "partly"
        ? plain("以线上线下相结合的方式", ["online"])
        : plain("");
  const aim = facts.said(record.purpose, "purpose");
  const why = aim ? say`，旨在${phrase(aim)}` : plain("");
  const there = say`${part}${maybe`${says(part) ? "于" : "在"}${at}`}${online}`;
  const was = planned ?? now;
  const first = (): Phrase => {
    switch (record.status) {
      case "postponed":
        return say`${maybe`原定${was ? say`于${was}` : undefined}${there}举行的`}${name}${because}${record.planned && now ? say`延期至${now}举行` : "延期举行"}${why}`;
      case "cancelled":
        return say`${maybe`原定${was ? say`于${was}` : undefined}${there}举行的`}${name}${because}取消${why}`;
      default:
        return say`${name}将${maybe`于${now ?? planned}`}${there}举行${why}`;
    }
  };
  const due = record.status === "planned" || (record.status === "postponed" && record.planned && now);
  const lines = [line("notice", resting(first(), "status"))];
  if (record.status === "planned" && reason)
    lines.push(line("statusReason", say`有关情况：${phrase(reason)}`));
  if (record.status !== "planned" && !was && says(there))
    lines.push(line("notice.place", say`活动原定${there}举行`));
  lines.push(...organizerLines(tell, record.organizers, "organizers", "活动"));
  const people = facts.people.filter(
    (who) => !["absent", "invited", "unstated"].includes(who.raw.presence ?? "attended"),
  );
  const away = people.filter((who) => who.raw.presence === "remote");
  const here = people.filter((who) => !away.includes(who));
  const takingPart = (id: string, whos: readonly Who[], online: string, more: boolean): void => {
    if (whos.length === 0) return;
    const list = resting(
      peopleList(tell, whos, more),
      ...(more ? ["participantsOpen"] : []),
      ...(online ? whos.map((who) => `${who.path}.presence`) : []),
    );
    lines.push(line(id, say`${list}${due ? "将" : "原定"}${online}参加活动`));
  };
  const more = record.participantsOpen === true;
  takingPart("notice.people", here, "", more);
  takingPart("notice.online", away, "以线上方式", more && here.length === 0);
  return paragraph("notice", lines);
};
