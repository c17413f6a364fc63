import type { DraftRecord, Participant } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { familyOf } from "./roster";
import { isTalks } from "./sittings";

const VISITS: ReadonlySet<string> = new Set(["inspection", "reception", "outbound_visit", "meeting"]);

const ASSEMBLY_ZH = /(?:大会|年会|理事会|(?:全体|代表|理事|换届|委员|常务)(?:委员|理事|会员)?会议)$/;
const ASSEMBLY_EN =
  /\b(?:congress|convention|(?:general|annual) (?:meeting|assembly|conference))(?: of (?!.* (?:with|between) ).+)?$/i;

const GATHERING =
  "(?:纪念活动|庆祝活动|庆典|纪念会|庆祝会|纪念大会|庆祝大会|交流会|推介会|洽谈会|恳谈会|对接会|发布会|招待会|联谊会|酒会)";
const GATHERING_ZH = new RegExp(`${GATHERING}$`);
/** 物流交流会在湖滨举行, 甲市与乙市举行结好纪念活动: a title that reports a gathering; talks of two are not a gathering. */
const GATHERING_TITLE_ZH = new RegExp(
  `(?:(?:举行|举办|召开)[^，。；]*${GATHERING}|^[^，。；、与和]*${GATHERING}(?:在[^，。；]+)?(?:举行|举办|召开))$`,
);

const CONVENED_ZH = /^[^，。；、与和]{2,24}(?:召开|举行|举办)([^，。；]{2,30}会)$/;
const CONVENED_EN = /\b(?:hosts?|holds?|held|hosted|convenes?|convened)\b/i;

/** 使馆召开企业新年座谈会: a meeting with a name that one organization called for groups of people, according to its title; it is not a visit. */
const isConvened = ({ officialName, title, organizers = [], participants = [] }: DraftRecord): boolean => {
  const held = CONVENED_ZH.exec(title?.zh ?? "")?.[1];
  const own = officialName?.zh;
  const guests = participants.filter(({ side }) => side === "guest");
  return (
    held !== undefined &&
    own !== undefined &&
    (held.includes(own) || own.includes(held)) &&
    (title?.en === undefined || CONVENED_EN.test(title.en)) &&
    organizers.length === 0 &&
    guests.length > 0 &&
    guests.every(({ group }) => group !== undefined)
  );
};

const MANY = 20;
const FORM_EN =
  /\b(?:workshop|seminar|forum|lunch|luncheon|dinner|breakfast|brunch|reception|networking|symposium|conference|roundtable|round table|info(?:rmation)? session|open day)\b/i;

/** "workshop lunch": a meeting of many that its English title calls by the form of an event, to which single guests came. */
export const isTitledGathering = (record: DraftRecord): boolean => {
  const { kind, officialName, title, attendance, delegations = [], agenda = [] } = record;
  return (
    kind === "meeting" &&
    officialName === undefined &&
    title?.en !== undefined &&
    title.zh === undefined &&
    FORM_EN.test(title.en) &&
    (attendance?.count ?? 0) >= MANY &&
    !delegations.some(({ side }) => side === "guest") &&
    agenda.length > 1 &&
    !agenda.some(({ activity }) => activity === "talks")
  );
};

/** Whether a meeting was a congress, a celebration or the like by its formal name or its title: its attendees are not visitors. */
export const isAssembly = (record: DraftRecord): boolean => {
  const { kind, officialName, title } = record;
  return (
    kind === "meeting" &&
    (isConvened(record) ||
      isTitledGathering(record) ||
      ASSEMBLY_ZH.test(officialName?.zh ?? "") ||
      ASSEMBLY_EN.test(officialName?.en ?? "") ||
      (officialName?.en === undefined && GATHERING_ZH.test(officialName?.zh ?? "")) ||
      (!officialName && title?.en === undefined && GATHERING_TITLE_ZH.test(title?.zh ?? "")))
  );
};

/** 某会参加某某联席会议: whether the title says that the attendees took part in the larger event, which has no receiving hosts. */
export const attendsLarger = ({ title, partOf, participants = [] }: DraftRecord): boolean => {
  const name = partOf?.name?.zh;
  const attends = name !== undefined && /(?:参加|出席)([^，。；]{4,})$/.exec(title?.zh ?? "")?.[1];
  return (
    partOf?.how === "at" &&
    typeof attends === "string" &&
    name?.includes(attends) === true &&
    title?.en === undefined &&
    !participants.some(({ side }) => side === "host")
  );
};

