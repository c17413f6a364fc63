import type { Scene } from "../../content/message";
import { areMoreParties } from "../../content/more-parties";
import type { Discourse } from "../../reference/discourse";
import { receivingOrg, topOf, type Who } from "../../reference/facts";
import { knows, next } from "../../reference/memory";

const CONFERENCE = /(?:会议?|论坛)$/;

/** Whether one delegation attended a conference with a name, without hosts who could be the other side. */
export const isConference = ({ facts, content }: Discourse): boolean =>
  content.relations.visit &&
  !facts.record.theme &&
  CONFERENCE.test(facts.said(facts.record.officialName, "")?.text ?? "") &&
  facts.people.every((who) => !who.present || who.side === "guest" || who.side === "third");

/** Whether others than the delegation were there. */
const isOpenToOthers = ({ facts }: Discourse): boolean =>
  facts.people.some((who) => who.present && who.side === "third");

const THERE = /^(?:与会|参会)/;

/** 与会代表: those at an item whom it lists as a group of all participants. */
export const participantsAt = ({ facts }: Discourse, { item }: Scene): Who | undefined =>
  facts.whos((item.people ?? []).map(({ key }) => key)).find(({ group }) => THERE.test(group?.text ?? ""));

/** Whether the visitors met people of only one organization at an item of a visit to several. */
const isOfTwoSides = ({ facts }: Discourse, scene: Scene | undefined): boolean => {
  if (areMoreParties(facts.record)) return false;
  const met = facts.whos(scene ? [...scene.counterparts, ...scene.receivers] : []);
  const orgs = met.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref && topOf(ref).org;
  });
  return orgs.length > 0 && orgs[0] !== undefined && orgs.every((one) => one === orgs[0]);
};

/** Whether somebody visited somebody else; a meeting without sides is a gathering, like a congress. */
const hasSides = ({ relations }: Discourse["content"]): boolean => {
  const { people, delegations, hostStaff } = relations.party;
  return relations.visit && people.length + delegations.length + hostStaff.length > 0;
};

/** 双方, 各方: those who met apart from other attendees of the event. */
const ofSome = ({ facts }: Discourse, scene: Scene | undefined): string | undefined => {
  if (!scene?.listed || scene.item.activity !== "talks") return undefined;
  const orgs = facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .map((who) => receivingOrg(facts, who));
  const tops = new Set(orgs.map((ref) => ref && topOf(ref).org));
  return tops.size < 2 || tops.has(undefined) ? undefined : tops.size === 2 ? "双方" : "各方";
};

/** Whether all attendees of a signing belong to its two parties, so that these are the two sides of what was said there. */
export const areOfParties = ({ plan, facts }: Discourse): boolean => {
  if (plan.news.type !== "sign" || plan.news.together) return false;
  const { agreement, path } = plan.news;
  const parties = (agreement.parties ?? []).map((party, at) => {
    const ref = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return ref && topOf(ref).org;
  });
  if (parties.length !== 2 || parties.includes(undefined) || parties[0] === parties[1]) return false;
  const there = facts.people.filter((who) => who.present);
  const orgs = there.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref && topOf(ref).org;
  });
  if (parties.every((one) => orgs.includes(one)) && orgs.every((one) => parties.includes(one))) return true;
  const names = parties.map((one) => one?.name.text ?? "");
  const sides = there.map((who) => names.findIndex((name) => isOfParty(who, name)));
  return !there.some((who) => who.group) && sides.includes(0) && sides.includes(1) && !sides.includes(-1);
};

/** Whether a signing was of the hosts' organization with that of all its guests, whoever else of the hosts' region came: the two sides of the talks before it. */
const areHostAndGuests = ({ plan, facts }: Discourse): boolean => {
  if (plan.news.type !== "sign" || plan.news.together) return false;
  const { agreement, path } = plan.news;
  const parties = (agreement.parties ?? []).flatMap((party, at) => {
    const ref = facts.org(party.organization, `${path}.parties[${at}].organization`);
    return ref ? [topOf(ref).org] : [];
  });
  const [other, ...more] = parties.filter((one) => !facts.isHome(one));
  const there = facts.people.filter((who) => who.present);
  const guests = there.filter(({ side }) => side === "guest");
  // 市人大常委会副主任、开发区党工委书记甲: one of several posts is at the other party.
  const ofOther = (who: Who): boolean => {
    const ref = receivingOrg(facts, who);
    const own = [...(ref ? [ref] : []), ...who.posts.flatMap(({ org }) => org ?? [])];
    return own.some((one) => topOf(one).org === other);
  };
  return (
    parties.length === 2 &&
    more.length === 0 &&
    guests.length > 0 &&
    guests.every(ofOther) &&
    there.every(({ side }) => side === "guest" || side === "host")
  );
};

/** Whether a signing was of two organizations, to which all belong who came. */
export const areTwoParties = (discourse: Discourse): boolean =>
  areOfParties(discourse) || areHostAndGuests(discourse);

