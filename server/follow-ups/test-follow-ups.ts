import { v7 as newId } from "uuid";
import type { Actor } from "@/domain/access/actor";
import type { FollowUp } from "@/domain/events/shape";
import type { FollowUpAction } from "@/domain/follow-ups/actions";
import { draft, type testOffice } from "../test-office";

type Office = Awaited<ReturnType<typeof testOffice>>;
export type Details = Partial<Parameters<ReturnType<Office["as"]>["followUps"]["performAction"]>[0]>;

/** A commitment with a due day, or what `more` makes of it. */
export const promise = (more: Partial<FollowUp> = {}): FollowUp => ({
  key: "f",
  text: { en: "hold joint forums" },
  force: "commitment",
  due: { on: "2025-09-30" },
  ...more,
});

/** Follow-ups of new events in an office for tests, and actions on their newest versions. */
export const followUpsIn = (office: Office) => {
  const [staff, leader] = [office.as(office.staff), office.as(office.leader)];
  return {
    /** Creates an event with a follow-up; returns its list row. */
    followUp: async (more: Partial<FollowUp> = {}, restricted = false) => {
      const event = newId();
      await staff.events.create({ id: event, record: draft({ followUps: [promise(more)] }), restricted });
      const [row] = (await staff.followUps.list({ event })).rows;
      if (!row) throw new Error("The event has no follow-up");
      return row;
    },
    action: async (actor: Actor, id: string, made: FollowUpAction, details: Details = {}) => {
      const { version } = await leader.followUps.get({ id });
      return office
        .as(actor)
        .followUps.performAction({ id, version, actionId: newId(), action: made, ...details });
    },
  };
};
