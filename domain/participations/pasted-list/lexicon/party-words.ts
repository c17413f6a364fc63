import { EN_NUMBER_PATTERN } from "../numbers";
import { wordSet } from "./words";

/** Nouns for the people of a list and for the party they form. */
const PARTY_NOUNS = wordSet(
  "pax traveler travelers traveller travellers trainees students teachers experts officers executives managers engineers technicians entrepreneurs scientists researchers nominations guest guests visitor visitors attendee attendees participant participants delegate delegates delegation delegations member members people persons person names name list namelist party side team group colleague colleagues representative representatives reps staff host hosts contingent officials attendance organisation organization organisations company institution employer affiliation firm table invitees nominees contacts counterparts",
);
const VERBS = wordSet(
  "attend attends attending attended join joins joining participate participates participating come comes coming arrive arrives arriving arrived send sends sending sent bring brings bringing nominate nominates nominating nominated represent represented representing register registering confirm confirms confirmed consist consists consisting comprise comprises comprising include includes including composed expect expecting expected receive receiving received welcome welcoming host hosting hosted meet meeting met see participation presence visit visits visiting incoming delegate delegates travelling traveling fly flying stay staying welcomed greeted sign signing",
);
const OTHERS = wordSet(
  "hereunder hereafter herewith month months week weeks per fyi pls prepare add introduce pleasure delight present part look looking forward car bus van pick-up group batch block we'd we'll we're here's who's who'll i'd i'll i'm it's that's there's yes ok okay sure great well soon later early late evening's honourable accompanying supporting a an and as at be been behalf below by for from here in is are was were it of on or our out over so the their there these they this those to us we who whom whose will with would shall should can could may might must you your i my me he she his her its has have had having all both only just also again not-only total altogether about around approximately some one following follows follow please find attached enclosed note that pleased happy glad delighted honoured honored honour honor grateful thank thanks many kind kindly very much invitation letter mail e-mail email message request hello hi hereby today tomorrow tonight yesterday next week weekend morning afternoon evening noon day days monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm h hrs hours o'clock agreed requested discussed promised announced mentioned like want wish know inform informed let know final updated provisional complete current preliminary first second head headed led leader up made take taking part dinner lunch breakfast reception conference workshop seminar event forum tour ceremony opening closing session talks banquet briefing luncheon call trip stay appointment courtesy working official study site room hall vip important foreign overseas external local pax no nos count headcount number follow-up registration reply rsvp form sheet seat seats seating place places badge badges card cards tomorrow's today's visit's detail details information participation presence attendance-of as-of arrival departure when where what which now then still already too other regarding concerning re subject fw fwd",
);
const COUNT = new RegExp(
  `^(?:${EN_NUMBER_PATTERN}|\\d+(?:st|nd|rd|th)|\\d{1,2}[.:]\\d\\d(?:h|am|pm)?|\\d{1,2}(?:am|pm))$`,
  "iu",
);
const MEMBERED = new RegExp(`^${EN_NUMBER_PATTERN}-(?:member|person|people|strong)$`, "iu");

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|\.$/gu, "");

/** Whether a word in English may announce people, without being part of the name of their organization. */
export const announcesParty = (word: string): boolean =>
  [PARTY_NOUNS, VERBS, OTHERS].some((set) => set.has(plain(word)) || set.has(word.toLowerCase())) ||
  COUNT.test(word) ||
  MEMBERED.test(word);

const WHEN = wordSet(
  "on at from to until the and of noon midnight morning afternoon evening today tomorrow tonight next this week monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm h hrs hours o'clock date time",
);
/** Whether words in English only name a day or a time. */
export const isWhen = (words: string): boolean =>
  words
    .split(/[\s/–-]+/u)
    .every((word) => WHEN.has(plain(word)) || COUNT.test(word) || /^\d{1,4}$/u.test(word));

/** Whether a word says by itself that people are announced: "visitors", "attend". */
export const isPartyWord = (word: string): boolean =>
  PARTY_NOUNS.has(plain(word)) || VERBS.has(plain(word)) || MEMBERED.test(word);
