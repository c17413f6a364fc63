import { type Line, line } from "../../compose";
import { isSigning, type Message, type Sign } from "../../content/message";
import { joined, type Phrase, plain, say, says, shortest, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Said } from "../../reference/facts";
import { nameOfEvent } from "../event/event-name";
import { shortOrganization, wholeOrganization } from "../organizations/organizations";
import {
  isIntendedApart,
  isPartOfParty,
  partiesTogether,
  partyNames,
  titled,
} from "../organizations/parties";
import { needsWholeName } from "../people/headline-title";
import { isRenewal } from "../results/sign-predicate";
import { documentTitle } from "../words/document-title";
import { classifier, countOf, enumeration, nounIn } from "../words/grammar";
import { placeOfVerb } from "../words/noun-aims";
import { endOnce } from "./common-end";
import { withCountries } from "./countries-of-names";
import { DOES, isFactual, LABEL } from "./factual-title";
import { isFirstOfNamed } from "./first-of-kind";
import { withGiver } from "./giver-of-title";
import { titleFromAfar, withHome, withOwnSubject } from "./headline-home";
import { notHeld } from "./headline-not-held";
import { meetHeadlines, visitHeadlines, visitors, withPost } from "./headline-people";
import { documentSigned } from "./headline-signed";
import { heldBy, titleOfBareKind, withCompaniesBriefly } from "./plain-names";
import { withPublished } from "./published";
import { briefly, documentBeside } from "./short-document";
import { namesSides } from "./sides-of-title";
import { signingsHeadlines } from "./signings-headline";
import { twoDocuments } from "./two-documents";

/** 某区与12家企业签署投资协议: the headline of documents of one title that the first sentence states as one. */
const severalOf = ({ content, ...discourse }: Discourse, sign: Sign): Phrase[] => {
  const several = content.candidates.find((one) => one.type === "signings");
  const own = several?.type === "signings" && several.signed.some((one) => one.sign.id === sign.id);
  if (!own) return [];
  const titles = new Set(several.signed.map((one) => one.sign.agreement.title?.zh));
  return discourse.facts.record.news === undefined || titles.size === 1
    ? signingsHeadlines({ ...discourse, content }, several)
    : [];
};

/** How much longer than a headline the whole names of the parties may make it. */
const FOR_NAMES = 8;

/** The document that parties signed, with their whole names where there is room, otherwise with short ones. */
const signHeadlines = (discourse: Discourse, sign: Sign): Phrase[] => {
  const limit = discourse.facts.style.headline;
  const whole = signedBy(discourse, sign, wholeOrganization);
  const within = (room: number): Phrase[] => whole.filter((words) => textOf(words).length <= room);
  const fitting = [within(limit), within(limit + FOR_NAMES)].find((some) => some.length > 0);
  return fitting ?? signedBy(discourse, sign, calledOrganization);
};

const calledOrganization = (ref: OrgRef): Phrase =>
  needsWholeName(ref) ? phrase(ref.name) : shortOrganization(ref);

/** 云雀 of 云雀市: the region of the office, to which projects without named parties belong. */
const ofRegion = ({ facts }: Discourse): Phrase => {
  const home = facts.org(facts.record.home, "home");
  const region = /^(\p{Script=Han}{2,4})[市县区](?:人民政府)?$/u.exec(home?.name.text ?? "")?.[1];
  return home && region && !facts.said(facts.record.city, "")?.text.startsWith(region)
    ? plain(region, [home.name.path])
    : plain("");
};

