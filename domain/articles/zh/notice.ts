import type { When } from "../../events/shape";
import { type Composed, type Line, line, paragraph } from "../compose";
import type { Visit } from "../content/message";
import { joined, loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said, type Who } from "../reference/facts";
import { attendanceCount } from "./attendance/attendance-count";
import { partyLater } from "./attendance/party";
import { eventAs, eventNoun, eventRest } from "./event/event";
import { onTheEve } from "./hold/larger-event";
import { arranged, tiersOf } from "./hold/organize";
import { place } from "./organizations/organizations";
import { peopleList } from "./people/people";
import { plannedVisit } from "./visit/visit";
import { aims } from "./words/aim";
import { whenText } from "./words/dates";
import { finished } from "./words/final-edits";
import { enumeration, nounIn } from "./words/grammar";

const VISITING: ReadonlySet<string> = new Set(["inspection", "reception", "outbound_visit"]);
/** Titles that are a clause without the verb of an event: 甲拜访乙. Such a title is not a name. */
const CLAUSE = /赴|访问|到访|来访|拜访|走访|考察|调研|签署|签订|会见|参观/;

/** Characters of a reason that can come in the middle of its sentence. */
const LONG_REASON = 16;

/** Characters of the name of a postponed event and the reason, which no reader takes in between two dates. */
const LONG_SUBJECT = 26;

/** Day, city and place of a notice, in the order in which they come. */
interface Setting {
  readonly now: Phrase | undefined;
  readonly was: Phrase | undefined;
  /** The larger event shortly before which it is to be held, in front of the sentence. */
  readonly before: Phrase;
  readonly there: Phrase;
  readonly because: Phrase;
}

/** A reason that names its own cause opens the sentence: 机场因风暴关闭，, never 因机场因风暴关闭. */
const hasCause = (reason: Said): boolean => /因|由于|^受.*影响$/.test(reason.text);

/** 因场馆维修, 因双方未能达成一致而: a reason in front of 取消 or 延期; a clause closes with 而. */
const becauseOf = (reason: Said, first = false): Phrase =>
  hasCause(reason)
    ? phrase(reason)
    : say`因${phrase(reason)}${!first && reason.text.length > 8 && reason.text.length <= LONG_REASON ? "而" : ""}`;

const settingOf = (discourse: Discourse): Setting => {
  const { facts } = discourse;
  const { record } = facts;
  const day = (when: When | undefined, path: string): Phrase | undefined => {
    discourse.memory.day = undefined;
    return whenText(discourse, when, path);
  };
  const planned = day(record.planned, "planned");
  const now = day(record.when, "when");
  const reason = facts.said(record.statusReason, "statusReason");
  const city = facts.said(record.city, "city");
  const venue = facts.place(record.venue, "venue");
  const areas = facts.list(record.areas, "areas");
  const inside = venue ? place(discourse, venue) : plain("");
  const covered = city && textOf(inside).includes(city.text.replace(/[市县区]$/, ""));
  const at = say`${city && !covered ? phrase(city) : ""}${areas.length > 0 ? enumeration(areas.map(phrase)) : ""}${inside}`;
  const whole = facts.said(record.partOf?.name, "partOf.name");
  const how = record.partOf?.how;
  const eve = whole && how === "on_the_eve" ? onTheEve(whole.text) : undefined;
  // 于10月下旬港口周期间在海关大楼, not 于10月下旬在港口周上于海关大楼.
  const within = (now ?? planned) !== undefined && says(at);
  const during = how === "on_the_sidelines" ? "期间" : "上";
  const part = whole
    ? sourced(
        within
          ? say`${phrase(whole)}${eve ?? "期间"}`
          : say`${eve ? "" : "在"}${phrase(whole)}${eve ?? during}`,
        "partOf.how",
      )
    : plain("");
  // 港口周前夕，论坛将于3月5日举行: two times in a row would read as one.
  const isFirst = eve !== undefined && record.status === "planned";
  const online =
    record.online === "fully"
      ? plain("以线上方式", ["online"])
      : record.online === "partly"
        ? plain("以线上线下相结合的方式", ["online"])
        : plain("");
  return {
    now: now ?? (record.status === "planned" ? planned : undefined),
    was: planned ?? now,
    before: isFirst ? part : plain(""),
    there: say`${isFirst ? "" : part}${maybe`${says(part) && !within && !isFirst ? "于" : "在"}${at}`}${online}`,
    because: reason ? (hasCause(reason) ? phrase(reason) : becauseOf(reason)) : plain(""),
  };
};

