import type { FollowUp } from "../../events/shape";
import type { Text } from "../../events/values";
import { isAboutGift, isFactOfGift } from "../content/described-things";
import type { Message, Promised, Speech } from "../content/message";
import { keyOfPlace } from "../content/place-names";
import { answers, onlyRemark } from "./answers";
import { satWith } from "./reception-talks";

const words = (text: Text | undefined): number =>
  text?.en?.split(/\s+/).length ?? Math.ceil((text?.zh?.length ?? 0) / 2);

/** The length of the points of a speech: about words in English, pairs of characters in Chinese. */
const weightOf = (message: Message): number =>
  message.type !== "speech"
    ? 0
    : message.remarks.reduce(
        (n, { remark }) =>
          n + (remark.points ?? []).reduce((sum, point) => sum + words(point), words(remark.quote)),
        0,
      );

const SHORT_SPEECH = 14;
const MAX_SPEAKERS = 5;

/** The length of what two speakers of two sides said up to which it shares a sentence: "Lee said A, and Ray asked for B". */
const BRIEF_WORDS = 10;

/** Whether only one of two speakers is a visitor, and they did different things: what they said has nothing in common. */
const areOfOtherSides = (head: Speech, next: Speech): boolean => {
  const isGuest = ({ by, scene }: Speech): boolean =>
    by !== "all" && by.some((key) => scene.visitors.includes(key));
  const alike = onlyRemark(head)?.act === onlyRemark(next)?.act;
  return isGuest(head) !== isGuest(next) && !alike && weightOf(head) + weightOf(next) > BRIEF_WORDS;
};

/** Several speakers with one short act each: one sentence. */
const speakAlike = (head: Message, joined: readonly Message[], next: Message): boolean => {
  if (head.type !== "speech" || next.type !== "speech" || head.scene !== next.scene) return false;
  if (head.by === "all" || next.by === "all") return false;
  const speeches = [head, ...joined].filter((message) => message.type === "speech");
  if (head.bare || next.bare) return head.bare && next.bare && speeches.length < MAX_SPEAKERS * 2;
  const speakers = speeches.flatMap((message) => (message.by === "all" ? [] : message.by));
  if (next.by.some((key) => speakers.includes(key))) return false;
  if (areOfOtherSides(head, next) && !answers(head, next)) return false;
  const [a, b] = [onlyRemark(head), onlyRemark(next)];
  if (!a || !b || a.counted || b.counted || a.quote || b.quote) return false;
  if (a.act === "convey" || b.act === "convey")
    return (
      a.act === b.act &&
      JSON.stringify(a.message) === JSON.stringify(b.message) &&
      (a.points ?? []).length === 0 &&
      (b.points ?? []).length === 0
    );
  const short = speeches.every((one) => weightOf(one) <= SHORT_SPEECH) && weightOf(next) <= SHORT_SPEECH;
  if (!short || (a.points ?? []).length > 1 || (b.points ?? []).length > 1) return false;
  return a.act === b.act ? speeches.length < MAX_SPEAKERS : speeches.length < 2;
};

/** A speech without recorded words directly after a short part of the programme: too little for a sentence of its own. What all did was elsewhere. */
const spokenNext = (
  { scene }: Message & { type: "session" },
  joined: readonly Message[],
  next: Message & { type: "speech" },
): boolean =>
  joined.every((message) => message.type === "speech" && message.scene === scene) &&
  !scene.item.did &&
  [scene.item.topics, scene.item.sections, scene.item.organizers, scene.item.remarks].every(
    (list) => (list ?? []).length === 0,
  ) &&
  scene.told === next.scene.told &&
  !next.scene.item.title &&
  !next.scene.item.venue &&
  !next.scene.item.when;

const MAX_PROMISES = 4;

/** What one owner promises with the same degree of commitment, without a deadline or a recipient: one subject for all of it. */
const promisedAlike = (head: Message, joined: readonly Message[], next: Message): boolean => {
  if (head.type !== "promised" || next.type !== "promised" || joined.length >= MAX_PROMISES - 1) return false;
  const [a, ...more] = head.followUps;
  const [b, ...others] = next.followUps;
  if (!a || !b || more.length > 0 || others.length > 0) return false;
  const isPlainly = ({ due, to, force }: FollowUp): boolean => !due && !to && force !== "wish";
  const frame = ({ by, force }: FollowUp): string => JSON.stringify([by, by && force]);
  const ofAgreement = b.followUp.from !== undefined && "agreement" in b.followUp.from;
  return (
    !ofAgreement && isPlainly(a.followUp) && isPlainly(b.followUp) && frame(a.followUp) === frame(b.followUp)
  );
};

