import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import { isBareSession, type Message, type Scene, type Sign } from "../content/message";
import type { Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of the title and the parties of a document, up to which the first paragraph has room for it. */
const MAX_WORDS = 32;

const EVENTS: ReadonlySet<Message["type"]> = new Set(["visit", "meet", "hold", "receive"]);

/** What else a text says of a document than that it was signed: who signed it, and before whom. */
const SIGNERS: ReadonlySet<Message["type"]> = new Set(["signatories", "witnesses"]);

/** Documents that record what was done, rather than what the parties want to do together. */
const RECORDS = /\b(?:certificates?|minutes|records?|receipts?|visitors['’] book)\b/i;

const isOneSigned = ({ agreement }: Sign): boolean => {
  const { status = "signed", parties = [], count = 1, title } = agreement;
  const names = parties.flatMap(({ organization, group }) => organization?.name ?? group ?? []);
  const whole =
    title?.en !== undefined && !RECORDS.test(title.en) && parties.length === 2 && names.length === 2;
  return status === "signed" && count === 1 && whole && wordsOf([title, ...names]) <= MAX_WORDS;
};

/** Words of names that many organizations share. */
const GENERIC =
  /^(?:the|and|for|company|limited|corporation|group|international|national|university|college|school|institute|academy|association|chamber|commerce|government|ministry|municipal|city|bank|centre|center|office|organizations?|regions?)$/;
const properIn = (text: string): string[] =>
  (text.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter((one) => !GENERIC.test(one.toLowerCase()));

/**
 * Whether one of the parties, or somebody of theirs, took part in the event, or somebody witnessed the signing: others' documents
 * are no news of it. "the Government of Lakeland" took part with its minister.
 */
const isOfParticipants = ({ agreement }: Sign, record: DraftRecord): boolean => {
  const { home, participants = [], delegations = [], organizers = [], venue, officialName, title } = record;
  const known = JSON.stringify([home, participants, delegations, organizers, venue, officialName, title]);
  const parties = agreement.parties ?? [];
  if (agreement.witnesses?.length || parties.some(({ signatories }) => signatories?.length)) return true;
  const names = parties.flatMap(({ organization: org, group }) =>
    [org?.name?.en, org?.short?.en, org?.parent?.name?.en, group?.en].filter((one) => one !== undefined),
  );
  const there = new Set(properIn(known));
  return names.some((name) => known.includes(name) || properIn(name).some((one) => there.has(one)));
};

/** Whether an item of a signing says of it only the day, which the document has too, at a place of one of the parties. */
const isOnlyDay = ({ agreement }: Sign, { item }: Scene): boolean => {
  const place = item.venue?.organization?.name?.en ?? item.venue?.name?.en;
  const own = (agreement.parties ?? []).some(({ organization }) => organization?.name?.en === place);
  const day = item.when?.start !== undefined && item.when.start === agreement.signedOn;
  return day && (place === undefined || own) && !item.title && !item.city;
};

/** Whether a document was signed within the days of the event and its main programme, as far as both are known. */
const isOfItsDays = ({ agreement, scene }: Sign, when: DraftRecord["when"]): boolean => {
  const [start, end = start] = [when?.start, when?.end];
  const days = [agreement.signedOn, scene?.item.when?.start].filter((day) => day !== undefined);
  const within = days.every((day) => start !== undefined && end !== undefined && day >= start && day <= end);
  return within && (scene?.told ?? "main") === "main";
};

/**
 * English: the only document that was signed at an event whose title does not report it is its main result, and follows the
 * news. Who signed it, before whom and what it provides stay at their item, which states only the rest.
 */
export const documentOfEvent = (
  pool: Pool,
  { messages }: Content,
  record: DraftRecord,
  event: Message,
): Message[] => {
  const { kind, agreements = [], when } = record;
  if (!EVENTS.has(event.type) || kind === "signing" || agreements.length !== 1) return [];
  const sign = messages.find((one) => one.type === "sign");
  if (!sign || !isOneSigned(sign) || !pool.rest.includes(sign)) return [];
  const { scene, ...document } = sign;
  if (!isOfItsDays(sign, when) || !isOfParticipants(sign, record)) return [];
  if (messages.some(({ type }) => SIGNERS.has(type)))
    return [{ ...document, id: `${sign.id}.ahead`, ahead: true, termsAtItem: true }];
  pool.takeOne(sign);
  if (!scene) return [{ ...sign, ahead: true }];
  pool.take("session", (one) => one.scene === scene && isBareSession(one));
  return [isOnlyDay(sign, scene) ? { ...document, ahead: true } : { ...sign, ahead: true }];
};