/** 江丙坤将于9月16日至19日率参访团赴上海、昆山访问，落实……。 A visit is described by its visitors and destination. */
const visitLine = (discourse: Discourse, visit: Visit): Phrase => {
  const { facts } = discourse;
  const { status, planned: plannedDay } = facts.record;
  discourse.memory.day = undefined;
  const planned = whenText(discourse, plannedDay, "planned");
  discourse.memory.day = undefined;
  const now = whenText(discourse, facts.record.when, "when");
  const reason = facts.said(facts.record.statusReason, "statusReason");
  const first = reason && hasCause(reason) ? say`${phrase(reason)}，` : plain("");
  const because = reason && !says(first) ? becauseOf(reason) : plain("现");
  const was = planned ?? now;
  const on = status === "planned" ? (now ?? planned) : was;
  const will = status === "planned" ? say`将${maybe`于${on}`}` : say`原定${maybe`于${on}`}`;
  const goes = plannedVisit(discourse, visit, will);
  if (status === "planned") return goes;
  if (status === "cancelled") return say`${first}${goes}，${because}取消`;
  return say`${first}${goes}，${because}${plannedDay && now ? say`延期至${now}` : "延期"}`;
};

/** Characters of the hosts of an event up to which they precede its name. */
const SHORT_HOSTS = 24;

/** 由甲主办: the few hosts of an event, in front of when and where it was to be held; nothing where its name has one of them. */
const hostsInFront = (discourse: Discourse, name: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const organizers = facts.record.organizers ?? [];
  const hosts = organizers.map(({ organization }) => facts.said(organization?.name, "")?.text ?? "");
  const plainly = organizers.length > 0 && organizers.every(({ tier }) => tier === "host");
  const length = hosts.reduce((n, host) => n + host.length + 1, 0);
  if (!plainly || length > SHORT_HOSTS || hosts.some((host) => !host || textOf(name).includes(host)))
    return plain("");
  memory.marks.add("hosts in front");
  return tiersOf(discourse, "organizers") ?? plain("");
};

/** 研讨会将于3月12日在某地举行，旨在……。 */
const gatheringLine = (discourse: Discourse): Phrase => {
  const { facts } = discourse;
  const { record } = facts;
  const named = facts.said(record.officialName, "officialName") ?? facts.said(record.theme, "theme");
  const title = facts.said(record.title, "title");
  const bare = title && { ...title, text: title.text.replace(/(?:将)?(?:举行|举办|召开)$/, "") };
  const own = bare && (nounIn(bare.text) !== undefined || !CLAUSE.test(bare.text)) ? bare : undefined;
  const name = !named && own ? phrase(own) : named ? eventAs(discourse) : say`此次${eventAs(discourse)}`;
  const { now, was, before, there, because } = settingOf(discourse);
  const aim = facts.said(record.purpose, "purpose");
  const why = aim ? say`，旨在${phrase(aim)}` : plain("");
  // A long reason would part the event from what became of it.
  const reason = facts.said(record.statusReason, "statusReason");
  const crowded =
    record.status === "postponed" && textOf(name).length + textOf(because).length > LONG_SUBJECT;
  const long = crowded || textOf(because).length > LONG_REASON || (reason !== undefined && hasCause(reason));
  const cause = reason && crowded ? becauseOf(reason, true) : because;
  const front = reason && long ? say`${cause}，` : plain("");
  const inside = long ? plain("") : because;
  const setting = record.status === "planned" || !was ? plain("") : say`于${was}${there}`;
  const hosts = named ? hostsInFront(discourse, name) : plain("");
  const by = say`${hosts}${says(hosts) ? (says(setting) ? "、" : "的") : ""}`;
  switch (record.status) {
    case "postponed":
      return say`${front}${by}${maybe`原定${says(setting) ? setting : undefined}举行的`}${name}${inside}${record.planned && now ? say`延期至${now}举行` : "延期举行"}`;
    case "cancelled":
      return say`${front}${by}${maybe`原定${says(setting) ? setting : undefined}举行的`}${name}${inside}取消`;
    default:
      return say`${maybe`${before}，`}${by}${name}将${maybe`于${now}`}${there}举行${why}`;
  }
};

