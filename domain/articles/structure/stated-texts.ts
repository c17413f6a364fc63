import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";

/** The texts of the record that a message states, apart from what somebody said. */
export const textsOf = (record: DraftRecord, message: Message): string[] => {
  const people = (keys: readonly string[]): (string | undefined)[] =>
    (record.participants ?? [])
      .filter(({ key }) => keys.includes(key))
      .flatMap((one) => [one.person?.name?.en, one.person?.later?.en, one.group?.en]);
  const all = (): (string | undefined)[] => {
    switch (message.type) {
      case "visit":
      case "meet":
      case "hold":
        return [
          record.officialName?.en,
          record.theme?.en,
          record.purpose?.en,
          record.partOf?.name?.en,
          record.attendance?.of?.en,
          record.venue?.name?.en,
          ...(record.delegations ?? []).map(({ name }) => name?.en),
        ];
      case "sign":
        return [
          message.agreement.title?.en,
          ...(message.agreement.parties ?? []).flatMap((one) => [one.organization?.name?.en, one.group?.en]),
        ];
      case "terms": {
        const { purpose, scope = [], fields = [] } = message.agreement;
        return [purpose, ...scope.map(({ text }) => text), ...fields].map((text) => text?.en);
      }
      case "result":
        return [
          ...(message.outcome.points ?? []).map(({ en }) => en),
          ...people([...(message.outcome.by ?? []), ...(message.outcome.to?.participants ?? [])]),
        ];
      case "handover":
      case "session":
      case "tour":
      case "talk": {
        const { title, did, saw, venue } = message.scene.item;
        return [title?.en, did?.en, venue?.name?.en, ...(saw ?? []).map(({ en }) => en)];
      }
      case "promised":
        return message.followUps.map(({ followUp }) => followUp.text?.en);
      case "narrative":
        return (message.scene.item.narrative ?? []).map(({ en }) => en);
      case "present":
      case "members":
        return people(message.people);
      default:
        return [];
    }
  };
  return all().filter((text) => text !== undefined);
};