const signedBy = (discourse: Discourse, sign: Sign, called: (ref: OrgRef) => Phrase): Phrase[] => {
  const { facts } = discourse;
  const { agreement, path } = sign;
  const title = documentTitle(facts, agreement, `${path}.title`);
  if (!title) return [];
  const all = severalOf(discourse, sign);
  if (all.length > 0) return all;
  const names = partyNames(discourse, sign, (ref) =>
    isPartOfParty(discourse, sign, ref) ? plain("") : called(ref),
  ).filter(says);
  const count = agreement.count ?? 0;
  const short = documentBeside(title, names.map(textOf), (agreement.parties ?? []).length);
  const what =
    count > 1
      ? say`${plain(`${count}${classifier(title.text)}`, [`${path}.count`])}${phrase(title)}`
      : sign.together
        ? (twoDocuments(discourse, sign, short) ??
          say`${titled(discourse, sign, short)}等${countOf(sign.together.length + 1)}份文件`)
        : titled(discourse, sign, short);
  const who =
    names.length === 1
      ? partiesTogether(discourse, sign, names)
      : names.length > 3
        ? say`${joined(names.slice(0, 2), "、")}等`
        : names.length === 2
          ? partiesTogether(discourse, sign, names)
          : (endOnce(names) ?? enumeration(names));
  const city = facts.said(facts.record.city, "city");
  switch (agreement.status) {
    case "intended":
      if (names.length === 0) return [];
      if (/意向(?:协议书?|书)》?$/.test(short.text)) return [say`${who}达成${what}`];
      return isIntendedApart(short.text) ? [say`${who}就${what}达成意向`] : [say`${who}达成${what}意向`];
    case "planned":
      return names.length > 0 ? [say`${who}拟签署${what}`] : [];
    case "signed":
    case undefined:
      return names.length > 0
        ? [what, ...briefly(title, count > 1 || sign.together !== undefined)].map(
            (one) => say`${who}${isRenewal(discourse, sign) ? "续签" : "签署"}${one}`,
          )
        : [
            say`${ofRegion(discourse)}${what}${city ? say`在${phrase(city)}` : ""}${count > 1 && /项目$/.test(title.text) ? "签约" : "签署"}`,
          ];
    default:
      return [];
  }
};

const holdHeadlines = (discourse: Discourse): Phrase[] => {
  const { facts } = discourse;
  const { record } = facts;
  const official = facts.said(record.officialName, "officialName");
  const theme = facts.said(record.theme, "theme");
  const venue = facts.place(record.venue, "venue");
  const city = facts.said(record.city, "city") ?? venue?.city;
  const at = (name: string): Phrase =>
    city && !name.includes(city.text.replace(/市$/, ""))
      ? say`在${phrase(city)}`
      : venue && !city
        ? say`在${venue.org ? wholeOrganization(venue.org) : phrase(venue.name)}`
        : plain("");
  const host = (record.organizers ?? []).flatMap((organizer, i) =>
    organizer.tier === "host"
      ? (facts.org(organizer.organization, `organizers[${i}].organization`) ?? [])
      : [],
  );
  const hosts = host.length > 0 && host.length <= 2 ? joined(host.map(shortOrganization), "、") : undefined;
  if (official)
    return [
      ...(hosts ? heldBy(hosts, official) : []),
      say`${phrase(official)}${at(official.text)}举行`,
      say`${phrase(official)}举行`,
    ];
  const noun = record.kind === "seminar" ? "研讨会" : "活动";
  return [
    ...(hosts ? [say`${hosts}举办${noun}`] : []),
    ...(theme ? [say`“${phrase(theme)}”${noun}${at(theme.text)}举行`] : []),
  ];
};

/** The content of a news message in a headline, the fullest form first. */
const composed = (discourse: Discourse, news: Message): Phrase[] => {
  switch (news.type) {
    case "sign":
      return signHeadlines(discourse, news);
    case "signings":
      return signingsHeadlines(discourse, news);
    case "visit":
      return visitHeadlines(discourse, news);
    case "meet":
      return meetHeadlines(discourse, news);
    case "hold":
      return holdHeadlines(discourse);
    default:
      return [];
  }
};

const SIGNS = /签|协议|备忘录|意向|缔结|结为|共建/;
/** 甲会、乙团座谈会召开: that talks were held is less informative than who met whom. */
const TALKS_HELD = /[、与和].*(?:(?:座谈会|交流会|会谈|茶话会)(?:召开|举行|举办)|座谈)$/;

/** How much longer than a headline the office's own title may be: visitors of several organizations need room, as do several parties. */
const roomFor = ({ plan }: Discourse, news: Message): number => {
  const several = news.type === "visit" && news.party.leaders.length > 1;
  // A headline of the meeting at which they signed would lack the news.
  const signed = isSigning(news) && (plan.event?.type === "meet" || plan.event?.type === "hold");
  return several || signed ? 12 : 8;
};