/** Whether a statement of all at a signing was made by its three or more parties. */
const areOfMoreParties = ({ content }: Discourse, scene: Scene | undefined): boolean =>
  content.messages.some(
    (one) =>
      one.type === "sign" &&
      scene?.item.agreements?.includes(one.agreement.key) === true &&
      (one.agreement.parties ?? []).length > 2,
  );

const BETWEEN = /^(?<one>[^，。；]{2,30})[与和](?<two>[^，。；与和]{2,30}?)(?:举行|召开|开展)/u;

/** Whether two organizations met according to the title, and nobody of a third was present: 双方 of a meeting without sides. */
const areOfTitle = ({ facts }: Discourse): boolean => {
  const { one, two } = BETWEEN.exec(facts.said(facts.record.title, "")?.text ?? "")?.groups ?? {};
  const there = facts.people.filter((who) => who.present);
  const tops = new Set(
    there.map((who) => {
      const ref = receivingOrg(facts, who);
      return ref && topOf(ref).org;
    }),
  );
  return one !== undefined && two !== undefined && tops.size === 2 && !tops.has(undefined);
};

/** Whether somebody holds a post in an organization, or in one of its region: 海角区委副书记, 海角区区长 of 海角区. */
const isOfParty = ({ posts }: Who, name: string): boolean =>
  name.length > 1 && posts.some(({ org, title }) => (org?.name.text ?? title?.text ?? "").startsWith(name));

/** Whether one organization held an event with guests who do not form an organization: 使馆召开侨领座谈会 has no two sides. */
export const isHostsOwn = ({ plan, facts }: Discourse): boolean =>
  plan.event?.type === "hold" &&
  facts.people.filter((who) => who.present && who.side === "guest").every((who) => who.group) &&
  facts.people.some((who) => who.present && who.side === "host");

/** Whether all attendees of an event belong to one organization, so that there are no parties. */
const isOfOneOrganization = ({ facts }: Discourse): boolean => {
  const there = facts.people.filter((who) => who.present);
  const orgs = there.flatMap((who) => {
    const ref = receivingOrg(facts, who);
    return ref ? [topOf(ref).org] : [];
  });
  return orgs.length > 1 && new Set(orgs).size === 1;
};

/** Whether all who met are hosts or guests, and all guests of one organization: two sides, however many organizations the hosts are of. */
const areHostsAndOneGuest = ({ facts, plan }: Discourse): boolean => {
  if (plan.event?.type !== "meet" || areMoreParties(facts.record)) return false;
  const there = facts.people.filter((who) => who.present);
  const guests = there.filter(({ side }) => side === "guest");
  const orgs = guests.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref && topOf(ref).org;
  });
  const [first] = orgs;
  return (
    first !== undefined &&
    orgs.every((org) => org === first) &&
    guests.length < there.length &&
    there.every(({ side }) => side === "host" || side === "guest")
  );
};

/** Officials of the city who escorted the visitors, and said nothing: no third side of the talks. */
const isSilentGroup = ({ scenes }: Discourse["content"], { group, key, of, has }: Who): boolean =>
  group !== undefined &&
  (has("escort") ||
    (of.length > 0 && of.every(({ org }) => /^(?:government|party)$/.test(org.kind ?? "")))) &&
  !scenes.some(({ item }) =>
    item.remarks?.some(({ by }) => by !== undefined && by !== "all" && by.includes(key)),
  );

/**
 * Whether visitors and hosts are the two sides of an item: also if people of a third organization were only at other items, and
 * if no hosts are known.
 */
export const haveTwoSides = (discourse: Discourse, scene: Scene): boolean => {
  const { content, facts } = discourse;
  if (content.relations.twoSides || areHostsAndOneGuest(discourse) || isOfTwoSides(discourse, scene))
    return true;
  const there = facts.people.filter((who) => who.present);
  const third = there.filter((who) => who.side === "third");
  const others = there.filter((who) => who.side !== "third");
  const isAt = (one: Scene, key: string): boolean =>
    one.item.people?.some((each) => each.key === key) === true;
  const elsewhere = third.every(
    (who) =>
      isSilentGroup(content, who) ||
      (!isAt(scene, who.key) && content.scenes.some((one) => one !== scene && isAt(one, who.key))),
  );
  const alone =
    others.every(({ side }) => side === "guest") &&
    !ORGANIZATIONS.test(facts.place(scene.item.venue, "")?.name.text ?? "");
  const known = others.every(({ side }) => side === "guest" || side === "host");
  const oneParty = (facts.record.delegations ?? []).length === 1;
  return known && oneParty && elsewhere && (alone || third.length > 0);
};

/** Whether the visitors met hosts of several organizations, so that 双方 at one item could be those of another. */
export const areOfSeveral = ({ facts, content }: Discourse): boolean => {
  const hosts = facts.people.filter((who) => who.present && who.side === "host");
  const tops = hosts.flatMap((who) => {
    const ref = who.group ? undefined : receivingOrg(facts, who);
    return who.group ? who.of.map((one) => topOf(one).org) : ref ? [topOf(ref).org] : [];
  });
  return content.relations.visit && new Set(tops).size > 1;
};