/** What some of those who agreed are to do by a day: a sentence of its own, for they are not its subject. */
const isTaskOfSome = ({ followUps }: Promised): boolean =>
  followUps.every(
    ({ followUp: { force, by, due } }) => force === "task" && due !== undefined && by?.participants?.length,
  );

/** 把这批物资空运至……: whoever was given it is not who plans this. */
const isOfGift = ({ followUps }: Promised): boolean =>
  followUps.every(({ followUp: { by, text } }) => by === undefined && isFactOfGift(text?.zh));

const placeOf = (message: Message): string | undefined =>
  "scene" in message && message.scene?.item.venue ? keyOfPlace(message.scene.item.venue) : undefined;

const isPlain = (message: Message & { type: "tour" }): boolean =>
  [
    message.scene.item.remarks,
    message.scene.item.agreements,
    message.scene.item.outcomes,
    message.scene.item.narrative,
  ].every((list) => (list ?? []).length === 0);

/** Talks that continue at the place of a tour, with the same visitors. */
const goesOn = (tour: Message, talk: Message): boolean =>
  tour.type === "tour" &&
  talk.type === "talk" &&
  isPlain(tour) &&
  placeOf(tour) !== undefined &&
  placeOf(tour) === placeOf(talk) &&
  tour.scene.told === talk.scene.told &&
  (talk.scene.item.when === undefined || talk.scene.item.when.start === tour.scene.item.when?.start);

const MAX_STOPS = 4;
/** Words of what the visitors learned about at one of several stops. */
const SHORT_LESSON = 10;

/** Consecutive stops that differ only in what was seen where, and in what the visitors learned there in a few words. */
const goesRound = (head: Message, joined: readonly Message[], next: Message): boolean => {
  if (head.type !== "tour" || next.type !== "tour" || joined.length >= MAX_STOPS - 1) return false;
  if (joined.some((message) => message.type !== "tour")) return false;
  const plain = (tour: typeof head): boolean => {
    const { item, escorts, guides, receivers, counterparts } = tour.scene;
    const more = [
      item.topics?.slice(1),
      item.organizers,
      escorts,
      guides,
      receivers,
      counterparts,
      item.saw?.slice(3),
    ];
    return (
      isPlain(tour) &&
      more.every((list) => (list ?? []).length === 0) &&
      !item.title &&
      !item.when &&
      !item.topicsOpen &&
      words(item.topics?.[0]) <= SHORT_LESSON &&
      !(item.topics?.length && item.saw?.length) &&
      placeOf(tour) !== undefined
    );
  };
  const same =
    head.scene.visitors.join() === next.scene.visitors.join() && head.scene.told === next.scene.told;
  return (
    same &&
    plain(head) &&
    plain(next) &&
    (head.scene.item.saw ?? []).length > 0 === (next.scene.item.saw ?? []).length > 0
  );
};

/** Short remarks of visitors or guides on a tour. */
const ON_TOUR: ReadonlySet<string> = new Set([
  "praise",
  "introduce",
  "thank",
  "ask",
  "require",
  "hope",
  "say",
]);

const saidOnTour = (tour: Message, speech: Message): boolean => {
  if (tour.type !== "tour" || speech.type !== "speech" || tour.scene !== speech.scene || speech.by === "all")
    return false;
  const { visitors, guides, escorts } = tour.scene;
  const here = new Set([...visitors, ...guides, ...escorts]);
  const acts = speech.remarks.every(
    ({ remark }) => ON_TOUR.has(remark.act ?? "") && !remark.quote && !remark.counted && !remark.byOpen,
  );
  return acts && weightOf(speech) <= SHORT_SPEECH && speech.by.every((key) => here.has(key));
};

/** The subject of one of the office's own sentences about the visitors. */
const VISITORS =
  /^(?:The (?:delegation|visitors|guests|group)|They) (?!(?:is|are|was|were|has|have|had|will|would|can) )/;

/** "The delegation showed great interest in …", directly after what it saw: one more predicate of the same subject. */
const continuesTour = (tour: Message, narrative: Message): boolean => {
  if (tour.type !== "tour" || narrative.type !== "narrative" || tour.scene !== narrative.scene) return false;
  const [only, ...more] = tour.scene.item.narrative ?? [];
  return more.length === 0 && VISITORS.test(only?.en ?? "") && words(only) <= SHORT_SPEECH;
};

