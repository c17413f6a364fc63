import {
  ACTIVITIES,
  ACTS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  BOUNDS,
  FORCES,
  KINDS,
  ROLES,
  TIERS,
} from "../events/enumerations";
import { keysIn, newKey } from "../events/keys";
import type { AgendaItem, Agreement, DraftRecord, Participant, Post, Remark } from "../events/shape";
import { type Lang, PARTS, SIDES, type Text } from "../events/values";
import { isValidPart, numberOf, type Part, type PartName, type Proposal } from "./proposal";

const member = <T extends string>(values: readonly T[], code: string | undefined): T | undefined =>
  values.find((each) => each === code);

const partsOf = ({ parts }: Proposal, name: PartName): Part[] =>
  parts.filter((part) => part.name === name && part.text.trim() !== "");
const first = (proposal: Proposal, name: PartName): Part | undefined => partsOf(proposal, name)[0];
const codeOf = (proposal: Proposal, name: PartName): string | undefined => first(proposal, name)?.code;
const dayOf = (proposal: Proposal, name: PartName): string | undefined => {
  const part = first(proposal, name);
  return part && isValidPart(part) ? part.code : undefined;
};
const countOf = (proposal: Proposal, name: PartName): number | undefined => {
  const part = first(proposal, name);
  return part && numberOf(part);
};

/** A record, and the proposals that changed it. */
interface TakenProposals {
  record: DraftRecord;
  taken: Proposal[];
}

/** Builds a record from proposals, one after the other; people come first, since others refer to them. */
class Builder {
  private readonly taken: Set<string>;
  /** Keys of participants by the proposal they come from. */
  private readonly people = new Map<string, string>();
  private readonly items = new Map<string, string>();
  private readonly remarks = new Map<string, string>();

  constructor(
    private record: DraftRecord,
    private readonly lang: Lang,
    private readonly all: readonly Proposal[],
  ) {
    this.taken = keysIn(record);
  }

  private text(words: string, before?: Text): Text {
    return { ...before, [this.lang]: words };
  }

  private texts(proposal: Proposal, name: PartName): Text[] {
    return partsOf(proposal, name).map(({ text }) => this.text(text));
  }

  /** The participant whom a part names: one just taken, or one of the same name in the record. */
  private participant(part: Part): string | undefined {
    const own = part.person === undefined ? undefined : this.people.get(part.person);
    if (own) return own;
    const proposal = this.all.find(({ id }) => id === part.person);
    const name = (proposal && first(proposal, "name")?.text) ?? part.text;
    return this.record.participants?.find(({ person }) => person?.name?.[this.lang] === name)?.key;
  }

  private keysOf(proposal: Proposal, name: PartName): string[] {
    return [...new Set(partsOf(proposal, name).flatMap((part) => this.participant(part) ?? []))];
  }

  take(proposals: readonly Proposal[]): TakenProposals {
    const order = ["person", "group", "delegation", "item", "agreement", "remark", "followUp"];
    const rank = ({ field }: Proposal) => order.indexOf(field);
    const taken = [...proposals]
      .sort((a, b) => rank(a) - rank(b))
      .filter((proposal) => {
        const before = this.record;
        this.one(proposal);
        return this.record !== before;
      });
    return { record: this.record, taken };
  }

  private one(proposal: Proposal): void {
    const words = first(proposal, "text")?.text;
    const { record } = this;
    switch (proposal.field) {
      case "title":
      case "city":
      case "purpose":
      case "theme":
        if (words) this.record = { ...record, [proposal.field]: this.text(words, record[proposal.field]) };
        return;
      case "venue":
        if (words)
          this.record = { ...record, venue: { ...record.venue, name: this.text(words, record.venue?.name) } };
        return;
      case "kind": {
        const kind = member(KINDS, codeOf(proposal, "kind"));
        if (kind) this.record = { ...record, kind };
        return;
      }
      case "when":
        this.when(proposal);
        return;
      case "attendance":
        this.attendance(proposal);
        return;
      case "organizer":
        this.organizer(proposal);
        return;
      case "person":
        this.person(proposal);
        return;
      case "group":
        if (words) this.participantAdded({ key: newKey(this.taken, "g"), group: this.text(words) });
        return;
      case "delegation":
        this.delegation(proposal);
        return;
      case "item":
        this.item(proposal);
        return;
      case "remark":
        this.remark(proposal);
        return;
      case "agreement":
        this.agreement(proposal);
        return;
      case "followUp":
        this.followUp(proposal);
    }
  }

