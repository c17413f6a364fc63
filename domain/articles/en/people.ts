import { type Line, line } from "../compose";
import { phrase, type Who } from "../facts";
import { loose, maybe, plain, resting, say, textOf } from "../phrase";
import { withOpenRole } from "../plan";
import { andList, number } from "./grammar";
import { areMany, peopleList, person, type Tell } from "./mentions";
import { leaders, partyLater, travelling } from "./party";

/** The people who stand nowhere else, by the place their number gives them: up to three close the lead, over eight go last. */
export interface PeopleLines {
  close: Line[];
  after: Line[];
  last: Line[];
}

const CLOSE = 3;
const LAST = 8;

const names = (tell: Tell, whos: readonly Who[]): string =>
  whos[0] ? `people.${whos[0].key}` : tell.facts.record.kind;

/** "Also present were A; B; and C." */
const present = (
  tell: Tell,
  opening: [one: string, many: string],
  whos: readonly Who[],
  more: boolean,
): Line => {
  const [one, many] = opening;
  const list = peopleList(tell, whos, more ? "others" : undefined);
  return line(
    names(tell, whos),
    resting(say`${areMany(whos) || more ? many : one} ${list}`, ...(more ? ["participantsOpen"] : [])),
  );
};

const attendance = (tell: Tell): Line | undefined => {
  const { attendance: told } = tell.facts.record;
  if (!told?.count) return undefined;
  const of = tell.facts.said(told.of, "attendance.of");
  const including = tell.facts.list(told.including, "attendance.including");
  const bound = { about: "about ", over: "more than ", nearly: "nearly " };
  const count = plain(`${told.bound ? bound[told.bound] : ""}${number(told.count)}`, [
    "attendance.count",
    ...(told.bound ? ["attendance.bound"] : []),
  ]);
  const many = maybe`, including ${including.length > 0 ? loose(andList(including.map(phrase))) : undefined}`;
  return line(
    "attendance",
    say`${count} ${of ? phrase(of) : "people"} attended${textOf(many) ? say`${many}` : ""}`,
  );
};

const KIND = {
  seminar: "seminar",
  signing: "signing ceremony",
  meeting: "meeting",
  other: "event",
  inspection: "visit",
  reception: "visit",
  outbound_visit: "visit",
} as const;

/** What a person was or did that no list shows: functions, entrusting, standing in, chairing, guiding, speaking. */
const special = (tell: Tell, rest: Who[]): Line[] => {
  const { facts, plan } = tell;
  const lines: Line[] = [];
  const took = (who: Who): void => {
    const at = rest.indexOf(who);
    if (at >= 0) rest.splice(at, 1);
  };
  const noun = KIND[facts.record.kind];
  const chairs = withOpenRole(facts, plan, "chair");
  if (chairs.length > 0) {
    lines.push(line("people.chair", say`${peopleList(tell, chairs)} chaired the ${noun}`));
    chairs.forEach(took);
  }
  for (const who of facts.people.filter((p) => p.present && p.functions.length > 0)) {
    const remote = who.raw.presence === "remote" ? " online" : "";
    lines.push(
      line(
        `${who.path}.functions`,
        say`${person(tell, who)} took part${remote} as ${loose(andList(who.functions.map(phrase)))}`,
      ),
    );
    took(who);
  }
  for (const who of facts.people.filter((p) => p.present)) {
    const replaced = facts.who(who.raw.substitutes);
    if (replaced) {
      lines.push(
        line(
          `${who.path}.substitutes`,
          say`${person(tell, who)} took part in place of ${person(tell, replaced)}`,
        ),
      );
      took(who);
    }
    const principal = facts.who(who.raw.onBehalfOf);
    if (principal && !tell.memory.rehearsal.told.has(principal.key)) {
      lines.push(
        line(
          `${who.path}.onBehalfOf`,
          say`${person(tell, who)} took part on behalf of ${person(tell, principal)}`,
        ),
      );
      took(who);
    }
  }
  const remote = rest.filter((who) => who.raw.presence === "remote");
  if (remote.length > 0) {
    lines.push(line("people.remote", say`${peopleList(tell, remote)} took part online`));
    remote.forEach(took);
  }
  const guides = withOpenRole(facts, plan, "guide");
  if (guides.length > 0) {
    lines.push(
      line(
        "people.guide",
        say`${peopleList(tell, guides)} guided the ${plan.visit ? "visitors" : "participants"}`,
      ),
    );
    guides.forEach(took);
  }
  const interpreters = facts.people.filter((who) => who.present && who.has("interpreter"));
  if (interpreters.length > 0) {
    lines.push(line("people.interpreter", say`${peopleList(tell, interpreters)} interpreted`));
    interpreters.forEach(took);
  }
  const speakers = withOpenRole(facts, plan, "speaker").filter((who) => !chairs.includes(who));
  if (speakers.length > 0) {
    lines.push(line("people.speaker", say`${peopleList(tell, speakers)} spoke at the ${noun}`));
    speakers.forEach(took);
  }
  const signing = withOpenRole(facts, plan, "signatory");
  if (signing.length > 0) {
    lines.push(
      line(
        "people.signatory",
        say`${peopleList(tell, signing)} signed the ${facts.agreements.length > 1 ? "documents" : "document"}`,
      ),
    );
    signing.forEach(took);
  }
  return lines;
};