/** Several things given or launched by the same people: one subject, one verb. */
const givesAlike = (head: Message, joined: readonly Message[], next: Message): boolean => {
  if (head.type !== "result" || next.type !== "result" || joined.length > 3) return false;
  const [a, b] = [head.outcome, next.outcome];
  return (
    a.type === b.type &&
    a.type !== "consensus" &&
    a.type !== "result" &&
    JSON.stringify(a.by) === JSON.stringify(b.by)
  );
};

const CEREMONIES: ReadonlySet<string | undefined> = new Set(["ceremony", "signing"]);

/** 商会向学校捐赠5万元: an act of its own, which no signing leads to. */
const isGift = ({ en, zh }: Text): boolean =>
  /捐赠|捐款|赠送|移交|颁发|授予/u.test(zh ?? "") ||
  /\b(?:donat|present|award|hand)(?:ed|s)\b/u.test(en ?? "");

/** The result of a signing at the ceremony after it: 两院签署协议，甲院成为……. */
const isEffectOf = (
  sign: Message & { type: "sign" },
  { outcome, scene }: Message & { type: "result" },
): boolean =>
  outcome.type === "result" &&
  CEREMONIES.has(sign.scene?.item.activity) &&
  CEREMONIES.has(scene?.item.activity) &&
  (outcome.points ?? []).length === 1;

const PLANNED: ReadonlySet<string> = new Set(["planned", "intended", "proposed"]);
const INTRODUCING: ReadonlySet<string> = new Set(["introduce", "brief", "report", "praise", "thank"]);
const ONE_TURN = 30;
/** The people that a sentence about talks introduces: what was said there begins a new sentence. */
const MAX_MET = 3;

/** What belongs to the talks themselves: proposals without a recorded speaker, and what the only visitor there presented. */
const saidAtTalk = (
  talk: Message & { type: "talk" },
  joined: readonly Message[],
  speech: Message & { type: "speech" },
): boolean => {
  if (speech.scene !== talk.scene || speech.by === "all" || speech.bare || has(joined, "speech", "result"))
    return false;
  if (onlyRemark(speech)?.act === "propose" && weightOf(speech) === 0) return true;
  const [only, ...more] = talk.scene.visitors;
  if (talk.scene.counterparts.length > MAX_MET) return false;
  const acts = speech.remarks.every(
    ({ remark }) => INTRODUCING.has(remark.act ?? "") && !remark.quote && !remark.counted,
  );
  return (
    acts &&
    more.length === 0 &&
    talk.scene.listed &&
    speech.by.join() === only &&
    weightOf(speech) <= ONE_TURN
  );
};

/** Words of the parties' intentions up to which the sentence of the document has room for them. */
const SHORT_SCOPE = 24;

/** What the parties of a letter of intent want to do, if that is short and all that is known of it. */
const isOnlyIntended = (
  { agreement, together }: Message & { type: "sign" },
  terms: Message & { type: "terms" },
): boolean => {
  const { scope = [], purpose, term, fields = [], effectiveOn, expiresOn, renewalOf, amends } = agreement;
  const more = [
    purpose,
    term,
    effectiveOn,
    expiresOn,
    renewalOf,
    amends,
    agreement.renews,
    agreement.scopeOpen,
  ];
  return (
    terms.agreement === agreement &&
    agreement.status === "intended" &&
    !together &&
    fields.length === 0 &&
    more.every((one) => one === undefined) &&
    scope.reduce((n, { text }) => n + words(text), 0) <= SHORT_SCOPE
  );
};

const peopleOf = (message: Message): number => ("people" in message ? message.people.length : 0);

const has = (joined: readonly Message[], ...types: Message["type"][]): boolean =>
  joined.some((message) => types.includes(message.type));

/** Members of one of several delegations that visited. */
const isOfOneOfSeveral = (
  { party }: Message & { type: "visit" },
  { delegation }: Message & { type: "members" },
): boolean =>
  delegation !== undefined && party.delegations.length > 1 && party.delegations.includes(delegation);

/** One result of talks for which their sentence has room. */
const isShortOfTalks = ({ outcome }: Message & { type: "result" }): boolean =>
  outcome.type !== "award" && (outcome.points ?? []).length === 1;

