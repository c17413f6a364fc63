import type postgres from "postgres";
import { type DraftRecord, FORMAT } from "@/domain/events/shape";

const PEOPLE = 10;

/** The record of a meeting of ten people of the directory that leaves three follow-ups. */
export const meetingOf = async (sql: postgres.Sql): Promise<DraftRecord> => {
  const people = await sql`
    select p.id, p.name, t.title, o.id as organization_id, o.name as organization
    from people p join posts t on t.person_id = p.id join organizations o on o.id = t.organization_id
    where p.withdrawn_at is null order by p.id limit ${PEOPLE}`;
  const keys = people.map((_, place) => `person-${place + 1}`);
  return {
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: { en: "Invented meeting on cooperation", zh: "虚构合作会谈" },
    when: { start: "2025-05-20" },
    city: { en: "Example City", zh: "示例市" },
    participants: people.map((row, place) => ({
      key: keys[place] ?? "",
      side: place < PEOPLE / 2 ? "host" : "guest",
      person: { id: row.id, name: row.name },
      posts: [{ title: row.title, organization: { id: row.organization_id, name: row.organization } }],
    })),
    agenda: [
      {
        key: "talks",
        activity: "talks",
        remarks: [
          {
            key: "said",
            by: keys.slice(0, 1),
            act: "say",
            points: [{ en: "Both sides will go on.", zh: "双方将继续推进。" }],
          },
        ],
      },
    ],
    followUps: [1, 2, 3].map((number) => ({
      key: `follow-up-${number}`,
      text: { en: `Send plan ${number} to the partner`, zh: `向对方发送第${number}份方案` },
      force: "commitment",
      by: { participants: keys.slice(0, 1) },
      due: { on: `2026-0${number}-15` },
    })),
  };
};
