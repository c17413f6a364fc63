import { sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { mails, reminderSettings, reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { digestDay, TOO_OLD } from "@/domain/reminders/mail-times";
import { DEFAULTS } from "@/domain/reminders/settings";
import { authorizedBy, writer } from "../access/internal";
import type { Context } from "../context";
import { officeRow } from "../settings/queries";

const since = (ctx: Context, age: number) =>
  sql`${new Date(ctx.now.getTime() - age).toISOString()}::timestamptz`;
const at = (ctx: Context) => sql`${ctx.now.toISOString()}::timestamptz`;
const chosen = sql`${users} left join ${reminderSettings} on ${reminderSettings.userId} = ${users.id}`;

/** Creates a mail for each unread reminder that its user wants at once, in one atomic statement. */
const makeAtOnce = (ctx: Context) => {
  const byDefault = sql`r.kind = any(${sql.param([...DEFAULTS.atOnce])}::text[])`;
  const isExcepted = sql`coalesce(r.kind = any(${reminderSettings.atOnceExceptions}), false)`;
  return rowsOf(
    writer(ctx.db, authorizedBy("job")),
    sql`with made as (
          insert into ${mails} (id, user_id, kind, occasion, created_at)
          select gen_random_uuid(), ${users.id}, 'at_once', r.id::text, ${at(ctx)}
          from ${chosen} cross join lateral (
            select id from ${reminders} r where r.user_id = ${users.id} and r.at > ${since(ctx, TOO_OLD.atOnce)}
              and r.mail_id is null and r.read_at is null and (${byDefault}) <> ${isExcepted}
          ) as r
          where ${users.deactivatedAt} is null
          on conflict do nothing returning id, occasion
        )
        update ${reminders} set mail_id = made.id from made where ${reminders.id} = made.occasion::uuid returning 1`,
  );
};

/** Creates one mail with all unread, unmailed reminders for each user whose digest is due. */
const makeDigests = (ctx: Context, digest: "daily" | "weekly", day: string) =>
  rowsOf(
    writer(ctx.db, authorizedBy("job")),
    sql`with made as (
          insert into ${mails} (id, user_id, kind, occasion, created_at)
          select gen_random_uuid(), ${users.id}, 'digest', ${day}, ${at(ctx)} from ${chosen}
          where ${users.deactivatedAt} is null and coalesce(${reminderSettings.digest}, ${DEFAULTS.digest}) = ${digest}
            and exists (select 1 from ${reminders} r where r.user_id = ${users.id}
              and r.at > ${since(ctx, TOO_OLD.digest)} and r.mail_id is null and r.read_at is null)
          on conflict do nothing returning id, user_id
        )
        update ${reminders} set mail_id = made.id from made where ${reminders.userId} = made.user_id
          and ${reminders.at} > ${since(ctx, TOO_OLD.digest)} and ${reminders.mailId} is null
          and ${reminders.readAt} is null returning 1`,
  );

/** Creates pending mails: immediate ones, and digests from eight in the morning. Runs as a job every minute. */
export const queueMails = async (ctx: Context): Promise<void> => {
  const { timeZone } = await officeRow(ctx.db);
  await makeAtOnce(ctx);
  for (const digest of ["daily", "weekly"] as const) {
    const day = digestDay(digest, ctx.now, timeZone);
    if (day) await makeDigests(ctx, digest, day);
  }
};