/** The visitor comes before the verb: 甲大学访问乙研究所, but not 访问. */
const VISITED_ZH = /\p{Script=Han}{2}(?:访问|到访|来访|走访|拜访)/u;
const VISITED_EN = /\S\s(?:visits?|visited|calls? on)\b/i;
const HELD_ZH = /举行|举办|召开|签署|签订|签约|缔结|论坛|研讨会|座谈会|报告会|交流会|仪式/;
const HELD_EN = /\b(?:hosts?|holds?|held|signs?|signed|seminar|forum|conference|workshop|ceremony)\b/i;

/** 甲大学访问乙研究所开展交流: a title that reports only the visit during which the talks or the signing took place. */
const isTitledByVisit = ({ kind, officialName, theme, title, participants = [] }: DraftRecord): boolean => {
  if (kind !== "seminar" && kind !== "signing") return false;
  if (officialName || theme || !participants.some(({ side }) => side === "guest")) return false;
  const { zh, en } = title ?? {};
  const chinese = zh === undefined || (VISITED_ZH.test(zh) && !HELD_ZH.test(zh));
  const english = en === undefined || (VISITED_EN.test(en) && !HELD_EN.test(en));
  return (zh ?? en) !== undefined && chinese && english;
};

/** 甲区书记率队赴乙园区签署协议: a signing at one party, by nobody known, to which the head of a delegation of the other came. */
const isSignedOnVisit = (record: DraftRecord): boolean => {
  const { kind, officialName, theme, venue, delegations = [], agreements = [], participants = [] } = record;
  const [delegation, ...others] = delegations.filter(({ side }) => side === "guest");
  const [agreement, ...more] = agreements;
  const head = participants.find(({ key }) => key === delegation?.head);
  const names = familyOf(head?.posts?.[0]?.organization);
  const parties = (agreement?.parties ?? []).map(({ organization }) => familyOf(organization)[0] ?? "");
  const at = parties.indexOf(familyOf(venue?.organization)[0] ?? "-");
  const home = parties.findIndex((one) => names.includes(one));
  const single = others.length === 0 && more.length === 0 && parties.length === 2 && !parties.includes("");
  const hosts = participants.some(({ side }) => side === "host");
  const signed = (agreement?.parties ?? []).some(({ signatories = [] }) => signatories.length > 0);
  // Nobody visits a room.
  const inside = venue?.organization?.name;
  const room = venue?.name?.zh !== inside?.zh || venue?.name?.en !== inside?.en;
  if (signed || room) return false;
  return kind === "signing" && !officialName && !theme && single && hosts && at >= 0 && home === 1 - at;
};

/** What somebody travels for, rather than what two parties sign for: 考察学习, 开展对口合作工作, but not 开展联合研究. */
const AIM_ZH = /^(?:(?:考察|参观|访问|学习|调研|走访|参访|交流(?=学习|参观|考察|访问|$))|开展[^，；]*工作$)/u;
const AIM_EN = /^(?:to )?(?:visit|tour|inspect|study|survey|learn)\b/i;

/** Whether a purpose is that of a journey, in Chinese and also in English where the title of the record has both. */
const isAimOfJourney = ({ title, purpose }: DraftRecord): boolean =>
  AIM_ZH.test(purpose?.zh ?? "") && (title?.en === undefined || AIM_EN.test(purpose?.en ?? ""));

/** 甲与乙签订协议: a title that reports a signing, and no visit or meeting beside it. */
const SIGNS_ZH = /签(?:署|订|定|约|字|下)|缔结|结为/u;
const MEETS_ZH = /访|会见|会谈|座谈|考察/u;

/**
 * Whether the two sides of a Chinese record held talks with somebody who is known for nothing else: 甲一行来访，与乙座谈, no guests of
 * the signing. Where the title reports only the signing, it is the event, unless it took place at a meeting: 会见与签约.
 */
const areTalksOfVisit = ({ title, agenda = [], participants = [] }: DraftRecord): boolean => {
  const elsewhere = agenda.filter((item) => !isTalks(item)).flatMap(({ people = [] }) => people);
  const met = agenda.some(({ activity, title }) => activity === "signing" && MEETS_ZH.test(title?.zh ?? ""));
  return (
    title?.zh !== undefined &&
    title.en === undefined &&
    (!SIGNS_ZH.test(title.zh) || MEETS_ZH.test(title.zh) || met) &&
    agenda.some(isTalks) &&
    participants.some(
      ({ key, roles = [] }) => roles.length === 0 && !elsewhere.some((one) => one.key === key),
    )
  );
};

/** Those who travelled to a signing: its guest delegations' heads, or the guests where no delegation is known. */
const travellersOf = ({ delegations = [], participants = [] }: DraftRecord): Participant[] =>
  delegations.length > 0
    ? delegations.flatMap(({ head }) => participants.find(({ key }) => key === head) ?? [])
    : participants.filter(({ side, person }) => side === "guest" && person);