/** 甲大学等9所高校: a place that is several organizations. */
const ORGANIZATIONS = /、|等(?:\d+|[一二两三四五六七八九十]+)?[所家个地处]/;

/** Whether only the visitors, of one delegation at most, are known to have attended an item: 各方 would not identify anybody. */
export const areAlone = ({ facts, content, plan }: Discourse, { counterparts, receivers }: Scene): boolean =>
  plan.event?.type === "visit" &&
  counterparts.length + receivers.length + content.relations.receivers.length === 0 &&
  (facts.record.delegations ?? []).length < 2 &&
  !facts.people.some((who) => who.present && who.side === "third");

/** Whether an item consists of separate meetings with several organizations, so that no two of them are "both sides". */
export const areSeparateMeetings = ({ facts }: Discourse, scene: Scene | undefined): boolean => {
  if (!scene || !(scene.item.each || scene.summary)) return false;
  const listed = (scene.item.people ?? []).map(({ key }) => key);
  const met = facts.whos(listed.filter((key) => !scene.visitors.includes(key)));
  const orgs = met.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref ? topOf(ref).org : who.key;
  });
  return new Set(orgs).size > 1;
};

/** The three organizations that the title of an item lists. */
const TITLE_OF_THREE =
  /^([^，；、·]+)[、·]([^，；、·]+)[、·]([^，；、·]+?)(?:座谈|会谈|交流|洽谈|工作)?会[谈议]?$/u;

/** 三方: the organizations that the title of an item lists, where nobody but people of all of them were there and no two were sides. */
const partiesOfTitle = ({ facts, content }: Discourse, scene: Scene | undefined): string | undefined => {
  if (!scene || content.relations.twoSides || !/[、·]/u.test(scene.item.title?.zh ?? "")) return undefined;
  const [, ...names] = TITLE_OF_THREE.exec(facts.said(scene.item.title, "")?.text ?? "") ?? [];
  const listed = scene.item.people;
  const there = listed ? facts.whos(listed.map(({ key }) => key)) : facts.people.filter((who) => who.present);
  const at = there.map((who) => {
    const own = [...who.posts.flatMap(({ org }) => org ?? []), ...who.of];
    const forms = own
      .flatMap((org) => [org.org, topOf(org).org])
      .flatMap(({ name, short }) => [name.text, ...(short ? [short.text] : [])]);
    return names.findIndex((name) => forms.includes(name));
  });
  return names.length === 3 && new Set(at).size === 3 && !at.includes(-1) && there.every((who) => who.present)
    ? "三方"
    : undefined;
};

/** 学员, 选手: those who took part in a course or a contest, where the record counts them by this noun. */
export const learners = ({ facts }: Discourse): string | undefined => {
  const of = facts.said(facts.record.attendance?.of, "")?.text ?? "";
  return /^(?:学员|选手|营员)$/.test(of) ? of : undefined;
};

/** Whether the news is a document of three or more parties, which those who came for it do not form two sides of. */
export const isSignedByMore = ({ plan }: Discourse): boolean =>
  plan.news.type === "sign" && (plan.news.agreement.parties ?? []).length > 2;

/** Those who agree: 双方, 各方, 与会人员. */
export const everybody = (discourse: Discourse, scene?: Scene): string => {
  const { content, memory } = discourse;
  const listed = partiesOfTitle(discourse, scene);
  if (listed) return listed;
  if (content.messages.some((one) => one.type === "meet" && one.between)) return "双方";
  if (areHostsAndOneGuest(discourse)) return "双方";
  if (isConference(discourse) && isOpenToOthers(discourse)) return "会议";
  if (!hasSides(content) || isHostsOwn(discourse))
    return areOfParties(discourse) ||
      areOfTitle(discourse) ||
      (scene !== undefined && areHostAndGuests(discourse))
      ? "双方"
      : areOfMoreParties(discourse, scene)
        ? "各方"
        : (ofSome(discourse, scene) ??
          learners(discourse) ??
          next(
            memory,
            "everybody",
            isOfOneOrganization(discourse) ? ["与会人员", "大家"] : ["与会人员", "与会各方"],
          ));
  if (areSeparateMeetings(discourse, scene)) return "各方";
  const two = scene
    ? haveTwoSides(discourse, scene)
    : content.relations.twoSides || isOfTwoSides(discourse, scene);
  return two && !isSignedByMore(discourse) ? "双方" : "各方";
};

/** Whether an item lists all attendees by name, already known from the text: the attendance of one of them adds nothing. */
export const isEverybody = ({ facts, memory }: Discourse, { item }: Scene): boolean => {
  const all = facts.people.filter((who) => who.present);
  return all.every(
    (who) => !who.group && knows(memory, who) && item.people?.some(({ key }) => key === who.key),
  );
};
