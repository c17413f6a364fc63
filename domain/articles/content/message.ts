import type { AgendaItem, Agreement, FollowUp, Outcome, Remark } from "../../events/shape";
import type { Text } from "../../events/values";

/** The key of a participant. */
export type PersonKey = string;

export type ItemRole = NonNullable<NonNullable<AgendaItem["people"]>[number]["as"]>;

/** The visitors: whole delegations, and the people who belong to none. Protocol order throughout. */
export interface Party {
  /** Keys of the visiting delegations. */
  readonly delegations: readonly string[];
  /** All visitors, heads and members of delegations included. */
  readonly people: readonly PersonKey[];
  /** Who leads: heads of delegations and people with the role. */
  readonly leaders: readonly PersonKey[];
  /** Staff of the hosts or of the organizer who travel along: they guide the visitors or act for an absent principal. */
  readonly hostStaff: readonly PersonKey[];
}

/** An agenda item with its relations resolved: which visitors attended, whom they met, who did what. */
export interface Scene {
  readonly key: string;
  readonly path: string;
  readonly item: AgendaItem;
  readonly told: "main" | "before" | "after";
  /** Whether the record lists the people of this item; otherwise all who attended were there. */
  readonly listed: boolean;
  /** The visitors who attended, with their companions; all visitors where `whole`. */
  readonly visitors: readonly PersonKey[];
  readonly whole: boolean;
  /** If only some of the visitors attended: who of them leads these, so that "X and others", 某某一行 can name them. */
  readonly led: readonly PersonKey[];
  /** Whom the visitors met there: never an escort of the journey or a companion. */
  readonly counterparts: readonly PersonKey[];
  readonly receivers: readonly PersonKey[];
  readonly escorts: readonly PersonKey[];
  readonly guides: readonly PersonKey[];
  readonly chairs: readonly PersonKey[];
  /** Listed as speakers without a remark of their own. */
  readonly speakers: readonly PersonKey[];
  /** Listed, but without an action in any other list of this scene, in its remarks, agreements or outcomes. */
  readonly attendees: readonly PersonKey[];
  /** Whether its people are those of later items together, so that it only summarizes them. */
  readonly summary: boolean;
}

export interface RemarkAt {
  readonly remark: Remark;
  readonly path: string;
}
export interface AgreementAt {
  readonly agreement: Agreement;
  readonly path: string;
  /** The other documents that the same people signed for the same parties at the same ceremony. */
  readonly together?: readonly AgreementAt[];
}
interface OutcomeAt {
  readonly outcome: Outcome;
  readonly path: string;
}
export interface FollowUpAt {
  readonly followUp: FollowUp;
  readonly path: string;
}

/** Importance below which a message is context or a detail, which the shorter texts omit. */
export const DETAIL = 0.3;

/** What every message has: a stable id, the record paths it is based on, and how much it matters (1: the news, 0: a detail). */
interface Base {
  readonly id: string;
  readonly paths: readonly string[];
  /** From 1, the news, to 0; below `DETAIL` the shorter texts omit it. */
  readonly importance: number;
}

/** The visitors came to a place or to their hosts. "A delegation led by X visited Y to …" · 甲率队到乙考察. */
export interface Visit extends Base {
  readonly type: "visit";
  readonly party: Party;
  /** Scenes whose places are the destination, where the event names no place of its own (three at most). */
  readonly stops: readonly Scene[];
  /** A tour whose sights are the destination, where nothing else is. */
  readonly sights?: Scene;
  /** A tour of the destination only, which the sentence of the visit states. */
  readonly tour?: Scene;
}

/** Hosts met guests, together or one after the other. "A met B" · "A held separate meetings with B and C" · 甲分别会见乙、丙. */
export interface Meet extends Base {
  readonly type: "meet";
  readonly hosts: readonly PersonKey[];
  readonly party: Party;
  /** One group for each meeting where they were separate; otherwise one group of all leading guests. */
  readonly groups: readonly (readonly PersonKey[])[];
  readonly separate: boolean;
  /** The item that states the meetings, where one does: its place, title and topics may join. */
  readonly scene?: Scene;
  /**
   * An event with a name of its own that two organizations held: one person of each, and the item whose title is the name.
   * "A and B held their second joint forum" · 甲与乙举行“市长茶话会”.
   */
  readonly between?: { readonly pair: readonly [PersonKey, PersonKey]; readonly scene?: Scene };
}