/** 甲举办乙座谈会, 甲出席乙大会: what somebody did with an event of a long name, without which the headline would lack its subject. */
const NAMES_EVENT = /^[^，。；]{4,}(?:举办|举行|召开|出席|参加)[^，。；]{12,}$/u;
const FOR_EVENT = 20;

/** Whether one of the documents signed at several stops of a visit has no name, so that a title of the visit is more informative. */
const areUnnamed = ({ plan, facts }: Discourse, news: Message): boolean =>
  news.type === "signings" &&
  plan.event?.type === "visit" &&
  facts.record.news === undefined &&
  news.signed.some(({ sign }) =>
    /^(?:相关|有关)(?:合作)?(?:协议|文件)书?$/.test(sign.agreement.title?.zh ?? ""),
  );

/** Whether all parties of what was signed on a visit are others than the visitors, the office and those whom the title names. */
const isSignedByOthers = ({ plan, facts }: Discourse, news: Message): boolean => {
  if (news.type !== "signings" || plan.event?.type !== "visit" || facts.record.news !== undefined)
    return false;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const home = facts.said(facts.record.home?.name, "")?.text;
  return news.signed.every(({ sign }) =>
    (sign.agreement.parties ?? []).every(({ organization }, at) => {
      const party = facts.org(organization, `${sign.path}.parties[${at}].organization`);
      const names = [party?.name.text, party?.org.short?.text].filter((name) => name !== undefined);
      return names.every((name) => name !== home && !title.includes(name));
    }),
  );
};

/** A course, whose ceremony at its beginning or end is what the event is called: 研修班结业典礼. */
const COURSE = /^[^“”]{4,}?(?:研修班|培训班|研讨班|进修班|交流营|夏令营|冬令营|训练营|展览会|论坛)(?=.)/u;
const PRAISE = /(?:圆满|成功|顺利|隆重)(?=[结开闭落举召])/u;

/** The office's own title is used if it is a factual clause: a verb, a named side, nothing that only its own page explains. */
const ownTitle = (discourse: Discourse, news: Message): Said | undefined => {
  const { facts } = discourse;
  const said = titleFromAfar(discourse);
  const title = said && { ...said, text: said.text.replace(PRAISE, "") };
  if (!title || !isFactual(title.text)) return undefined;
  const aside = areUnnamed(discourse, news) || isSignedByOthers(discourse, news);
  if (isSigning(news) && !SIGNS.test(title.text) && !aside) return undefined;
  if (news.type === "meet" && TALKS_HELD.test(title.text)) return undefined;
  const room = NAMES_EVENT.test(title.text) ? FOR_EVENT : roomFor(discourse, news);
  if (title.text.length > facts.style.headline + room) return undefined;
  const people = facts.people.flatMap((who) => (who.name && who.name.text.length > 1 ? [who.name.text] : []));
  const orgs = facts
    .allOrgs()
    .flatMap((org) => [
      org.name.text,
      org.short?.text ?? "",
      org.name.text.replace(/[省市县区]?人民政府$/, ""),
    ])
    .concat(facts.said(facts.record.home?.name, "")?.text ?? [])
    .filter((name) => name.length > 1);
  const others = [
    facts.record.officialName,
    facts.record.partOf?.name,
    ...(facts.record.delegations ?? []).map((one) => one.name),
  ].flatMap((text) => facts.said(text, "")?.text ?? []);
  const bare = people.some((name) => title.text.startsWith(name));
  const noun =
    news.type === "hold" ? nounIn(facts.said(facts.record.officialName, "")?.text ?? "") : undefined;
  const main = /^(.{6,})(?:——|：)/.exec(facts.said(facts.record.officialName, "")?.text ?? "")?.[1];
  const called = nameOfEvent(discourse)?.text;
  // 《某规划》 of 《某规划》评审会, 某某研修班 of 某某研修班结业典礼.
  const subject = /^《[^》]{4,}》/.exec(called ?? "")?.[0];
  const course = news.type === "hold" ? COURSE.exec(called ?? "")?.[0] : undefined;
  const named = [
    ...(subject ? [subject] : []),
    ...(course ? [course] : []),
    ...(noun ? [noun] : []),
    ...(called ? [called] : []),
    ...(main && news.type === "hold" ? [main] : []),
  ];
  // 某航线正式开航: what was launched.
  const launched =
    news.type === "result" && news.outcome.type === "launch"
      ? facts.list(news.outcome.points, "").map(({ text }) => text)
      : [];
  // 甲区、乙区知识产权协会: of several organizations with a common end the title has all.
  const ends = orgs.flatMap((name) =>
    (name.length > 8 ? [name.slice(-6)] : []).filter((end) => !end.startsWith("驻")),
  );
  const sides =
    namesSides(title.text, news) ||
    [...people, ...orgs, ...ends, ...others, ...named, ...launched].some((name) =>
      title.text.includes(name),
    ) ||
    isFirstOfNamed(title.text, () => [
      ...orgs,
      ...others,
      ...named,
      facts.said(facts.record.purpose, "")?.text ?? "",
    ]);
  const whole = news.type === "hold" && !facts.record.officialName && !facts.record.theme;
  return (sides || whole) && !bare ? withPostBefore(discourse, title) : undefined;
};

