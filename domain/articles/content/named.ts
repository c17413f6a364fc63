import type { Delegation, DraftRecord, Organizer, Participant } from "../../events/shape";
import { holdsChinese, type Lang } from "../../events/values";
import { literal } from "../literal";
import { oncePer } from "../once-per";
import { groupsOnlyAddressed } from "./addressed-groups";
import { isAllOfDelegation } from "./composition";
import type { Message, PersonKey, Scene } from "./message";

const participants = (organizers: readonly Organizer[] | undefined): string[] =>
  (organizers ?? []).flatMap((one) => one.participant ?? []);

const organizersAt = (record: DraftRecord, list: string): readonly Organizer[] | undefined => {
  if (list === "organizers") return record.organizers;
  if (list === "partOf.organizers") return record.partOf?.organizers;
  return record.agenda?.find((item) => list === `agenda[${item.key}].organizers`)?.organizers;
};

/** The leading visitors by name: the heads, or all if they are few, or the first with a name. */
export const leadersOf = (
  record: DraftRecord,
  party: { people: readonly PersonKey[]; leaders: readonly PersonKey[] },
): PersonKey[] => {
  if (party.leaders.length > 0) return [...party.leaders];
  if (party.people.length <= 2) return [...party.people];
  const groups = new Set((record.participants ?? []).filter((one) => one.group).map((one) => one.key));
  const named = party.people.filter((key) => !groups.has(key));
  return (named.length > 0 ? named : party.people).slice(0, 1);
};

/** The people who belong to the visitors; others belong to the hosts and only accompany the visitors. */
const keysOfParty = oncePer((record: DraftRecord): ReadonlySet<PersonKey> => {
  const keys = new Set<PersonKey>();
  for (const { key, side, delegation } of record.participants ?? []) {
    const own = side ?? record.delegations?.find((each) => each.key === delegation)?.side;
    if (own !== "host" && side !== "third") keys.add(key);
  }
  return keys;
});

/** The only delegation of a record, if these are all of its people: "the delegation" then replaces their names. */
export const wholeDelegation = (record: DraftRecord, keys: readonly PersonKey[]): string | undefined => {
  const [only, ...more] = record.delegations ?? [];
  if (!only || more.length > 0 || keys.length < 2) return undefined;
  const all = (record.participants ?? []).filter((one) => one.delegation === only.key).map((one) => one.key);
  return all.length === keys.length && all.every((key) => keys.includes(key)) ? only.key : undefined;
};

/** Whether something was given to several people who form the whole only delegation, which has a name: it was given to the delegation. */
export const isGivenToDelegation = (record: DraftRecord, keys: readonly PersonKey[]): boolean =>
  keys.length > 2 &&
  wholeDelegation(record, keys) !== undefined &&
  record.delegations?.[0]?.name !== undefined;

/** Whether several people who form the whole only delegation spoke: "the delegation" said it. */
export const speaksAsOne = (record: DraftRecord, keys: readonly PersonKey[]): boolean =>
  keys.length > 2 && wholeDelegation(record, keys) !== undefined;

/** Kinds of event whose attendees are somebody's guests. */
const HOSTED: ReadonlySet<string | undefined> = new Set(["reception", "meeting", "signing"]);

/** Whether several people who spoke together are all guests of an event without delegations: "the guests" said it. */
export const speakAsGuests = (record: DraftRecord, keys: readonly PersonKey[]): boolean => {
  if (keys.length < 3 || !HOSTED.has(record.kind) || (record.delegations ?? []).length > 0) return false;
  const guests = (record.participants ?? []).filter(
    ({ side, presence }) => side === "guest" && presence !== "absent" && presence !== "unstated",
  );
  return (
    guests.length === keys.length &&
    guests.every(({ key, person }) => person?.name?.en !== undefined && keys.includes(key))
  );
};

const MEMBERS_EN =
  /^(?:the )?(?:other |remaining )?(?:(?:delegation|team|group|mission) members|members of (?:the|this|his|her|their) (?:delegation|team|group|mission))$/i;
const MEMBERS_ZH = /^(?:代表团|考察团|访问团)(?:全体|各|其他|其余)?(?:成员|团员)$/;

/** Nouns for anybody of an organization. */
const ANY_EN = /^(?:representatives|members|delegates)$/i;
const ANY_ZH = /^(?:代表|成员|人员)$/;

