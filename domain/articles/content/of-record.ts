import type { DraftRecord } from "../../events/shape";
import { agreementMessages } from "./agreement-messages";
import type { Content } from "./content";
import { eventMessage } from "./event-message";
import { followUpsToState } from "./follow-ups";
import { withoutDelegates } from "./identified-delegations";
import type { Message } from "./message";
import { candidatesOf } from "./news";
import { organizationMessages } from "./organizations";
import { receptionMessages } from "./reception-messages";
import { continuesWithNamed, refersBack } from "./refers-back";
import { peopleRelations, relationsOf } from "./relations";
import { remainingPeople } from "./remaining-people";
import { roleMessages } from "./role-messages";
import { withoutRollCalls } from "./roll-calls";
import { rosterOf } from "./roster";
import { sceneMessages } from "./scene-messages";
import { scenesOf } from "./scenes";
import type { Source } from "./source";

const resultMessages = ({ record, scenes }: Source): Message[] => {
  const seen = new Set<string>();
  return (record.outcomes ?? []).flatMap((outcome): Message[] => {
    if (seen.has(outcome.key)) return [];
    seen.add(outcome.key);
    const path = `outcomes[${outcome.key}]`;
    const scene = scenes.find((one) => one.item.outcomes?.includes(outcome.key));
    return [
      {
        outcome,
        path,
        id: path,
        type: "result",
        paths: [path],
        importance: 0.7,
        ...(scene ? { scene } : {}),
      },
    ];
  });
};

/** Everything that an article can state about a record, with every relation decided: pure, the same for both languages. */
export const contentOf = (record: DraftRecord): Content => {
  const roster = rosterOf(record);
  const people = peopleRelations(record, roster);
  const scenes = scenesOf(record, roster, people);
  const relations = relationsOf(record, roster, people, scenes);
  const source: Source = { record, roster, relations, scenes };
  const event = eventMessage(source);
  const reception = receptionMessages(source, event);
  const first: Message[] = [
    event,
    ...reception,
    ...organizationMessages(source),
    ...(record.attendance?.count
      ? [{ id: "attendance", type: "attendance" as const, paths: ["attendance"], importance: 0.6 }]
      : []),
    ...agreementMessages(source),
    ...sceneMessages(source, event, reception),
    ...resultMessages(source),
    ...followUpsToState(record).map((followUps) => ({
      id: followUps[0]?.path ?? "followUps",
      type: "promised" as const,
      followUps,
      paths: followUps.map((one) => one.path),
      importance: 0.5,
    })),
    ...(record.background ?? []).map((text, at) => ({
      id: `background[${at}]`,
      type: "background" as const,
      at,
      text,
      ...(at > 0 && (refersBack(text) || continuesWithNamed(text, record.background?.[at - 1]))
        ? { goesOn: true }
        : {}),
      paths: [`background[${at}]`],
      importance: 0.2,
    })),
  ];
  const relevant = withoutRollCalls(record, withoutDelegates(record, relations.party.delegations, first));
  const acting = [...relevant, ...roleMessages(source)];
  const messages = [...acting, ...remainingPeople(source, acting)];
  return { relations, scenes, messages, candidates: candidatesOf(record, messages) };
};