/** What is called after somebody with a title. */
const NAMED_AFTER = /^(?:专家)?(?:工作[站室]|团队|课题组|实验室|基金|奖)/;

/** 某会主席安例一行拜访 for 某会安例主席率团拜访: the post before the name, as everywhere, and no letters in brackets at the end. */
const withPostBefore = ({ facts }: Discourse, title: Said): Said => {
  const swapped = facts.people.reduce((text, { name, posts }) => {
    const post = posts.find((fact) => name && fact.title && text.includes(`${name.text}${fact.title.text}`));
    if (!name || name.text.length < 2 || !post?.title) return text;
    const called = `${post.title.text}${name.text}`;
    const [front = "", rest = ""] = text.split(`${name.text}${post.title.text}`);
    // 安例院士工作站 is a name of its own.
    if (NAMED_AFTER.test(rest)) return text;
    return `${front}${called}${rest.replace(/^率团(?=拜访|访问|到访|来访|考察|走访)/, "一行")}`;
  }, title.text);
  const text = swapped.replace(/（[A-Za-z]+）$/, "").replace(/总领(?:事)?馆(?=总领事)|大使馆(?=大使)/, "");
  return { ...title, text };
};

/** Characters of a post, or of its end (大使 of 驻某国大使), at the beginning of what follows a name. */
const lengthOfPost = (post: string, behind: string): number => {
  for (let from = 0; from < post.length - 1; from += 1)
    if (behind.startsWith(post.slice(from))) return post.length - from;
  return 0;
};

/** 甲副局长赴北京…… becomes 某市某局副局长甲赴北京……: a name that opens the title brings its post. */
const postedTitle = (discourse: Discourse, title: Said): Phrase | undefined => {
  if (!isFactual(title.text)) return undefined;
  const who = discourse.facts.people.find(
    (one) => one.name && one.name.text.length > 1 && title.text.startsWith(one.name.text),
  );
  if (!who?.name) return undefined;
  // Of several names that open a title, none has a post alone: 甲、乙会见友城来宾.
  const beside = title.text.slice(who.name.text.length);
  if (discourse.facts.people.some((one) => one.name && beside.startsWith(`、${one.name.text}`)))
    return headsOfOrganizations(discourse, title) ?? phrase(title);
  const full = withPost(who, discourse.facts);
  if (!full) return undefined;
  const held = Math.max(
    0,
    ...who.posts.flatMap((fact) => (fact.title ? [lengthOfPost(fact.title.text, beside)] : [])),
  );
  const rest = beside.slice(held);
  return DOES.test(rest) ? say`${full}${plain(rest, [title.path])}` : undefined;
};

const HEAD = /(?:会长|主席|理事长|校长|院长|总经理|董事长|总裁|主任|秘书长)$/;
const MET = /^(?:一行)?(?:到访|访问|来|到|赴|拜访|走访|考察|参访)/;