const THERE_EN = /^(?:the )?(?:other )?(?:(?:attending|participating) \w+|those present)$/i;
const THERE_ZH = /^(?:与会|在场|到会)(?:官员|人员|嘉宾|人士|代表)$/;

/** 与会官员, to whom somebody spoke: a group whose name says only that it attended, which need not be stated. */
const isAudience = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const { en, zh } = one?.group ?? {};
  return (
    (en !== undefined || zh !== undefined) &&
    (one?.of ?? []).length === 0 &&
    (en === undefined || THERE_EN.test(en)) &&
    (zh === undefined || THERE_ZH.test(zh)) &&
    (record.agenda ?? []).some((item) => item.remarks?.some((remark) => remark.to?.includes(key)))
  );
};

const ATTENDING_ZH = /^(?:与会|到会|参会)(?:专家|学者|人员|嘉宾|人士|代表)$/;

const LISTENING_EN =
  /^(?:the )?(?:audience|listeners|attendees|participants|spectators|viewers|members of the (?:audience|public))$/i;

/** Whether a group is the people counted in the record's attendance: "students" at a talk to 150 students. */
const areCounted = ({ attendance }: DraftRecord, en: string): boolean =>
  attendance?.count !== undefined &&
  attendance.of?.en?.replace(/^the /i, "").toLowerCase() === en.replace(/^the /i, "").toLowerCase();

/** 与会专家, the audience: a group whose name says only that it attended, and that neither speaks nor acts. */
const isThoseThere = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const { en, zh } = one?.group ?? {};
  const more = [one?.of, one?.posts, one?.roles, one?.functions];
  return (
    (zh !== undefined || en !== undefined) &&
    (zh === undefined || ATTENDING_ZH.test(zh)) &&
    (en === undefined || THERE_EN.test(en) || LISTENING_EN.test(en) || areCounted(record, en)) &&
    more.every((list) => (list ?? []).length === 0) &&
    one?.delegation === undefined &&
    !JSON.stringify([record.agreements, record.outcomes, record.followUps]).includes(`"${key}"`) &&
    (record.agenda ?? []).every(
      ({ remarks, people }) =>
        !remarks?.some(({ by, to }) => by?.includes(key) || to?.includes(key)) &&
        !people?.some((each) => each.key === key && each.as !== undefined),
    )
  );
};

/** Characters of a group's name from which it is specific enough for an item that contains it to mean these people. */
const DISTINCT = 6;

const CALLED_ON = /(?:看望|慰问|探望|走访)了?$/;

/** 看望海外教师: a group that people called on, in the record's own words. */
const isCalledOn = (did: string | undefined, group: string | undefined): boolean => {
  const at = group === undefined ? -1 : (did ?? "").indexOf(group);
  return at > 0 && CALLED_ON.test((did ?? "").slice(0, at));
};

/** 看望挂职干部: a group that was the object of an action, in an item's own words. */
const isObjectOfAct = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const { en, zh } = one?.group ?? {};
  const named = [en, zh].filter((text) => text !== undefined);
  const owners = (one?.of ?? []).flatMap(({ name }) => name?.zh ?? []);
  // 看望在乙校进修的甲校教师: the group with its organization in the middle.
  const bare = (text: string | undefined): string | undefined =>
    owners.reduce<string | undefined>((rest, owner) => rest?.replace(owner, ""), text);
  return (record.agenda ?? []).some(({ did, people }) => {
    const owned = en === undefined && owners.length > 0 && owners.every((owner) => did?.zh?.includes(owner));
    return (
      named.length > 0 &&
      (people?.some((each) => each.key === key) ||
        ((!one?.of || owned || isCalledOn(did?.zh, zh)) && named.every((text) => text.length >= DISTINCT))) &&
      (en === undefined || did?.en?.includes(en)) &&
      (zh === undefined || did?.zh?.includes(zh) || (owned && bare(did?.zh)?.includes(zh)))
    );
  });
};

/** "induct Mollie as President Elect": somebody whose name and only post are stated by an item's own words. */
const isAppointed = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const [post, ...more] = one?.posts ?? [];
  const { en, zh } = one?.person?.name ?? {};
  const known = post?.title?.en !== undefined && !post.organization && more.length === 0;
  const said = `${en} as ${post?.title?.en}`;
  return (
    known &&
    en !== undefined &&
    zh === undefined &&
    !one?.functions?.length &&
    !one?.roles?.length &&
    (record.agenda ?? []).some(({ did }) => did?.en?.includes(said))
  );
};

