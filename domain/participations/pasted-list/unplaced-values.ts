import type { CheckedList, CheckedRow } from "./checks";
import { costly } from "./costly";
import { sideOf } from "./lexicon/headings";
import { simplified } from "./lexicon/simplified";
import type { Field } from "./people";

// An activity at an event, in a remark or a heading.
const TASK = /陪同|主持|记录|速记|致辞|见证|签约|签字|点评|摄影|摄像|司仪|联络|讲解|领队/u;
const TASK_ALONE =
  /^(?:会议|现场|活动)?(?:记录|速记|摄影|摄像|拍照|签到|联络|司仪|点评|接待|录音|引导|主陪|副主陪|陪同|陪餐)(?:员|人|人员|用餐|参观)?$/u;
const HEADING = /^(\P{P}{2,14})[:：]/u;
const LATIN_SIDE = costly(
  /^(?:[-–•*\d.)\s]*)((?:[\p{Lu}][\p{L}'’-]*(?![\p{L}'’-])[\s/&,]*(?:and )?){1,5}) (?:side|party|team)\s*(?:\(.*\))?\s*[:：]?$/u,
);
const GENERIC =
  /^(?:The|Our|Their|Your|Host|Hosting|Guests?|Visiting|Foreign|Chinese|Home|Local|Receiving|Incoming|Other|Own|First|Second|Third|[\s/&,])+$/;

const hasTask = ({ participant: { roles, functions } }: CheckedRow): boolean =>
  roles !== undefined || functions !== undefined;
const textOf = ({
  participant: { group },
}: CheckedRow): { zh?: string | undefined; en?: string | undefined } => group ?? {};

const isGroupTwice = (row: CheckedRow, rows: readonly CheckedRow[]): boolean => {
  const { zh, en } = textOf(row);
  if ((zh === undefined) === (en === undefined)) return false;
  return rows.some((other) => {
    const own = textOf(other);
    const inOther = zh === undefined ? own.zh !== undefined && !own.en : own.en !== undefined && !own.zh;
    return other !== row && other.source === row.source && inOther;
  });
};

const ADDRESSED = "(?:^|\\n)\\s*(?:dear|hi|hello|尊敬的)\\s+(?:[\\p{L}. ]{0,20} )?";
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// "Dear Ann Example," without a post: the addressee of the list.
const isOnlyAddressed = ({ participant: { person, posts, roles } }: CheckedRow, text: string): boolean => {
  const name = person?.name?.zh ?? person?.name?.en;
  if (!name || posts || roles) return false;
  if (text.split(name).length !== 2) return false;
  return new RegExp(`${ADDRESSED}${escaped(name)}\\s*(?:[,，:：!！]|$)`, "imu").test(text);
};

const COMES_ALONG = /^(?:随行|随团|随访|陪同|全程)(?=翻译|口译|译员)/u;
/** Whether somebody comes along as interpreter behind the people of a firm, whose interpreter they need not be. */
const mayBeOfNobody = ({ participant: { posts }, source }: CheckedRow): boolean =>
  (posts ?? []).some(({ organization, title }) => {
    const [own = "", name] = [title?.zh, organization?.name?.zh];
    return name !== undefined && COMES_ALONG.test(simplified(own)) && !source.includes(`${name}${own}`);
  });

// 参加签约仪式人员: all who attend it.
const OF_SIGNING = /签[约字](?:仪式|活动|会)/u;

/** The tasks that headings give to those below them but nobody has, and the cities of sides without a delegation, line by line. */
const doubtsByLine = ({ text, rows }: CheckedList): ReadonlyMap<string, Field[]> => {
  const bySource = new Map<string, CheckedRow[]>();
  for (const row of rows) bySource.set(row.source, [...(bySource.get(row.source) ?? []), row]);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const found = new Map<string, Field[]>();
  let city = false;
  let task = false;
  for (const line of lines.filter((each) => each !== "")) {
    const own = [...bySource].filter(
      ([source]) =>
        line !== "" && (source.split("\n").includes(line) || (source.length > 3 && line.includes(source))),
    );
    const [, places = ""] = LATIN_SIDE.exec(line) ?? [];
    if (own.length === 0 && /[:：]$/.test(line)) city = places !== "" && !GENERIC.test(places);
    const [, heading = ""] = HEADING.exec(simplified(line)) ?? [];
    const isTask = TASK.test(heading) && sideOf(heading) === undefined;
    const isHeld = own.some(([, people]) => people.some(hasTask));
    // 致辞嘉宾（按发言先后） above people of whom nobody has the role of speaker.
    if (own.length === 0)
      task = line.length <= 20 && TASK.test(line.replace(OF_SIGNING, "")) && !/[，。；]/.test(line);
    else if (task && !isHeld) for (const [source] of own) found.set(source, ["title"]);
    for (const [source] of own) {
      // 中方陪同： says whose side they are on.
      const isOfSide =
        /^(?:[中我主己]方|我们?)陪同/u.test(heading) &&
        own.every(([, people]) => people.every(({ participant }) => participant.side));
      if (isTask && !isHeld && !isOfSide) found.set(source, ["title", "side"]);
      if (city) found.set(source, [...(found.get(source) ?? []), "organization"]);
    }
  }
  return found;
};

// "0930  Roundtable", 14:30　座谈会
const TIMED = costly(
  /^\s*(?:[01]?\d|2[0-3])[:：.]?[0-5]\d(?:\s*[-–—~至]\s*\d{1,2}[:：.]?\d{2})?[\s，,、|]+\p{L}/gmu,
);
const FEWEST_EVENTS = 3;
const INVITES =
  /兹定于|(?:敬请|恭请|诚邀)(?:您|贵方|阁下)?(?:拨冗|光临|莅临|出席)|\brequests? the (?:pleasure|honou?r) of\b|\bcordially invit/iu;
/** Whether a text is the programme of a day or an invitation, which also names people who do not take part. */
const tellsOfEvents = (text: string): boolean =>
  (text.match(TIMED)?.length ?? 0) >= FEWEST_EVENTS || INVITES.test(text);

const MAX_TEXT_LENGTH = 4000;

/** The fields of each row that become doubtful because of words of the list without a field. */
export const unplacedIn = (list: CheckedList): Field[][] => {
  const isShort = list.text.length <= MAX_TEXT_LENGTH;
  const lines = isShort ? doubtsByLine(list) : new Map<string, Field[]>();
  const ofEvents = isShort && tellsOfEvents(list.text) ? (["title", "side"] as const) : [];
  return list.rows.map((row) => [
    ...ofEvents,
    ...(lines.get(row.source) ?? []),
    ...(mayBeOfNobody(row) ? (["organization"] as const) : []),
    ...(isGroupTwice(row, list.rows) ? (["name"] as const) : []),
    ...(isShort && isOnlyAddressed(row, list.text) ? (["name"] as const) : []),
    ...((row.note ?? "").split("；").some((note) => TASK_ALONE.test(simplified(note)))
      ? (["title"] as const)
      : []),
  ]);
};