/** An event with many people took place: a seminar, a ceremony, a forum. "The forum was held in …" · 研讨会在……举行. */
export interface Hold extends Base {
  readonly type: "hold";
  /** The one item whose title says what the event was, where it has no name of its own: "a board meeting", 揭牌授牌仪式. */
  readonly named?: Scene;
}

/** An agreement in its status: signed, intended, planned … "A and B signed a memorandum" · 甲与乙签署备忘录. With those signed together: "… a memorandum and a plan". */
export interface Sign extends AgreementAt, Base {
  readonly type: "sign";
  /** The item at which it came about. */
  readonly scene?: Scene;
  /** Follows the news of an event as its result, before the items; `termsAtItem`: its item states the rest. */
  readonly ahead?: boolean;
  readonly termsAtItem?: boolean;
}
/**
 * Several documents that one party signed with others, as the news. "A signed agreements with B and C" · 甲先后与乙、丙签署协议. Each of
 * them also has a message of its own, with its day, place and signatories.
 */
export interface Signings extends Base {
  readonly type: "signings";
  /** The documents, with the index of the shared party among the parties of each. */
  readonly signed: readonly { readonly sign: Sign; readonly party: number }[];
  /** Whether all were signed on one occasion. */
  readonly once: boolean;
  /** The item at which all were signed. */
  readonly scene?: Scene;
}
/** Who signed for whom. "X signed for A, and Y for B" · 甲、乙分别代表双方签署. */
export interface Signatories extends AgreementAt, Base {
  readonly type: "signatories";
  /** By party, in the document's order; `party` is the index in `agreement.parties`. */
  readonly signed: readonly { readonly party: number; readonly people: readonly PersonKey[] }[];
}
/** The witnesses of the signing. "in the presence of X" · 在某某见证下. */
export interface Witnesses extends AgreementAt, Base {
  readonly type: "witnesses";
  readonly people: readonly PersonKey[];
}
/** The purpose, term and content of an agreement, what it renews, and the parties' obligations. */
export interface Terms extends AgreementAt, Base {
  readonly type: "terms";
  /** The other documents of the same ceremony, from which this one has to be distinguished. */
  readonly beside?: readonly AgreementAt[];
  /** Short, and stated in the paragraph of the news of the signing, after the signatories: English only. */
  readonly withNews?: boolean;
}

/** Who received the visitors, all in one sentence, at the first reception. "They were received by X, …; and Y, …" · 甲、乙接待. */
export interface Receive extends Base {
  readonly type: "receive";
  readonly people: readonly PersonKey[];
  readonly party: Party;
  /** Whether each of them received the visitors at their own place: "in turn", 分别会见. */
  readonly separate: boolean;
}
/** Who accompanied the visitors on the whole journey. "accompanied by X" · 甲陪同. */
export interface Accompany extends Base {
  readonly type: "accompany";
  readonly people: readonly PersonKey[];
  readonly party: Party;
}
/** Companions of the leaders who neither act nor speak. "The delegation also included X; Y; and Z" · 甲、乙同行. */
export interface Members extends Base {
  readonly type: "members";
  /** The delegation they belong to, where they belong to one. */
  readonly delegation?: string;
  readonly people: readonly PersonKey[];
  /** Whether these are all members and nobody is named as its leader: "consisted of". */
  readonly whole: boolean;
  readonly open: boolean;
}
/** The organizers of the event, a larger event or an item. "hosted by A, organized by B, with the support of C" · 甲主办，乙承办. */
export interface Organize extends Base {
  readonly type: "organize";
  readonly of: "event" | "partOf" | Scene;
  /** Path of the list of organizers. */
  readonly list: string;
}
/** Who arranged the event: inviters and go-betweens. "at the invitation of X" · 应甲邀请; "arranged through X" · 经甲牵线. */
export interface Arrange extends Base {
  readonly type: "arrange";
  /** Path of the list of organizers. */
  readonly list: string;
}
/** The larger event: its day, place and organizers, unless the lead states them. */
export interface Setting extends Base {
  readonly type: "setting";
}
/** How many took part. "More than 100 delegates took part" · 100余名代表参加. */
export interface Attendance extends Base {
  readonly type: "attendance";
}
/** Attendees mentioned nowhere else; one message for each side. "Also present were X; Y; and Z" · 甲、乙参加. */
export interface Present extends Base {
  readonly type: "present";
  readonly side: "host" | "guest" | "third" | undefined;
  readonly people: readonly PersonKey[];
  /** Whether unrecorded others were present. */
  readonly open: boolean;
  /** Whether somebody was named before, so that the list says "also". */
  readonly also: boolean;
  /** All people of one side of an event that two organizations held, by one of them: "Attending for A were X and Y." */
  readonly attendedFor?: PersonKey;
  /** The path that states it for an item, if the record does not state it for the event. */
  readonly openAt?: string;
}
/** Who chaired, guided, interpreted, spoke or signed, if no item and no agreement says so. */
export interface Role extends Base {
  readonly type: "role";
  readonly role: "chair" | "guide" | "interpreter" | "speaker" | "signatory";
  readonly people: readonly PersonKey[];
}