/** Characters of a Chinese group's name from which it is no general noun: 代表, 嘉宾, 负责人. */
const DISTINCT_NOUN = 4;

/** "The minister talked with some of the employees": a group that occurs only in the office's own sentences. */
const isOnlyNarrated = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const { en, zh } = one?.group ?? {};
  const narrated = (record.agenda ?? []).flatMap(({ narrative }) => narrative ?? []);
  const { participants: _, ...rest } = record;
  // 供与会代表参阅 is not about the 代表 of certain organizations.
  const owners = (one?.of ?? []).flatMap(({ name, short }) =>
    [name?.zh, short?.zh].filter((each) => each !== undefined),
  );
  const isMentioned = (text: string, noun: string): boolean =>
    text.includes(noun) &&
    (owners.length === 0 || noun.length >= DISTINCT_NOUN || owners.some((name) => text.includes(name)));
  return (
    (en !== undefined || zh !== undefined) &&
    one?.delegation === undefined &&
    [one?.roles, one?.functions].every((list) => (list ?? []).length === 0) &&
    (en === undefined || narrated.some((text) => text.en?.includes(`the ${en}`))) &&
    (zh === undefined || narrated.some((text) => text.zh !== undefined && isMentioned(text.zh, zh))) &&
    !JSON.stringify(rest).includes(`"${key}"`)
  );
};

/** Whether a group needs no mention of its own: the delegation that the text names, or the audience of what was said. */
export const isUnderstood = (record: DraftRecord, key: PersonKey): boolean =>
  isDelegationItself(record, key) ||
  isAudience(record, key) ||
  groupsOnlyAddressed(record).has(key) ||
  isThoseThere(record, key) ||
  isObjectOfAct(record, key) ||
  isOnlyNarrated(record, key) ||
  isAppointed(record, key);

const words = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;

/** Whether the name of a delegation says who a group is: "mayors" of a "delegation of mayors". */
const isInName = (group: string, name: string | undefined): boolean =>
  name !== undefined && (holdsChinese(group) ? name.includes(group) : words(name).includes(words(group)));

/** "representatives of the club" in "the delegation of the club", of whom only the leader has a name. */
const isOfItsName = (one: Participant | undefined, own: Delegation, lang: Lang): boolean =>
  own.head !== undefined &&
  own.head !== one?.key &&
  one?.ofOpen !== true &&
  (one?.of ?? []).every(({ name }) => isNamedAfter(own.name?.[lang], name?.[lang]));

/** "the delegation of the club", "the club delegation": whose delegation it is; not the town of "the delegation of the Reedham Club". */
export const isNamedAfter = (delegation: string | undefined, name: string | undefined): boolean => {
  if (!delegation || !name) return false;
  if (holdsChinese(name)) return delegation.includes(name);
  const front =
    "(?:^(?:the )?|\\b(?:delegation|team|group|mission|party) (?:of|from) (?:the )?|(?:,| and) (?:the )?)";
  const behind = "(?=$|,| (?:and|in|to) | (?:\\p{Ll}+ )?(?:delegation|team|group|mission|party)\\b)";
  return new RegExp(`${front}${literal(name)}${behind}`, "iu").test(delegation);
};

/** A group that is the same as its delegation, which the text names: "members of the delegation", or the delegation's own name. */
const isDelegationItself = (record: DraftRecord, key: PersonKey): boolean => {
  const one = record.participants?.find((each) => each.key === key);
  const { en, zh } = one?.group ?? {};
  const own = (record.delegations ?? []).find((each) => each.key === one?.delegation);
  const others = (record.participants ?? []).filter(
    (each) => each.delegation === own?.key && each.key !== key && each.key !== own?.head,
  );
  const only = own !== undefined && others.length === 0;
  const of = one?.of ?? [];
  const isAll = (group: string, anybody: RegExp, lang: Lang): boolean =>
    only &&
    (of.length > 0 ? anybody.test(group) && isOfItsName(one, own, lang) : isInName(group, own.name?.[lang]));
  return (
    (en !== undefined || zh !== undefined) &&
    own !== undefined &&
    (en === undefined || MEMBERS_EN.test(en) || isAll(en, ANY_EN, "en")) &&
    (zh === undefined || MEMBERS_ZH.test(zh) || isAll(zh, ANY_ZH, "zh"))
  );
};