/**
 * A signing during a journey of the delegations of parties: its purpose is that of the journey, or it lasted several
 * days, on one of which the document was signed. Nobody travelled where it was online or in the city of the delegation.
 */
const isSignedOnJourney = (record: DraftRecord): boolean => {
  const { kind, officialName, theme, when, venue, city, areas, online } = record;
  const { delegations = [], agreements = [] } = record;
  const travellers = travellersOf(record);
  const own = travellers.flatMap(({ posts = [] }) => posts.flatMap(({ organization }) => organization ?? []));
  const names = own.flatMap(familyOf);
  const organizations = agreements.flatMap(({ parties = [] }) => parties.map((one) => one.organization));
  const parties = new Set(organizations.map((one) => familyOf(one)[0] ?? ""));
  // 甲市软件协会考察团: a delegation of which only the name is known.
  const called = delegations.flatMap(({ name }) => [name?.zh, name?.en]).filter((one) => one !== undefined);
  const isOwn = (one: DraftOrg | undefined): boolean =>
    names.includes(familyOf(one)[0] ?? "-") ||
    [one?.name?.zh, one?.name?.en].some((name) => name && called.some((text) => text.startsWith(name)));
  // 湖滨职业学院 has the city in its name.
  const named = city?.zh?.replace(/[市县]$/u, "") ?? "";
  const atHome =
    (["zh", "en"] as const).some(
      (language) => city?.[language] && own.some((one) => one.city?.[language] === city[language]),
    ) || own.some(({ name }) => named.length > 1 && name?.zh?.startsWith(named));
  const away = travellers.some(({ presence }) => presence === "remote" || presence === "absent");
  if ((online ?? "no") !== "no" || away || atHome) return false;
  // A venue that belongs to neither party, such as a hotel, is no destination.
  const there = !venue || parties.has(familyOf(venue.organization)[0] ?? "-");
  const days = when?.start !== undefined && when.end !== undefined && when.end !== when.start;
  const goal = city ?? venue ?? areas?.[0];
  if (kind !== "signing" || officialName || theme || !there || !goal) return false;
  if (!delegations.every(({ side }) => side === "guest")) return false;
  if (parties.size < 2 || parties.has("") || !organizations.some(isOwn)) return false;
  const single = delegations.length === 1 && agreements.length === 1 && parties.size === 2;
  return isAimOfJourney(record) || (single && (days || areTalksOfVisit(record)));
};

/** 洽谈合作并捐赠设备, 现场帮带，送去设备: what somebody travels for, which begins with another act than the gift, or with an act of travellers. */
const TO_GIVE_ZH = /^[^，；]{2,}(?:，|并|、|和|以及)(?:向[^，；]{2,20})?(?:捐赠|赠送|送去|送上|捐献|捐助)/u;

/** The heads of the handovers of a record, and those who gave what its outcomes report. */
const giversOf = ({ outcomes = [], agenda = [] }: DraftRecord): string[] => [
  ...outcomes.flatMap(({ type, by = [] }) => (type === "gift" ? by : [])),
  ...agenda.flatMap(({ activity, people = [] }) =>
    activity === "handover" ? people.filter(({ as }) => as === "head").map(({ key }) => key) : [],
  ),
];

/** Whether the only delegation of a Chinese record without a kind gave on a journey with a further aim what the title reports as given. */
const isGivenOnJourney = (record: DraftRecord): boolean => {
  const { officialName, theme, title, purpose, city, venue, delegations = [] } = record;
  if (officialName || theme || !purpose?.zh || !(city ?? venue)) return false;
  const { participants = [] } = record;
  const [delegation, ...others] = delegations;
  const head = participants.find(({ key }) => key === delegation?.head);
  if (others.length > 0 || delegation?.side !== "guest" || !head) return false;
  const givers = giversOf(record);
  const own = (head.posts ?? []).flatMap(({ organization }) => organization?.name?.zh ?? []);
  const at = city?.zh?.replace(/[市县]$/u, "") ?? "-";
  return (
    title?.zh !== undefined &&
    title.en === undefined &&
    /[捐赠]/u.test(title.zh) &&
    givers.every((key) => participants.find((one) => one.key === key)?.delegation === delegation.key) &&
    (givers.length > 0 || own.some((name) => title.zh?.startsWith(name))) &&
    !own.some((name) => name.startsWith(at)) &&
    (TO_GIVE_ZH.test(purpose.zh) || AIM_ZH.test(purpose.zh))
  );
};

/** Whether one side visited another, by the kind of the event or by its title. */
export const isVisit = (record: DraftRecord): boolean =>
  (record.kind === "other" && isGivenOnJourney(record)) ||
  isTitledByVisit(record) ||
  isSignedOnVisit(record) ||
  isSignedOnJourney(record) ||
  (VISITS.has(record.kind) && !isAssembly(record));