/** Whether a message joins the sentence of another as an adverbial, an apposition or a further predicate. */
export const mayJoin = (head: Message, joined: readonly Message[], next: Message): boolean => {
  if (speakAlike(head, joined, next)) return true;
  switch (head.type) {
    case "visit":
      if (next.type === "arrange" || next.type === "setting" || next.type === "organize") return true;
      if (next.type === "tour") return next.scene === head.sights || next.scene === head.tour;
      if (next.type === "accompany") return peopleOf(next) <= 2;
      // After several delegations the members of one would seem to belong to all, or to the last.
      if (next.type === "members")
        return peopleOf(next) === 1 && !has(joined, "accompany") && !isOfOneOfSeveral(head, next);
      if (next.type === "sign") return next.agreement.status === "intended" && !has(joined, "receive");
      if (next.type === "speech") return next.ahead === true;
      if (next.type === "talk") return next.opening === true && has(joined, "receive");
      if (next.type === "result") return has(joined, "talk") && isShortOfTalks(next);
      if (next.type !== "receive") return false;
      return !has(joined, "accompany", "members", "sign") && peopleOf(next) <= 2;
    case "meet":
      if (next.type === "arrange" || next.type === "setting" || next.type === "attendance") return true;
      if (next.type === "accompany") return peopleOf(next) <= 2;
      return next.type === "talk";
    case "hold":
      if (next.type === "arrange" || next.type === "attendance" || next.type === "setting") return true;
      if (next.type === "organize") return next.of === "event";
      if (next.type === "session") return next.scene === head.named;
      if (next.type === "result")
        return (
          next.withEvent === true ||
          (next.ahead === true && (next.outcome.type === "result" || next.outcome.type === "consensus"))
        );
      if (next.type === "speech") return next.ahead === true;
      return next.type === "role" && next.role === "chair";
    case "sign":
      if (next.type === "signatories" || next.type === "witnesses") return next.agreement === head.agreement;
      if (next.type === "promised") return true;
      if (next.type === "terms")
        return next.withNews === true || (joined.length === 0 && isOnlyIntended(head, next));
      if (next.type === "members" || next.type === "accompany")
        return peopleOf(next) <= 2 && has(joined, "visit");
      if (next.type === "result")
        return (
          head.scene !== undefined &&
          !(next.outcome.points ?? []).some(isGift) &&
          (next.scene === head.scene || isEffectOf(head, next))
        );
      if (next.type === "session") return head.scene === undefined || next.scene === head.scene;
      return ["visit", "meet", "setting", "arrange"].includes(next.type);
    case "signings":
      if (next.type === "members" || next.type === "accompany")
        return peopleOf(next) <= 2 && has(joined, "visit");
      if (next.type === "session") return next.scene === head.scene;
      return ["visit", "meet", "setting", "arrange"].includes(next.type);
    case "signatories":
      return next.type === "witnesses";
    case "witnesses":
      return next.type === "attendance";
    case "receive":
      if (next.type === "present") return peopleOf(next) <= 3;
      return next.type === "talk" ? satWith(head, next) : next.type === "accompany";
    case "tour":
      if (continuesTour(head, next)) return joined.length === 0;
      return goesOn(head, next) || saidOnTour(head, next) || goesRound(head, joined, next);
    case "talk":
      // The news of a journey, which the visit follows.
      if (next.type === "visit") return joined.length === 0;
      if (next.type === "members") return joined.length === 0;
      if (next.type === "present") return peopleOf(next) <= 3;
      if (next.type === "speech") return saidAtTalk(head, joined, next);
      if (next.type === "sign") return has(joined, "result") && PLANNED.has(next.agreement.status ?? "");
      if (next.type === "promised") return has(joined, "sign");
      return next.type === "result" && isShortOfTalks(next);
    case "session":
      if (next.type === "speech")
        return next.bare && (next.scene === head.scene || spokenNext(head, joined, next));
      return next.type === "scene-attendees" && next.scene.key === head.scene.key;
    case "handover":
      return next.type === "narrative" && next.scene === head.scene && isAboutGift(next);
    case "role":
      if (head.role === "chair" && next.type === "speech") return next.bare;
      return head.role === "chair" && next.type === "role" && next.role === "speaker";
    case "present":
      return next.type === "present" || next.type === "attendance";
    case "members":
      return next.type === "members";
    case "setting":
      return next.type === "organize";
    case "organize":
      return next.type === "role" && next.role === "chair";
    case "promised":
      return promisedAlike(head, joined, next);
    case "result":
      if (next.type === "result") return givesAlike(head, joined, next);
      if (next.type === "setting") return joined.length === 0;
      if (next.type === "promised") return !isTaskOfSome(next) && !isOfGift(next);
      return next.type === "sign" && next.agreement.status !== "signed";
    default:
      return false;
  }
};