/** The companions of the leader of the only delegation, where all of them except the leader did something: they are introduced there. */
const companionsWho = (record: DraftRecord, keys: readonly PersonKey[]): readonly PersonKey[] => {
  const [only, ...more] = record.delegations ?? [];
  const others = (record.participants ?? []).filter(
    ({ key, delegation }) => delegation === only?.key && key !== only?.head,
  );
  const all = others.length > 1 && others.every(({ key, group }) => !group && keys.includes(key ?? ""));
  return only?.head && more.length === 0 && all && !keys.includes(only.head) ? keys : [];
};

/** The participants whom a message mentions one by one when it is realized; "the delegation" mentions nobody. */
export const namedBy = (record: DraftRecord, message: Message): readonly PersonKey[] => {
  switch (message.type) {
    case "visit": {
      const { party } = message;
      const known = party.delegations.length > 0;
      return [...party.hostStaff, ...(known ? party.leaders : leadersOf(record, party))];
    }
    case "meet":
      return message.between ? [] : [...message.hosts, ...message.groups.flat()];
    case "members": {
      const head = record.delegations?.find((one) => one.key === message.delegation)?.head;
      return head === undefined ? message.people : [head, ...message.people];
    }
    case "receive":
    case "accompany":
    case "present":
    case "role":
    case "witnesses":
      return message.people;
    case "scene-attendees":
      return wholeDelegation(record, message.people) ? [] : message.people;
    case "signatories":
      return message.signed.flatMap((one) => one.people);
    case "organize":
    case "arrange":
      return participants(organizersAt(record, message.list));
    case "tour":
    case "talk":
    case "session":
    case "handover": {
      const { scene } = message;
      const roles = [
        ...scene.escorts,
        ...scene.guides,
        ...scene.chairs,
        ...scene.speakers,
        ...scene.receivers,
      ];
      if (message.type === "handover") {
        // A gift to a whole delegation is handed "to the delegation".
        const whole = wholeDelegation(record, scene.receivers) !== undefined;
        const people = (scene.item.people ?? []).map((one) => one.key);
        return whole ? people.filter((key) => !scene.receivers.includes(key)) : people;
      }
      if (message.type === "session") {
        const some = wholeDelegation(record, scene.attendees) ? [] : scene.attendees;
        const there = (key: PersonKey): boolean =>
          record.participants?.some((one) => one.key === key && one.presence === "remote") !== true;
        const own = companionsWho(record, scene.visitors);
        return scene.item.did ? [...roles, ...some, ...own, ...scene.counterparts.filter(there)] : roles;
      }
      const met = message.type === "talk" && message.known ? [] : scene.counterparts;
      const some = scene.led.length > 0 ? scene.led : scene.visitors;
      const beside = scene.listed ? scene.visitors.filter((key) => !keysOfParty(record).has(key)) : [];
      return [...roles, ...met, ...(scene.whole ? beside : some)];
    }
    case "speech":
      return [
        ...(message.by === "all" || speaksAsOne(record, message.by) || speakAsGuests(record, message.by)
          ? []
          : message.by.filter((key) => !isAllOfDelegation(record, key))),
        ...message.remarks.flatMap(({ remark }) => [
          ...(remark.from ?? []),
          ...(remark.act === "introduce" ? (remark.to ?? []) : []),
          remark.onBehalfOf ?? "",
        ]),
      ];
    case "result":
      return message.outcome.type === "result"
        ? []
        : [
            ...(message.outcome.by ?? []),
            ...(isGivenToDelegation(record, message.outcome.to?.participants ?? [])
              ? []
              : (message.outcome.to?.participants ?? [])),
          ];
    case "promised":
      return message.followUps.flatMap(({ followUp }) => {
        const by = followUp.by?.participants ?? [];
        return wholeDelegation(record, by) ? [] : by;
      });
    default:
      return [];
  }
};

/** Whether, of several delegations, only the heads are listed at an item, one of them as its leader: they represent their delegations. */
export const areAllHeads = (
  { delegations = [] }: DraftRecord,
  visiting: readonly string[],
  { item, visitors }: Scene,
): boolean => {
  const heads = delegations.flatMap(({ key, head }) => (visiting.includes(key) && head ? [head] : []));
  return (
    visiting.length > 1 &&
    heads.length === visiting.length &&
    visitors.length === heads.length &&
    heads.every((key) => visitors.includes(key)) &&
    (item.people ?? []).some(({ key, as }) => as === "head" && heads.includes(key))
  );
};
