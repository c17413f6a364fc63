import type { AgendaItem, DraftRecord, Participant, Remark } from "../events/shape";
import type { Lang, Text } from "../events/values";
import type { Part, PartName, Proposal } from "./proposal";

const partsOf = ({ parts }: Proposal, name: PartName): Part[] => parts.filter((part) => part.name === name);
const textOf = (proposal: Proposal, name: PartName): string | undefined => partsOf(proposal, name)[0]?.text;
const codeOf = (proposal: Proposal, name: PartName): string | undefined => partsOf(proposal, name)[0]?.code;

/** Looks up in a record what proposals of one write-up would add to it. */
class Present {
  constructor(
    private readonly record: DraftRecord,
    private readonly lang: Lang,
    private readonly all: readonly Proposal[],
  ) {}

  private same(text: Text | undefined, words: string | undefined): boolean {
    return words !== undefined && text?.[this.lang] === words;
  }

  // Who is meant by a part, among the participants of the record.
  private participant(part: Part): Participant | undefined {
    const proposal = this.all.find(({ id }) => id === part.person);
    const name = (proposal && textOf(proposal, "name")) ?? part.text;
    return this.record.participants?.find(({ person }) => this.same(person?.name, name));
  }

  private isSameItem(item: AgendaItem, proposal: Proposal): boolean {
    if (item.activity !== codeOf(proposal, "activity")) return false;
    const topic = textOf(proposal, "topic");
    const saw = textOf(proposal, "saw");
    if (topic !== undefined) return this.same(item.topics?.[0], topic);
    if (saw !== undefined) return this.same(item.saw?.[0], saw);
    return !item.topics?.length && !item.saw?.length;
  }

  private isSameRemark(remark: Remark, proposal: Proposal): boolean {
    const point = textOf(proposal, "point");
    const whom = textOf(proposal, "whom");
    const by = new Set(partsOf(proposal, "by").flatMap((part) => this.participant(part)?.key ?? []));
    return (
      remark.act === codeOf(proposal, "act") &&
      remark.points?.[0]?.[this.lang] === point &&
      remark.whom?.[this.lang] === whom &&
      by.size === (remark.by?.length ?? 0) &&
      [...by].every((key) => remark.by?.includes(key))
    );
  }

  value(proposal: Proposal): string | undefined {
    const { record, lang } = this;
    const name = textOf(proposal, "name");
    const text = textOf(proposal, "text");
    switch (proposal.field) {
      case "title":
      case "city":
      case "purpose":
      case "theme":
        return record[proposal.field]?.[lang];
      case "venue":
        return record.venue?.name?.[lang];
      case "kind":
        return record.kind === codeOf(proposal, "kind") ? undefined : record.kind;
      case "when": {
        const { start, end, words } = record.when ?? {};
        return start ? [start, end].filter(Boolean).join(" – ") : words?.[lang];
      }
      case "attendance":
        return record.attendance?.count?.toString();
      case "organizer": {
        const organization = textOf(proposal, "organization");
        const found = record.organizers?.some((each) => this.same(each.organization?.name, organization));
        return found ? organization : undefined;
      }
      case "person":
        return record.participants?.some(({ person }) => this.same(person?.name, name)) ? name : undefined;
      case "group":
        return record.participants?.some(({ group }) => this.same(group, text)) ? text : undefined;
      case "delegation": {
        const part = partsOf(proposal, "head")[0];
        const head = part && this.participant(part)?.key;
        const found = record.delegations?.some(
          (each) => this.same(each.name, name) || (head !== undefined && each.head === head),
        );
        return found ? (name ?? part?.text) : undefined;
      }
      case "item":
        return record.agenda?.some((each) => this.isSameItem(each, proposal))
          ? textOf(proposal, "activity")
          : undefined;
      case "remark": {
        const remarks = record.agenda?.flatMap((each) => each.remarks ?? []);
        return remarks?.some((each) => this.isSameRemark(each, proposal))
          ? textOf(proposal, "act")
          : undefined;
      }
      case "agreement":
        return record.agreements?.some(({ title }) => this.same(title, text)) ? text : undefined;
      case "followUp":
        return record.followUps?.some((each) => this.same(each.text, text)) ? text : undefined;
    }
  }
}

/**
 * What the record has already where a proposal would go; undefined where it has nothing. A kind is given as its code. `all`: what
 * else was proposed, for those who are referred to.
 */
export const presentValue = (
  record: DraftRecord,
  proposal: Proposal,
  lang: Lang,
  all: readonly Proposal[] = [proposal],
): string | undefined => new Present(record, lang, all).value(proposal);
