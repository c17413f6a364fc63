import { and, eq, sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { isToPrepare, preparationDaySql } from "@/db/preparation";
import { agreements } from "@/db/schema/agreements";
import { checklistItems } from "@/db/schema/checklists";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { validityOf } from "@/domain/agreements/effective-status";
import { DEFAULTS } from "@/domain/reminders/settings";
import { effectiveDay } from "../../db/effective-day";
import { authorizedBy, writer } from "../access/internal";
import { effectiveStatusSql, expiryDaysOf, isListed } from "../agreements/internal";
import { officeRelations } from "../agreements/relations-of";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { leadersOf } from "../users/internal";
import { mayBeNotified, type NewReminder, remind } from "./internal";

/** Rows per statement: the embedded database blocks other users meanwhile. */
const PORTION = 2000;

/**
 * Reminds assignees before a due or review date (as many days as they chose), on it, and once overdue. Safe to run
 * concurrently: each occasion is inserted once.
 */
const remindOfDueDays = async (ctx: Context): Promise<number> => {
  const today = sql`${ctx.today}::date`;
  const inserted = await rowsOf(
    writer(ctx.db, authorizedBy("job")),
    sql`insert into ${reminders} (id, user_id, kind, noun, subject_id, event_id, occasion, details, at)
        select gen_random_uuid(), ${users.id}, new.kind, 'followUp', ${pursuits.id}, ${pursuits.eventId}, new.occasion,
          json_build_object('day', counted.day, 'about', counted.about), ${ctx.now.toISOString()}::timestamptz
        from ${pursuits}
        join ${users} on ${users.id} = ${pursuits.responsibleId}
        join ${events} on ${events.id} = ${pursuits.eventId} and ${mayBeNotified()}
        left join ${reminderSettings} on ${reminderSettings.userId} = ${users.id}
        cross join lateral (select ${effectiveDay} as day, case when ${pursuits.state} = 'suspended' then 'until'
          when ${pursuits.dueOn} is not null then 'due' else 'review' end as about) as counted
        cross join lateral (select case when counted.day < ${today} then 'late' else 'due' end as kind,
          case when counted.day = ${today} then 'today ' else '' end || counted.day as occasion) as new
        where ${pursuits.closedOn} is null and not ${pursuits.withdrawn} and ${pursuits.state} <> 'reported'
          and counted.day <= ${today} + coalesce(${reminderSettings.dueIn}, ${DEFAULTS.dueIn})::int
          and not exists (select 1 from ${reminders} r where r.user_id = ${users.id} and r.kind = new.kind
            and r.subject_id = ${pursuits.id} and r.occasion = new.occasion)
        limit ${PORTION}
        on conflict do nothing returning 1`,
  );
  return inserted.length;
};

/** Reminds whoever is to prepare something for an event, as of follow-ups; days before an event move with it. */
const remindOfPreparation = async (ctx: Context): Promise<number> => {
  const today = sql`${ctx.today}::date`;
  const inserted = await rowsOf(
    writer(ctx.db, authorizedBy("job")),
    sql`insert into ${reminders} (id, user_id, kind, noun, subject_id, event_id, occasion, details, at)
        select gen_random_uuid(), ${users.id}, new.kind, 'checklistItem', ${checklistItems.id}, ${events.id}, new.occasion,
          json_build_object('day', counted.day, 'about', 'due'), ${ctx.now.toISOString()}::timestamptz
        from ${checklistItems}
        join ${users} on ${users.id} = ${checklistItems.assigneeId}
        join ${events} on ${events.id} = ${checklistItems.eventId} and ${isToPrepare} and ${mayBeNotified()}
        left join ${reminderSettings} on ${reminderSettings.userId} = ${users.id}
        cross join lateral (select ${preparationDaySql} as day) as counted
        cross join lateral (select case when counted.day < ${today} then 'late' else 'due' end as kind,
          case when counted.day = ${today} then 'today ' else '' end || counted.day as occasion) as new
        where ${checklistItems.doneAt} is null
          and counted.day <= ${today} + coalesce(${reminderSettings.dueIn}, ${DEFAULTS.dueIn})::int
          and not exists (select 1 from ${reminders} r where r.user_id = ${users.id} and r.kind = new.kind
            and r.subject_id = ${checklistItems.id} and r.occasion = new.occasion)
        limit ${PORTION}
        on conflict do nothing returning 1`,
  );
  return inserted.length;
};

/** Reminds leaders and the creator of the event when an agreement comes within each configured number of days of expiry. */
const remindOfExpiringAgreements = (ctx: Context): Promise<void> =>
  inTransaction(ctx, async (tx, inner) => {
    const [expiryDays, { renewed }] = [await expiryDaysOf(tx), await officeRelations(inner)];
    const rows = await tx
      .select({ agreement: agreements, createdBy: events.createdBy })
      .from(agreements)
      .innerJoin(events, eq(events.id, agreements.eventId))
      .where(and(isListed(inner), eq(effectiveStatusSql(renewed, ctx.today, expiryDays), "expiring")));
    const leaders = (await leadersOf(tx)).map((each) => each.id);
    const list = rows.flatMap(({ agreement, createdBy }): NewReminder[] => {
      const { endsOn, threshold } = validityOf({ ...agreement, renewed: false }, ctx.today, expiryDays);
      if (endsOn === null) return [];
      return [...new Set([...leaders, ...(createdBy ? [createdBy] : [])])].map((userId) => ({
        userId,
        kind: "expiring",
        noun: "agreement",
        subjectId: agreement.id,
        eventId: agreement.eventId,
        occasion: `${endsOn} ${threshold}`,
        details: { day: endsOn },
      }));
    });
    await remind(writer(tx, authorizedBy("job")), ctx, list);
  });

/** Creates the reminders that depend on the date: due and overdue follow-ups and preparations, expiring agreements. Runs as an hourly job; idempotent. */
export const remindOfDays = async (ctx: Context, stopping?: AbortSignal): Promise<void> => {
  while (!stopping?.aborted && (await remindOfDueDays(ctx)) === PORTION);
  while (!stopping?.aborted && (await remindOfPreparation(ctx)) === PORTION);
  if (!stopping?.aborted) await remindOfExpiringAgreements(ctx);
};