/** The visitors saw something. "The delegation toured A, B and C" · 一行参观了甲、乙、丙. */
export interface Tour extends Base {
  readonly type: "tour";
  readonly scene: Scene;
}
/** The visitors sat together with others. "It held talks with X on …" · 双方就……座谈. */
export interface Talk extends Base {
  readonly type: "talk";
  readonly scene: Scene;
  /** Whether an earlier message already states that they met, so that only place, day, topics and title are new. */
  readonly known: boolean;
  /** Whether it states who received the visitors, instead of the first sentence. */
  readonly receives?: boolean;
  /** Whether it belongs to the sentence of the visit, with the hosts: English only. */
  readonly opening?: boolean;
}
/** A part of a gathering: speeches, a session, a ceremony, a meal, an activity. Chairs, sections, topics, place. */
export interface Session extends Base {
  readonly type: "session";
  readonly scene: Scene;
}
/** Something was handed over. "X handed Y to Z" · 甲向乙递交丙. */
export interface Handover extends Base {
  readonly type: "handover";
  readonly scene: Scene;
}
/** Who organized an item, attended it or spoke there without recorded words. */
export interface SceneAttendees extends Base {
  readonly type: "scene-attendees";
  readonly scene: Scene;
  readonly people: readonly PersonKey[];
}
/** One speaker's turn, or the turn of several who spoke jointly: all consecutive remarks of the same people. */
export interface Speech extends Base {
  readonly type: "speech";
  readonly scene: Scene;
  readonly by: readonly PersonKey[] | "all";
  readonly remarks: readonly RemarkAt[];
  /** Whether it is only known that they spoke. */
  readonly bare: boolean;
  /** Stated in the first sentence, as the title reports it: English only. */
  readonly ahead?: boolean;
}
/** The office's own complete sentences. */
export interface Narrative extends Base {
  readonly type: "narrative";
  readonly scene: Scene;
}
/** An outcome: a consensus, an award, a gift, a launch, a result. */
export interface Result extends OutcomeAt, Base {
  readonly type: "result";
  readonly scene?: Scene;
  /** Stated with the news, before its item, so that the sentence gives the occasion. */
  readonly ahead?: boolean;
  /** Whom visitors agreed with, where the text states it before it introduces them: English only. */
  readonly agreedWith?: readonly PersonKey[];
  /** Whether the first sentence states it, together with the event it was agreed at: English only. */
  readonly withEvent?: boolean;
}
/** A commitment or hope, stated separately. Equal follow-ups of several owners are one message. */
export interface Promised extends Base {
  readonly type: "promised";
  readonly followUps: readonly FollowUpAt[];
  /** Stated with the news, before the visitors are introduced: English only. */
  readonly ahead?: boolean;
}
/** One sentence of context, printed as stored; `at` is its index in the record's list. */
interface Background extends Base {
  readonly type: "background";
  readonly at: number;
  readonly text: Text;
  /** Refers back to the sentence of context before it, and always follows it. */
  readonly goesOn?: boolean;
}

export type Message =
  | Visit
  | Meet
  | Hold
  | Sign
  | Signings
  | Signatories
  | Witnesses
  | Terms
  | Receive
  | Accompany
  | Members
  | Organize
  | Arrange
  | Setting
  | Attendance
  | Present
  | Role
  | Tour
  | Talk
  | Session
  | Handover
  | SceneAttendees
  | Speech
  | Narrative
  | Result
  | Promised
  | Background;

export type MessageType = Message["type"];

/** Whether the news is what was signed: one document, or several of one party. */
export const isSigning = ({ type }: Message): boolean => type === "sign" || type === "signings";

/** A session of which only title, place and day are known: the setting of what was said or given there. */
export const isBareSession = (message: Message): message is Session => {
  if (message.type !== "session") return false;
  const { item, chairs, guides, speakers, escorts } = message.scene;
  const lists = [item.topics, item.sections, item.organizers, chairs, guides, speakers, escorts];
  return lists.every((list) => (list ?? []).length === 0) && item.did === undefined;
};