/** A planned, postponed or cancelled event: one paragraph of who goes where or what is held, when, why, and who was to take part. */
export const noticeBlocks = (discourse: Discourse): Composed[] => {
  const { facts, content, memory } = discourse;
  const { record } = facts;
  const found = content.messages.find((one): one is Visit => one.type === "visit");
  const visit =
    found &&
    VISITING.has(record.kind) &&
    (found.party.people.length > 0 || found.party.delegations.length > 0)
      ? found
      : undefined;
  const first = visit ? visitLine(discourse, visit) : gatheringLine(discourse);
  const was = record.planned ?? record.when;
  const due = record.status === "planned" || (record.status === "postponed" && record.planned && record.when);
  const lines: Line[] = [line("notice", sourced(first, "status"))];
  // 论坛延期举行，旨在……: the aim is that of the forum, not of its postponement.
  const aim = visit || record.status === "planned" ? undefined : facts.said(record.purpose, "purpose");
  if (aim) lines.push(line("notice.purpose", say`${eventNoun(discourse)}${aims(aim.text)}${phrase(aim)}`));
  const reason = facts.said(record.statusReason, "statusReason");
  if (record.status === "planned" && reason)
    lines.push(line("statusReason", say`有关情况：${phrase(reason)}`));
  if (visit) lines.push(...eventRest(discourse));
  else if (record.status !== "planned" && !was) {
    const { there } = settingOf(discourse);
    if (says(there)) lines.push(line("notice.place", say`活动原定${there}举行`));
  }
  const invited = arranged(discourse, {
    id: "arrange",
    type: "arrange",
    list: "organizers",
    paths: [],
    importance: 0,
  });
  const hostsNamed = memory.marks.has("hosts in front");
  const tiers = hostsNamed ? undefined : tiersOf(discourse, "organizers");
  if (tiers || (says(invited) && !hostsNamed))
    lines.push(line("organizers", say`${invited}活动${tiers ?? "举行"}`));
  const people = facts.people.filter(
    (who) =>
      !["absent", "invited", "unstated"].includes(who.raw.presence ?? "attended") &&
      !memory.people.has(who.key),
  );
  for (const who of people) memory.marks.add(`remote ${who.key}`);
  const away = people.filter((who) => who.raw.presence === "remote");
  const here = people.filter((who) => !away.includes(who));
  const will = due ? "将" : "原定";
  const takingPart = (id: string, whos: readonly Who[], verb: string, more: boolean): void => {
    if (whos.length === 0) return;
    const list = sourced(
      peopleList(discourse, whos, more),
      ...(more ? ["participantsOpen"] : []),
      ...whos.flatMap((who) => (who.raw.presence === "remote" ? [`${who.path}.presence`] : [])),
    );
    lines.push(line(id, say`${list}${verb}`));
  };
  const more = record.participantsOpen === true;
  const party = new Set(visit?.party.people ?? []);
  const hosting = new Set(visit ? content.relations.receivers : []);
  const along = here.filter((who) => party.has(who.key));
  const receiving = here.filter((who) => hosting.has(who.key) && !party.has(who.key));
  const rest = here.filter((who) => !along.includes(who) && !receiving.includes(who));
  const crowd = visit && record.attendance ? attendanceCount(discourse) : undefined;
  const including = facts.list(record.attendance?.including, "attendance.including").map(phrase);
  if (crowd && (along.length > 0 || including.length > 0)) {
    const members = along.length > 0 ? [peopleList(discourse, along)] : [];
    const all = joined([...members, ...including], "，");
    lines.push(line("notice.members", say`${loose(all)}等${crowd}${will}同行`));
  } else {
    takingPart("notice.members", along, `${will}同行`, more && rest.length + receiving.length === 0);
    if (crowd) lines.push(line("notice.attendance", say`${crowd}${will}参加`));
  }
  if (visit && receiving.length > 0) {
    const hosts = say`${peopleList(discourse, receiving)}${will}接待${partyLater(discourse, visit.party)}`;
    const others = rest.splice(0);
    const list = others.length > 0 ? peopleList(discourse, others, more) : plain("");
    lines.push(
      line(
        "notice.hosts",
        sourced(say`${hosts}${maybe`，${list}${will}参加活动`}`, more ? "participantsOpen" : undefined),
      ),
    );
  }
  takingPart("notice.people", rest, `${will}参加活动`, more);
  takingPart("notice.online", away, `${will}以线上方式参加活动`, more && here.length === 0);
  return paragraph("notice", finished(discourse, lines));
};