  private when(proposal: Proposal): void {
    const start = dayOf(proposal, "start");
    const end = dayOf(proposal, "end");
    const part = member(PARTS, codeOf(proposal, "dayPart"));
    const words = first(proposal, "words")?.text;
    if (!start && !words) return;
    const { end: _end, ...before } = this.record.when ?? {};
    this.record = {
      ...this.record,
      when: {
        ...(start ? before : this.record.when),
        ...(start && { start }),
        ...(end && { end }),
        ...(part && { part }),
        ...(words && { words: this.text(words, this.record.when?.words) }),
      },
    };
  }

  private attendance(proposal: Proposal): void {
    const count = countOf(proposal, "count");
    if (count === undefined) return;
    const bound = member(BOUNDS, codeOf(proposal, "bound"));
    const of = first(proposal, "of")?.text;
    this.record = {
      ...this.record,
      attendance: { count, ...(bound && { bound }), ...(of && { of: this.text(of) }) },
    };
  }

  private organizer(proposal: Proposal): void {
    const name = first(proposal, "organization")?.text;
    const tier = member(TIERS, codeOf(proposal, "tier"));
    if (!name || !tier) return;
    const organizers = [...(this.record.organizers ?? []), { organization: { name: this.text(name) }, tier }];
    this.record = { ...this.record, organizers };
  }

  private participantAdded(participant: Participant): void {
    this.record = { ...this.record, participants: [...(this.record.participants ?? []), participant] };
  }

  private person(proposal: Proposal): void {
    const name = first(proposal, "name");
    if (!name) return;
    const posts: Post[] = [];
    for (const { name: kind, post, text } of proposal.parts) {
      if (post === undefined || text === "") continue;
      posts[post] = {
        ...posts[post],
        ...(kind === "organization"
          ? { organization: { name: this.text(text) } }
          : { title: this.text(text) }),
      };
    }
    const side = member(SIDES, codeOf(proposal, "side"));
    const roles = [...new Set(partsOf(proposal, "role").flatMap(({ code }) => member(ROLES, code) ?? []))];
    const key = newKey(this.taken, "p", this.lang === "en" ? name.text : "");
    this.people.set(proposal.id, key);
    const held = posts.filter((post) => post !== undefined);
    this.participantAdded({
      key,
      person: { name: this.text(name.text), ...(name.code === "surname" && { surnameOnly: true }) },
      ...(held.length > 0 && { posts: held }),
      ...(side && { side }),
      ...(roles.length > 0 && { roles }),
    });
  }

  private delegation(proposal: Proposal): void {
    const name = first(proposal, "name")?.text;
    const side = member(SIDES, codeOf(proposal, "side"));
    const size = countOf(proposal, "size");
    const head = this.keysOf(proposal, "head")[0];
    const key = newKey(this.taken, "d");
    this.record = {
      ...this.record,
      delegations: [
        ...(this.record.delegations ?? []),
        {
          key,
          ...(name && { name: this.text(name) }),
          ...(side && { side }),
          ...(head && { head }),
          ...(size && { size }),
        },
      ],
      // The head belongs to the delegation.
      participants: (this.record.participants ?? []).map((each) =>
        each.key === head ? { ...each, delegation: key } : each,
      ),
    };
  }

  private item(proposal: Proposal): string | undefined {
    const activity = member(ACTIVITIES, codeOf(proposal, "activity"));
    if (!activity) return undefined;
    const key = newKey(this.taken, "t");
    this.items.set(proposal.id, key);
    const saw = this.texts(proposal, "saw");
    const topics = this.texts(proposal, "topic");
    const item: AgendaItem = {
      key,
      activity,
      ...(saw.length > 0 && { saw }),
      ...(topics.length > 0 && { topics }),
    };
    this.record = { ...this.record, agenda: [...(this.record.agenda ?? []), item] };
    return key;
  }

