import { sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { reminderSettings, reminders } from "@/db/schema/reminders";
import { robotPostReminders, robotPosts, robots } from "@/db/schema/robots";
import { users } from "@/db/schema/users";
import { TOO_OLD } from "@/domain/reminders/mail-times";
import { DEFAULTS } from "@/domain/reminders/settings";
import { authorizedBy, writer } from "../access/internal";
import type { Context } from "../context";

/**
 * Creates one message for each robot with all reminders that wait for it: unread ones of active users who chose their kind and
 * this robot, since it was set up. One atomic statement; runs as a job every minute, so a robot never exceeds a service's limit.
 */
export const queueMessages = async (ctx: Context): Promise<void> => {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const since = sql`${new Date(ctx.now.getTime() - TOO_OLD.atOnce).toISOString()}::timestamptz`;
  const byDefault = sql`r.kind = any(${sql.param([...DEFAULTS.robotKinds])}::text[])`;
  const isExcepted = sql`coalesce(r.kind = any(${reminderSettings.robotKindExceptions}), false)`;
  const scopes = sql`coalesce(${reminderSettings.robotScopes}, ${sql.param([...DEFAULTS.robotScopes])}::text[])`;
  await rowsOf(
    writer(ctx.db, authorizedBy("job")),
    sql`with due as (
          select ${robots.id} as robot_id, r.id as reminder_id
          from ${robots}
          join ${users} on ${robots.ownerId} = ${users.id}
            or (${robots.ownerId} is null and ${robots.unit} in ('', coalesce(${users.unit}, '')))
          left join ${reminderSettings} on ${reminderSettings.userId} = ${users.id}
          join ${reminders} r on r.user_id = ${users.id}
          where ${users.deactivatedAt} is null and r.read_at is null and r.at > ${since} and r.at >= ${robots.createdAt}
            and (${byDefault}) <> ${isExcepted}
            and (case when ${robots.ownerId} is null then 'unit' else 'own' end) = any(${scopes})
            and not exists (select 1 from ${robotPostReminders} p where p.robot_id = ${robots.id} and p.reminder_id = r.id)
        ), made as (
          insert into ${robotPosts} (id, robot_id, created_at)
          select gen_random_uuid(), robot_id, ${now} from (select distinct robot_id from due) as waiting
          returning id, robot_id
        )
        insert into ${robotPostReminders} (robot_id, reminder_id, post_id)
        select due.robot_id, due.reminder_id, made.id from due join made on made.robot_id = due.robot_id
        on conflict do nothing returning 1`,
  );
};
