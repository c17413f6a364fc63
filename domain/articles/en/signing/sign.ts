import type { When } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import { areDaysOfItems } from "../../content/items-on-their-days";
import type { AgreementAt, Scene, Sign, Signatories, Visit } from "../../content/message";
import { loose, maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { eventNoun, eventOnline, eventPlace, finite, frameOf, withDay } from "../event/event";
import { isDatedBySetting, takeSetting } from "../event/larger-event";
import { takeArrange } from "../event/organize";
import { articled, atScene, isEvent, newTitle, sceneOnline, titleOf } from "../event/things";
import { atGathering, atNamedEvent, held } from "../hold/signing-event";
import { isSignedLater } from "../items/signed-there";
import { organizationName } from "../organizations/organizations";
import { promisedLine } from "../results/promised";
import { SIGNED } from "../results/who-agreed";
import { dayText, whenText } from "../words/dates";
import { documentNoun } from "../words/documents";
import { andList, isPlural, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { isStatedByAim } from "../words/stated-in-aim";
import { statedDocument } from "./document-already-stated";
import { entrustedLines } from "./entrusted";
import { mergedGroups } from "./merged-groups";
import { occasionOfPlan } from "./occasion-of-plan";
import { onlyMeeting } from "./only-meeting";
import { joinedSigning, partlyOnline } from "./partly-online";
import { withPartnerGroup } from "./partner-group";
import { aimBesideDay, aimOf, placeOfAim, withAim } from "./sign-aim";
import { clauseOf, titlesLine } from "./sign-clause";
import { presenceOf, signedLines } from "./signatories";
import { occasionAhead } from "./signed-ahead";
import { takeSignedBy } from "./signed-by";
import { furtherOf, signedWith } from "./signed-with";
import { intended, realizeTerms } from "./terms";
import { theirHeads } from "./their-heads";
import { openedOnVisit, visitAfterSigning } from "./visit-after-signing";
import { withinSpan } from "./within-span";

/** The parties in the document's order. */
const partiesOf = (discourse: Discourse, { agreement, path }: AgreementAt): Phrase | undefined => {
  const { facts } = discourse;
  const parties = agreement.parties ?? [];
  const groups = parties.flatMap(
    (party, at) => facts.said(party.group, `${path}.parties[${at}].group`) ?? [],
  );
  const merged = groups.length === parties.length ? mergedGroups(groups) : undefined;
  if (merged) return merged;
  const names = parties.flatMap((party, at) => {
    const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
    if (org) return [organizationName(discourse, org)];
    const group = facts.said(party.group, `${path}.parties[${at}].group`);
    return group ? [phrase(group)] : [];
  });
  return names.length > 0 ? loose(andList(names)) : undefined;
};

const day = (discourse: Discourse, { agreement, path }: AgreementAt): Phrase => {
  const { memory, facts } = discourse;
  const on = agreement.signedOn;
  if (!on) return plain("");
  const known = memory.day?.startsWith(on) || facts.record.when?.start === on;
  const span = facts.record.when?.end === undefined || memory.day !== undefined;
  if (known && span) return plain("", []);
  const year = memory.year !== on.slice(0, 4);
  memory.marks.add(`signed on ${on}`);
  memory.year = on.slice(0, 4);
  return plain(` ${on.length === 10 ? "on" : "in"} ${dayText(on, facts.style.date, year)}`, [
    `${path}.signedOn`,
  ]);
};

/** Whether the place of the signing is that of one of the parties, or of another item, which states it. */
const isKnownPlace = (discourse: Discourse, scene: Scene, { agreement, path }: Sign): boolean => {
  const { facts, content } = discourse;
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  if (!at) return false;
  const parties = (agreement.parties ?? []).map(
    (party, i) => facts.org(party.organization, `${path}.parties[${i}].organization`)?.org,
  );
  const named = content.scenes.some(
    (other) =>
      other.key !== scene.key &&
      ["tour", "talks", "discussion"].includes(other.item.activity ?? "") &&
      facts.place(other.item.venue, `${other.path}.venue`)?.id === at.id,
  );
  return named && parties.some((org) => org === at.org?.org);
};

/** Words of parties, document, visitors and place that one sentence of a signing during a visit has room for. */
const MAX_IN_ONE = 36;
/** Words of an aim that it has room for. */
const SHORT_INSIDE = 10;
/** Words of a party's name that may come twice in it. */
const SHORT_NAME = 4;

/** Whether the visit during which a document was signed fits its sentence, without its leaders. */
const hasRoomForVisit = (discourse: Discourse, head: Sign, { party }: Visit): boolean => {
  const { facts } = discourse;
  const count = (said: { text: string } | undefined): number => said?.text.split(" ").length ?? 0;
  const parties = (head.agreement.parties ?? []).flatMap((one, i) => {
    const org = facts.org(one.organization, `${head.path}.parties[${i}].organization`);
    return org ? [org] : [];
  });
  const delegations = facts.delegations.filter(({ key }) => party.delegations.includes(key));
  const [only, ...more] = delegations;
  const name = only && facts.said(only.name, "");
  if (!name || more.length > 0 || parties.length !== 2 || head.together) return false;
  const venue = facts.place(facts.record.venue, "venue");
  const again = isAtParty(discourse, head) ? parties.filter((org) => org.org === venue?.org?.org) : [];
  const short = again.every((org) => org.org.short !== undefined || count(org.name) <= SHORT_NAME);
  const whole = [
    ...parties.map((org) => org.name),
    facts.said(head.agreement.title, ""),
    name,
    venue?.name ?? facts.said(facts.record.city, ""),
  ].reduce((n, said) => n + count(said), 0);
  return short && whole <= MAX_IN_ONE;
};

const isReception = ({ facts }: Discourse): boolean =>
  facts.record.kind === "reception" && facts.record.venue !== undefined;

/** Whether the event took place at one of the parties, whose name would come twice in one sentence. */
const isAtParty = (discourse: Discourse, { agreement, path }: Sign): boolean => {
  const { facts } = discourse;
  const at = facts.place(facts.record.venue, "venue");
  return (agreement.parties ?? []).some((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`);
    return (
      org !== undefined && at !== undefined && (at.org?.org === org.org || at.name.text === org.name.text)
    );
  });
};

/** Whether an item states only name, day and place of the signing. */
const isOnlyOccasion = (scene: Scene): boolean => {
  const { item } = scene;
  const lists = [
    item.topics,
    item.sections,
    item.saw,
    item.organizers,
    scene.chairs,
    scene.guides,
    scene.escorts,
    scene.speakers,
    scene.receivers,
  ];
  return item.did === undefined && lists.every((list) => (list ?? []).length === 0);
};

/** "two rounds of talks": several occasions, at only one of which a document can have been signed. */
const SEVERAL = /^(?:the )?(?:two|three|four|five|six|several|\d+|a (?:series|number) of) (?!-)/iu;

/**
 * "at a virtual ceremony", "at a seminar on the theme “T” in P": the occasion on which a document that is the news was signed.
 * `apart`: the visit gets a separate sentence.
 */
const contextOf = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Sign,
  { dated, apart, inOne, onDay }: Record<"dated" | "apart" | "inOne" | "onDay", boolean>,
): { context: Phrase; rest: () => Line[] } => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const visit = take(memory, sentence.joined, "visit");
  const { event } = discourse.plan;
  // Organizer and chair of the event are stated after the signing: the reader has to know first that there was one.
  const named = messagesOf(discourse).some(
    (one) => (one.type === "organize" && one.of === "event") || (one.type === "role" && one.role === "chair"),
  );
  const gathered = event?.type === "hold" || (record.kind === "seminar" && named);
  const seminar = !visit && sentence.lead && gathered && record.kind !== "signing" && record.kind !== "other";
  const bare = sentence.joined.filter(
    (one) =>
      one.type !== "session" ||
      (isOnlyOccasion(one.scene) && !seminar && (!head.scene || head.scene.key === one.scene.key)),
  );
  const session = take(memory, bare, "session");
  const arrange = visit ? plain("") : takeArrange(discourse, sentence);
  const part = takeSetting(discourse, sentence);
  const scene = head.scene ?? session?.scene;
  const title = scene ? titleOf(discourse, scene) : undefined;
  const left = sentence.joined.some((one) => one.type === "session") && !session;
  const fresh =
    title && isEvent(title) && !SEVERAL.test(title.text) && scene && !seminar && !left
      ? newTitle(discourse, scene)
      : undefined;
  const plainly = fresh && /^(?:the )?(?:signing|signing ceremony)$/i.test(fresh.text);
  const virtual = fresh && /online|virtual|remote/i.test(fresh.text);
  const from = fresh && /^(?:the )?virtual signing(?! ceremony)\b(.*)$/i.exec(fresh.text)?.[1];
  const held = fresh?.text.replace(/^((?:virtual|online|special|formal) signing)$/i, "$1 ceremony") ?? "";
  const ceremony = !fresh
    ? plain("")
    : from && ["signed", "in_force"].includes(head.agreement.status ?? "signed")
      ? sourced(plain(` virtually${from}`, [fresh.path]), record.online === "fully" ? "online" : undefined)
      : plainly
        ? sourced(plain(""), fresh.path)
        : say` at ${sourced(articled({ ...fresh, text: held }), virtual && record.online === "fully" ? "online" : undefined)}`;
  const there =
    scene && sentence.lead && !visit
      ? say`${partlyOnline(discourse, sceneOnline(discourse, scene), says(ceremony))}${atScene(discourse, scene)}`
      : plain("");
  if (visit) {
    const own =
      scene && !isKnownPlace(discourse, scene, head) && !(sentence.lead && isSignedLater(discourse))
        ? say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}`
        : plain("");
    const at = apart && !says(own) && isReception(discourse) ? eventPlace(discourse) : own;
    const { clause, rest } = visitAfterSigning(discourse, sentence, visit, { dated, apart, inOne, onDay });
    if (!apart) return { context: say`${ceremony}${at} ${clause}${part}`, rest };
    const signing = line(`${head.id}.visit`, say`the signing took place${at} ${clause}${part}`);
    return { context: ceremony, rest: () => [signing, ...rest()] };
  }
  if (!sentence.lead) {
    const place = scene ? say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}` : plain("");
    const context = say`${ceremony}${place}${part}${arrange}`;
    return { context: occasionAhead(discourse, head, context, dated), rest: () => [] };
  }
  if (seminar) memory.marks.add("event named");
  const own = seminar && record.kind === "meeting" ? onlyMeeting(discourse) : undefined;
  const at = atNamedEvent(discourse, sentence) ?? (seminar ? atGathering(discourse, own) : ceremony);
  const said = virtual || (record.online === "fully" && /online|virtual|remote/i.test(own?.text ?? ""));
  if (said && own) memory.marks.add("event online");
  const online = said && !own ? plain("") : partlyOnline(discourse, eventOnline(discourse), says(at));
  const place = eventPlace(discourse);
  return {
    context: say`${sourced(at, ...ceremony.paths)}${online}${there}${place}${part}${arrange}`,
    rest: () => joinedSigning(discourse, scene),
  };
};

const hasSpan = (when: When | undefined): boolean => when?.end !== undefined && when.end !== when.start;

/** Whether the leader of the visitors signed: the text introduces leaders with the delegation, unless its other members follow. */
const isLedBySignatory = (discourse: Discourse, { party }: Visit, { signed }: Signatories): boolean => {
  const leaders = discourse.facts.whos(party.leaders);
  const sign = leaders.every(({ key }) => signed.some(({ people }) => people.includes(key)));
  const listed = messagesOf(discourse).some((one) => one.type === "members");
  return !listed && sign && leaders.some((who) => !knows(discourse.memory, who));
};

/** "A and B signed D on … at …": an agreement in its status; as the news with day, place and occasion. */
export const realizeSign = (discourse: Discourse, sentence: SentencePlan, head: Sign): Realized => {
  const { facts, memory } = discourse;
  if (memory.marks.has(`signed ${head.path}`)) return statedDocument(discourse, sentence, head);
  const title = facts.said(head.agreement.title, `${head.path}.title`);
  const dated = isDatedBySetting(discourse, sentence);
  const visit = sentence.joined.find((one) => one.type === "visit");
  const hasOtherStatus = sentence.lead && !["signed", "intended", undefined].includes(head.agreement.status);
  const termsLater = sentence.joined.some((one) => one.type === "witnesses") || head.termsAtItem;
  const aimed = termsLater ? undefined : aimOf(discourse, head, sentence.lead);
  const news = sentence.lead && visit?.type === "visit" && !hasOtherStatus;
  const inOne = news && hasRoomForVisit(discourse, head, visit);
  // "signed an agreement to promote trade on March 5, 2024, during a visit by B": a short aim stays with the document.
  const inside = inOne && aimed && wordCount(aimed.words) <= SHORT_INSIDE ? aimed : undefined;
  const wanted = inOne && visit ? undefined : aimed;
  const apart = news && !inOne && (wanted !== undefined || isAtParty(discourse, head));
  const span = /^(?:from|between) /.test(facts.record.when?.words?.en ?? "");
  const exact = inOne && facts.record.when?.start?.length === 10;
  const oneDay = (apart || exact) && facts.record.when?.end === undefined && !span;
  const later = visit !== undefined && sentence.lead && isSignedLater(discourse);
  const own = head.scene?.item.when?.start;
  const known = (own ?? (hasOtherStatus ? undefined : head.agreement.signedOn))?.length === 10;
  const within = sentence.lead && !visit && !dated && known && hasSpan(facts.record.when);
  const first = frameOf(discourse, sentence, !dated && !within && (!visit || oneDay), !later);
  if (first.front && own) memory.marks.add(`signed on ${own}`);
  const anyDay = first.day ?? head.agreement.signedOn ?? facts.record.when?.words;
  const frame = withinSpan({ ...first, perfect: first.perfect && anyDay === undefined }, visit);
  if (!title || (discourse.plan.news.id !== head.id && isStatedByAim(facts, head))) return { lines: [] };
  memory.agreement = head.agreement.key;
  memory.subject = [];
  const further = visit || wanted ? [] : furtherOf(discourse, head);
  const several = further.length > 0 ? signedWith(discourse, head, further) : undefined;
  const signers = several ? undefined : takeSignedBy(discourse, sentence, head);
  const group = several || signers ? undefined : withPartnerGroup(discourse, head, frame);
  const who = several?.who ?? signers?.who ?? group?.who ?? partiesOf(discourse, head);
  const signedOn = later ? plain("") : day(discourse, head);
  if (apart || inOne) memory.focus = undefined;
  // "signed a memorandum on March 5, 2024, during a visit to B from March 4 to 6": the day of the signing stays with it.
  const ofItem = own && first.front && /^on /.test(textOf(first.front)) ? first.front : undefined;
  const placed = ofItem ?? (oneDay && !first.front ? frame.day : undefined);
  const onDay = inOne && !says(signedOn) ? placed : undefined;
  const { context, rest } = contextOf(discourse, sentence, head, {
    dated: says(signedOn) || (inOne === true && ofItem !== undefined),
    apart,
    inOne: inOne === true,
    onDay: onDay !== undefined && !ofItem,
  });
  const free = sentence.lead && !visit && !hasOtherStatus;
  const { aim, moved } = placeOfAim([who, phrase(title)], context, wanted, free);
  aim?.markStated();
  inside?.markStated();
  const here =
    hasOtherStatus || moved ? plain("") : say`${group?.partner ?? signers?.behalf ?? ""}${context}`;
  const clause = several
    ? say`${several.who} ${finite(frame, several.many, "signed")} ${several.documents}${signedOn}`
    : clauseOf(
        discourse,
        head,
        title,
        frame,
        who,
        aimBesideDay(onDay ? say` ${onDay}` : signedOn, inside),
        here,
      );
  const signatories = take(memory, sentence.joined, "signatories");
  const witnesses = take(memory, sentence.joined, "witnesses");
  const before = maybe` ${witnesses && !signatories ? presenceOf(discourse, witnesses) : undefined}`;
  const short = textOf(before).split(" ").length <= 14;
  const words = say`${clause}${short ? before : ""}`;
  const atEnd = !says(here) || textOf(here).length < 60;
  const signed = hasOtherStatus
    ? words
    : visit && !apart
      ? onDay
        ? words
        : openedOnVisit(frame, words)
      : aim && atEnd && !frame.front
        ? say`${words}${maybe` ${frame.day}`}`
        : withDay(frame, words, atEnd);
  const withPurpose = withAim(signed, aim);
  const lines = [
    line(head.id, say`${withPurpose}${intention(discourse, sentence, who, textOf(withPurpose))}`),
  ];
  lines.push(...titlesLine(discourse, head));
  if (several && says(context) && !hasOtherStatus)
    lines.push(line(`${head.id}.place`, say`the signing took place${context}`));
  if (hasOtherStatus && (says(context) || frame.day || frame.front))
    lines.push(
      line(
        `${head.id}.event`,
        withDay(frame, say`the ${occasionOfPlan(discourse, head)} took place${context}`, true),
      ),
    );
  if (witnesses && says(before) && !short) {
    const were = isPlural(documentNoun(discourse, head)) ? "were" : "was";
    const noun = BINDING.has(head.agreement.status ?? "signed")
      ? "the signing was"
      : `${documentNoun(discourse, head)} ${were} presented`;
    lines.push(line(witnesses.id, say`${noun} witnessed by ${stripped(before)}`));
  }
  // The sentence of the visit introduces its leader, who may have signed.
  const leads = visit?.type === "visit" && signatories && isLedBySignatory(discourse, visit, signatories);
  const came = signatories && (apart || leads) ? rest() : undefined;
  if (inOne) memory.focus = undefined;
  if (came) lines.push(...came);
  const named = sentence.lead && !visit && !came && lines.length === 1 && !several && !group;
  const heads = signatories && named ? theirHeads(discourse, signatories) : undefined;
  if (signatories) lines.push(...signedLines(discourse, signatories, witnesses, undefined, heads));
  // The sentence before the next one is about the signatories, not about the visitors.
  if (came) memory.subject = [];
  if (moved) lines.push(line(`${head.id}.place`, say`the signing took place${context}`));
  if (signatories) lines.push(...entrustedLines(discourse, head));
  const terms = take(memory, sentence.joined, "terms");
  if (terms) lines.push(...realizeTerms(discourse, sentence, terms).lines);
  if (within) {
    const days = whenText(discourse, facts.record.when, "when");
    const noun = eventNoun(discourse);
    // The signing was on one of these days.
    const event = noun.replace(/^signing.*/, "event");
    const [first] = lines;
    if (days && first && event !== noun && areDaysOfItems(facts.record))
      lines[0] = { ...first, words: sourced(first.words, ...days.paths) };
    else if (days) lines.push(line(`${head.id}.days`, say`the ${event} took place ${days}`));
  }
  const promised = () => take(memory, sentence.joined, "promised");
  for (let more = promised(); more; more = promised()) lines.push(...promisedLine(discourse, more));
  const both =
    !sentence.lead && !signers && lines.length === 1 && (head.agreement.parties ?? []).length === 2;
  if (both && (head.agreement.status ?? "signed") === "signed") memory.subject = [SIGNED];
  return { lines: [...lines, ...(came ? [] : rest()), ...held(discourse, sentence)] };
};

/** " and to jointly hold forums", ", and intend to …": what the parties of an intention want to do. */
const intention = (
  discourse: Discourse,
  sentence: SentencePlan,
  who: Phrase | undefined,
  signed: string,
): Phrase => {
  const ofIntention = sentence.joined.filter((one) => one.type === "terms" && !one.withNews);
  const terms = who && take(discourse.memory, ofIntention, "terms");
  const many = (terms?.agreement.parties ?? []).length > 1;
  if (terms && / intention to (?!.* to )/.test(signed)) return maybe` and to ${intended(discourse, terms)}`;
  return terms ? maybe`, and ${many ? "intend" : "intends"} to ${intended(discourse, terms)}` : plain("");
};

const stripped = (before: Phrase): Phrase => ({
  ...before,
  pieces: before.pieces
    .map((piece) => ({ ...piece, s: piece.s.replace(/^ ?in the presence of /, "") }))
    .filter(({ s }, at) => at > 0 || s !== " "),
});