const put = (lines: PeopleLines, told: Line, count: number): void => {
  (count <= CLOSE ? lines.close : count <= LAST ? lines.after : lines.last).push(told);
};

/** Everybody who was there and stands nowhere else in the text. */
export const peopleLines = (tell: Tell): PeopleLines => {
  const { facts, plan } = tell;
  const lines: PeopleLines = { close: [], after: [], last: [] };
  const rest = facts.people.filter((who) => who.present && !tell.memory.rehearsal.told.has(who.key));
  const pull = (test: (who: Who) => boolean): Who[] => {
    const found = rest.filter(test);
    for (const who of found) rest.splice(rest.indexOf(who), 1);
    return found;
  };
  const delegations = travelling(tell);
  const plainly = (who: Who): boolean =>
    who.functions.length === 0 &&
    !who.raw.substitutes &&
    who.raw.presence !== "remote" &&
    !who.has("interpreter") &&
    !(who.raw.onBehalfOf && facts.who(who.raw.onBehalfOf));
  const open = facts.record.participantsOpen === true;
  let _told = 0;
  const lists: { whos: Who[]; opening: [string, string] }[] = [];
  for (const delegation of delegations) {
    const members = pull(
      (who) => who.raw.delegation === delegation.key && plainly(who) && !who.has("escort"),
    );
    if (members.length === 0) continue;
    const name = delegations.length > 1 ? facts.said(delegation.name, delegation.path) : undefined;
    const head = leaders(tell, delegation)[0];
    const subject = name
      ? `the ${name.text.replace(/^the /i, "")}`
      : delegations.length > 1 && head
        ? `the delegation of ${head.later?.text ?? head.name?.text ?? ""}`
        : "the delegation";
    const whole = !head && !open && (delegation.size === undefined || delegation.size === members.length);
    const verb = whole ? "consisted of" : head ? "also included" : "included";
    lists.push({ whos: members, opening: [`${subject} ${verb}`, `${subject} ${verb}`] });
  }
  const escorts = pull((who) => who.has("escort") && plainly(who));
  if (escorts.length > 0 && (plan.travellers.length > 0 || delegations.length > 0)) {
    const sameSide = escorts.every((who) => plan.travellers.includes(who));
    const head = plan.heads[0];
    const whom = sameSide && head ? person(tell, head) : partyLater(tell).words;
    lists.push({
      whos: escorts,
      opening: [`accompanying ${textOf(whom)} was`, `accompanying ${textOf(whom)} were`],
    });
  } else rest.push(...escorts);
  const receivers = pull((who) => plan.receivers.includes(who) && plainly(who));
  if (receivers.length > 0) {
    const whom = textOf(
      plan.travellers.length > 0 || delegations.length > 0 ? partyLater(tell).words : plain("the guests"),
    );
    const also = plan.receivers.some((who) => tell.memory.rehearsal.told.has(who.key)) ? "also " : "";
    lists.push({
      whos: receivers,
      opening: [`${also}receiving ${whom} was`, `${also}receiving ${whom} were`],
    });
  }
  const guests = pull((who) => plan.travellers.includes(who) && plainly(who));
  if (guests.length > 0)
    lists.push({ whos: guests, opening: ["also on the visit was", "also on the visit were"] });
  const extra = special(tell, rest);
  const hosts = plan.visit ? pull((who) => who.side === "host" && plainly(who)) : [];
  const guestListed = lists.length > 0;
  if (hosts.length > 0)
    lists.push({
      whos: hosts,
      opening: guestListed
        ? ["present on the host side was", "present on the host side were"]
        : ["also present was", "also present were"],
    });
  const others = [...rest];
  const somebody = tell.memory.rehearsal.told.size > 0 || lists.length > 0;
  if (others.length > 0) {
    const among = open || facts.record.attendance !== undefined;
    const opening: [string, string] =
      !somebody && !plan.visit
        ? ["taking part was", "taking part were"]
        : among && !plan.visit
          ? ["among those present was", "among those present were"]
          : ["also present was", "also present were"];
    lists.push({ whos: others, opening });
  }
  const count = attendance(tell);
  if (count) lines.close.push(count);
  lists.forEach(({ whos, opening }, at) => {
    put(lines, present(tell, opening, whos, open && at === lists.length - 1), whos.length);
    _told += whos.length;
  });
  if (open && lists.length === 0)
    lines.close.push(line("participantsOpen", plain("others also took part", ["participantsOpen"])));
  lines.close.push(...extra);
  return lines;
};