/** 甲商会、乙商会负责人到访某地 for 安例、博例到访某地: a title of bare names whom no reader knows, by whom they head. */
const headsOfOrganizations = (discourse: Discourse, title: Said): Phrase | undefined => {
  const { facts } = discourse;
  const named = facts.people.filter(
    ({ name }) => name && name.text.length > 1 && title.text.includes(name.text),
  );
  const list = named.map(({ name }) => name?.text ?? "");
  const ordered = [...list].sort((a, b) => title.text.indexOf(a) - title.text.indexOf(b));
  const front = ordered.join("、");
  const rest = title.text.slice(front.length);
  const whos = ordered.flatMap((name) => named.filter((who) => who.name?.text === name));
  const posts = whos.flatMap(({ posts: [first] }) => (first?.org && first.title ? [first] : []));
  const refs = posts.flatMap(({ org }) => (org ? [org] : []));
  const apart = new Set(refs.map(({ org }) => org)).size === whos.length && whos.length === 2;
  if (!title.text.startsWith(front) || !MET.test(rest) || !apart || posts.length !== whos.length)
    return undefined;
  if (!posts.every((post) => HEAD.test(post.title?.text ?? ""))) return undefined;
  return say`${joined(refs.map(shortOrganization), "、")}负责人${plain(rest.replace(/^一行/, ""), [title.path])}`;
};

/** 赴京拜会驻华使馆: a title without a subject. */
const SUBJECTLESS = /^(?:赴|到|走访|考察|调研|拜访|拜会)/;

/** 外办主任安例赴京拜会驻华使馆: the visitors, before a title that states only what they did. */
const withSubject = (discourse: Discourse, news: Message, title: Said): Phrase | undefined => {
  if (news.type !== "visit" || !SUBJECTLESS.test(title.text) || LABEL.test(title.text)) return undefined;
  const limit = discourse.facts.style.headline + roomFor(discourse, news);
  return visitors(discourse, news)
    .map((who) => say`${who}${phrase(title)}`)
    .find((words) => textOf(words).length <= limit);
};

/** How much longer than a headline a title with the post of its subject may be. */
const roomForPost = ({ plan }: Discourse, text: string): number =>
  NAMES_EVENT.test(text) ? FOR_EVENT + FOR_NAMES : plan.news.type === "visit" ? 6 : 0;

/** The headline: the news in the office's own factual title, otherwise composed from declared short names. */
export const headline = (discourse: Discourse): Line | undefined => {
  const { facts, plan } = discourse;
  if (facts.record.status !== "held") return notHeld(discourse);
  const title = titleFromAfar(discourse);
  const asPrinted = (said: Said): Phrase => withHome(discourse, withOwnSubject(discourse, said));
  const own = ownTitle(discourse, plan.news);
  const limit = facts.style.headline;
  const bare = plan.news.type === "hold" ? titleOfBareKind(facts, title) : undefined;
  const event = plan.event && plan.event !== plan.news ? composed(discourse, plan.event) : [];
  const news = composed(discourse, plan.news);
  const made = [...news, ...event];
  const room = limit + (plan.news.type === "sign" || plan.news.type === "hold" ? FOR_NAMES : 0);
  const fits = made.find((words, at) => textOf(words).length <= (at < news.length ? room : limit));
  const reported = title && (!isSigning(plan.news) || SIGNS.test(title.text));
  const posted = reported && postedTitle(discourse, title);
  const full =
    posted && textOf(posted).length <= limit + roomForPost(discourse, textOf(posted)) ? posted : undefined;
  const act = title && (withSubject(discourse, plan.news, title) ?? withGiver(discourse, title));
  const words =
    documentSigned(discourse, plan.news, signHeadlines) ??
    full ??
    act ??
    (own && asPrinted(own)) ??
    (bare && asPrinted(bare)) ??
    fits ??
    (title && DOES.test(title.text) && title.text.length <= limit ? asPrinted(title) : undefined) ??
    shortest(made) ??
    (title && asPrinted(title));
  if (!words || !says(words)) return undefined;
  const at = placeOfVerb(textOf(words));
  const whole = at === undefined ? words : spliced(words, at, at, "开展");
  const named = withCompaniesBriefly(facts, withCountries(discourse, whole));
  return line("headline", withPublished(discourse, named));
};