  /** The agenda item something was said in: the proposed one, else the first that is no signing, else a new one. */
  private itemFor(proposal: Proposal): string {
    const own = proposal.within === undefined ? undefined : this.items.get(proposal.within);
    const other =
      own ?? this.record.agenda?.find(({ activity }) => activity !== "signing" && activity !== "tour")?.key;
    if (other) return other;
    const key = newKey(this.taken, "t");
    this.record = { ...this.record, agenda: [...(this.record.agenda ?? []), { key, activity: "talks" }] };
    return key;
  }

  private changeItem(key: string, change: (item: AgendaItem) => AgendaItem): void {
    this.record = {
      ...this.record,
      agenda: (this.record.agenda ?? []).map((item) => (item.key === key ? change(item) : item)),
    };
  }

  private remark(proposal: Proposal): void {
    const act = member(ACTS, codeOf(proposal, "act"));
    const points = this.texts(proposal, "point");
    const whom = first(proposal, "whom")?.text;
    const by = this.keysOf(proposal, "by");
    if (!act) return;
    const key = newKey(this.taken, "r");
    this.remarks.set(proposal.id, key);
    const remark: Remark = {
      key,
      ...(by.length > 0 && { by }),
      act,
      ...(whom && { whom: this.text(whom) }),
      ...(points.length > 0 && { points }),
    };
    this.changeItem(this.itemFor(proposal), (item) => ({
      ...item,
      remarks: [...(item.remarks ?? []), remark],
    }));
  }

  private agreement(proposal: Proposal): void {
    const title = first(proposal, "text")?.text;
    if (!title) return;
    const key = newKey(this.taken, "a");
    const status = member(AGREEMENT_STATUSES, codeOf(proposal, "status"));
    const parties = partsOf(proposal, "party");
    const signatories = this.keysOf(proposal, "signatory");
    const paired = parties.length === signatories.length;
    const agreement: Agreement = {
      key,
      title: this.text(title),
      type: member(AGREEMENT_TYPES, codeOf(proposal, "type")) ?? "other",
      ...(status && { status }),
      ...(parties.length > 0 && {
        parties: parties.map(({ text }, at) => {
          const signatory = signatories[at];
          return {
            organization: { name: this.text(text) },
            ...(paired && signatory && { signatories: [signatory] }),
          };
        }),
      }),
    };
    this.record = {
      ...this.record,
      agreements: [...(this.record.agreements ?? []), agreement],
      participants: (this.record.participants ?? []).map((each) =>
        !paired && signatories.includes(each.key)
          ? { ...each, roles: [...new Set([...(each.roles ?? []), "signatory" as const])] }
          : each,
      ),
    };
    const item = proposal.within === undefined ? undefined : this.items.get(proposal.within);
    if (item) this.changeItem(item, (each) => ({ ...each, agreements: [...(each.agreements ?? []), key] }));
  }

  private followUp(proposal: Proposal): void {
    const words = first(proposal, "text")?.text;
    const force = member(FORCES, codeOf(proposal, "force"));
    if (!words || !force) return;
    const by = this.keysOf(proposal, "by");
    const remark = proposal.within === undefined ? undefined : this.remarks.get(proposal.within);
    const followUp = {
      key: newKey(this.taken, "f"),
      text: this.text(words),
      force,
      ...(by.length > 0 && { by: { participants: by } }),
      ...(remark && { from: { remark, point: 0 } }),
    };
    this.record = { ...this.record, followUps: [...(this.record.followUps ?? []), followUp] };
  }
}

/**
 * The record with these proposals taken, in the language of the write-up, and which could be: one whose day, number or name is not
 * valid is not. `all`: what else was proposed, for those who are referred to.
 */
export const withProposals = (
  record: DraftRecord,
  taken: readonly Proposal[],
  lang: Lang,
  all: readonly Proposal[] = taken,
): TakenProposals => new Builder(record, lang, all).take(taken);
